import type { Article } from "../articles/article.ts";
import { finderOver } from "../checking/claim-finder.ts";
import type { Claim } from "../claims/claim.ts";
import type { ArticleId } from "../ids.ts";
import type { Knowledge } from "../knowledge/knowledge.ts";
import type { OpenRecord } from "../record.ts";
import { claimContexts } from "../search/claim-context.ts";
import { conceptTerm, type TermField, textTerms } from "../search/claim-terms.ts";
import { findAspects } from "../search/find-aspects.ts";
import { type ClaimSource, createClaimIndex } from "../search/find-claims.ts";
import type { Lexicon } from "../search/lexicon.ts";
import { spellingsOver } from "../search/spellings.ts";
import { plainPost } from "../words/plain-post.ts";
import { askedWords } from "./asked-words.ts";
import { claimsWithId } from "./claims-with-id.ts";
import { compactWhereDue } from "./compact-pool.ts";
import { isIndexField } from "./frozen-record.ts";
import { packView } from "./pack-view.ts";
import { RecordBuilder } from "./record-builder.ts";
import { RecordPool } from "./record-pool.ts";
import { RecordView } from "./record-view.ts";
import { completionOf } from "./view-completion.ts";
import { likenessOf } from "./view-likeness.ts";

/** What is asked of a view. It answers by what the view holds when it is asked. */
export function openView(view: RecordView): OpenRecord {
  const kept = <Made>(make: () => Made) => whileUnchanged(view, make);
  const lexicon = lexiconOf(view, kept);
  const completion = kept(() => completionOf(view));
  const finder = finderOver(wordingsOf(view));
  return {
    knowledge: knowledgeOf(view, kept),
    index: createClaimIndex(sourceOf(view, kept)),
    aspectsOf: (subject, now) => findAspects(plainPost(subject), lexicon(), now),
    wordsOf: askedWords,
    termsOf: (text) => textTerms(text, lexicon().concepts),
    finder: () => finder,
    articleTitled: (title) => {
      const [titled, ...others] = view.pool.titles
        .titled(title)
        .filter((entry) => view.entry(entry.article.id) === entry);
      return others.length === 0 ? titled?.article : undefined;
    },
    complete: (typed, limit) => completion()(typed, limit),
    claimById: (id) => {
      const [found] = claimsWithId(view.pool, id).filter((claim) => view.holds(claim));
      return found === undefined ? undefined : view.pool.claimAt(found);
    },
    claimsOf: (id) => {
      const entry = view.entry(id);
      return entry === undefined ? [] : view.claimsOf(entry);
    },
    textOf: (id) => view.entry(id)?.text(),
    apply: (change) => {
      view.change(change);
      compactWhereDue(view.pool);
    },
    fork: (passes, change) => {
      const fork = view.fork(passes);
      if (change !== undefined) fork.change(change);
      return openView(fork);
    },
    *beside(articles) {
      const { desk } = view.pool;
      const builder = new RecordBuilder(desk.concepts);
      for (const entered of articles) {
        builder.add(entered);
        yield;
      }
      const frozen = yield* builder.freezeInSlices();
      return openView(RecordView.whole(new RecordPool(frozen, desk)));
    },
    pack: (position) => packView(view, position),
  };
}

type Kept = <Made>(make: () => Made) => () => Made;

/** Makes something when it is first asked for, and anew after the view has changed. */
function whileUnchanged<Made>(view: RecordView, make: () => Made): () => Made {
  let held: { readonly state: number; readonly made: Made } | undefined;
  return () => {
    if (held?.state !== view.state) held = { state: view.state, made: make() };
    return held.made;
  };
}

function knowledgeOf(view: RecordView, kept: Kept): Knowledge {
  const articles = kept((): readonly Article[] => view.entries().map(({ article }) => article));
  const claims = kept((): readonly Claim[] => view.entries().flatMap((entry) => view.claimsOf(entry)));
  const texts = kept(
    (): ReadonlyMap<ArticleId, string> =>
      new Map(
        view.entries().flatMap(({ article, text }) => {
          const held = text();
          return held === undefined ? [] : [[article.id, held] as const];
        }),
      ),
  );
  return {
    entities: view.pool.desk.entities,
    glossary: view.pool.desk.glossary,
    get articles() {
      return articles();
    },
    get claims() {
      return claims();
    },
    get texts() {
      return texts();
    },
  };
}

function lexiconOf(view: RecordView, kept: Kept): () => Lexicon {
  const countOf = (field: TermField, term: string): number => view.termIn(field, term).documentFrequency;
  return kept(() => ({
    names: view.pool.desk.names,
    concepts: view.pool.desk.conceptsWhere((country) => countOf("concepts", conceptTerm(country)) > 0),
    spellings: spellingsOver(
      (word, edits) => view.pool.words.near(word, edits),
      (word) => countOf("words", word),
    ),
    countOf,
    claimCount: view.claimCount,
  }));
}

function sourceOf(view: RecordView, kept: Kept): ClaimSource {
  const likeness = kept(() => likenessOf(view));
  return {
    get claimCount() {
      return view.claimCount;
    },
    claimAt: (number) => view.pool.claimAt(number),
    articleAt: (number) => view.pool.entryOf(number).article.id,
    termIn: (field, term) => view.termIn(field, term),
    findTop: (sought, limit, options) =>
      view.pool.finder.find(
        {
          documentCount: view.claimCount,
          termIn: (field, term) => view.termIn(isIndexField(field) ? field : "words", term),
          precedes: view.pool.precedes,
        },
        sought,
        { ...options, limit },
      ),
    contexts: claimContexts({
      entryOf: (claim) => view.pool.entryOf(claim),
      paragraphOf: (claim) => view.pool.paragraphOf(claim),
    }),
    likeness,
  };
}

const wordingsOf = (view: RecordView) => ({
  get claimCount() {
    return view.claimCount;
  },
  placesOf: (stem: string) => {
    const term = view.termIn("wording", stem);
    return { count: term.documentFrequency, claims: () => term.documents };
  },
  claimAt: (claim: number) => view.pool.claimAt(claim),
  precedes: (one: number, other: number) => view.pool.precedes(one, other),
});

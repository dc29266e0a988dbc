import type { Article } from "./articles/article.ts";
import type { ClaimFinder } from "./checking/claim-finder.ts";
import type { Claim } from "./claims/claim.ts";
import type { ArticleId } from "./ids.ts";
import type { Knowledge } from "./knowledge/knowledge.ts";
import type { Suggestion } from "./newsroom.ts";
import { createDesk } from "./record/desk.ts";
import { enteredArticles } from "./record/entered-articles.ts";
import { openView } from "./record/open-view.ts";
import { type EnteredArticle, RecordBuilder } from "./record/record-builder.ts";
import { RecordPool } from "./record/record-pool.ts";
import { type RecordChange, RecordView } from "./record/record-view.ts";
import type { Aspect } from "./search/aspect.ts";
import type { AskedWords, ClaimIndex } from "./search/claim-index.ts";

/** The knowledge made ready to be asked. It answers by what it holds when it is asked. */
export type OpenRecord = {
  /** Articles by their ids, claims in their order. Claims are read from what is held when they are first asked for. */
  readonly knowledge: Knowledge;
  readonly index: ClaimIndex;
  /** Takes a subject apart into what a claim must speak of. */
  readonly aspectsOf: (subject: string, now: Date) => readonly Aspect[];
  /** The words of a subject as the index compares them. */
  readonly wordsOf: (subject: string) => AskedWords;
  /** The terms by which the index knows a text. */
  readonly termsOf: (text: string) => ReadonlySet<string>;
  /** Finds the claims that a text repeats. */
  readonly finder: () => ClaimFinder;
  /** The article of this title, whatever its capitals and marks; undefined where none or several have it. */
  readonly articleTitled: (title: string) => Article | undefined;
  readonly complete: (typed: string, limit: number) => readonly Suggestion[];
  readonly claimById: (id: string) => Claim | undefined;
  /** The claims of an article in the order of its text. */
  readonly claimsOf: (article: ArticleId) => readonly Claim[];
  /** The stored text of one article; that of all is made anew after every change. */
  readonly textOf: (article: ArticleId) => string | undefined;
  /**
   * Takes articles out and puts articles in, in milliseconds however much is held. An article that is put again takes the
   * place of what was held of it.
   */
  readonly apply: (change: RecordChange) => void;
  /**
   * Another record of the articles that pass, with a change, over the same arrays: it answers exactly as if it had been
   * opened from these articles alone. What is applied to one of the two does not touch the other.
   */
  readonly fork: (passes: (article: Article) => boolean, change?: RecordChange) => OpenRecord;
  /**
   * A record of other articles alone, with the same names and glossary: what is looked at for a moment, such as what has
   * gone, enters nothing that others use. Takes about a tenth of a millisecond a claim, with pauses.
   */
  readonly beside: (articles: readonly EnteredArticle[]) => Generator<void, OpenRecord>;
  /**
   * What it holds, and nothing else, as buffers that make up a file, from which it is opened again without indexing.
   * `position`: up to where the log has been followed.
   */
  readonly pack: (position: string) => readonly Uint8Array[];
};

/** Indexes the knowledge: words, concepts, names and completions. Takes about a tenth of a millisecond a claim. */
export function openRecord(knowledge: Knowledge): OpenRecord {
  const desk = createDesk(knowledge);
  const builder = new RecordBuilder(desk.concepts);
  for (const entered of enteredArticles(knowledge)) builder.add(entered);
  return openView(RecordView.whole(new RecordPool(builder.freeze(), desk)));
}

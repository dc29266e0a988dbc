import type { Claim } from "../claims/claim.ts";
import { type ClaimHistory, fateOf } from "../corrections/cards/fate-of.ts";
import type { ClaimId } from "../ids.ts";
import { changesInView } from "../log/changes-in-view.ts";
import type { ArticleState, HeldArticle } from "../log/held-article.ts";
import { isInView, type View } from "../places/view.ts";
import type { ArticleVersion } from "../store/store.ts";
import type { NewsItem } from "./news-item.ts";
import type { Stood, TouchedArticle } from "./touched-articles.ts";

/** An article that the log tells something of, with what is needed to tell what is news of it. */
export type NewsSource = {
  readonly held: HeldArticle;
  readonly touched: TouchedArticle;
  /** Of the claims that stood before and that changed or went. */
  readonly histories: ReadonlyMap<ClaimId, ClaimHistory>;
  /** Oldest first; empty where the article is usable and nobody touched its metadata. */
  readonly versions: readonly ArticleVersion[];
};

/** Its state before the stretch of the log. */
export const stateBefore = ({ held, touched }: Pick<NewsSource, "held" | "touched">): ArticleState | undefined =>
  touched.isTurned ? touched.was : held.state;

/**
 * What is news of an article to a view, by what it could see before and sees now: what came and went in between, changed and
 * changed back, was only reworded or is read otherwise is none. Of what the view may not see now no word is told, and that
 * something is gone only where the view could see it.
 */
export function newsOfArticle(source: NewsSource, view: View): readonly NewsItem[] {
  const { held, touched, histories } = source;
  const wasUsable = stateBefore(source) === "usable";
  if (held.state !== "usable" && !wasUsable) return [];
  const revisions = new Map([...histories].map(([id, history]) => [id, history.revisions] as const));
  const versions = source.versions.filter(({ at }) => held.state === "usable" || at <= touched.first);
  const seen = changesInView(view, { held, changes: [], revisions, versions });
  if (seen === undefined) return [];
  const looked: Looked = { ...source, view, seen: seen.held, revisions: seen.revisions };
  if (held.state === "withdrawn") return wholeWithdrawn(looked);
  if (held.state !== "usable") return wholeHidden(looked);
  const wasSeen = wasUsable && (!touched.isTouched || wasInView(source, view));
  return [...(wasSeen ? fatesIn(looked) : []), ...newIn(looked, wasSeen)];
}

type Looked = NewsSource & {
  readonly view: View;
  readonly seen: HeldArticle;
  readonly revisions: ReadonlyMap<ClaimId, readonly { readonly claim: Claim; readonly revision: number }[]>;
};

/** Of an article that was moved to this view's collections since, everything is new. */
function wasInView({ versions, touched }: NewsSource, view: View): boolean {
  const before = versions.findLast(({ at }) => at < touched.first) ?? versions[0];
  return before === undefined || isInView(view, before.article);
}

const ofArticle = ({ seen, held }: Looked) => ({ article: seen.article, origin: held.origin });

function newIn(looked: Looked, wasSeen: boolean): readonly NewsItem[] {
  const { seen, touched } = looked;
  return seen.claims.flatMap(({ claim, revision }): readonly NewsItem[] => {
    const came = touched.came.get(claim.id);
    if (wasSeen && (came === undefined || touched.readAnew.has(came))) return [];
    const at = wasSeen ? came : touched.turnedAt;
    return [{ kind: "new", ...ofArticle(looked), claim: { ...claim, revision }, at: at ?? came ?? touched.first }];
  });
}

/** What became of the claims that stood. */
function fatesIn(looked: Looked): readonly NewsItem[] {
  return [...looked.touched.stood].flatMap(([id, stood]) => {
    const history = looked.histories.get(id);
    const before = stoodRevision(looked, id, stood);
    return history === undefined || before === undefined ? [] : fateIn(looked, history, before);
  });
}

function fateIn(looked: Looked, history: ClaimHistory, before: Before): readonly NewsItem[] {
  const { view, touched, seen } = looked;
  const fate = fateOf(history, { revision: before.revision, at: touched.first, view });
  const of = ofArticle(looked);
  switch (fate?.kind) {
    case "changed": {
      const now = seen.claims.find(({ claim }) => claim.id === history.claim);
      if (now === undefined) return [];
      const claim = { ...now.claim, revision: now.revision };
      return [{ kind: "changed", ...of, at: fate.at, claim, fate: { ...fate, from: before.claim, to: claim } }];
    }
    case "withdrawn": {
      const shown = { ...fate, from: before.claim };
      return [{ kind: "withdrawn", ...of, at: fate.at, of: "claim", claims: [before.claim], fate: shown }];
    }
    case "killed": {
      const { at, reason } = fate;
      return [{ kind: "hidden", ...of, at, how: "killed", claims: [before.claim], reason }];
    }
    default:
      return [];
  }
}

type Before = { readonly claim: Claim; readonly revision: number };

/** The wording that stood, as the view may see it. */
function stoodRevision({ revisions }: Looked, id: ClaimId, { revision, isBefore }: Stood): Before | undefined {
  const own = revisions.get(id) ?? [];
  const found = own.findLast((one) => (isBefore ? one.revision < revision : one.revision === revision));
  return found === undefined ? undefined : { ...found, claim: { ...found.claim, revision: found.revision } };
}

function wholeWithdrawn(looked: Looked): readonly NewsItem[] {
  const { touched, held } = looked;
  const [first, ...rest] = [...touched.stood].flatMap(([id, stood]) => stoodRevision(looked, id, stood) ?? []);
  if (first === undefined) return [];
  const at = touched.turnedAt ?? held.changedAt;
  const why = "It is no longer offered by where it came from.";
  const fate = { kind: "withdrawn", at, seq: 0, from: first.claim, revision: first.revision, why } as const;
  const claims = [first.claim, ...rest.map(({ claim }) => claim)] as const;
  return [{ kind: "withdrawn", ...ofArticle(looked), at, of: "article", claims, fate }];
}

function wholeHidden(looked: Looked): readonly NewsItem[] {
  const { touched, held, seen } = looked;
  const standing = seen.claims.filter(({ claim }) => !touched.came.has(claim.id) && !touched.stood.has(claim.id));
  const gone = [...touched.stood].flatMap(([id, stood]) => stoodRevision(looked, id, stood) ?? []);
  const [first, ...rest] = [...standing, ...gone].map(({ claim }) => claim);
  if (first === undefined) return [];
  const at = touched.turnedAt ?? held.changedAt;
  const isKilled = held.state === "killed";
  const reason = isKilled ? held.article.killReason : undefined;
  const how = isKilled ? "killed" : "withheld";
  return [{ kind: "hidden", ...ofArticle(looked), at, how, claims: [first, ...rest], reason }];
}

import type { Claim } from "../claims/claim.ts";
import { wordingOf } from "../comparing/claim-wording.ts";
import { type FoldedClaim, foldingClaims } from "../comparing/fold-claims.ts";
import type { OpenRecord } from "../record.ts";
import { wordsOf } from "../words/words-of.ts";
import { groupStories, type StoryArticle } from "./group-stories.ts";
import type { NewClaim } from "./news-item.ts";
import { dayOf } from "./order-news.ts";

/** What happened: claims of articles about one event, newest first, what several outlets say once. */
export type Story = {
  /** The headline of its newest article. */
  readonly title: string;
  readonly items: readonly [FoldedClaim, ...FoldedClaim[]];
};

/** So many claims of an article, from its first, tell what it reports. */
const leadClaims = 2;

/** New claims, newest first, as stories, that with the newest claim first. */
export function* arrangingStories(claims: readonly NewClaim[], record: OpenRecord): Generator<void, readonly Story[]> {
  const folded = yield* foldingClaims(
    claims.map(({ claim }) => claim),
    record.textOf,
  );
  const linked = folded.flatMap(({ claim, also }) =>
    also.map((other) => [claim.article.id, other.article.id] as const),
  );
  const groups = yield* groupStories(yield* storyArticles(claims), linked);
  const storyOf = new Map(groups.flatMap((ids, story) => ids.map((id) => [id, story] as const)));
  const stories = Map.groupBy(folded, ({ claim }) => storyOf.get(claim.article.id));
  return [...stories.values()].flatMap(([first, ...rest]) =>
    first === undefined ? [] : [{ title: first.claim.article.title, items: [first, ...rest] as const }],
  );
}

function* storyArticles(claims: readonly NewClaim[]): Generator<void, readonly StoryArticle[]> {
  const articles: StoryArticle[] = [];
  for (const own of Map.groupBy(claims, ({ article }) => article.id).values()) {
    const [first] = own;
    if (first === undefined) continue;
    const lead = own.slice(0, leadClaims).map(({ claim }) => claim);
    const text = [first.article.title, ...lead.map((claim) => claim.text)].join("\n");
    articles.push({ id: first.article.id, day: dayOf(first), text, names: namesOf(lead) });
    yield;
  }
  return articles;
}

/** Headlines may have a capital on every word, and sentences have one on their first, so that these name nobody. */
function namesOf(lead: readonly Claim[]): ReadonlySet<string> {
  const named = lead.flatMap(({ who, where }) => [...who.map(({ name }) => name), ...where]);
  const later = lead.map(({ text }) => text.replace(/^\P{L}*[\p{L}\p{N}’']+/u, ""));
  const names = [...later, ...named].flatMap((text) => [...wordingOf({ text }).names]);
  return new Set(names.filter((name) => !calendar.has(name)));
}

const calendar: ReadonlySet<string> = new Set(
  wordsOf(
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December",
  ).map(({ stem }) => stem),
);

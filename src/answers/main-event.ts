import type { Claim } from "../claims/claim.ts";
import type { AnswerKind } from "../questions/question.ts";
import { wordsOf } from "../words/words-of.ts";
import { describeEventDate } from "./describe-event-date.ts";

/** What an article is mainly about, as one part of one of its claims. */
export type MainPart = { readonly text: string; readonly claim: Claim };

/** The kinds of which an article has a main one. */
export type MainKind = Extract<AnswerKind, "who" | "when" | "where">;

export const isMainKind = (kind: string): kind is MainKind => kind === "who" || kind === "when" || kind === "where";

/** News says first what matters: a date or place that stands further down belongs to something else. */
const leadClaims = 8;

/**
 * Who, when or where of the event that an article reports: what its headline names comes first, in the headline's order;
 * then what stands first in the text. `claims`: those of the article in the order of the text.
 */
export function mainPart(kind: MainKind, headline: string, claims: readonly Claim[]): MainPart | undefined {
  const parts = partsOf[kind](claims);
  const named = parts
    .map((part) => ({ part, at: placeIn(headline, part.text) }))
    .filter(({ at }) => at >= 0)
    .sort((one, other) => one.at - other.at);
  return named[0]?.part ?? parts.find((part) => claims.indexOf(part.claim) < leadClaims);
}

const partsOf: Readonly<Record<MainKind, (claims: readonly Claim[]) => readonly MainPart[]>> = {
  who: (claims) => claims.flatMap((claim) => claim.who.map(({ name }) => ({ text: name, claim }))),
  where: (claims) => claims.flatMap((claim) => claim.where.map((text) => ({ text, claim }))),
  when: (claims) =>
    claims.flatMap((claim) =>
      [...claim.when.map((date) => describeEventDate(date)), ...(claim.undated ?? [])].map((text) => ({ text, claim })),
    ),
};

/** Where the headline names it: by its whole name, or by its last word, as headlines name people. -1: nowhere. */
function placeIn(headline: string, name: string): number {
  const words = wordsOf(headline).map(({ form }) => form);
  const last = wordsOf(name).at(-1)?.form;
  return last === undefined ? -1 : words.indexOf(last);
}

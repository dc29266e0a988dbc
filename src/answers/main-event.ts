import type { Claim } from "../claims/claim.ts";
import type { AnswerKind } from "../questions/question.ts";
import type { MainPart } from "./main-event-part.ts";
import { mainDate } from "./main-event-when.ts";
import { mainPlace } from "./main-event-where.ts";
import { mainParty } from "./main-event-who.ts";

/** The kinds of which an article has a main one. */
export type MainKind = Extract<AnswerKind, "who" | "when" | "where">;

export const isMainKind = (kind: string): kind is MainKind => kind === "who" || kind === "when" || kind === "where";

/** Who, when or where of the event that an article reports. `claims`: those of the article in the order of the text. */
export const mainPart = (kind: MainKind, headline: string, claims: readonly Claim[]): MainPart | undefined =>
  finders[kind](headline, claims);

const finders: Readonly<Record<MainKind, (headline: string, claims: readonly Claim[]) => MainPart | undefined>> = {
  who: mainParty,
  when: mainDate,
  where: mainPlace,
};

import type { Claim } from "../claims/claim.ts";
import type { AnswerKind } from "../questions/question.ts";
import { isStopWord } from "../words/stop-words.ts";
import { wordsOf } from "../words/words-of.ts";
import type { MainPart } from "./main-event-part.ts";
import { mainDate } from "./main-event-when.ts";
import { mainPlace } from "./main-event-where.ts";
import { mainParty } from "./main-event-who.ts";
import type { TermsOf } from "./short/asked-text.ts";
import { hedgedPart } from "./short/hedged-part.ts";

/** The kinds of which an article has a main one. */
export type MainKind = Extract<AnswerKind, "who" | "when" | "where">;

export const isMainKind = (kind: string): kind is MainKind => kind === "who" || kind === "when" || kind === "where";

/** `isSure`: the claim speaks of what the headline says; else it may be of something else that the article mentions. */
type SurePart = MainPart & { readonly isSure: boolean };

/** Who, when or where of the event that an article reports; undefined where its claims give none. */
export function mainPart(kind: MainKind, { headline, claims }: Reported, termsOf: TermsOf): SurePart | undefined {
  if (telling(headline).length < fewestWords) return undefined;
  const part = finders[kind](headline, claims);
  if (part === undefined) return undefined;
  const said = termsOf(telling(headline).join(" "));
  const isSure = [...termsOf(telling(part.claim.text).join(" "))].some((term) => said.has(term));
  return { text: hedgedPart(part.text, part.words ?? part.text, part.claim), claim: part.claim, isSure };
}

/** An article: its headline, and its claims in the order of the text. */
type Reported = { readonly headline: string; readonly claims: readonly Claim[] };

/** A headline of fewer telling words may name many things ("Harbour fire"). */
const fewestWords = 3;

const telling = (text: string): readonly string[] =>
  wordsOf(text)
    .map(({ form }) => form)
    .filter((form) => !isStopWord(form));

const finders: Readonly<Record<MainKind, (headline: string, claims: readonly Claim[]) => MainPart | undefined>> = {
  who: mainParty,
  when: (_, claims) => mainDate(claims),
  where: mainPlace,
};

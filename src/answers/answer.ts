import type { Claim } from "../claims/claim.ts";
import type { Entity } from "../names/entity.ts";
import type { NameMatch } from "../names/name-match.ts";
import type { AnswerKind } from "../questions/question.ts";

/** What the record says to a question. */
export type Answer =
  | {
      readonly kind: "found";
      readonly wants: AnswerKind | "ask";
      /** Best first; empty where no part of the claim may stand for the whole (the clause rule). */
      readonly short: readonly ShortAnswer[];
      /** The answer first, then further evidence. */
      readonly claims: readonly [Claim, ...Claim[]];
      readonly matched: readonly MatchedForm[];
    }
  | {
      readonly kind: "ambiguous";
      readonly wants: AnswerKind | "ask";
      readonly typed: string;
      readonly people: readonly Entity[];
    }
  | {
      readonly kind: "nothing";
      readonly wants: AnswerKind | "ask";
      readonly receipts: Receipts;
      /** Claims about something near; never an answer. */
      readonly near: readonly Claim[];
      readonly matched: readonly MatchedForm[];
    };

export type ShortAnswer = { readonly text: string; readonly claim: Claim };

/** A word or name that was read as another form of something known. */
export type MatchedForm =
  | { readonly kind: "name"; readonly match: NameMatch }
  | { readonly kind: "word"; readonly typed: string; readonly readAs: string };

/** What was looked for and why it did not answer. */
export type Receipts = {
  readonly claimsSearched: number;
  readonly articlesSearched: number;
  /** What was looked for, as typed. */
  readonly soughtFor: readonly string[];
  /** What no claim speaks of, as typed. */
  readonly unknown: readonly string[];
  /** Spellings and scripts under which names and words were also looked for. */
  readonly alsoTried: readonly string[];
  /** Claims speak of the subject, yet none holds the kind of answer that was asked for. */
  readonly lacksKind: boolean;
};

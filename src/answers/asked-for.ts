import type { AnswerKind } from "../questions/question.ts";
import type { Aspect } from "../search/aspect.ts";
import { speakerTerm } from "../search/claim-terms.ts";

/** A question as ranking and deciding need it. */
export type AskedFor = {
  readonly wants: AnswerKind | "ask";
  /** Of what kind the answer most likely is, where a "what" was asked for. */
  readonly likely?: AnswerKind;
  /** The question without its question word: "captured the soldiers". */
  readonly subject: string;
  readonly aspects: readonly Aspect[];
  readonly now: Date;
};

/** "Who captured them" asks for the one who did it, "who was captured" for the one it was done to. */
export const asksForDoer = ({ subject }: AskedFor): boolean =>
  !/^(?:is|are|was|were|been|be|will be|has been|have been|had been|did|do|does)\b/i.test(subject);

/** The question is about saying: "who warned …", "who says …". */
export const asksForSpeaker = ({ subject, aspects }: AskedFor): boolean =>
  /\b(?:say|says|said|saying|tell|tells|told)\b/i.test(subject) ||
  aspects.some((aspect) => aspect.forms.some((form) => form.term === speakerTerm));

/** The question is about what is to come. */
export const asksForFuture = ({ subject }: AskedFor): boolean =>
  /\b(?:will|shall|going to|due to be|scheduled|planned|upcoming|next (?:week|month|year))\b/i.test(subject);

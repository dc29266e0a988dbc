import { isStopWord } from "../words/stop-words.ts";
import { wordsOf } from "../words/words-of.ts";

/** A question with the sentences that answer it; none: the record must refuse. */
export type LabelledQuestion = {
  readonly id: string;
  readonly stratum: string;
  /** The request text, as typed at any front door. */
  readonly ask: string;
  /** Positions as `paragraph.sentence`. */
  readonly accepted: readonly string[];
  /** Strings of the article, any of which the reply must convey. */
  readonly facts: readonly string[];
};

/** What was answered, as far as judging needs it. */
export type GivenAnswer = {
  readonly isFound: boolean;
  /** Positions of the claims shown, best first. */
  readonly positions: readonly string[];
  /** The plain reply. */
  readonly text: string;
};

export type Verdict =
  | "right"
  | "wrong-claim"
  | "fact-missing"
  | "refused-wrongly"
  | "refused-rightly"
  | "answered-wrongly";

/** Right: an accepted claim first and an accepted fact in the reply; unanswerable questions must be refused. */
export function judgeAnswer(question: LabelledQuestion, given: GivenAnswer): Verdict {
  if (question.accepted.length === 0) return given.isFound ? "answered-wrongly" : "refused-rightly";
  if (!given.isFound) return "refused-wrongly";
  if (!question.accepted.includes(given.positions[0] ?? "")) return "wrong-claim";
  return question.facts.some((fact) => conveys(given.text, fact)) ? "right" : "fact-missing";
}

/** A reply conveys a fact when it holds its words, or the stems of all its content words whatever their order. */
export function conveys(text: string, fact: string): boolean {
  const plain = (value: string): string => value.toLowerCase().replace(/[‘’]/g, "'").replace(/\s+/g, " ");
  if (plain(text).includes(plain(fact))) return true;
  const stems = new Set(wordsOf(text).map((word) => word.stem));
  return wordsOf(fact).every((word) => isStopWord(word.form) || stems.has(word.stem));
}

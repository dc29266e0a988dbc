import type { Claim } from "../../claims/claim.ts";
import type { Reply, Statement } from "../../reply/reply.ts";
import { isStopWord } from "../../words/stop-words.ts";
import { wordsOf } from "../../words/words-of.ts";

/** Tells of a text whether it says anything of what may no longer be shown. */
export type SaysHidden = (text: string) => boolean;

/**
 * Headings, notices and choices name no claim, but may be made of its words. Whichever shares one telling word with a claim
 * that may not be shown goes: a heading too few harms nobody. Words of the question itself are the asker's, and what is
 * marked as frame is not asked about.
 */
export function hiddenWords(claims: readonly Claim[], statements: readonly Statement[], { ask }: Reply): SaysHidden {
  const asked = new Set(wordsOf(ask).map(({ stem }) => stem));
  const texts = [...claims.flatMap(textsOfClaim), ...statements.flatMap(textsOfStatement)];
  const hidden = new Set(texts.flatMap(tellingStems).filter((stem) => !asked.has(stem)));
  return (text) => tellingStems(text).some((stem) => hidden.has(stem));
}

const textsOfClaim = (claim: Claim): readonly string[] => [
  claim.text,
  claim.quote ?? "",
  claim.verbatim?.text ?? "",
  claim.article.title,
  claim.speaker.kind === "named" ? claim.speaker.name : "",
  ...claim.topics,
  ...claim.where,
  ...claim.who.map(({ name }) => name),
];

const textsOfStatement = ({ text, quote, sources }: Statement): readonly string[] => [
  text,
  quote ?? "",
  ...sources.slice(0, 1).map(({ title }) => title),
];

const tellingStems = (text: string): readonly string[] =>
  wordsOf(text)
    .filter(({ form }) => !isStopWord(form))
    .map(({ stem }) => stem);

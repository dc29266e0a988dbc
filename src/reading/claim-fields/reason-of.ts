import type { ReadSentence } from "../read-article.ts";
import type { Span } from "../span.ts";

/** Words after which a reason stands. "Since" and "as" are left out: they speak of time as often. */
const reasonStart =
  /\b(?:because(?: of)?|due to|owing to|on account of|as a result of|thanks to|in order to|so that|in response to|in retaliation for|(?:stem(?:s|med|ming)?|ar(?:ises?|ose|ising)|result(?:s|ed|ing)?) from|(?:caused|triggered|prompted|sparked) by|blamed on|attributed to)\s+/i;

/** Where the reason ends: at the next statement, not at every comma. */
const reasonEnd = /[;:—]|,\s+(?:which|who|while|but|he|she|they|it|and (?:he|she|they|it))\b|["”]\s|\s\(|[.?!]["”']*$/;

/**
 * The reason that a sentence gives, in its own words: a cause, else the purpose of what is done ("to hide the loss").
 * Undefined where it gives none or gives two.
 */
export const reasonOf = ({ sentence, clauses }: Pick<ReadSentence, "sentence" | "clauses">): string | undefined =>
  causeOf(sentence.text) ?? purposeOf(clauses);

const leastWords = 2;

function purposeOf(clauses: readonly Span[]): string | undefined {
  const [purpose, ...others] = clauses.filter(({ text }) => /^to \p{L}/u.test(text));
  if (purpose === undefined || others.length > 0) return undefined;
  const words = purpose.text.replace(/[\s,;.!?”"’)]+$/u, "");
  return words.split(/\s+/).length <= leastWords ? undefined : words;
}

function causeOf(sentence: string): string | undefined {
  const [before, after, ...others] = sentence.split(reasonStart);
  if (before === undefined || after === undefined || others.length > 0) return undefined;
  const end = reasonEnd.exec(after)?.index ?? after.length;
  const reason = after.slice(0, end).trim().replace(/[,.]$/, "");
  return reason.split(/\s+/).length < leastWords ? undefined : reason;
}

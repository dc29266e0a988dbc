import type { ReadSentence } from "../read-article.ts";
import type { Span } from "../span.ts";
import { causeNamed } from "./cause-named.ts";

/** Words after which a reason stands. "Since" and "as" are left out: they speak of time as often. */
const reasonStart =
  /\b(?:because(?: of)?|due to|owing to|on account of|as a result of|thanks to|in order to|so that|in response to|in retaliation for|(?:stem(?:s|med|ming)?|ar(?:ises?|ose|ising)|result(?:s|ed|ing)?) from|(?:caused|triggered|prompted|sparked) by|blamed on|attributed to)\s+/i;

/** Where the reason ends: at the next statement, not at every comma. */
const reasonEnd = /[;:—]|,\s+(?:which|who|while|but|he|she|they|it|and (?:he|she|they|it))\b|["”]\s|\s\(|[.?!]["”']*$/;

/**
 * The reason that a sentence gives, in its own words: a cause, else the purpose of what is done ("to hide the loss").
 * Undefined where it gives none or gives two.
 */
export const reasonOf = (read: Pick<ReadSentence, "sentence" | "clauses" | "attributions">): string | undefined =>
  causeOf(withoutFrame(read)) ?? causeNamed(read.clauses.map(({ text }) => text)) ?? purposeOf(read.clauses);

/** Who said it is no part of the reason: "because it was old, an official said". */
function withoutFrame({ sentence, attributions }: Pick<ReadSentence, "sentence" | "attributions">): string {
  const frames = attributions.flatMap(({ speaker, cue, content }) => {
    const from = Math.min(speaker?.start ?? cue.start, cue.start) - sentence.start;
    const isLast = content.end <= from + sentence.start && content.start >= sentence.start;
    return isLast && /[,—–-]\s*$/.test(sentence.text.slice(0, from)) ? [from] : [];
  });
  return frames.length === 0 ? sentence.text : sentence.text.slice(0, Math.min(...frames)).replace(/[\s,—–-]+$/, "");
}

const leastWords = 2;
/** "Caused by arson": one word is a cause here, where behind "due to" it may be a verb. */
const namesCause = /^(?:(?:caused|triggered|prompted|sparked) by|blamed on|attributed to)\b/i;

/** "Risen | to four after", "fell | to about 40": how far, and no purpose. */
const endsRange =
  /^to (?:about|around|nearly|almost|over|more|at|only|just|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|dozens|hundreds|thousands|half|zero|none|a|an|the|its|their|his|her)\b/i;

function purposeOf(clauses: readonly Span[]): string | undefined {
  const [purpose, ...others] = clauses.filter(({ text }) => /^to \p{L}/u.test(text) && !endsRange.test(text));
  if (purpose === undefined || others.length > 0) return undefined;
  const words = purpose.text.replace(/[\s,;.!?”"’)]+$/u, "");
  return words.split(/\s+/).length <= leastWords ? undefined : words;
}

function causeOf(sentence: string): string | undefined {
  const [before, after, ...others] = sentence.split(reasonStart);
  if (before === undefined || after === undefined || others.length > 0) return undefined;
  const end = reasonEnd.exec(after)?.index ?? after.length;
  const reason = after.slice(0, end).trim().replace(/[,.]$/, "");
  const isWhole = namesCause.test(sentence.slice(before.length)) && !/^(?:by|to|on|the|an?)$/i.test(reason);
  return reason.split(/\s+/).length < (isWhole ? 1 : leastWords) || reason === "" ? undefined : reason;
}

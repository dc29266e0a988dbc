/** Words after which a reason stands. "Since" and "as" are left out: they speak of time as often. */
const reasonStart =
  /\b(?:because(?: of)?|due to|owing to|on account of|as a result of|thanks to|in order to|so that|in response to|in retaliation for)\s+/i;

/** Where the reason ends: at the next statement, not at every comma. */
const reasonEnd = /[;:—]|,\s+(?:which|who|while|but|he|she|they|it|and (?:he|she|they|it))\b|["”]\s|\s\(|[.?!]["”']*$/;

/** The reason that a sentence gives, in its own words; undefined where it gives none or gives two. */
export function reasonOf(sentence: string): string | undefined {
  const [before, after, ...others] = sentence.split(reasonStart);
  if (before === undefined || after === undefined || others.length > 0) return undefined;
  const end = reasonEnd.exec(after)?.index ?? after.length;
  const reason = after.slice(0, end).trim().replace(/[,.]$/, "");
  return reason.split(/\s+/).length < 2 ? undefined : reason;
}

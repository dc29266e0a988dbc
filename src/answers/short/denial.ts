/** A word by which something is said not to be so; "no longer" and "not only" among them. */
export const negators = /^(?:not|no|never|neither|nor|none|nobody|nothing|nowhere|without|hardly|cannot)$|n['’]t$/;

/** Verbs and adjectives that deny or undo what stands with them: "denied", "cancelled". */
export const denials =
  /^(?:den(?:y|ies|ied|ying|ial)|refut(?:e|es|ed)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|disput(?:e|es|ed)|debunk(?:s|ed)?|false|falsely|untrue|fake|hoax|cancel(?:s|led|ed)?|scrapp?(?:s|ed)|thwart(?:s|ed)|foil(?:s|ed)|prevent(?:s|ed)|avert(?:s|ed)|fail(?:s|ed)|refus(?:e|es|ed)|declin(?:e|es|ed))$/;

const asksNegated =
  /\b(?:not|never|no|nobody|none|nothing|without|cannot|neither|(?:is|are|was|were|do|does|did|has|have|had|wo|would|could|should|ca)n['’]?t)\b/i;
const asksDenied = /\b(?:den(?:y|ied)|reject(?:ed)?|cancel(?:l?ed)?|fail(?:ed)?|refused?|prevent(?:ed)?|declined?)\b/i;

/** Whether a question asks for what is not so, in so many words: "soldiers were not sent". */
export const isNegatedQuestion = (subject: string): boolean => asksNegated.test(subject);

/** Whether a question names a denial by its verb: "the plan was rejected". */
export const namesDenial = (subject: string): boolean => asksDenied.test(subject);

/**
 * Whether words that deny and a question that does not, or the other way round, stand against each other: "4,000 were sent"
 * does not tell how many were not.
 */
export function isAtOdds(words: readonly string[], subject: string): boolean {
  const isNegated = words.some((word) => negators.test(word));
  const isDenied = words.some((word) => denials.test(word));
  if (isNegatedQuestion(subject)) return !isNegated && !isDenied;
  return isNegated && !namesDenial(subject);
}

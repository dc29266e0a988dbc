/** Patterns, each the source of a regular expression, of words by which nobody asks the record anything. */

/** A word that no question goes on with. */
export const word = "(?!(?:who|whom|when|where|why|what|which|how)\\b)\\S+";

/** Two or three words that go on as an order does: "all digests", "the second one", not "in the talks". */
export const goesOn = (() => {
  const first =
    "(?!(?:to|of|in|on|at|by|for|from|with|into|over|up|after|before|as|is|are|was|were|has|have|had|will|would|can|could|may|and|or)\\b)";
  const next =
    "(?!(?:of|in|on|at|by|with|into|over|after|before|is|are|was|were|has|have|had|will|would|can|could|may)\\b)";
  return `${first}${word}(?: ${next}${word}){1,2}`;
})();

/** A channel or somebody of a platform, wherever it is named. */
export const channel = "(?:slack|discord|console):\\S+";

/** The id of a claim. */
export const claim = "\\b[a-z0-9-]+#(?:v\\d+)?p\\d+s\\d+\\.\\d+\\b";

/** The number of a digest, a watch or a gap; several of them. */
export const number = "(?:#|no\\.? ?|number |digest |watch )?\\d{1,9}";
export const numbers = `${number}(?:(?:,| and|,? &)? ?${number})*`;

const weekday = "(?:mon|tues|wednes|thurs|fri|satur|sun)days?";
/** Days as a schedule has them. */
export const days = `(?:daily|weekdays?|weekends?|weekly|monthly|every \\S+|${weekday}(?:(?:,| and|,? ?)\\s?${weekday})*)`;

/** A time of day. */
export const time = "(?:\\d{1,2}(?:[:.h]\\d{2})?(?: ?[ap]\\.?m\\.?)?|noon|midday|midnight|morning|evening)";

/** What is typed behind a verb that takes nothing, or not that. */
export const filler = (() => {
  const one =
    "(?:all|more|now|here|please|again|everything|everywhere|them|both|it|this|that|mine|ours|today|\\d{1,4}|in|channel)";
  return `${one}(?: ${one}){0,2}`;
})();

/** Verbs that a command has or might be taken to have, and behind each of them what nobody asks by. */
export const unasked = (verbs: string): string =>
  `(?:${verbs}) (?:${filler}|${numbers}(?: (?:${filler}|to .*|here|in .*|now))?|.*${channel}.*|.*${claim}.*)`;

import type { Token } from "../sentences/sentence.ts";
import type { ReadNumber } from "./read-number.ts";

const months = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*$/;
const naming = new Set(
  "article act section chapter room flight channel route highway interstate area title page no number level phase type model group size grade class round bowl apollo boeing airbus iphone windows version part game week day day-of gate platform line bus tram district precinct ward unit brigade division regiment amendment resolution sonata symphony formula figure table step tier".split(
    " ",
  ),
);
const operatorLike = new Set(
  "about around some over under nearly almost roughly approximately at least most more fewer than up to the a an in of for with and or but between from by only just all another every these those his her its their our no total estimated on after before since as are is were was including killing leaving".split(
    " ",
  ),
);
const street = /^(?:street|road|avenue|lane|drive|boulevard|square|st|ave|rd|blvd)$/;

/** Whether a number belongs to a date, a clock, a name, an address or a score. */
export function isNoQuantity(tokens: readonly Token[], at: number, number: ReadNumber): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[number.to]];
  if (token === undefined) return true;
  if (!number.isDigits) return isPronounOne(tokens, at, number) || isSpelledYear(tokens, at);
  if (
    before !== undefined &&
    before.end === token.start &&
    /^[-/:.#@]$|^\p{L}+$/u.test(before.text) &&
    !/^(?:us|c|a|hk)$/.test(before.lower) &&
    !isRangeMark(tokens, at)
  )
    return true;
  if (next !== undefined && next.start === token.end && /^[:/]$/.test(next.text)) return true;
  if (isDateOrClock(tokens, at, number) || isScore(tokens, at, number)) return true;
  if (isYear(tokens, at, number)) return true;
  return isNamePart(tokens, at, number);
}

const isRangeMark = (tokens: readonly Token[], at: number): boolean =>
  /^[-–]$/.test(tokens[at - 1]?.text ?? "") && tokens[at - 2]?.kind === "number";

/** "No one", "one of the", "one another", "one day" count nothing. */
function isPronounOne(tokens: readonly Token[], at: number, { value, to }: ReadNumber): boolean {
  if (value !== 1 || tokens[at]?.lower !== "one" || to !== at + 1) return false;
  const [before, next] = [tokens[at - 1]?.lower ?? "", tokens[at + 1]];
  if (/^(?:no|the|any|every|each|this|that|which|another|-)$/.test(before)) return true;
  return (
    next?.kind !== "word" ||
    /^(?:of|another|day|who|that|which|is|was|has|in|on|by|and|or|can|could|would|will|thing|another's|else|way|to|for|at|might|may|should|as)$/.test(
      next.lower,
    )
  );
}

const isSpelledYear = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === "nineteen" &&
  /^(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)/.test(tokens[at + 1]?.lower ?? "");

function isDateOrClock(tokens: readonly Token[], at: number, { to }: ReadNumber): boolean {
  const [before, next, second] = [tokens[at - 1]?.lower ?? "", tokens[to]?.lower ?? "", tokens[to + 1]?.lower ?? ""];
  const monthBefore = months.test(before) || (before === "." && months.test(tokens[at - 2]?.lower ?? ""));
  if (monthBefore && !/^may$/.test(before)) return true;
  if (before === "may" && /^\p{Lu}/u.test(tokens[at - 1]?.text ?? "")) return true;
  if (months.test(next) && /^\p{Lu}/u.test(tokens[to]?.text ?? "")) return true;
  if (next === "of" && months.test(second)) return true;
  return (
    /^(?:a\.m\.?|p\.m\.?|am|pm|gmt|o’clock|o'clock|a\.m|p\.m)$/.test(next) ||
    (next === "s" && tokens[to]?.start === tokens[to - 1]?.end)
  );
}

/** Two small numbers tied by a dash, with nothing that they count: 24–10. */
function isScore(tokens: readonly Token[], at: number, { to }: ReadNumber): boolean {
  const tied = (link: number, other: number): boolean =>
    /^[-–]$/.test(tokens[link]?.text ?? "") &&
    tokens[other]?.kind === "number" &&
    tokens[link]?.start === tokens[link - 1]?.end &&
    tokens[link]?.end === tokens[link + 1]?.start;
  const counts = (end: number): boolean => tokens[end]?.kind === "word" || /^[%$€£]$/.test(tokens[end]?.text ?? "");
  if (tied(to, to + 1))
    return (
      !counts(to + 2) ||
      /^(?:win|victory|loss|defeat|lead|draw|to|in|on|over|against|vote|at|and|by|for|record)$/.test(
        tokens[to + 2]?.lower ?? "",
      )
    );
  return tied(at - 1, at - 2);
}

function isYear(tokens: readonly Token[], at: number, { to }: ReadNumber): boolean {
  const text = tokens[at]?.text ?? "";
  if (!/^(?:1[5-9]|20)\d{2}$/.test(text) || to !== at + 1 || /^[$€£]$/.test(tokens[at - 1]?.text ?? "")) return false;
  const next = tokens[to];
  return (
    next?.kind !== "word" ||
    !/(?:[^s]s|people|men|women|troops|percent)$/.test(next.lower) ||
    /^(?:was|is|has|elections?|as)$/.test(next.lower) ||
    /^(?:in|since|until|by|from|of)$/.test(tokens[at - 1]?.lower ?? "")
  );
}

/** "Boeing 747", "Article 5", "10 Downing Street". */
function isNamePart(tokens: readonly Token[], at: number, { to }: ReadNumber): boolean {
  const before = tokens[at - 1];
  const isStreet =
    tokens.slice(to, to + 3).some((token) => street.test(token.lower)) && /^\p{Lu}/u.test(tokens[to]?.text ?? "");
  if (isStreet) return true;
  if (before?.kind !== "word" || operatorLike.has(before.lower)) return false;
  if (naming.has(before.lower))
    return /^\p{Lu}/u.test(before.text) || /^(?:page|room|flight|no|number|channel)$/.test(before.lower);
  const isCapital = /^\p{Lu}/u.test(before.text) && at - 1 > 0;
  const next = tokens[to];
  const countsNext =
    next?.kind === "word" &&
    /(?:s|people|men|women|children)$/.test(next.lower) &&
    !/^(?:is|was|has|as|this)$/.test(next.lower);
  return (
    isCapital &&
    !countsNext &&
    !/^[%]$/.test(next?.text ?? "") &&
    next?.lower !== "percent" &&
    next?.lower !== "per" &&
    to === at + 1
  );
}

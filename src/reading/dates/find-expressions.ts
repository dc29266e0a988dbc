import type { Sentence } from "../sentences/sentence.ts";
import type { Span } from "../span.ts";
import { dateRules, isLoneMonthWord, letsMonth } from "./date-rules.ts";
import type { Expression } from "./expression.ts";

/** A time expression with its place; offsets count in the article's text. */
export type FoundExpression = Span & { readonly expression: Expression };

/** Without one of these no rule can match, so that most sentences cost one look. */
const triggers =
  /\d|(?:mon|tues|wednes|thurs|fri|satur|sun)(?:day|\.)|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|day|week|month|quarter|year|decade|century|night|morning|noon|evening|now|current|recent|lately|soon|present|summer|winter|autumn|spring|fall|christmas|halloween|future|past|nineteen|period|coming|later date/i;

/** The time expressions of a sentence in order; of those that overlap the longest, a clock and its day taken together. */
export function findExpressions({ text, start }: Sentence): readonly FoundExpression[] {
  if (!triggers.test(text)) return [];
  const found = dateRules.flatMap(({ match, read }, order) =>
    [...text.matchAll(match)].flatMap((hit) => {
      const expression = isRefused(text, hit) ? undefined : read(hit.groups ?? {}, hit[0]);
      return expression === undefined ? [] : [{ from: hit.index, to: hit.index + hit[0].length, expression, order }];
    }),
  );
  const kept = longest(found).map(({ from, to, expression }) => ({
    text: text.slice(from, to),
    start: start + from,
    end: start + to,
    expression,
  }));
  return withClocks(kept, text, start);
}

/** What stands around a number or an ambiguous word and makes it something else. */
function isRefused(text: string, hit: RegExpMatchArray): boolean {
  const from = hit.index ?? 0;
  const groups = hit.groups ?? {};
  const before = text.slice(Math.max(0, from - 16), from);
  if (isLoneMonthWord(groups) && groups["day"] === undefined && groups["year"] === undefined) {
    return !/\s/.test(hit[0]) && !letsMonth(before);
  }
  if (/^\d{4}$/.test(hit[0])) return !isYear(hit[0], before, text.slice(from + 4, from + 24));
  return false;
}

const yearBefore =
  /(?:^|\b(?:in|since|by|until|till|of|from|to|through|during|for|after|before|around|circa|between|and|or|the|early|late|mid|than)|[(,–—-]|\d{4})\s*$/i;
const counted =
  /^[\s-]*(?:people|men|women|soldiers|troops|points|miles|km|kilomet|met(?:er|re)s|feet|tons?|tonnes|dollars|euros|pounds|percent|per cent|%|jobs|workers|shares|votes|homes|barrels|degrees|rpm|cc|[a-z]+s\s+(?:were|are|have)\b)|^[.,:]\d|^\d/i;

/** Four digits are a year behind a word that dates stand behind, and not before what they would count. */
function isYear(digits: string, before: string, after: string): boolean {
  if (counted.test(after)) return false;
  if (yearBefore.test(before)) return true;
  return Number(digits) >= 1900 && Number(digits) <= 2099 && /[\p{L}.'’]\s*$/u.test(before);
}

type Candidate = {
  readonly from: number;
  readonly to: number;
  readonly expression: Expression;
  readonly order: number;
};

function longest(candidates: readonly Candidate[]): readonly Candidate[] {
  const ranked = [...candidates].sort(
    (one, other) => other.to - other.from - (one.to - one.from) || one.order - other.order || one.from - other.from,
  );
  const kept: Candidate[] = [];
  for (const candidate of ranked) {
    if (kept.every((other) => other.to <= candidate.from || candidate.to <= other.from)) kept.push(candidate);
  }
  return kept.sort((one, other) => one.from - other.from);
}

/** "9 a.m. Monday" is one time: the clock gives the hour, what follows the day. */
function withClocks(found: readonly FoundExpression[], text: string, start: number): readonly FoundExpression[] {
  const joined: FoundExpression[] = [];
  for (const next of found) {
    const last = joined.at(-1);
    const between = last === undefined ? "" : text.slice(last.end - start, next.start - start);
    const pair = last === undefined || !/^,?\s+$/.test(between) ? undefined : pairOf(last.expression, next.expression);
    if (last === undefined || pair === undefined) {
      joined.push(next);
      continue;
    }
    joined.pop();
    const whole = text.slice(last.start - start, next.end - start);
    joined.push({ text: whole, start: last.start, end: next.end, expression: pair });
  }
  return joined;
}

/** Two expressions side by side that name one time: a clock and its day, a weekday and its date. */
function pairOf(first: Expression, second: Expression): Expression | undefined {
  if (first.kind === "clock" && isDayLike(second)) return { ...second, dayPart: first.time };
  if (first.kind === "weekday" && second.kind === "month" && second.day !== undefined) {
    return { ...second, dayPart: second.dayPart ?? first.dayPart };
  }
  return undefined;
}

const isDayLike = (expression: Expression): boolean =>
  expression.kind === "weekday" ||
  (expression.kind === "shift" && expression.unit === "day") ||
  (expression.kind === "month" && expression.day !== undefined);

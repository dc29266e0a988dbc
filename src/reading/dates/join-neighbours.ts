import type { Expression, FoundExpression } from "./expression.ts";

/** Expressions side by side that name one time become one: "9 a.m. Monday", "Monday at 9 a.m.", "Friday, May 3". */
export function joinNeighbours(
  found: readonly FoundExpression[],
  text: string,
  start: number,
): readonly FoundExpression[] {
  const joined: FoundExpression[] = [];
  for (const next of found) {
    const last = joined.at(-1);
    const between = last === undefined ? undefined : text.slice(last.end - start, next.start - start);
    const pair = last === undefined ? undefined : pairOf(last.expression, next.expression, between ?? "");
    if (last === undefined || pair === undefined) {
      joined.push(next);
      continue;
    }
    const whole = text.slice(last.start - start, next.end - start);
    joined[joined.length - 1] = { text: whole, start: last.start, end: next.end, expression: pair };
  }
  return joined;
}

const beside = /^,?\s+$/;
const besideOrOn = /^,?\s+(?:(?:on|at|in\s+the)\s+)?$/;

function pairOf(first: Expression, second: Expression, between: string): Expression | undefined {
  if (!besideOrOn.test(between)) return undefined;
  if (first.kind === "clock" && isDayLike(second)) return onDay(second, first);
  if (second.kind === "clock" && isDayLike(first)) return onDay(first, second);
  if (!beside.test(between)) return undefined;
  if (first.kind === "weekday" && second.kind === "month" && second.day !== undefined) {
    return { ...second, dayPart: second.dayPart ?? first.dayPart };
  }
  const isYear = second.kind === "fixed" && /^\d{4}$/.test(second.value);
  if (first.kind === "month" && first.year === undefined && isYear) return { ...first, year: Number(second.value) };
  return undefined;
}

const isDayLike = (expression: Expression): boolean =>
  expression.kind === "weekday" ||
  (expression.kind === "shift" && expression.unit === "day") ||
  (expression.kind === "month" && expression.day !== undefined);

type Clock = Extract<Expression, { kind: "clock" }>;

/** "6:30 Monday evening" is 18:30. */
function onDay(day: Expression, { time, isTwelveHour }: Clock): Expression {
  const isLate = day.dayPart === "AF" || day.dayPart === "EV" || (day.dayPart === "NI" && time >= "05");
  const hour = Number(time.slice(0, 2));
  return { ...day, dayPart: isTwelveHour && isLate && hour < 12 ? `${hour + 12}${time.slice(2)}` : time };
}

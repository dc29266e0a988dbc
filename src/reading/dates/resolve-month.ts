import { addDays, dayOf, daysBetween, isDay, partsOfDay, weekOf } from "./calendar.ts";
import { absolute, type DateContext, fromPublication, type Resolved, unresolved } from "./date-context.ts";
import type { Expression, Which } from "./expression.ts";
import { nthWeekday } from "./holidays.ts";

type MonthExpression = Extract<Expression, { kind: "month" }>;

/** A month or a day of it without its year lies in the past of the article, unless the words speak of what is to come. */
export function monthly(expression: MonthExpression, context: DateContext): Resolved {
  const { month, day, year } = expression;
  if (typeof year === "number") return absolute(valueIn(year, expression));
  const inYear = yearOfMonth({ month, day, which: year }, context);
  return inYear === undefined ? unresolved : fromPublication(valueIn(inYear, expression));
}

function valueIn(year: number, { month, day, lastDay }: MonthExpression): string | undefined {
  if (day === undefined) return dayOf(year, month, 1).slice(0, 7);
  if (!isDay(year, month, day)) return undefined;
  const first = dayOf(year, month, day);
  const isSpan = lastDay !== undefined && lastDay > day && isDay(year, month, lastDay);
  return isSpan ? `${first}/${dayOf(year, month, lastDay)}` : first;
}

/** "The first week of March" is the ISO week of its fourth day; "the last Sunday of October" the day itself. */
export function nthOfMonth(expression: Extract<Expression, { kind: "nth" }>, context: DateContext): Resolved {
  const { turn, weekday, month, year } = expression;
  const inYear = typeof year === "number" ? year : yearOfMonth({ month, day: undefined, which: year }, context);
  if (inYear === undefined) return unresolved;
  const value =
    weekday === undefined ? weekOf(fourthDay(inYear, month, turn)) : nthWeekday({ year: inYear, month, weekday, turn });
  return typeof year === "number" ? absolute(value) : fromPublication(value);
}

const fourthDay = (year: number, month: number, turn: number): string =>
  turn < 0 ? addDays(dayOf(year, month + 1, 1), -4) : dayOf(year, month, 4 + 7 * (turn - 1));

type MonthAsked = { readonly month: number; readonly day: number | undefined; readonly which: Which };

/**
 * Without a word that says so, a date is taken for one to come if it lies at most so many days ahead. A day of a month
 * may lie further ahead, across New Year too: newspapers write the year where it lies nearly a year back.
 */
const soon = { month: 45, day: 75 };

function yearOfMonth({ month, day, which }: MonthAsked, { published, outlook }: DateContext): number | undefined {
  if (published === undefined) return undefined;
  const { year: own, month: ownMonth } = partsOfDay(published);
  const here = dayOf(own, month, day ?? 1);
  const isLater = here > published;
  const isSameMonth = month === ownMonth;
  if (which === "last") return isLater || isSameMonth ? own - 1 : own;
  if (which === "next") return isLater && !isSameMonth ? own : own + 1;
  if (which === "this" || isSameMonth) return own;
  const next = isLater ? own : own + 1;
  if (outlook === "future") return next;
  const isSoon = daysBetween(published, dayOf(next, month, day ?? 1)) <= (day === undefined ? soon.month : soon.day);
  if (outlook === "open" && isSoon && (isLater || day !== undefined)) return next;
  return next - 1;
}

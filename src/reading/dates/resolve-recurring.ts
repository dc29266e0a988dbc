import { addDays, addMonths, dayOf, daysBetween, partsOfDay, weekdayOf, weekOf } from "./calendar.ts";
import { type DateContext, fromPublication, type Resolved, unresolved } from "./date-context.ts";
import type { Expression, Which } from "./expression.ts";
import { holidayIn } from "./holidays.ts";
import type { SaidSoFar } from "./said.ts";

type Recurring = Extract<Expression, { kind: "weekday" | "quarter" | "half" | "season" | "holiday" }>;

/** Weekdays, quarters, seasons and holidays: which of them is meant. With its year written, none is counted from anything. */
export function resolveRecurring(expression: Recurring, context: DateContext): Resolved {
  if (expression.kind === "weekday" && expression.from === "text") return weekdayOfText(expression, context.said);
  const isDated = expression.kind !== "weekday" && typeof expression.year === "number";
  if (isDated) return { value: recurring(expression, `${expression.year}-12-31`, context), from: undefined };
  const { published } = context;
  return published === undefined ? unresolved : fromPublication(recurring(expression, published, context));
}

function recurring(expression: Recurring, published: string, context: DateContext): string | undefined {
  const isFuture = context.outlook === "future";
  switch (expression.kind) {
    case "weekday":
      return weekdayNear(expression.weekday, expression.which, { published, isFuture });
    case "quarter":
      return quarterNear(expression, published, context);
    case "half":
      return `${yearNear(expression.year, published)}-H${expression.half}`;
    case "season":
      return seasonNear(expression, published, isFuture);
    case "holiday":
      return holidayNear(expression, published, isFuture);
  }
  return expression satisfies never;
}

/** "The following Monday" and "that Friday" follow the day before them in the text, "the previous Friday" lies before it. */
function weekdayOfText(
  { weekday, which }: Extract<Expression, { kind: "weekday" }>,
  { day: from }: SaidSoFar,
): Resolved {
  if (from === undefined) return unresolved;
  const day = from.value.slice(0, 10);
  const step = (weekday - weekdayOf(day) + 7) % 7;
  if (which === "last") return { value: addDays(day, step === 0 ? -7 : step - 7), from };
  return { value: addDays(day, step === 0 && which === "next" ? 7 : step), from };
}

type Around = { readonly published: string; readonly isFuture: boolean };

/** The weekday that is meant: the day of publication itself, else the one before it, or after it where the future is spoken of. */
function weekdayNear(weekday: number, which: Which, { published, isFuture }: Around): string {
  const ahead = (weekday - weekdayOf(published) + 7) % 7;
  const back = (weekdayOf(published) - weekday + 7) % 7;
  if (which === "next") return addDays(published, ahead === 0 ? 7 : ahead);
  if (which === "last") return addDays(published, back === 0 ? -7 : -back);
  if (which === "this") return addDays(published, isFuture || back > 3 ? ahead : -back);
  return addDays(published, isFuture ? ahead : -back);
}

function yearNear(year: number | Which, published: string): number {
  const { year: own } = partsOfDay(published);
  if (typeof year === "number") return year;
  return year === "last" ? own - 1 : year === "next" ? own + 1 : own;
}

type Quarter = Extract<Recurring, { kind: "quarter" }>;

/**
 * A quarter that has begun before publication, the latest of them: also where the future is spoken of, since a company
 * "expects" the results of a quarter that is over. "Last" names the year before.
 */
function quarterNear({ quarter, endMonth, year, yearsBack }: Quarter, published: string, context: DateContext): string {
  if (endMonth !== undefined) return quarterEndedIn(endMonth, published);
  const { year: own, month } = partsOfDay(published);
  const current = Math.ceil(month / 3);
  if (quarter === undefined) return quarterMeant({ year, yearsBack }, published, context);
  if (year !== undefined) return `${yearNear(year, published)}-Q${quarter}`;
  return `${quarter > current && context.outlook !== "future" ? own - 1 : own}-Q${quarter}`;
}

/** "The quarter": the one that was named last, else the last that was over at publication. */
function quarterMeant(
  { year, yearsBack }: Pick<Quarter, "year" | "yearsBack">,
  published: string,
  { quarter, isLongPeriod }: DateContext,
): string {
  const { year: own, month } = partsOfDay(published);
  const before = addMonths(own, month, -3);
  const meant = quarter ?? `${before.year}-Q${Math.ceil(before.month / 3)}`;
  if (typeof year === "number") return `${year}${meant.slice(4)}`;
  const inYear = Number(meant.slice(0, 4)) - yearsBack;
  return isLongPeriod && yearsBack > 0 ? String(inYear) : `${inYear}${meant.slice(4)}`;
}

/** A quarter of a business year is placed by the month in its middle: that to the end of July is the second. */
function quarterEndedIn(month: number, published: string): string {
  const { year: own, month: ownMonth } = partsOfDay(published);
  const middle = addMonths(month > ownMonth ? own - 1 : own, month, -1);
  return `${middle.year}-Q${Math.ceil(middle.month / 3)}`;
}

const seasonStarts: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

function seasonNear(
  { code, year }: Extract<Recurring, { kind: "season" }>,
  published: string,
  isFuture: boolean,
): string {
  if (typeof year === "number") return `${year}-${code}`;
  const { year: own, month } = partsOfDay(published);
  const start = seasonStarts[code] ?? 3;
  const begun = start <= month ? own : own - 1;
  const isNow = daysBetween(dayOf(begun, start, 1), published) < 92;
  if (year === "last") return `${isNow ? begun - 1 : begun}-${code}`;
  if (year === "next" || isFuture) return `${begun + (isNow && year !== "next" ? 0 : 1)}-${code}`;
  if (year === "this") return `${isNow && start === 12 ? begun : own}-${code}`;
  return `${begun}-${code}`;
}

/** A holiday so many days ahead is meant although no word says so. */
const holidaySoon = 14;

function holidayNear(
  { name, extent, year }: Extract<Recurring, { kind: "holiday" }>,
  published: string,
  isFuture: boolean,
): string | undefined {
  const day = holidayDay({ name, year }, published, isFuture);
  if (day === undefined || extent === undefined) return day;
  return extent === "week" ? weekOf(day) : `${weekOf(day)}-WE`;
}

type Named = { readonly name: string; readonly year: number | Which };

function holidayDay({ name, year }: Named, published: string, isFuture: boolean): string | undefined {
  const { year: own } = partsOfDay(published);
  if (typeof year === "number") return holidayIn(name, year);
  const here = holidayIn(name, own);
  if (here === undefined || year === "this") return here;
  const isOver = here <= published;
  if (year === "next" || isFuture) return isOver && here !== published ? holidayIn(name, own + 1) : here;
  const isMeant = isOver || (year === undefined && daysBetween(published, here) < holidaySoon);
  return isMeant ? here : holidayIn(name, own - 1);
}

import { addDays, addMonths, dayOf, daysBetween, isDay, partsOfDay, weekdayOf, weekOf } from "./calendar.ts";
import { fixedHolidays, movingHolidays } from "./date-words.ts";
import type { Expression, Unit, Which } from "./expression.ts";
import { meaningOf } from "./timex-value.ts";

/** What dates are counted from, and how the sentence looks at the time. */
export type DateContext = {
  /** `YYYY-MM-DD`; undefined where the article states none. */
  readonly published: string | undefined;
  /** The value of the date before this one in the text. */
  readonly text: string | undefined;
  /** The quarter of the text that was named last, `2025-Q3`. */
  readonly quarter: string | undefined;
  /** The sentence compares the results of a business. */
  readonly isReport: boolean;
  /** The words around speak of what is to come. */
  readonly isFuture: boolean;
};

/** A TIMEX3 value, and what it was counted from: undefined where the words are absolute. */
export type Resolved = { readonly value: string | undefined; readonly from: "publication" | "text" | undefined };

const absolute = (value: string): Resolved => ({ value, from: undefined });
const unresolved: Resolved = { value: undefined, from: undefined };

/** Places an expression in the calendar. Relative ones stay without value where there is nothing to count from. */
export function resolveExpression(expression: Expression, context: DateContext): Resolved {
  const resolved = resolve(expression, context);
  const { dayPart } = expression;
  if (dayPart === undefined || resolved.value === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(resolved.value))
    return resolved;
  return { ...resolved, value: `${resolved.value}T${dayPart}` };
}

function resolve(expression: Expression, context: DateContext): Resolved {
  switch (expression.kind) {
    case "fixed":
    case "vague":
      return absolute(expression.value);
    case "ambiguous":
      return unresolved;
    case "shift":
      return shifted(expression, context);
    case "clock":
      return clocked(expression.time, context);
    case "year-before":
      return yearBefore(context);
    case "month":
      return monthly(expression, context);
    default:
      return context.published === undefined
        ? unresolvedUnlessDated(expression)
        : counted(expression, context.published, context);
  }
}

type Recurring = Extract<Expression, { kind: "weekday" | "quarter" | "half" | "season" | "holiday" }>;

/** With its year written, a season or quarter needs no date to count from. */
function unresolvedUnlessDated(expression: Recurring): Resolved {
  if (expression.kind === "weekday" || typeof expression.year !== "number") return unresolved;
  return counted(expression, `${expression.year}-12-31`, {
    published: undefined,
    text: undefined,
    quarter: undefined,
    isReport: false,
    isFuture: false,
  });
}

function counted(expression: Recurring, published: string, context: DateContext): Resolved {
  const isAbsolute = expression.kind !== "weekday" && typeof expression.year === "number";
  const value = recurring(expression, published, context);
  return { value, from: isAbsolute ? undefined : "publication" };
}

function recurring(expression: Recurring, published: string, context: DateContext): string | undefined {
  switch (expression.kind) {
    case "weekday":
      return weekdayNear(expression.weekday, expression.which, published, context.isFuture);
    case "quarter":
      return quarterNear(expression, published, context);
    case "half":
      return `${yearNear(expression.year, published)}-H${expression.half}`;
    case "season":
      return seasonNear(expression.code, expression.year, published, context.isFuture);
    case "holiday":
      return holidayNear(expression.name, expression.year, published, context.isFuture);
  }
  return expression satisfies never;
}

/** The weekday that is meant: the day of publication itself, else the one before it, or after it where the future is spoken of. */
function weekdayNear(weekday: number, which: Which, published: string, isFuture: boolean): string {
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

/** A quarter that has begun before publication, the latest of them; "last" names the year before. */
function quarterNear(
  { quarter, year, yearsBack }: Extract<Recurring, { kind: "quarter" }>,
  published: string,
  context: DateContext,
): string {
  const { year: own, month } = partsOfDay(published);
  const current = Math.ceil(month / 3);
  if (quarter === undefined) {
    const before = addMonths(own, current * 3 - 2, -3);
    const meant = context.quarter ?? `${before.year}-Q${Math.ceil(before.month / 3)}`;
    if (typeof year === "number") return `${year}${meant.slice(4)}`;
    return `${Number(meant.slice(0, 4)) - yearsBack}${meant.slice(4)}`;
  }
  if (year !== undefined) return `${yearNear(year, published)}-Q${quarter}`;
  const isAhead = quarter > current;
  return `${isAhead && !context.isFuture ? own - 1 : own}-Q${quarter}`;
}

const seasonStarts: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

function seasonNear(code: string, year: number | Which, published: string, isFuture: boolean): string {
  const { year: own, month } = partsOfDay(published);
  const start = seasonStarts[code] ?? 3;
  if (typeof year === "number") return `${year}-${code}`;
  const begun = start <= month ? own : own - 1;
  const isNow = daysBetween(dayOf(begun, start, 1), published) < 92;
  if (year === "last") return `${isNow ? begun - 1 : begun}-${code}`;
  if (year === "next" || isFuture) return `${begun + (isNow && year !== "next" ? 0 : 1)}-${code}`;
  if (year === "this") return `${isNow && start === 12 ? begun : own}-${code}`;
  return `${begun}-${code}`;
}

function holidayNear(name: string, year: number | Which, published: string, isFuture: boolean): string | undefined {
  const { year: own } = partsOfDay(published);
  const in_ = (inYear: number): string | undefined => holidayIn(name, inYear);
  if (year !== undefined) return in_(yearNear(year, published));
  const here = in_(own);
  if (here === undefined) return undefined;
  if (isFuture) return here >= published ? here : in_(own + 1);
  return here <= published || daysBetween(published, here) < 14 ? here : in_(own - 1);
}

function holidayIn(name: string, year: number): string | undefined {
  const fixed = fixedHolidays[name];
  if (fixed !== undefined) return dayOf(year, fixed[0], fixed[1]);
  const moving = movingHolidays[name];
  if (moving === undefined) return undefined;
  const [month, weekday, turn] = moving;
  if (turn < 0) {
    const last = addDays(dayOf(year, month + 1, 1), -1);
    return addDays(last, -((weekdayOf(last) - weekday + 7) % 7));
  }
  const first = dayOf(year, month, 1);
  return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + (turn - 1) * 7);
}

/** A month or a day of it without its year lies in the past of the article, unless the words speak of what is to come. */
function monthly(
  { month, day, year }: Extract<Expression, { kind: "month" }>,
  { published, isFuture }: DateContext,
): Resolved {
  const two = (value: number): string => String(value).padStart(2, "0");
  const valueIn = (inYear: number): string | undefined => {
    if (day === undefined) return `${inYear}-${two(month)}`;
    return isDay(inYear, month, day) ? `${inYear}-${two(month)}-${two(day)}` : undefined;
  };
  if (typeof year === "number") return { value: valueIn(year), from: undefined };
  if (published === undefined) return unresolved;
  return { value: valueIn(monthYear({ month, day: day ?? 1, which: year, published, isFuture })), from: "publication" };
}

type MonthAsked = {
  readonly month: number;
  readonly day: number;
  readonly which: Which;
  readonly published: string;
  readonly isFuture: boolean;
};

/** A date that lies this many days ahead, but would lie nearly a year back, is ahead although no word says so. */
const soonDays = 45;

function monthYear({ month, day, which, published, isFuture }: MonthAsked): number {
  const { year: own, month: ownMonth } = partsOfDay(published);
  const isAhead = dayOf(own, month, day) > published && month !== ownMonth;
  const isLater = dayOf(own, month, day) > published;
  if (which === "last") return isAhead || month === ownMonth ? own - 1 : own;
  if (which === "next") return isLater ? own : own + 1;
  if (which === "this") return own;
  if (isFuture) return isLater || month === ownMonth ? own : own + 1;
  if (!isLater) return own;
  return daysBetween(published, dayOf(own, month, day)) <= soonDays ? own : own - 1;
}

function yearBefore({ published, quarter, isReport }: DateContext): Resolved {
  if (isReport && quarter !== undefined)
    return { value: `${Number(quarter.slice(0, 4)) - 1}${quarter.slice(4)}`, from: "text" };
  if (published === undefined) return unresolved;
  return { value: String(partsOfDay(published).year - 1), from: "publication" };
}

function clocked(time: string, { text, published }: DateContext): Resolved {
  const day = text !== undefined && /^\d{4}-\d{2}-\d{2}/.test(text) ? text.slice(0, 10) : published;
  if (day === undefined) return unresolved;
  return { value: `${day}T${time}`, from: day === published ? "publication" : "text" };
}

function shifted({ unit, count, from }: Extract<Expression, { kind: "shift" }>, context: DateContext): Resolved {
  const inText = from === "text" ? meaningOf(context.text).days?.from : undefined;
  const anchor = inText ?? context.published;
  if (anchor === undefined) return unresolved;
  return { value: shiftValue(anchor, unit, count), from: inText === undefined ? "publication" : "text" };
}

const shifts: Readonly<Record<Unit, (anchor: string, count: number) => string>> = {
  day: (anchor, count) => addDays(anchor, count),
  week: (anchor, count) => weekOf(addDays(anchor, 7 * count)),
  weekend: (anchor, count) => `${weekOf(addDays(anchor, 7 * count - (weekdayOf(anchor) < 6 ? 7 : 0)))}-WE`,
  month: (anchor, count) => {
    const moved = addMonths(partsOfDay(anchor).year, partsOfDay(anchor).month, count);
    return `${moved.year}-${String(moved.month).padStart(2, "0")}`;
  },
  quarter: (anchor, count) => {
    const moved = addMonths(partsOfDay(anchor).year, partsOfDay(anchor).month, 3 * count);
    return `${moved.year}-Q${Math.ceil(moved.month / 3)}`;
  },
  year: (anchor, count) => String(partsOfDay(anchor).year + count),
  decade: (anchor, count) => String(partsOfDay(anchor).year + 10 * count).slice(0, 3),
  century: (anchor, count) => String(partsOfDay(anchor).year + 100 * count).slice(0, 2),
};

const shiftValue = (anchor: string, unit: Unit, count: number): string => shifts[unit](anchor, count);

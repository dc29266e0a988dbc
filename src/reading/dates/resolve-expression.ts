import { addDays, addMonths, partsOfDay, weekdayOf, weekOf } from "./calendar.ts";
import { absolute, type DateContext, fromPublication, type Resolved, unresolved } from "./date-context.ts";
import type { Expression, Unit } from "./expression.ts";
import { monthly, nthOfMonth } from "./resolve-month.ts";
import { resolveRecurring } from "./resolve-recurring.ts";
import { saidFor } from "./said.ts";
import { meaningOf } from "./timex-value.ts";

/** Places an expression in the calendar. Relative ones stay without value where there is nothing to count from. */
export function resolveExpression(expression: Expression, context: DateContext): Resolved {
  const resolved = resolve(expression, context);
  const { dayPart } = expression;
  if (dayPart === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(resolved.value ?? "")) return resolved;
  return { ...resolved, value: `${resolved.value}T${dayPart}` };
}

function resolve(expression: Expression, context: DateContext): Resolved {
  switch (expression.kind) {
    case "fixed":
    case "vague":
      return absolute(expression.value);
    case "ambiguous":
    case "from-event":
      return unresolved;
    case "shift":
      return shifted(expression, context);
    case "clock":
      return clocked(expression.time, context);
    case "year-before":
      return yearBefore(context);
    case "month":
      return monthly(expression, context);
    case "nth":
      return nthOfMonth(expression, context);
    default:
      return resolveRecurring(expression, context);
  }
}

/** "A year earlier" is the quarter of the year before where quarters are compared, else the year. */
function yearBefore({ published, quarter, isReport, isLongPeriod }: DateContext): Resolved {
  if (isReport && quarter !== undefined) {
    const earlier = Number(quarter.slice(0, 4)) - 1;
    return {
      value: isLongPeriod ? String(earlier) : `${earlier}${quarter.slice(4)}`,
      from: { value: quarter, words: quarter },
    };
  }
  return published === undefined ? unresolved : fromPublication(String(partsOfDay(published).year - 1));
}

function clocked(time: string, { said, published, outlook }: DateContext): Resolved {
  const isAhead = said.day !== undefined && published !== undefined && said.day.value.slice(0, 10) > published;
  if (isAhead && outlook !== "future") return unresolved;
  const day = said.day?.value.slice(0, 10) ?? published;
  if (day === undefined) return unresolved;
  return { value: `${day}T${time}`, from: day === published ? "publication" : said.day };
}

function shifted({ unit, count, from }: Extract<Expression, { kind: "shift" }>, context: DateContext): Resolved {
  const { said, published } = context;
  const inText = from === "text" ? saidFor(unit, said) : undefined;
  const day = meaningOf(inText?.value).days?.from;
  if (inText !== undefined && day !== undefined) return { value: shifts[unit](day, count), from: inText };
  if (published === undefined || (from === "text" && !countsFromPublication(count, context))) return unresolved;
  return fromPublication(shifts[unit](published, count));
}

/** Where the text has named no date yet, "that day" and "the previous year" look at publication; "two days later" at nothing. */
const countsFromPublication = (count: number, { said }: DateContext): boolean => count <= 0 && said.any === undefined;

const shifts: Readonly<Record<Unit, (anchor: string, count: number) => string>> = {
  day: (anchor, count) => addDays(anchor, count),
  week: (anchor, count) => weekOf(addDays(anchor, 7 * count)),
  weekend: (anchor, count) => `${weekOf(addDays(anchor, 7 * count - (weekdayOf(anchor) < 6 ? 7 : 0)))}-WE`,
  month: (anchor, count) => {
    const moved = monthsOn(anchor, count);
    return `${moved.year}-${String(moved.month).padStart(2, "0")}`;
  },
  quarter: (anchor, count) => {
    const moved = monthsOn(anchor, 3 * count);
    return `${moved.year}-Q${Math.ceil(moved.month / 3)}`;
  },
  year: (anchor, count) => String(partsOfDay(anchor).year + count),
  decade: (anchor, count) => String(partsOfDay(anchor).year + 10 * count).slice(0, 3),
  century: (anchor, count) => String(partsOfDay(anchor).year + 100 * count).slice(0, 2),
};

const monthsOn = (anchor: string, count: number): { readonly year: number; readonly month: number } =>
  addMonths(partsOfDay(anchor).year, partsOfDay(anchor).month, count);

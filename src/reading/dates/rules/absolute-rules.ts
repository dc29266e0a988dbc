import { countOf, decadeOf, monthOf, ordinalOf, weekdayNumber } from "../date-words.ts";
import type { Expression } from "../expression.ts";
import { type DateRule, type Groups, rule, ruleInAnyCase } from "./date-rule.ts";
import { dayNumber, daysApart, dayWords, early, lastDay, month, otherYear, partOf, which, year } from "./patterns.ts";
import { monthExpression, partIn, twoDigits, yearIn } from "./read-groups.ts";

const yearValue = (groups: Groups): Expression => ({ kind: "fixed", value: groups["year"] ?? "", ...partIn(groups) });

/** Dates in figures, and years, decades and centuries by their number. */
export const numericRules: readonly DateRule[] = [
  rule(
    "digit",
    `${year}-(?<month>\\d{2})-(?<day>\\d{2})(?:T(?<hour>[01]\\d|2[0-3]):(?<minute>[0-5]\\d)(?::\\d{2}(?:\\.\\d{1,9})?)?(?:Z|[+-]\\d{2}:?\\d{2})?)?`,
    isoDate,
  ),
  rule("digit", `${year}-W(?<week>[0-4]\\d|5[0-3])`, ({ year: inYear = "", week = "" }) => ({
    kind: "fixed",
    value: `${inYear}-W${week}`,
  })),
  rule("digit", "(?<one>\\d{1,2})/(?<two>\\d{1,2})/(?<long>\\d{4}|\\d{2})(?!/)", slashDate),
  rule("digit", "(?<!/)9/11(?!/)", () => ({ kind: "fixed", value: "2001-09-11" })),
  rule("digit", `(?<day>[0-3]?\\d)\\.(?<number>[01]?\\d)\\.${year}`, ({ day = "", number = "", year: inYear }) =>
    Number(number) >= 1 && Number(number) <= 12
      ? {
          kind: "month",
          month: Number(number),
          day: Number(day),
          lastDay: undefined,
          year: Number(inYear),
        }
      : undefined,
  ),
  rule("digit", `${partOf}${early}${year}(?![-–]\\d|s)`, yearValue),
  rule("digit", `${year}(?:[-–](?<short>\\d{2})|[-–/](?<next>1[5-9]\\d{2}|20\\d{2}))(?![-–/])`, yearSpan),
  rule("digit", `(?:[Pp]ost|[Pp]re)-${year}`, yearValue),
  rule("digit", `(?:[Tt]he\\s+)?[Ff]iscal(?:\\s+year)?[\\s-]+${year}`, yearValue),
  rule(
    "digit",
    `${partOf}(?:[Tt]he\\s+)?${early}(?:${year.replace("<year>", "<decade>")}|['’‘](?<short>[2-9]0))['’]?s`,
    decade,
  ),
  rule("digit", "[Tt]he\\s+(?:(?<part>early|late|mid)[\\s-]+)?(?<short>[2-9]0)['’]?s", decade),
  ruleInAnyCase(
    "unit",
    `${partOf}(?:[Tt]he\\s+)?${early}(?<century>\\d{1,2}(?:st|nd|rd|th)|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty-first)[\\s-]century`,
    (groups) => ({ kind: "fixed", value: twoDigits(ordinalOf(groups["century"] ?? "") - 1), ...partIn(groups) }),
  ),
  ruleInAnyCase(
    "decade",
    "nineteen\\s+(?<ten>(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[\\s-](?:one|two|three|four|five|six|seven|eight|nine))?)",
    spelledYear,
  ),
  ruleInAnyCase(
    "decade",
    `the\\s+${early}(?:nineteen[\\s-])?(?<decade>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)`,
    (groups) => ({ kind: "fixed", value: decadeOf(groups["decade"] ?? ""), ...partIn(groups) }),
  ),
];

/** Months by name, with or without day and year. */
export const monthRules: readonly DateRule[] = [
  rule("month", "Sept(?:\\.|ember)?\\s+11(?:th)?(?=,?\\s+(?:2001\\s+)?(?:terror|attack|hijack))", () => ({
    kind: "fixed",
    value: "2001-09-11",
  })),
  rule(
    "month",
    `${early}(?:${which}\\s+)?${month}\\s+${dayNumber}(?![:.]\\d|\\s*[ap]\\.?m\\b)${lastDay}(?:(?:,|\\s+of)?\\s+${year})?${otherYear}?`,
    monthExpression,
  ),
  rule(
    "month",
    `(?:${which}\\s+)?${month}\\s+(?:[Tt]he\\s+)?(?<dayWord>${dayWords})(?:,?\\s+${year})?`,
    monthExpression,
  ),
  rule("month", `(?:[Tt]he\\s+)?${daysApart}(?:\\s+of)?\\s+${month}(?:,?\\s+${year})?`, monthExpression),
  rule("month", `(?:[Tt]he\\s+)?${dayNumber}(?:\\s+of)?\\s+${month}(?:,?\\s+${year})?${otherYear}?`, monthExpression),
  rule("month", `${partOf}${early}${month},?(?:\\s+of)?\\s+${year}(?![-–]\\d)`, monthExpression),
  rule("month", `${partOf}${early}(?:${which}\\s+)?${month}${otherYear}?`, monthExpression),
];

function isoDate({ year: inYear = "", month: number = "", day = "", hour, minute }: Groups): Expression | undefined {
  if (Number(number) < 1 || Number(number) > 12 || Number(day) < 1 || Number(day) > 31) return undefined;
  const clock = hour === undefined ? "" : `T${hour}:${minute ?? "00"}`;
  return { kind: "fixed", value: `${inYear}-${number}-${day}${clock}` };
}

/** 11/01/2025 may be read in two ways unless one of the numbers is no month. */
function slashDate({ one = "", two = "", long = "" }: Groups): Expression | undefined {
  const [first, second] = [Number(one), Number(two)];
  if (first < 1 || second < 1 || first > 31 || second > 31 || (first > 12 && second > 12)) return undefined;
  const inYear = long.length === 4 ? Number(long) : Number(long) + (Number(long) > 50 ? 1900 : 2000);
  const isDayFirst = first > 12;
  if (!isDayFirst && second <= 12 && first !== second) return { kind: "ambiguous" };
  const [number, day] = isDayFirst ? [second, first] : [first, second];
  return { kind: "month", month: number, day, lastDay: undefined, year: inYear };
}

/** "1914-18" and "2019–2020"; the second must be the later. */
function yearSpan({ year: inYear = "", short, next }: Groups): Expression | undefined {
  const last = next ?? `${inYear.slice(0, 2)}${short ?? ""}`;
  return Number(last) > Number(inYear) ? { kind: "fixed", value: `${inYear}/${last}` } : undefined;
}

/** "The 1800s" are a century, "the 1990s" ten years; "the 2000s" are taken for the ten. */
function decade(groups: Groups): Expression {
  const digits = groups["decade"] ?? `19${groups["short"] ?? ""}`;
  const isCentury = digits.endsWith("00") && !digits.startsWith("20");
  return { kind: "fixed", value: digits.slice(0, isCentury ? 2 : 3), ...partIn(groups) };
}

function spelledYear({ ten = "" }: Groups): Expression | undefined {
  const value = countOf(ten.replace(/\s+/g, "-"));
  return value === undefined ? undefined : { kind: "fixed", value: String(1900 + value) };
}

/** "The first week of March", "the last Sunday in October 2024". */
export const nthRules: readonly DateRule[] = [
  ruleInAnyCase(
    "month",
    `(?:[Tt]he\\s+)?(?<turn>first|second|third|fourth|last)\\s+(?:full\\s+)?(?<named>week|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\\s+(?:of|in)\\s+${month}(?:,?\\s+${year})?${otherYear}?`,
    (groups) => {
      const { turn = "", named = "" } = groups;
      return {
        kind: "nth",
        turn: turn.toLowerCase() === "last" ? -1 : ordinalOf(turn),
        weekday: named.toLowerCase() === "week" ? undefined : weekdayNumber(named),
        month: monthOf(groups["month"] ?? ""),
        year: yearIn(groups),
      };
    },
  ),
];

import { seasonCodes, weekdayNumber } from "../date-words.ts";
import type { Expression } from "../expression.ts";
import { holidayNames } from "../holidays.ts";
import { type DateRule, type Groups, rule, ruleInAnyCase } from "./date-rule.ts";
import { dayPart, early, otherYear, weekday, which, whichOfText, year } from "./patterns.ts";
import { dayPartIn, partIn, shift, turns, whichIn, yearIn } from "./read-groups.ts";

/** Weekdays, "yesterday" and its like, and the parts of the day. */
export const dayRules: readonly DateRule[] = [
  rule("weekday", `${early}(?:${which}\\s+)?${weekday}(?:\\s+${dayPart})?`, (groups) => ({
    kind: "weekday",
    weekday: weekdayNumber(groups["weekday"] ?? ""),
    which: whichIn(groups),
    from: "publication",
    dayPart: dayPartIn(groups),
    ...partIn(groups),
  })),
  rule("weekday", `${whichOfText}\\s+${weekday}(?:\\s+${dayPart})?`, weekdayOfText),
  ruleInAnyCase("day", `${early}(?<word>yesterday|today|tomorrow)(?:\\s+${dayPart})?`, (groups) => ({
    ...shift("day", { yesterday: -1, tomorrow: 1 }[groups["word"]?.toLowerCase() ?? ""] ?? 0, "publication"),
    dayPart: dayPartIn(groups),
    ...partIn(groups),
  })),
  ruleInAnyCase("day", `${early}this\\s+(?<dayPart>morning|afternoon|evening)`, (groups) => ({
    ...shift("day", 0, "publication"),
    dayPart: dayPartIn(groups),
  })),
  ruleInAnyCase("day", `${early}tonight`, () => ({ ...shift("day", 0, "publication"), dayPart: "NI" })),
  ruleInAnyCase("day", `${early}last\\s+night`, () => ({ ...shift("day", -1, "publication"), dayPart: "NI" })),
  ruleInAnyCase(
    "day",
    `(?:the\\s+)?(?<turn>next|following|previous|same|that)\\s+(?:same\\s+)?${dayPart}`,
    (groups) => ({
      ...shift("day", turns[groups["turn"]?.toLowerCase() ?? ""] ?? 0, "text"),
      dayPart: dayPartIn(groups),
    }),
  ),
  ruleInAnyCase("day", "(?<part>early|earlier|late|later)\\s+in\\s+the\\s+day", (groups) => ({
    ...shift("day", 0, "text"),
    ...partIn(groups),
  })),
];

function weekdayOfText(groups: Groups): Expression {
  const turn = turns[groups["whichOfText"]?.toLowerCase().replace("that same", "that") ?? ""] ?? 0;
  return {
    kind: "weekday",
    weekday: weekdayNumber(groups["weekday"] ?? ""),
    which: turn < 0 ? "last" : turn > 0 ? "next" : "this",
    from: "text",
    dayPart: dayPartIn(groups),
  };
}

const holiday = holidayNames
  .map((name) => name.replaceAll("'", "['’]").replaceAll(".", "\\.?"))
  .sort((one, other) => other.length - one.length)
  .join("|");

/** Seasons and holidays. */
export const seasonRules: readonly DateRule[] = [
  ruleInAnyCase(
    "season",
    `(?:the\\s+)?${early}(?:${which}\\s+)?(?<season>spring|summer|fall|autumn|winter)(?:(?:\\s+of)?\\s+${year})?${otherYear}?`,
    season,
  ),
  ruleInAnyCase(
    "holiday",
    `(?:the\\s+)?(?:${which}\\s+)?(?<holiday>${holiday})(?:\\s+(?<extent>week|weekend))?(?:,?\\s+${year})?`,
    (groups) => {
      const { holiday: name = "", extent } = groups;
      if (!/^\p{Lu}/u.test(name)) return undefined;
      return {
        kind: "holiday",
        name: name.toLowerCase().replaceAll("’", "'"),
        extent: extent?.toLowerCase() === "week" ? "week" : extent === undefined ? undefined : "weekend",
        year: yearIn(groups),
      };
    },
  ),
];

function season(groups: Groups, words: string): Expression | undefined {
  if (!isSeason(groups, words)) return undefined;
  const code = seasonCodes[groups["season"]?.toLowerCase() ?? ""] ?? "";
  return { kind: "season", code, year: yearIn(groups), ...partIn(groups) };
}

/** "Spring" and "fall" are seasons only where a time is meant: "last fall", "in the spring", "spring 2024". */
function isSeason({ which: turn, year: inYear, otherYear: named, part, season: name }: Groups, words: string): boolean {
  if (turn !== undefined || inYear !== undefined || named !== undefined || part !== undefined) return true;
  return /^the\s/i.test(words) || /^(?:summer|winter|autumn)$/i.test(name ?? "");
}

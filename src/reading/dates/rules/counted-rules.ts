import { countOf } from "../date-words.ts";
import type { CountedFrom, Expression } from "../expression.ts";
import { type DateRule, type Groups, ruleInAnyCase } from "./date-rule.ts";
import { count, early, partOf, partWords, roughly, singleUnit, unit } from "./patterns.ts";
import { partIn, shift, turns } from "./read-groups.ts";

/** Nothing that it could be counted from follows: "two days before." and not "two days before the vote". */
const atEnd = "(?=\\s*(?:[^\\s\\p{L}\\p{N}]|$))";

/** Days to centuries counted from publication or from the text: "last week", "two years later", "the following day". */
export const countedRules: readonly DateRule[] = [
  ruleInAnyCase(
    "unit",
    `${partOf}${early}(?<turn>last|this|next|(?:the|this|that)\\s+(?:current|previous|preceding|following|coming|same|next)|this\\s+coming|that)\\s+(?:fiscal\\s+|calendar\\s+|full\\s+)?${singleUnit}(?!\\s+(?:ago|old|earlier|later))`,
    turned,
  ),
  ruleInAnyCase(
    "unit",
    `${partOf}${early}(?:the\\s+)?(?<turn>previous\\s+|same\\s+|last\\s+|following\\s+)?weekend(?!\\s+(?:ago|home|trip))`,
    (groups) => {
      const turn = groups["turn"]?.trim().toLowerCase() ?? "last";
      return shift("weekend", { previous: -1, following: 1 }[turn] ?? 0, turn === "last" ? "publication" : "text");
    },
  ),
  ruleInAnyCase("unit", `(?:an?|one)\\s+year\\s+(?:ago|earlier|before${atEnd})(?!\\s+than)`, () => ({
    kind: "year-before",
  })),
  ruleInAnyCase(
    "unit",
    `${roughly}${count}\\s+${unit}\\s+(?<way>ago|earlier|later|before${atEnd}|after${atEnd}|afterwards?|from\\s+now|hence)(?!\\s+than)`,
    counted,
  ),
  ruleInAnyCase(
    "unit",
    "(?<!\\bof\\s)(?:days|weeks|months|years|decades|centuries)\\s+ago|(?:not\\s+)?long\\s+ago",
    () => ({ kind: "vague", value: "PAST_REF" }),
  ),
  ruleInAnyCase("unit", `in\\s+${roughly}${count}\\s+(?<unit>day|week|month|year)s['’]?\\s+time`, ahead),
  ruleInAnyCase("unit", `(?<=\\bin\\s)${roughly}${count}\\s+(?<unit>day|week|month|year)s?(?!['’\\w-])`, (groups) => {
    const expression = ahead(groups);
    return expression?.kind === "shift" ? { ...expression, isOnlyAhead: true } : undefined;
  }),
  ruleInAnyCase("unit", `the\\s+${singleUnit}\\s+(?<way>before|after|earlier)${atEnd}`, (groups) =>
    counted({ ...groups, count: "1" }),
  ),
  ruleInAnyCase(
    "unit",
    `${roughly}(?:${count}|the)\\s+${unit}\\s+(?:before|after)(?=\\s+[\\p{L}\\p{N}])`,
    (groups) => ({
      kind: "from-event",
      unit: shift(groups["unit"] ?? "", 0, "text").unit,
    }),
  ),
  ruleInAnyCase("unit", "the\\s+day\\s+(?:(?<past>before\\s+yesterday)|after\\s+tomorrow)", ({ past }) =>
    shift("day", past === undefined ? 2 : -2, "publication"),
  ),
  ruleInAnyCase("unit", "the\\s+(?<unit>week|month|year|weekend)\\s+before\\s+last", ({ unit: name = "" }) =>
    shift(name, -2, "publication"),
  ),
  ruleInAnyCase("unit", "(?<=\\bfor\\s)the\\s+(?:full\\s+)?(?<unit>year|week|month)", ({ unit: name = "" }) =>
    shift(name, 0, "publication"),
  ),
  ruleInAnyCase(
    "unit",
    `(?:(?<part>earlier|later|early|late)\\s+in\\s+)?(?:${partWords}|in\\s+)the\\s+(?<unit>year|month|week)`,
    (groups) => ({ ...shift(groups["unit"] ?? "", 0, "publication"), ...partIn(groups) }),
  ),
  ruleInAnyCase("unit", "year[\\s-]end", () => ({ ...shift("year", 0, "publication"), part: "end" })),
];

function turned(groups: Groups): Expression {
  const words = groups["turn"]?.toLowerCase().split(/\s+/) ?? [];
  const isOfText = words.some((word) => ofText.has(word)) || words.join(" ") === "the next";
  const expression = shift(groups["unit"] ?? "", turns[words.at(-1) ?? ""] ?? 0, isOfText ? "text" : "publication");
  return { ...expression, ...partIn(groups) };
}

const ofText: ReadonlySet<string> = new Set(["previous", "preceding", "following", "same", "that"]);

function counted(groups: Groups): Expression | undefined {
  const way = groups["way"]?.toLowerCase() ?? "";
  const isBack = way === "ago" || way === "earlier" || way === "before";
  const number = countOf(groups["count"] ?? "");
  if (number === undefined) return { kind: "vague", value: isBack ? "PAST_REF" : "FUTURE_REF" };
  if (!Number.isInteger(number)) return undefined;
  const isFromNow = way === "ago" || way === "hence" || way.endsWith("now");
  return moved(groups["unit"] ?? "", isBack ? -number : number, isFromNow ? "publication" : "text");
}

function ahead(groups: Groups): Expression | undefined {
  const number = countOf(groups["count"] ?? "");
  if (number === undefined) return { kind: "vague", value: "FUTURE_REF" };
  return Number.isInteger(number) ? moved(groups["unit"] ?? "", number, "publication") : undefined;
}

/** A number of decades is counted in years: "two decades ago" is a year, as exact as "20 years ago". */
function moved(unitName: string, number: number, from: CountedFrom): Expression {
  return /^decade/i.test(unitName) ? shift("year", number * 10, from) : shift(unitName, number, from);
}

import {
  countOf,
  dayPartCodes,
  fixedHolidays,
  monthOf,
  movingHolidays,
  ordinalOf,
  seasonCodes,
  weekdayNumber,
} from "./date-words.ts";
import type { Expression, Unit, Which } from "./expression.ts";
import type { TimeMention } from "./time-mention.ts";

type Groups = Readonly<Record<string, string | undefined>>;

/** One way of writing a time. `match` runs over a whole sentence; what `read` refuses is no time. */
export type DateRule = {
  readonly match: RegExp;
  readonly read: (groups: Groups, words: string) => Expression | undefined;
};

const month =
  "(?<month>(?:January|February|March|April|May|June|July|August|September|October|November|December)\\b|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?:\\.|\\b(?=\\s+\\d)))";
const upperMonth = "(?<month>JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER)";
const weekday =
  "(?<weekday>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAY|(?:Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun)\\.(?=\\s+\\p{L}))";
const year = "(?<year>1[5-9]\\d{2}|20\\d{2})";
const dayNumber = "(?<day>3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?";
const number =
  "(?<count>\\d{1,3}|an?|a couple of|couple of|a few|several|half a|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)";
const unit = "(?<unit>day|week|month|quarter|year|decade|centur(?:y|ie)|weekend)s?";
const ordinal = "(?<ordinal>first|second|third|fourth|1st|2nd|3rd|4th)";
const season = "(?<season>spring|summer|fall|autumn|winter)";
const dayPart = "(?<dayPart>morning|afternoon|evening|night)";
const which = "(?<which>last|this past|past|this coming|coming|this|next)";
const early = "(?:(?<part>[Ee]arly|[Ll]ate|[Mm]id|[Ee]arlier|[Ll]ater)(?:\\s+(?:in|on)\\b)?[\\s-]+)?";
const partWords = "(?:the\\s+)?(?<partOf>end|beginning|start|middle|close|rest)\\s+of\\s+";
const partOf = `(?:${partWords})?`;
const otherYear = "(?:\\s+(?:of\\s+)?(?<otherYear>last|this|next)\\s+year)";

const parts: Readonly<Record<string, TimeMention["part"]>> = {
  early: "start",
  earlier: "start",
  beginning: "start",
  start: "start",
  mid: "middle",
  middle: "middle",
  late: "end",
  later: "end",
  end: "end",
  close: "end",
};

const partIn = (groups: Groups): Pick<Expression, "part"> => {
  const part = parts[(groups["part"] ?? groups["partOf"] ?? "").toLowerCase()];
  return part === undefined ? {} : { part };
};

const dayPartIn = (groups: Groups): string | undefined => dayPartCodes[groups["dayPart"]?.toLowerCase() ?? ""];

function whichOf(word: string | undefined): Which {
  const plain = word?.toLowerCase();
  if (plain === undefined) return undefined;
  if (plain.endsWith("coming") || plain === "next") return "next";
  return plain.endsWith("past") || plain === "last" ? "last" : "this";
}

const yearIn = (groups: Groups): number | Which =>
  groups["year"] === undefined ? whichOf(groups["otherYear"] ?? groups["which"]) : Number(groups["year"]);

const pad = (value: number): string => String(value).padStart(2, "0");

/** Months whose names are words of another kind are taken for months only behind a word that dates need. */
const needsContext =
  /(?:\b(?:in|since|until|till|by|of|from|to|through|during|before|after|last|next|this|early|late|mid|between|and|for|on|past|every)[\s-]+(?:the\s+)?)$/i;

export const isLoneMonthWord = (groups: Groups): boolean => /^(?:may|march)$/i.test(groups["month"] ?? "");

/** Whether what stands before a lone "May" or "March" lets it be a month. */
export const letsMonth = (before: string): boolean => needsContext.test(before);

function monthExpression(groups: Groups): Expression | undefined {
  const { day } = groups;
  return {
    kind: "month",
    month: monthOf(groups["month"] ?? ""),
    day: day === undefined ? undefined : Number(day),
    year: yearIn(groups),
    ...partIn(groups),
  };
}

const shift = (unitName: string, count: number, from: "publication" | "text"): Expression => ({
  kind: "shift",
  unit: unitNames[unitName.toLowerCase().replace(/s$/, "")] ?? "day",
  count,
  from,
});

const unitNames: Readonly<Record<string, Unit>> = {
  day: "day",
  week: "week",
  month: "month",
  quarter: "quarter",
  year: "year",
  decade: "decade",
  century: "century",
  centurie: "century",
  weekend: "weekend",
};

const shiftOf: Readonly<Record<string, number>> = {
  last: -1,
  previous: -1,
  preceding: -1,
  past: -1,
  this: 0,
  current: 0,
  same: 0,
  that: 0,
  next: 1,
  following: 1,
  coming: 1,
};

const rule = (pattern: string, read: DateRule["read"], flags = "gu"): DateRule => ({
  match: new RegExp(`(?<![\\p{L}\\p{N}$€£])${pattern}(?![\\p{L}\\p{N}])`, flags),
  read,
});

const absoluteRules: readonly DateRule[] = [
  rule(`${year}-(?<month>\\d{2})-(?<day>\\d{2})`, ({ year: y = "", month: m = "", day: d = "" }) =>
    Number(m) >= 1 && Number(m) <= 12 && Number(d) >= 1 && Number(d) <= 31
      ? { kind: "fixed", value: `${y}-${m}-${d}` }
      : undefined,
  ),
  rule("(?<one>\\d{1,2})/(?<two>\\d{1,2})/(?<long>\\d{4}|\\d{2})", slashDate),
  rule(`(?<day>[0-3]?\\d)\\.(?<m>[01]?\\d)\\.${year}`, ({ day = "", m = "", year: y }) =>
    Number(m) >= 1 && Number(m) <= 12
      ? { kind: "month", month: Number(m), day: Number(day), year: Number(y) }
      : undefined,
  ),
  rule(`${early}(?:${which}\\s+)?${month}\\s+${dayNumber}(?![:.]\\d)(?:(?:,|\\s+of)?\\s+${year})?`, monthExpression),
  rule(`${upperMonth}\\s+${dayNumber}(?:,?\\s+${year})?`, monthExpression),
  rule(`(?:the\\s+)?${dayNumber}(?:\\s+of)?\\s+${month}(?:,?\\s+${year})?${otherYear}?`, monthExpression),
  rule(`${partOf}${early}${month},?(?:\\s+of)?\\s+${year}`, monthExpression),
  rule(`${partOf}${early}(?:${which}\\s+)?${month}${otherYear}?`, monthExpression),
  rule(`${partOf}(?:the\\s+)?${early}${year}(?!-\\d|s)`, (groups) => ({
    kind: "fixed",
    value: groups["year"] ?? "",
    ...partIn(groups),
  })),
  rule(`(?:[Pp]ost|[Pp]re)-${year}`, ({ year: y = "" }) => ({ kind: "fixed", value: y })),
  rule(`(?:the\\s+)?[Ff]iscal(?:\\s+year)?[\\s-]+${year}`, ({ year: y = "" }) => ({ kind: "fixed", value: y })),
  rule(
    "nineteen\\s+(?<ten>(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[\\s-](?:one|two|three|four|five|six|seven|eight|nine))?)",
    ({ ten = "" }) => {
      const value = countOf(ten.replace(/\s+/g, "-"));
      return value === undefined ? undefined : { kind: "fixed", value: String(1900 + value) };
    },
    "giu",
  ),
  rule(
    `${partOf}(?:the\\s+)?${early}(?:${year.replace("<year>", "<decade>")}|['’](?<short>[2-9]0))['’]?s`,
    (groups) => ({
      kind: "fixed",
      value: (groups["decade"] ?? `19${groups["short"] ?? ""}`).slice(0, 3),
      ...partIn(groups),
    }),
  ),
  rule(
    `${partOf}(?:the\\s+)?${early}(?<century>\\d{1,2}(?:st|nd|rd|th)|nineteenth|twentieth|twenty-first|eighteenth|seventeenth|sixteenth)[\\s-]century`,
    (groups) => ({
      kind: "fixed",
      value: pad(ordinalOf(groups["century"] ?? "") - 1),
      ...partIn(groups),
    }),
  ),
];

/** 11/01/2025 may be read in two ways unless one of the numbers is no month. */
function slashDate({ one = "", two = "", long = "" }: Groups): Expression | undefined {
  const [first, second] = [Number(one), Number(two)];
  if (first < 1 || second < 1 || first > 31 || second > 31 || (first > 12 && second > 12)) return undefined;
  const fullYear = long.length === 4 ? Number(long) : Number(long) + (Number(long) > 50 ? 1900 : 2000);
  if (first > 12) return { kind: "month", month: second, day: first, year: fullYear };
  if (second > 12 || first === second) return { kind: "month", month: first, day: second, year: fullYear };
  return { kind: "ambiguous" };
}

const namedRules: readonly DateRule[] = [
  rule(`${early}(?:${which}\\s+)?${weekday}(?:\\s+${dayPart})?`, (groups) => ({
    kind: "weekday",
    weekday: weekdayNumber(groups["weekday"] ?? ""),
    which: whichOf(groups["which"]),
    dayPart: dayPartIn(groups),
    ...partIn(groups),
  })),
  rule(
    `${early}(?<word>yesterday|today|tomorrow)(?:\\s+${dayPart})?`,
    (groups) => ({
      ...shift(
        "day",
        { yesterday: -1, today: 0, tomorrow: 1 }[groups["word"]?.toLowerCase() ?? ""] ?? 0,
        "publication",
      ),
      dayPart: dayPartIn(groups),
      ...partIn(groups),
    }),
    "giu",
  ),
  rule(
    `${early}this\\s+(?<dayPart>morning|afternoon|evening)`,
    (groups) => ({ ...shift("day", 0, "publication"), dayPart: dayPartIn(groups) }),
    "giu",
  ),
  rule("(?:tonight|late\\s+tonight)", () => ({ ...shift("day", 0, "publication"), dayPart: "NI" }), "giu"),
  rule("last\\s+night", () => ({ ...shift("day", -1, "publication"), dayPart: "NI" }), "giu"),
  rule(
    `(?:the\\s+)?(?<turn>next|following|previous)\\s+(?<dayPart>morning|afternoon|evening|night)`,
    (groups) => ({
      ...shift("day", groups["turn"]?.toLowerCase() === "previous" ? -1 : 1, "text"),
      dayPart: dayPartIn(groups),
    }),
    "giu",
  ),
  rule(
    `${partOf}${early}(?<turn>last|this|next|(?:the|this|that)\\s+(?:current|previous|preceding|following|coming|same|next)|this\\s+coming|that)\\s+(?:fiscal\\s+|calendar\\s+|full\\s+)?${unit.replace("s?", "")}(?!\\s+(?:ago|old|earlier|later))`,
    turnedPeriod,
    "giu",
  ),
  rule(
    `(?:the\\s+)?${early}(?:${which}\\s+)?${season}(?:(?:\\s+of)?\\s+${year})?${otherYear}?`,
    (groups, words) =>
      isSeason(groups, words)
        ? {
            kind: "season",
            code: seasonCodes[groups["season"]?.toLowerCase() ?? ""] ?? "",
            year: yearIn(groups),
            ...partIn(groups),
          }
        : undefined,
    "giu",
  ),
  rule(
    `${partOf}${early}(?:the\\s+)?(?<turn>previous\\s+|same\\s+|last\\s+)?weekend(?!\\s+(?:ago|home|trip))`,
    (groups) => shift("weekend", groups["turn"]?.trim().toLowerCase() === "previous" ? -1 : 0, "publication"),
    "giu",
  ),
  rule(
    `(?:the\\s+)?(?<holiday>${[...Object.keys(fixedHolidays), ...Object.keys(movingHolidays)]
      .sort((a, b) => b.length - a.length)
      .join("|")
      .replaceAll("'", "['’]")
      .replaceAll(".", "\\.?")})(?:,?\\s+${year})?`,
    (groups) =>
      /^[\p{Lu}]/u.test(groups["holiday"] ?? "")
        ? { kind: "holiday", name: (groups["holiday"] ?? "").toLowerCase().replace("’", "'"), year: yearIn(groups) }
        : undefined,
    "giu",
  ),
];

/** "Spring" and "fall" are seasons only where a time is meant: "last fall", "in the spring", "spring 2024". */
function isSeason(groups: Groups, words: string): boolean {
  if (groups["which"] !== undefined || groups["year"] !== undefined || groups["otherYear"] !== undefined) return true;
  return (
    groups["part"] !== undefined || /^the\s/i.test(words) || /^(?:summer|winter|autumn)$/i.test(groups["season"] ?? "")
  );
}

function turnedPeriod(groups: Groups): Expression {
  const turn = groups["turn"]?.toLowerCase().split(/\s+/).at(-1) ?? "";
  const isOfText = /previous|preceding|following|same|that|the\s+next/i.test(groups["turn"] ?? "");
  return { ...shift(groups["unit"] ?? "", shiftOf[turn] ?? 0, isOfText ? "text" : "publication"), ...partIn(groups) };
}

const countedRules: readonly DateRule[] = [
  rule("(?:an?|one)\\s+year\\s+(?:ago|earlier|before)", () => ({ kind: "year-before" }), "giu"),
  rule(
    `(?:(?:more|less)\\s+than\\s+|about\\s+|some\\s+|nearly\\s+|almost\\s+|over\\s+)?${number}\\s+${unit}\\s+(?<way>ago|earlier|later|before|afterwards?|from\\s+now|hence)`,
    counted,
    "giu",
  ),
  rule(
    `(?:the\\s+)?(?<unit>day|week|month|year)\\s+(?<way>before|after|earlier)(?=\\s*(?:[.,;]|$|last|yesterday))`,
    (groups) => counted({ ...groups, count: "1" }),
    "giu",
  ),
  rule(
    `the\\s+${year}\\s+(?:quarter|period)`,
    (groups) => ({ kind: "quarter", quarter: undefined, year: yearIn(groups), yearsBack: 0 }),
    "giu",
  ),
  rule(
    "(?<=\\bfor\\s)the\\s+(?:full\\s+)?(?<unit>year|week|month)",
    ({ unit: name = "" }) => shift(name, 0, "publication"),
    "giu",
  ),
  rule(
    `(?:(?:an?|the|one)\\s+)?(?<unit>day|week|month)\\s+(?<way>before|after)(?=\\s+(?:the|his|her|its|their|a|an|\\p{Lu}))`,
    (groups) => counted({ ...groups, count: "1" }),
    "gu",
  ),
  rule(
    `(?:the\\s+)?(?:comparable\\s+)?year[\\s-](?:ago|earlier)(?:\\s+(?:quarter|period))?`,
    () => ({ kind: "quarter", quarter: undefined, year: undefined, yearsBack: 1 }),
    "giu",
  ),
  rule(
    `(?:the\\s+)?(?:fiscal[\\s-])?${ordinal}[\\s-](?:fiscal[\\s-])?quarter(?:(?:\\s+of|,)?\\s+(?:fiscal\\s+)?(?:${year}|(?<otherYear>last|this|next)\\s+year))?`,
    (groups) => ({
      kind: "quarter",
      quarter: ordinalOf(groups["ordinal"] ?? ""),
      year: yearIn(groups),
      yearsBack: 0,
    }),
    "giu",
  ),
  rule(`(?:Q(?<digit>[1-4])|(?<digitBefore>[1-4])Q)(?:[\\s-]+${year})?`, (groups) => ({
    kind: "quarter",
    quarter: Number(groups["digit"] ?? groups["digitBefore"]),
    year: yearIn(groups),
    yearsBack: 0,
  })),
  rule(
    "(?:the\\s+(?:latest\\s+|same\\s+|most\\s+recent\\s+)?|that\\s+)quarter|the\\s+latest\\s+period",
    () => ({ kind: "quarter", quarter: undefined, year: undefined, yearsBack: 0 }),
    "giu",
  ),
  rule(
    `(?:the\\s+)?(?<half>first|second|last|latter)\\s+half(?:\\s+of\\s+(?:${year}|the\\s+year|(?<otherYear>last|this|next)\\s+year))`,
    (groups) => ({
      kind: "half",
      half: groups["half"]?.toLowerCase() === "first" ? 1 : 2,
      year: yearIn(groups) ?? "this",
    }),
    "giu",
  ),
  rule(
    `(?:(?<part>earlier|later|early|late)\\s+in\\s+)?(?:${partWords}|in\\s+)the\\s+(?<unit>year|month|week)`,
    (groups) => ({ ...shift(groups["unit"] ?? "", 0, "publication"), ...partIn(groups) }),
    "giu",
  ),
  rule("year[\\s-]end", () => ({ ...shift("year", 0, "publication"), part: "end" }), "giu"),
];

function counted(groups: Groups): Expression | undefined {
  const words = groups["count"] ?? "";
  const way = groups["way"]?.toLowerCase() ?? "";
  const count = countOf(words);
  if (count === undefined) return { kind: "vague", value: /ago|earlier|before/.test(way) ? "PAST_REF" : "FUTURE_REF" };
  if (!Number.isInteger(count)) return undefined;
  const sign = /ago|earlier|before/.test(way) ? -1 : 1;
  if (/^decade/i.test(groups["unit"] ?? "")) return shift("year", sign * count * 10, "publication");
  return shift(groups["unit"] ?? "", sign * count, way === "ago" || /now|hence/.test(way) ? "publication" : "text");
}

const clockRules: readonly DateRule[] = [
  rule(
    "(?<hour>1[0-2]|0?[1-9])(?:[:.](?<minute>[0-5]\\d))?\\s*(?<half>[ap])\\.?m\\b\\.?(?:\\s+(?:[ECMP][SD]?T|GMT|UTC|BST|CET|CEST|local\\s+time)\\b)?",
    clockTime,
    "giu",
  ),
  rule(
    "(?<=\\b(?:at|around|about|by|before|after|until|from|to)\\s)(?<hour>[01]?\\d|2[0-3])(?:[:.](?<minute>[0-5]\\d))(?:\\s+(?:[ECMP][SD]?T|GMT|UTC|BST|CET|CEST|local\\s+time)\\b)?",
    clockTime,
  ),
  rule("(?<hour>[01]\\d|2[0-3])(?<minute>[0-5]\\d)\\s+(?:GMT|UTC|BST|local\\s+time)", clockTime),
  rule(
    "(?<word>noon|midday|midnight)",
    ({ word }) => ({ kind: "clock", time: /midnight/i.test(word ?? "") ? "24:00" : "12:00" }),
    "giu",
  ),
];

function clockTime({ hour = "", minute, half }: Groups): Expression {
  const written = Number(hour);
  const isAfternoon = half?.toLowerCase() === "p";
  const hours = half === undefined ? written : (written % 12) + (isAfternoon ? 12 : 0);
  return { kind: "clock", time: `${pad(hours)}:${minute ?? "00"}` };
}

const vague = (words: string, value: "PAST_REF" | "PRESENT_REF" | "FUTURE_REF"): DateRule =>
  rule(`(?:${words})`, () => ({ kind: "vague", value }), "giu");

const vagueRules: readonly DateRule[] = [
  vague(
    "(?:right\\s+)?now(?!\\s+that\\b)|currently|at\\s+present|these\\s+days|nowadays|current(?=\\s)",
    "PRESENT_REF",
  ),
  vague(
    "recently|lately|(?<=\\bin\\s)the\\s+past(?!\\s+\\p{L})|(?:in\\s+)?recent\\s+(?:days|weeks|months|years)|past\\s+years",
    "PAST_REF",
  ),
  vague(
    "soon(?!\\s+(?:after|before|as))|the\\s+(?:near\\s+|foreseeable\\s+)?future|(?:the\\s+)?coming\\s+(?:days|weeks|months|years)|a\\s+later\\s+date",
    "FUTURE_REF",
  ),
];

/** Every way of writing a time that is known. Of overlapping finds the longest is kept, of equally long ones the first rule's. */
export const dateRules: readonly DateRule[] = [
  ...absoluteRules,
  ...namedRules,
  ...countedRules,
  ...clockRules,
  ...vagueRules,
];

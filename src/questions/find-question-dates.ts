/** A stretch of time that a question names. Without a year it recurs: "mid-March" of whatever year. */
export type AskedTime = {
  /** Where it stands in the text, [start, end). */
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly year: number | undefined;
  /** First and last day as `MM-DD`; a span that ends before it begins runs over New Year. */
  readonly from: string;
  readonly to: string;
};

type Span = { readonly from: string; readonly to: string };

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const monthNames =
  "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";
const part =
  "(?:(early|mid|middle of|late|start of|beginning of|end of|the start of|the beginning of|the end of)[\\s-]+)?";
const year = "((?:19|20)\\d\\d)";

const seasons: Readonly<Record<string, Span>> = {
  spring: { from: "03-01", to: "05-31" },
  summer: { from: "06-01", to: "08-31" },
  autumn: { from: "09-01", to: "11-30" },
  fall: { from: "09-01", to: "11-30" },
  winter: { from: "12-01", to: "02-29" },
};

type Finder = {
  readonly match: RegExp;
  readonly read: (found: RegExpExecArray) => Omit<AskedTime, "start" | "end" | "words"> | undefined;
};

/** Forms with their own way of saying a day or a stretch of time; tried in this order, the first to match a place wins. */
const finders: readonly Finder[] = [
  { match: /\b((?:19|20)\d\d)-(\d\d)-(\d\d)\b/g, read: (m) => oneDay(number(m[1]), number(m[2]), number(m[3])) },
  {
    match: new RegExp(`\\b(${monthNames})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s+${year})?\\b`, "gi"),
    read: (m) => oneDay(number(m[3]), monthOf(m[1]), number(m[2])),
  },
  {
    match: new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?\\s+(${monthNames})(?:,?\\s+${year})?\\b`, "gi"),
    read: (m) => oneDay(number(m[3]), monthOf(m[2]), number(m[1])),
  },
  {
    match: new RegExp(
      `\\b(first|second|third|fourth|last)\\s+week\\s+of\\s+(${monthNames})(?:,?\\s+${year})?\\b`,
      "gi",
    ),
    read: (m) => weekOfMonth(m[1], monthOf(m[2]), number(m[3])),
  },
  {
    match: new RegExp(`\\b${part}(?<!\\bmay )(${monthNames})(?:,?\\s+(?:of\\s+)?${year})\\b`, "gi"),
    read: (m) => partOfMonth(m[1], monthOf(m[2]), number(m[3])),
  },
  {
    match: new RegExp(
      `\\b(?:(?:in|during|since|by|until|of|last|this)\\s+${part}|${part.replace(/\?$/, "")})(${monthNames})\\b(?!\\s+\\d)`,
      "gi",
    ),
    read: (m) => partOfMonth(m[1] ?? m[2], monthOf(m[3]), undefined),
  },
  {
    match: /\b(january|february|april|june|july|august|september|october|november|december)\b/gi,
    read: (m) => partOfMonth(undefined, monthOf(m[1]), undefined),
  },
  {
    match: new RegExp(`\\b(spring|summer|autumn|fall|winter)(?:\\s+of)?\\s+${year}\\b`, "gi"),
    read: (m) => season(m[1], number(m[2])),
  },
  {
    match: /\b(?:last|this|in(?: the)?|during(?: the)?|the)\s+(spring|summer|autumn|fall|winter)\b/gi,
    read: (m) => season(m[1], undefined),
  },
  {
    match: new RegExp(`\\b(?:q([1-4])|(first|second|third|fourth) quarter)(?:\\s+of)?\\s+${year}\\b`, "gi"),
    read: (m) =>
      quarter(
        number(m[1]) ?? ["first", "second", "third", "fourth"].indexOf(m[2]?.toLowerCase() ?? "") + 1,
        number(m[3]),
      ),
  },
  { match: new RegExp(`\\b${part}${year}\\b`, "gi"), read: (m) => partOfYear(m[1], number(m[2])) },
];

/** Finds the times that a question names, in the order of the text. `now` is what "yesterday" counts from. */
export function findQuestionDates(text: string, now: Date): readonly AskedTime[] {
  const found: AskedTime[] = [];
  for (const { match, read } of finders) {
    for (const hit of text.matchAll(match)) {
      const time = read(hit);
      const place = { start: hit.index, end: hit.index + hit[0].length };
      if (time === undefined || found.some((other) => place.start < other.end && other.start < place.end)) continue;
      found.push({ ...place, words: hit[0], ...time });
    }
  }
  return [...found, ...relativeTimes(text, now, found)].sort((a, b) => a.start - b.start);
}

const relativeWords =
  /\b(?:yesterday|tomorrow|last (?:week|month|year)|this (?:week|month|year)|(?:\d+|two|three|a few) (?:days|weeks|months|years) ago)\b/gi;

function relativeTimes(text: string, now: Date, known: readonly AskedTime[]): readonly AskedTime[] {
  return [...text.matchAll(relativeWords)].flatMap((hit) => {
    const start = hit.index;
    const end = start + hit[0].length;
    if (known.some((other) => start < other.end && other.start < end)) return [];
    return [{ start, end, words: hit[0], ...relativeSpan(hit[0].toLowerCase(), now) }];
  });
}

type YearSpan = Span & { readonly year: number };

const day = 86_400_000;
const counts: ReadonlyMap<string, number> = new Map([
  ["two", 2],
  ["three", 3],
  ["a few", 3],
]);

/** The day, the week from Monday to Sunday, the month or the year that is meant, by the calendar of UTC. */
function relativeSpan(words: string, now: Date): YearSpan {
  const told = /^(\d+|two|three|a few) /.exec(words)?.[1] ?? "";
  const ago = /^(?:last|yesterday)/.test(words) ? 1 : (counts.get(told) ?? (Number(told) || 0));
  const [year, month, date] = [now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate()];
  if (words.includes("year")) return { year: year - ago, from: "01-01", to: "12-31" };
  if (words.includes("month")) return spanOf(Date.UTC(year, month - ago, 1), Date.UTC(year, month - ago + 1, 0));
  if (words.includes("week")) {
    const monday = Date.UTC(year, month, date - ((now.getUTCDay() + 6) % 7) - 7 * ago);
    return spanOf(monday, monday + 6 * day);
  }
  const one = Date.UTC(year, month, words === "tomorrow" ? date + 1 : date - ago);
  return spanOf(one, one);
}

function spanOf(from: number, to: number): YearSpan {
  const [first, last] = [new Date(from).toISOString(), new Date(to).toISOString()];
  return { year: new Date(from).getUTCFullYear(), from: first.slice(5, 10), to: last.slice(5, 10) };
}

const number = (digits: string | undefined): number | undefined => (digits === undefined ? undefined : Number(digits));

const pad = (value: number): string => String(value).padStart(2, "0");

const monthOf = (name: string | undefined): number => months.indexOf((name ?? "").slice(0, 3).toLowerCase()) + 1;

function oneDay(inYear: number | undefined, month: number | undefined, day: number | undefined) {
  if (month === undefined || day === undefined || month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  const only = `${pad(month)}-${pad(day)}`;
  return { year: inYear, from: only, to: only };
}

function partOfMonth(words: string | undefined, month: number, inYear: number | undefined) {
  const [first, last] = { early: [1, 10], mid: [11, 20], late: [21, 31], whole: [1, 31] }[partName(words)];
  return { year: inYear, from: `${pad(month)}-${pad(first ?? 1)}`, to: `${pad(month)}-${pad(last ?? 31)}` };
}

function weekOfMonth(which: string | undefined, month: number, inYear: number | undefined) {
  const [first, last] = { first: [1, 7], second: [8, 14], third: [15, 21], fourth: [22, 28], last: [25, 31] }[
    (which ?? "").toLowerCase()
  ] ?? [1, 31];
  return { year: inYear, from: `${pad(month)}-${pad(first ?? 1)}`, to: `${pad(month)}-${pad(last ?? 31)}` };
}

function partOfYear(words: string | undefined, inYear: number | undefined) {
  const [from, to] = {
    early: ["01-01", "04-30"],
    mid: ["05-01", "08-31"],
    late: ["09-01", "12-31"],
    whole: ["01-01", "12-31"],
  }[partName(words)];
  return { year: inYear, from: from ?? "01-01", to: to ?? "12-31" };
}

function partName(words: string | undefined): "early" | "mid" | "late" | "whole" {
  if (words === undefined) return "whole";
  if (/early|start|beginning/i.test(words)) return "early";
  return /mid/i.test(words) ? "mid" : "late";
}

function season(name: string | undefined, inYear: number | undefined) {
  const span = seasons[(name ?? "").toLowerCase()];
  return span === undefined ? undefined : { year: inYear, ...span };
}

function quarter(which: number, inYear: number | undefined) {
  if (which < 1) return undefined;
  const last = which * 3;
  return { year: inYear, from: `${pad(last - 2)}-01`, to: `${pad(last)}-31` };
}

/** Whether a time that was asked for and a span of days, both ends `YYYY-MM-DD`, have a day in common. */
export function timesMeet(asked: AskedTime, from: string, to: string): boolean {
  const firstYear = Number(from.slice(0, 4));
  const lastYear = Number(to.slice(0, 4));
  const candidates = asked.year === undefined ? yearsBetween(firstYear - 1, lastYear) : [asked.year];
  return candidates.some((candidate) => {
    const endYear = asked.to < asked.from ? candidate + 1 : candidate;
    return `${candidate}-${asked.from}` <= to && from <= `${endYear}-${asked.to}`;
  });
}

function yearsBetween(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.min(last - first + 1, 200) }, (_, index) => first + index);
}

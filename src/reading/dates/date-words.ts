const listOf = (line: string): readonly string[] => line.split(" ");

export const monthNames = listOf(
  "january february march april may june july august september october november december",
);
export const weekdayNames = listOf("monday tuesday wednesday thursday friday saturday sunday");

const small = listOf(
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
);
const tens = listOf("twenty thirty forty fifty sixty seventy eighty ninety");

/** Numbers in words as far as dates are counted in them; vague ones count what they most often mean. */
const counts: ReadonlyMap<string, number> = new Map([
  ...small.map((word, value) => [word, value] as const),
  ...tens.map((word, index) => [word, (index + 2) * 10] as const),
  ["a", 1],
  ["an", 1],
  ["a couple of", 2],
  ["a couple", 2],
  ["couple of", 2],
  ["half a", 0.5],
]);

/** The number that a count of days or years is, "three" or "3"; undefined for "several" and "a few". */
export function countOf(words: string): number | undefined {
  const plain = words.toLowerCase().replace(/\s+/g, " ").trim();
  if (/^\d+$/.test(plain)) return Number(plain);
  const known = counts.get(plain);
  if (known !== undefined) return known;
  const [ten = "", one = ""] = plain.split("-");
  const [first, second] = [counts.get(ten), counts.get(one)];
  return first !== undefined && second !== undefined && first >= 20 && second < 10 ? first + second : undefined;
}

/** The decade of the last century that "the sixties" are, as the TIMEX3 value 196. */
export const decadeOf = (name: string): string => `19${tens.indexOf(name.toLowerCase().replace(/ies$/, "y")) + 2}`;

/** The month that a name or abbreviation begins: "Sept." is 9. */
export const monthOf = (name: string): number =>
  monthNames.findIndex((month) => month.startsWith(name.toLowerCase().slice(0, 3))) + 1;

/** 1 Monday to 7 Sunday, by the first three letters. */
export const weekdayNumber = (name: string): number =>
  weekdayNames.findIndex((day) => day.startsWith(name.toLowerCase().slice(0, 3))) + 1;

export const ordinals = listOf(
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first",
);

/** "third", "3rd" and "twenty-third" are numbers; 0 where it is no ordinal. */
export function ordinalOf(word: string): number {
  const digits = /^(\d+)(?:st|nd|rd|th)$/i.exec(word)?.[1];
  return digits === undefined ? ordinals.indexOf(word.toLowerCase().replace(/\s/, "-")) + 1 : Number(digits);
}

/** TIMEX3 codes of seasons and parts of the day. */
export const seasonCodes: Readonly<Record<string, string>> = {
  spring: "SP",
  summer: "SU",
  fall: "FA",
  autumn: "FA",
  winter: "WI",
};
export const dayPartCodes: Readonly<Record<string, string>> = {
  morning: "MO",
  afternoon: "AF",
  evening: "EV",
  night: "NI",
  overnight: "NI",
};

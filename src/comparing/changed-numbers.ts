import type { Claim, Figure } from "../claims/claim.ts";
import { numbersIn } from "../claims/numbers-in.ts";
import { wordsOf } from "../words/words-of.ts";
import { containment } from "./claim-wording.ts";

type Side = Pick<Claim, "text" | "figures" | "when" | "undated">;

/** Whether two wordings state other numbers: another value, bound ("at least 9" and "9") or measure (9 km and 9 miles). */
export function haveOtherNumbers(before: Side, after: Side): boolean {
  const [old, now] = [new Set(numbersIn(before.text)), new Set(numbersIn(after.text))];
  if (!pairFigures(before.figures, after.figures, { old, now })) return true;
  const [oldCounted, nowCounted] = [withoutDates(before, old), withoutDates(after, now)];
  if (![...oldCounted].every((one) => now.has(one)) || ![...nowCounted].every((one) => old.has(one))) return true;
  return haveOtherDigits({ side: before, said: old }, { side: after, said: now });
}

type Digits = { readonly side: Side; readonly said: ReadonlySet<number> };

const scaled = /^\s?-?(?:thousand|million|billion|trillion|hundred|dozen|mln|bln|bn|m|k|tn)\b/i;

/** What is written in digits without being counted: a time of day, a score, one of two like numbers. */
function haveOtherDigits(before: Digits, after: Digits): boolean {
  const [old, now] = [digitsOf(before.side), digitsOf(after.side)];
  const isSaid = (others: readonly string[], said: ReadonlySet<number>) => (one: string) =>
    others.includes(one) || said.has(Number(one));
  if (!old.every(isSaid(now, after.said)) || !now.every(isSaid(old, before.said))) return true;
  return old.length === now.length && [...old].sort().join() !== [...now].sort().join();
}

function digitsOf({ text, when, undated = [] }: Side): readonly string[] {
  const dates = [...when.map((date) => date.words), ...undated].join(" ; ");
  const ofDates = new Set(dates.match(/\d+/g) ?? []);
  return [...text.matchAll(/\d+(?:[.,:]\d+)*/g)]
    .filter(({ 0: digits, index }) => !scaled.test(text.slice(index + digits.length)) && !ofDates.has(digits))
    .map(([digits]) =>
      digits
        .replace(/,(?=\d{3})/g, "")
        .replace(/^0+(?=\d)/, "")
        .replaceAll(":", "."),
    );
}

/** The numbers of a date are the date's, and "one" is as often a pronoun as a number. */
function withoutDates({ when, undated = [] }: Side, numbers: ReadonlySet<number>): ReadonlySet<number> {
  const words = [...when.map((date) => date.words), ...undated].join(" ; ");
  const ofDates = new Set([1, ...numbersIn(words), ...(words.match(/\d+/g) ?? []).map(Number)]);
  return new Set([...numbers].filter((one) => !ofDates.has(one)));
}

type Said = { readonly old: ReadonlySet<number>; readonly now: ReadonlySet<number> };

/** Each figure of one side needs its like on the other, or its value at least somewhere in the other's words. */
function pairFigures(before: readonly Figure[], after: readonly Figure[], { old, now }: Said): boolean {
  const free = [...after];
  const unpaired = before.filter((figure) => {
    const at = free.findIndex((other) => isSameFigure(figure, other));
    if (at >= 0) free.splice(at, 1);
    return at < 0;
  });
  const isOtherwiseSaid = (figure: Figure, numbers: ReadonlySet<number>, rivals: readonly Figure[]): boolean =>
    figure.isVague !== true && numbers.has(figure.value) && !rivals.some(({ value }) => value === figure.value);
  return (
    unpaired.every((figure) => isOtherwiseSaid(figure, now, free)) &&
    free.every((figure) => isOtherwiseSaid(figure, old, unpaired))
  );
}

const isSameFigure = (one: Figure, other: Figure): boolean =>
  one.value === other.value &&
  one.upTo === other.upTo &&
  (one.isVague ?? false) === (other.isVague ?? false) &&
  one.operator === other.operator &&
  !haveOtherMeasures(one.unit, other.unit);

const measure =
  /%|[$€£¥]|\b(?:per ?cent(?:age points?)?|percent|dollars?|euros?|pounds?|sterling|yen|yuan|rubles?|roubles?|hryvnias?|rupees?|won|francs?|crowns?|cents?|km|kilomet(?:re|er)s?|m|met(?:re|er)s?|cent(?:imet(?:re|er))s?|cm|mm|miles?|yards?|feet|foot|inch(?:es)?|kg|kilos?|kilograms?|grams?|tonnes?|tons?|lit(?:re|er)s?|gallons?|barrels?|hectares?|acres?|degrees?|celsius|fahrenheit|seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|mw|gw|megawatts?|gigawatts?|kilowatts?|mph|knots?|bps|basis points?)\b/gi;

/** Of things that are counted another word for them ("ships", "vessels") is a matter of words; of measures it is not. */
function haveOtherMeasures(one: string, other: string): boolean {
  const [own, others] = [measuresIn(one), measuresIn(other)];
  if (own.size === 0 || others.size === 0) return false;
  return containment(own, others) === 0;
}

const sameMeasure: ReadonlyMap<string, string> = new Map(
  Object.entries({
    percent: "%",
    "per cent": "%",
    dollar: "$",
    euro: "€",
    pound: "£",
    kilometr: "km",
    kilomet: "km",
    meter: "m",
    metr: "m",
    tonn: "ton",
    kilo: "kg",
    kilogram: "kg",
    foot: "feet",
  }),
);

const measuresIn = (unit: string): ReadonlySet<string> =>
  new Set(
    (unit.toLowerCase().match(measure) ?? []).map((word) => {
      const stem = wordsOf(word)
        .map((part) => part.stem)
        .join(" ");
      return sameMeasure.get(stem) ?? (stem === "" ? word : stem);
    }),
  );

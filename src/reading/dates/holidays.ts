import { addDays, dayOf, weekdayOf } from "./calendar.ts";

type HolidayRule =
  | { readonly on: readonly [month: number, day: number] }
  /** The n-th weekday of a month, -1 the last, and days after it. */
  | { readonly nth: readonly [month: number, weekday: number, turn: number]; readonly plus?: number }
  /** Days after Easter Sunday of the Western churches. */
  | { readonly easter: number }
  /** By the moon or by the country: known as a time, never placed. */
  | { readonly varies: true };

const easterDays: Readonly<Record<string, HolidayRule>> = {
  "ash wednesday": { easter: -46 },
  "palm sunday": { easter: -7 },
  "maundy thursday": { easter: -3 },
  "good friday": { easter: -2 },
  "easter eve": { easter: -1 },
  "easter sunday": { easter: 0 },
  "easter day": { easter: 0 },
  easter: { easter: 0 },
  "easter monday": { easter: 1 },
  "ascension day": { easter: 39 },
  pentecost: { easter: 49 },
  "whit sunday": { easter: 49 },
  "whit monday": { easter: 50 },
};

const holidays: Readonly<Record<string, HolidayRule>> = {
  ...easterDays,
  "new year's day": { on: [1, 1] },
  "new year's eve": { on: [12, 31] },
  "new year's": { on: [1, 1] },
  "new year": { on: [1, 1] },
  "valentine's day": { on: [2, 14] },
  "st. valentine's day": { on: [2, 14] },
  "international women's day": { on: [3, 8] },
  "st. patrick's day": { on: [3, 17] },
  "april fools' day": { on: [4, 1] },
  "april fool's day": { on: [4, 1] },
  "anzac day": { on: [4, 25] },
  "may day": { on: [5, 1] },
  "canada day": { on: [7, 1] },
  "independence day": { varies: true },
  "fourth of july": { on: [7, 4] },
  "july fourth": { on: [7, 4] },
  "bastille day": { on: [7, 14] },
  halloween: { on: [10, 31] },
  "all saints' day": { on: [11, 1] },
  "guy fawkes night": { on: [11, 5] },
  "veterans day": { on: [11, 11] },
  "veterans' day": { on: [11, 11] },
  "armistice day": { on: [11, 11] },
  "remembrance day": { on: [11, 11] },
  "christmas eve": { on: [12, 24] },
  "christmas day": { on: [12, 25] },
  christmas: { on: [12, 25] },
  "boxing day": { on: [12, 26] },
  "st. stephen's day": { on: [12, 26] },
  "martin luther king day": { nth: [1, 1, 3] },
  "martin luther king jr. day": { nth: [1, 1, 3] },
  "presidents' day": { nth: [2, 1, 3] },
  "presidents day": { nth: [2, 1, 3] },
  "memorial day": { nth: [5, 1, -1] },
  "father's day": { nth: [6, 7, 3] },
  "labor day": { nth: [9, 1, 1] },
  "columbus day": { nth: [10, 1, 2] },
  "election day": { nth: [11, 1, 1], plus: 1 },
  "thanksgiving day": { nth: [11, 4, 4] },
  thanksgiving: { nth: [11, 4, 4] },
  "black friday": { nth: [11, 4, 4], plus: 1 },
  "remembrance sunday": { nth: [11, 7, 2] },
  "mother's day": { varies: true },
  "labour day": { varies: true },
  ramadan: { varies: true },
  "eid al-fitr": { varies: true },
  "eid al-adha": { varies: true },
  passover: { varies: true },
  hanukkah: { varies: true },
  "yom kippur": { varies: true },
  "rosh hashanah": { varies: true },
  diwali: { varies: true },
  nowruz: { varies: true },
  "lunar new year": { varies: true },
  "chinese new year": { varies: true },
  "orthodox christmas": { on: [1, 7] },
  "orthodox easter": { varies: true },
};

export const holidayNames: readonly string[] = Object.keys(holidays);

/** The day of a holiday in a year, `YYYY-MM-DD`; undefined where no rule gives it. `name` is in small letters. */
export function holidayIn(name: string, year: number): string | undefined {
  const rule = holidays[name];
  if (rule === undefined || "varies" in rule) return undefined;
  if ("on" in rule) return dayOf(year, ...rule.on);
  if ("easter" in rule) return addDays(easterOf(year), rule.easter);
  const [month, weekday, turn] = rule.nth;
  return addDays(nthWeekday({ year, month, weekday, turn }), rule.plus ?? 0);
}

type NthWeekday = {
  readonly year: number;
  readonly month: number;
  readonly weekday: number;
  readonly turn: number;
};

/** The n-th Monday of a month and its like; a negative turn is the last one. */
export function nthWeekday({ year, month, weekday, turn }: NthWeekday): string {
  if (turn < 0) {
    const last = addDays(dayOf(year, month + 1, 1), -1);
    return addDays(last, -((weekdayOf(last) - weekday + 7) % 7));
  }
  const first = dayOf(year, month, 1);
  return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + (turn - 1) * 7);
}

/** Easter Sunday in the Gregorian calendar (Meeus, Jones and Butcher; "Astronomical Algorithms", chapter 8). */
function easterOf(year: number): string {
  const century = Math.floor(year / 100);
  const golden = year % 19;
  const leapless = century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25);
  const epact = (leapless + 19 * golden + 15) % 30;
  const isLate = epact > 28 || (epact === 28 && golden > 10);
  const moon = epact - (isLate ? 1 : 0);
  const step = (year + Math.floor(year / 4) + moon + 2 - century + Math.floor(century / 4)) % 7;
  return addDays(dayOf(year, 3, 28), moon - step);
}

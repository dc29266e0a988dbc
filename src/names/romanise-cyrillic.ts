import anyAscii from "any-ascii";
import {
  belarusianState,
  type CyrillicTable,
  russianPassport,
  russianPress,
  southSlavic,
  ukrainianNational,
  ukrainianPassport,
} from "./cyrillic-tables.ts";
import { foldLatin } from "./fold-name.ts";

type Reading = { readonly letters: RegExp; readonly tables: readonly CyrillicTable[] };

/** Letters that give the language away, most telling first; the last line is for words that have none. */
const readings: readonly Reading[] = [
  { letters: /[ђјљњћџѓѕќ]/u, tables: [southSlavic] },
  { letters: /ў/u, tables: [belarusianState, russianPress] },
  { letters: /[їєґ]/u, tables: [ukrainianNational, ukrainianPassport] },
  { letters: /і.*[ыэё]|[ыэё].*і/u, tables: [belarusianState, russianPress] },
  { letters: /і/u, tables: [ukrainianNational, ukrainianPassport, belarusianState] },
  { letters: /[ыэё]/u, tables: [russianPress, russianPassport] },
  { letters: /./u, tables: [russianPress, russianPassport, ukrainianNational, southSlavic] },
];

/** A Cyrillic word in the Latin spellings that its letters allow, the likeliest first. */
export function romaniseCyrillic(word: string): readonly string[] {
  const lower = word.toLowerCase().replace(/[’ʼ`´‘]/g, "'");
  const reading = readings.find(({ letters }) => letters.test(lower));
  return [...new Set(reading?.tables.map((table) => applyTable(table, lower)))];
}

function applyTable({ letters, first = {}, pairs = {} }: CyrillicTable, lower: string): string {
  let latin = "";
  for (let at = 0; at < lower.length; at += 1) {
    const pair = pairs[lower.slice(at, at + 2)];
    const letter = lower.charAt(at);
    const atStart = latin === "" ? first[letter] : undefined;
    latin += pair ?? atStart ?? letters[letter] ?? foldLatin(anyAscii(letter));
    if (pair !== undefined) at += 1;
  }
  return latin;
}

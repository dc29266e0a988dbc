import type { Token } from "../sentences/sentence.ts";

/** A unit phrase as tokens [from, to). */
export type FoundUnit = { readonly from: number; readonly to: number };

const longestUnit = 6;

const stops = new Set(
  "of in on at to for from with by and or but as than that which who whom whose when where while if because since until after before during about into through over under between among against per is are was were be been being has have had will would could should may might can did do does not each more less fewer earlier later ago last this next came went sent took made said told fled died left held lost won got gave met set put cut hit led ran saw shot fell rose killed wounded injured arrested captured".split(
    " ",
  ),
);
const plurals = new Set(
  "people men women children troops police personnel staff cattle fish sheep aircraft forces casualties".split(" "),
);
const openers = new Set(
  "the his her its their our my these those other further additional of such them whom".split(" "),
);

/** What is counted by a number that ends before `at`: the noun phrase to its first plural. */
export function unitAfter(tokens: readonly Token[], at: number): FoundUnit | undefined {
  let from = at;
  while (from - at < 3 && openers.has(tokens[from]?.lower ?? "")) from += 1;
  if (isPassive(tokens, from)) return undefined;
  let to = from;
  while (to < tokens.length && to - from < longestUnit && isUnitWord(tokens[to])) {
    to += 1;
    if (isPlural(tokens[to - 1]) && !isPlural(tokens[to])) break;
  }
  return to === from ? undefined : { from, to };
}

const behindPassive = /^(?:from|by|in|on|at|to|with|during|after|as)$/;

/** "3,000 forced from their homes": what was done to them is not what they are. */
const isPassive = (tokens: readonly Token[], at: number): boolean =>
  /[a-z]{2}ed$/.test(tokens[at]?.lower ?? "") && behindPassive.test(tokens[at + 1]?.lower ?? "");

function isUnitWord(token: Token | undefined): boolean {
  if (token === undefined || token.kind !== "word") return token?.text === "-";
  return !stops.has(token.lower) && !(/ly$/.test(token.lower) && token.lower.length > 4);
}

function isPlural(token: Token | undefined): boolean {
  if (token === undefined || token.kind !== "word") return false;
  return (
    plurals.has(token.lower) ||
    (/[^s’']s$/.test(token.lower) && token.lower.length > 3 && !/(?:us|is|ous)$/.test(token.lower))
  );
}

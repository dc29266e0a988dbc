import { opensAside } from "./aside-after.ts";
import { has, type Item, isComma, isPartOfClause, isUtterance, type Run } from "./item.ts";
import { isNominal } from "./nominal.ts";
import { startsClause } from "./noun-phrase.ts";
import { beforeBracket, phraseBefore } from "./phrase-before.ts";
import { is } from "./word-classes.ts";

const longestAside = 45;

/** Of "Roe, who leads Z, said" the whole; of "Roe, however, said" the name alone. */
export function beforeAside(items: readonly Item[], comma: number, to = comma): Run | undefined {
  let loose: Run | undefined;
  for (let at = comma - 1; at > 0 && comma - at < longestAside; at -= 1) {
    const item = items[at];
    if (item === undefined || (isUtterance(item) && !isMention(items, at)) || /^[;:]$/.test(item.text)) break;
    if (!isComma(item)) continue;
    const run = namedBefore(items, at);
    if (run === undefined || !startsClause(items, run.from) || (loose !== undefined && run.from > 0)) continue;
    if (/^[rdi]-/.test(items[at + 1]?.lower ?? "")) return { from: run.from, to };
    if (opensAside(items, at + 1) || namesAgain(items, at)) return { from: run.from, to };
    if (opensLooseAside(items, { from: at + 1, to: comma }, run)) loose = run;
  }
  return loose;
}

/** A quotation within an aside: "Roe, citing “luck,” said", "Roe of the show, “Luck,” said". */
export const isMention = (items: readonly Item[], at: number): boolean =>
  isPartOfClause(items, at) ||
  items[at - 1]?.verb?.isGerund === true ||
  (isComma(items[at - 1]) && (items[at]?.end ?? 0) - (items[at]?.start ?? 0) < 40);

function namedBefore(items: readonly Item[], at: number): Run | undefined {
  if (items[at - 1]?.text !== ")") return phraseBefore(items, at);
  const from = beforeBracket(items, at - 1);
  return from === undefined ? undefined : { from, to: at };
}

/** "Roe, dean of", "Roe, Germany's largest": a common noun or possessive behind a name. */
function namesAgain(items: readonly Item[], comma: number): boolean {
  const item = items[comma + 1];
  if (items[comma - 1]?.shape !== "capital" || item === undefined) return false;
  if (item.shape === "capital") return /^['’]s$/.test(items[comma + 2]?.text ?? "");
  return (
    item.shape === "lower" &&
    item.classes === 0 &&
    item.verb === undefined &&
    !/(?:ed|ing)$/.test(item.lower) &&
    isNominal(items, comma + 1)
  );
}

/** "however", "for one", "in a statement", "speaking in Ohio", "D-N.Y.": says something else than who it is. */
function opensLooseAside(items: readonly Item[], { from, to }: Run, named: Run): boolean {
  const item = items[from];
  if (item === undefined) return false;
  if (has(item, is.preposition | is.adverb | is.conjunction)) return !has(item, is.coordinator);
  if (item.shape === "capital")
    return to - from <= 4 || items[named.from]?.shape !== "capital" || has(items[named.from], is.determiner);
  if (items[from + 1]?.lower === "by") return true;
  return (
    /(?:ing|ed)$/.test(item.lower) || /^(?:now|then|himself|herself|too|also|known|born|flanked)$/.test(item.lower)
  );
}

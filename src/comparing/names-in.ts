import type { Claim } from "../claims/claim.ts";
import { isStopWord } from "../words/stop-words.ts";

/** A name as a claim writes it: capitalised words that stand side by side, and where the first begins. */
export type WrittenName = { readonly words: readonly string[]; readonly start: number };

const datesAndTitles = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december president minister prime mayor governor senator mr mrs ms miss dr sir lord lady professor prof
  general colonel captain sergeant officer chancellor secretary king queen prince princess pope bishop judge justice
  deputy vice spokesman spokeswoman spokesperson chief`.split(/\s+/),
);

const capitalised = /\p{Lu}[\p{L}\p{M}\p{N}]*(?:[.'’-]\p{L}[\p{L}\p{M}]*)*/gu;

/**
 * The names of a claim in the order of its text. A word that begins a sentence counts where the claim's own fields name
 * it or it stands within `others` with its capital; days, months and titles are none.
 */
export function namesIn(claim: Pick<Claim, "text" | "topics" | "where">, others = ""): readonly WrittenName[] {
  const { text } = claim;
  const lowered = new Set(`${text} ${others}`.match(/(?<![\p{L}\p{M}])\p{Ll}[\p{L}\p{M}]*/gu) ?? []);
  const known = new Set([...claim.topics, ...claim.where].flatMap((name) => name.match(capitalised) ?? []));
  const names: { words: string[]; start: number; end: number }[] = [];
  for (const { 0: word, index } of text.matchAll(capitalised)) {
    const plain = word.toLowerCase();
    if (isStopWord(plain) || datesAndTitles.has(plain)) continue;
    const isFirst = /(?:^|[.!?:“"‘«(]\s*)$/.test(text.slice(0, index));
    if (isFirst && !known.has(word) && (lowered.has(plain) || !isWithin(word, others))) continue;
    const last = names.at(-1);
    if (last !== undefined && /^(?:\s|\s(?:of|de|von|van|bin|al) )$/.test(text.slice(last.end, index))) {
      last.words.push(plain);
      last.end = index + word.length;
    } else names.push({ words: [plain], start: index, end: index + word.length });
  }
  return names.map(({ words, start }) => ({ words: words.map(withoutPossessive), start }));
}

const withoutPossessive = (word: string): string => word.replace(/['’]s$/, "");

/** With its capital and not at the head of a sentence. */
const isWithin = (word: string, text: string): boolean => {
  const at = text.indexOf(word, 1);
  return at > 0 && !/[.!?:“"‘«(]\s*$/.test(text.slice(0, at));
};

/** "Zelensky" and "Volodymyr Zelensky", "NIS" and "National Intelligence Service", "Ukraine" and "Ukrainian". */
export function isSameName({ words: one }: WrittenName, { words: other }: WrittenName): boolean {
  const [shorter, longer] = one.length <= other.length ? [one, other] : [other, one];
  if (shorter.every((word) => longer.some((its) => isSameWord(word, its)))) return true;
  const initials = longer.map((word) => word.slice(0, 1)).join("");
  return shorter.length === 1 && longer.length > 1 && shorter[0]?.replaceAll(".", "") === initials;
}

const adjectival = /^(?:n|an|ian|ean|ese|ish|i|s|ic|nian)$/;

function isSameWord(one: string, other: string): boolean {
  if (one === other) return true;
  const [shorter, longer] = one.length <= other.length ? [one, other] : [other, one];
  const base = shorter.replace(/[aey]$/, "");
  return base.length >= 4 && longer.startsWith(base) && adjectival.test(longer.slice(base.length));
}

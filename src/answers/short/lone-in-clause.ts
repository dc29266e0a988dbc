import { type AskedText, clauseSpeaks } from "./asked-text.ts";
import { isAsserted } from "./is-asserted.ts";

/** A date, figure or place of a claim with the words that say it. */
export type Placed<Part> = { readonly part: Part; readonly from: number; readonly to: number };

/** The places of parts in the text, by the words that say them; those whose words do not stand there are left out. */
export function placesOf<Part>(
  { tokens }: AskedText,
  parts: readonly Part[],
  wordsOf: (part: Part) => string,
): readonly Placed<Part>[] {
  const [first] = tokens;
  if (first === undefined) return [];
  const text = textOf(tokens);
  return parts.flatMap((part) => {
    const at = text.indexOf(wordsOf(part).toLowerCase());
    if (at < 0) return [];
    const end = at + wordsOf(part).length;
    const from = tokens.findIndex((token) => token.end > at);
    const to = tokens.findLastIndex((token) => token.start < end) + 1;
    return [{ part, from, to }];
  });
}

function textOf(tokens: AskedText["tokens"]): string {
  let text = "";
  for (const { start, lower } of tokens) text = text.padEnd(start) + lower;
  return text;
}

const leads =
  /^(?:in|on|at|by|since|until|till|during|around|about|before|after|from|between|through|early|late|mid|circa|and|to|again|only|as|,|;|\(|—|–)$/;

/** Whether a date says when something happened; "the 1979 vote" and "the Act of 1978" only name things by theirs. */
export const isAdverbial = ({ tokens }: AskedText, { from, to }: Placed<unknown>): boolean => {
  const before = tokens[from - 1];
  if (before === undefined || leads.test(before.lower)) return true;
  return /^(?:on|last|this|next|yesterday|today|tomorrow|\w+day)$/.test(tokens[from]?.lower ?? "") && to > from;
};

/** The one part that stands in a clause which by itself speaks of all that was asked; undefined where several do. */
export function loneInClause<Part>(
  text: AskedText,
  placed: readonly Placed<Part>[],
  subject: string,
): Part | undefined {
  const [only, rival] = placed.filter(({ from }) => clauseSpeaks(text, from));
  if (only === undefined || rival !== undefined || !isAsserted(text, only.from, subject)) return undefined;
  return only.part;
}

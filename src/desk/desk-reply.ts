import type { Block, Choice, NonEmpty, Outcome, Reply } from "../reply/reply.ts";

/** What a desk command says: a sentence, and what further there is to show. */
export type Said = {
  readonly outcome: Outcome;
  readonly text: string;
  readonly further?: readonly Block[];
};

export function deskReply(ask: string, { outcome, text, further = [] }: Said): Reply {
  return { outcome, ask, blocks: [{ kind: "notice", text }, ...further] };
}

/** Nothing was done, and the sentence says what to type instead. */
export const problemReply = (text: string, { ask }: { readonly ask: string }): Reply =>
  deskReply(ask, { outcome: "problem", text });

/** Rows of a list, where there are any. */
export function termsBlock(rows: readonly { readonly term: string; readonly text: string }[]): readonly Block[] {
  const [first, ...rest] = rows;
  return first === undefined ? [] : [{ kind: "terms", rows: [first, ...rest] }];
}

export const choicesBlock = (prompt: string, choices: NonEmpty<Choice>): Block => ({
  kind: "choices",
  prompt,
  choices,
});

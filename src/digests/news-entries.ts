import type { FigureGroup } from "../comparing/compare-figures.ts";
import type { OpenRecord } from "../record.ts";
import { figureGroupBlocks } from "../reply/numbers-reply.ts";
import type { Block } from "../reply/reply.ts";
import { foldedStatementOf } from "../reply/statement-of.ts";
import { arrangeStories } from "./arrange-news.ts";
import { correctionBlock } from "./correction-entry.ts";
import { disputeOf } from "./dispute-of.ts";
import type { News } from "./news-since.ts";

/** One item as it is shown, in its section; what differs from it stands at the end of that. */
export type Entry = {
  /** Which section: 0 is that of corrections, the stories follow. */
  readonly part: number;
  /** What stands above the section. */
  readonly heading: string;
  readonly block: Block;
  readonly dispute: readonly Block[];
};

export type NewsEntries = {
  readonly entries: readonly Entry[];
  /** How many items there are, and of how many stories. */
  readonly items: number;
  readonly stories: number;
};

/** So many items are shown one by one. Of an archive that comes in nobody reads more in a channel. */
export const mostShown = 200;

/** News as they are shown: corrections first, then story by story. */
export function newsEntries(news: News, record: OpenRecord): NewsEntries {
  const stories = arrangeStories(news.claims, record);
  const disputes = createDisputes(record);
  const items = news.corrections.length + stories.reduce((sum, story) => sum + story.items.length, 0) + news.leftOut;
  const corrections = news.corrections.slice(0, mostShown).map((item): Entry => {
    const dispute = item.kind === "changed" ? disputes(item.claim) : [];
    return { part: 0, heading: "Corrections", block: correctionBlock(item), dispute };
  });
  const folded = stories.flatMap(({ title, items: own }, at) =>
    own.map((one) => ({ part: at + 1, heading: title, one })),
  );
  const told = folded.slice(0, mostShown - corrections.length).map(({ one, ...section }): Entry => {
    const block: Block = { kind: "statement", role: "answer", statement: foldedStatementOf(one) };
    return { ...section, block, dispute: disputes(one.claim) };
  });
  return { entries: [...corrections, ...told], items, stories: stories.length };
}

/** So many claims with figures, the first of all, are held against the record; each takes milliseconds over a large one. */
const mostCompared = 40;

/** Of figures that differ from each other each set is shown once. */
function createDisputes(record: OpenRecord): (claim: Parameters<typeof disputeOf>[0]) => readonly Block[] {
  const told = new Set<string>();
  let compared = 0;
  return (claim) => {
    if (claim.figures.length === 0 || compared >= mostCompared) return [];
    compared += 1;
    const group = disputeOf(claim, record);
    if (group === undefined || told.has(keyOf(group))) return [];
    told.add(keyOf(group));
    return figureGroupBlocks(group, record.textOf);
  };
}

const keyOf = ({ figures }: FigureGroup): string => JSON.stringify(figures.map(({ claim }) => claim.id).sort());

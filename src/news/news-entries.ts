import type { Claim } from "../claims/claim.ts";
import type { FigureGroup } from "../comparing/compare-figures.ts";
import type { FoldedClaim } from "../comparing/fold-claims.ts";
import type { OpenRecord } from "../record.ts";
import { figureGroupBlocks } from "../reply/numbers-reply.ts";
import type { Block } from "../reply/reply.ts";
import { foldedStatementOf } from "../reply/statement-of.ts";
import type { Story } from "./arrange-news.ts";
import { correctionBlock } from "./correction-entry.ts";
import { keptDisputeOf } from "./dispute-of.ts";
import { madeOnce } from "./made-once.ts";
import type { News } from "./news-since.ts";
import type { Disputes } from "./share-news.ts";

/** One item as it is shown, in its section; what differs from it stands at the end of that. */
export type Entry = {
  /** Which section: 0 is that of corrections, the stories follow. */
  readonly part: number;
  /** What stands above the section: of a story the headline of its newest article. */
  readonly heading: string;
  /** The headline of its own article. */
  readonly title: string;
  readonly block: Block;
  readonly dispute: readonly Block[];
};

export type NewsEntries = {
  readonly entries: readonly Entry[];
  /** How many items there are, and of how many stories. */
  readonly items: number;
  readonly stories: number;
};

/** What stands above those. */
const corrections = "Corrections";

/** So many items are shown one by one. Of an archive that comes in nobody reads more in a channel. */
export const mostShown = 200;

/** News as they are shown: corrections first, then story by story. `stories`: of the new claims, as they were arranged. */
export function* newsEntries(
  news: News,
  { stories, record, disputes }: { readonly stories: readonly Story[] } & Compared,
): Generator<void, NewsEntries> {
  const tell = createDisputes({ record, disputes });
  const items = news.corrections.length + stories.reduce((sum, story) => sum + story.items.length, 0) + news.leftOut;
  const entries: Entry[] = [];
  for (const item of news.corrections.slice(0, mostShown)) {
    const dispute = item.kind === "changed" ? tell(item.claim) : [];
    entries.push({ part: 0, heading: corrections, title: corrections, block: correctionOf(item), dispute });
    yield;
  }
  const folded = stories.flatMap(({ title, items: own }, at) =>
    own.map((one) => ({ part: at + 1, heading: title, title: one.claim.article.title, one })),
  );
  for (const { one, ...section } of folded.slice(0, mostShown - entries.length)) {
    entries.push({ ...section, block: statementBlock(one), dispute: tell(one.claim) });
    yield;
  }
  return { entries, items, stories: stories.length };
}

/** The blocks of what many channels are told are made once. */
const correctionOf = madeOnce(correctionBlock);
const statementBlock = madeOnce(
  (one: FoldedClaim): Block => ({ kind: "statement", role: "answer", statement: foldedStatementOf(one) }),
);

type Compared = { readonly record: OpenRecord; readonly disputes: Disputes };

/** Of figures that differ from each other each set is shown once. */
function createDisputes({ record, disputes }: Compared): (claim: Claim) => readonly Block[] {
  const told = new Set<string>();
  const blocksOf = madeOnce((group: FigureGroup) => figureGroupBlocks(group, record.textOf));
  return (claim) => {
    const group = keptDisputeOf(claim, record, disputes);
    if (group === undefined || told.has(keyOf(group))) return [];
    told.add(keyOf(group));
    return blocksOf(group);
  };
}

const keyOf = ({ figures }: FigureGroup): string => JSON.stringify(figures.map(({ claim }) => claim.id).sort());

import { clipText } from "../reply/fit-text.ts";
import type { Block, Statement } from "../reply/reply.ts";
import { madeOnce } from "./made-once.ts";
import type { Entry } from "./news-entries.ts";
import { fits, plus, roomOf } from "./post-room.ts";

/** From a claim that is too long for a post by itself so much is shown, and so many of its sources; its link leads to the rest. */
const brief = { text: 600, quote: 200, sources: 2, words: 30 } as const;
const longestHeading = 200;
/** What stands around an entry in a post. */
const above: readonly Block[] = [
  { kind: "heading", text: "x".repeat(150) },
  { kind: "heading", text: "x".repeat(200) },
  { kind: "notice", text: "x".repeat(200) },
];
const roomAbove = roomOf(above);

/** An entry that fits a post by itself: what differs from it goes first, then the length of its claim. */
export const fitEntry = madeOnce((entry: Entry): Entry => {
  const isFitting = (blocks: readonly Block[]): boolean => fits(plus(roomAbove, roomOf(blocks)));
  const [heading, title] = [clipText(entry.heading, longestHeading), clipText(entry.title, longestHeading)];
  const short = { ...entry, heading, title };
  if (isFitting([entry.block, ...entry.dispute])) return short;
  if (isFitting([entry.block])) return { ...short, dispute: [] };
  return { ...short, block: briefBlock(entry.block), dispute: [] };
});

function briefBlock(block: Block): Block {
  if (block.kind === "statement") return { ...block, statement: briefStatement(block.statement) };
  if (block.kind !== "change") return block;
  const { change } = block;
  const statement = change.statement === undefined ? undefined : briefStatement(change.statement);
  // What went and came in a text of such a length is read at its source.
  const words = change.words.slice(0, brief.words).map(cut);
  const [why, article] = [clipped(change.why, brief.text), clipped(change.article, brief.quote)];
  return { ...block, change: { ...change, words, why, article, statement } };
}

const clipped = (text: string | undefined, limit: number): string | undefined =>
  text === undefined ? undefined : clipText(text, limit);

const cut = <Run extends { readonly text: string }>(run: Run): Run => ({ ...run, text: clipText(run.text, 60) });

function briefStatement(statement: Statement): Statement {
  const { text, quote, hedge, sources, also } = statement;
  const [first, ...others] = sources;
  return {
    ...statement,
    text: clipText(text, brief.text),
    quote: clipped(quote, brief.quote),
    hedge: clipped(hedge, brief.quote),
    eventDates: statement.eventDates.slice(0, 3).map((date) => clipText(date, brief.quote)),
    speaker: clipText(statement.speaker, brief.quote),
    sources: [shortNamed(first), ...others.slice(0, brief.sources - 1).map(shortNamed)],
    ...(also === undefined ? {} : { also: also.slice(0, brief.sources - 1) }),
  };
}

const shortNamed = (source: Statement["sources"][0]): Statement["sources"][0] => ({
  ...source,
  title: clipText(source.title, brief.quote),
  outlet: clipText(source.outlet, 100),
  via: clipped(source.via, 100),
  // The address that opens at the words holds the plain one once more.
  link: undefined,
});

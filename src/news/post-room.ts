import { describeStatement } from "../reply/describe-statement.ts";
import { renderPlain } from "../reply/render-plain.ts";
import type { Block, Reply, Statement } from "../reply/reply.ts";
import { madeOnce } from "./made-once.ts";

/** What a block takes of a post: characters as they are read, and as they are sent with all that draws them. */
export type Room = { readonly read: number; readonly sent: number };

/**
 * What one post may take so that it stands on one page wherever it is posted; less than what any platform allows, since
 * what is added in drawing (escapes, addresses that are given twice) is only estimated here.
 */
export const roomOfPost: Room = { read: 3_300, sent: 8_400 };

export const noRoom: Room = { read: 0, sent: 0 };

export const plus = (one: Room, other: Room): Room => ({ read: one.read + other.read, sent: one.sent + other.sent });

export const fits = ({ read, sent }: Room): boolean => read <= roomOfPost.read && sent <= roomOfPost.sent;

/** What drawing adds to a block, and to each statement and source in it. */
const drawing = { block: 260, statement: 420, source: 420 } as const;

/** Estimates what blocks take. */
export function roomOf(blocks: Reply["blocks"] | readonly Block[]): Room {
  return blocks.map(roomOfBlock).reduce(plus, noRoom);
}

/** To know it a block is written out, which takes longer than all else of a post. */
const roomOfBlock = madeOnce((block: Block): Room => {
  const statements = statementsIn(block);
  const sources = statements.reduce((sum, { sources: { length } }) => sum + length, 0);
  const details = statements.flatMap(describeStatement).length;
  const shown = escaped(renderPlain({ outcome: "found", ask: "", blocks: [block] })) + 40 * sources + 20;
  const drawn = drawing.block + drawing.statement * statements.length + drawing.source * sources + 60 * details;
  return { read: shown, sent: shown + drawn };
});

function statementsIn(block: Block): readonly Statement[] {
  switch (block.kind) {
    case "statement":
      return [block.statement];
    case "figures":
      return block.rows.map(({ statement }) => statement);
    case "change":
      return block.change.statement === undefined ? [] : [block.change.statement];
    default:
      return [];
  }
}

/** Length once written: marks may be escaped by one sign, and signs of markup by four. */
function escaped(text: string): number {
  const marks = text.match(/[^\p{L}\p{N}\s.,;:“”’()/?=&<>-]/gu)?.length ?? 0;
  const markup = text.match(/[&<>]/g)?.length ?? 0;
  return text.length + marks + 4 * markup;
}

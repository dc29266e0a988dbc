import type { ClaimId } from "../ids.ts";
import { describeInstant } from "./describe-instant.ts";
import type { Block, Choice, NonEmpty, Reply, Statement } from "./reply.ts";
import { gapAsk } from "./reply-to-answer.ts";

/** Says above an answer of which day it is. `asOf` is an ISO instant; the last of a day stands for the day. */
export function asOfNotice(asOf: string): Extract<Block, { kind: "notice" }> {
  const instant = describeInstant(asOf);
  const day = asOf.includes("T23:59:59") ? `${instant.split(",")[0] ?? instant} (to its end, UTC)` : instant;
  return { kind: "notice", text: `As on the record on ${day}. What came or changed later is left out.` };
}

/**
 * An answer from the record of an earlier day, with since when the record had each claim: the event, its publication and
 * its arrival are three dates. `since` gives ISO instants. `begin`: when the record began, where that is later than all it held
 * on the day.
 */
export function asOfReply(
  reply: Reply,
  {
    asOf,
    since,
    begin,
  }: { readonly asOf: string; readonly since: ReadonlyMap<ClaimId, string>; readonly begin?: string | undefined },
): Reply {
  const recorded = (statement: Statement): Statement => {
    const from = since.get(statement.claim);
    return from === undefined ? statement : { ...statement, recorded: `since ${describeInstant(from)}` };
  };
  const blocks = reply.blocks.flatMap((block) => ofDay(block, asOf)).map((block) => withStatements(block, recorded));
  const isBefore = begin !== undefined && begin > asOf;
  return { ...reply, blocks: [asOfNotice(asOf), ...(isBefore ? [beginNotice(begin)] : []), ...blocks] };
}

/** A day before the record began is no day on which it held nothing. */
const beginNotice = (begin: string): Extract<Block, { kind: "notice" }> => ({
  kind: "notice",
  text: `This record begins on ${describeInstant(begin)}: of an earlier day it can tell nothing.`,
});

/** Whatever is chosen below an answer stays on its day. To file a gap is no choice: nothing adds to the record of a past day. */
function ofDay(block: Block, asOf: string): readonly Block[] {
  if (block.kind !== "choices") return [block];
  const [first, ...rest] = block.choices.filter(({ ask }) => !ask.startsWith(gapAsk));
  if (first === undefined) return [];
  const dated = (choice: Choice): Choice => ({ ...choice, ask: `${choice.ask} asof:${asOf}` });
  const choices: NonEmpty<Choice> = [dated(first), ...rest.map(dated)];
  return [{ ...block, choices }];
}

/** What is done, and what changed, is not of a day. */
export const notOfDay =
  "“asof:” goes with questions alone. For what changed since a day, type changes since 2026-11-01.";

/** A day that cannot be taken is said, and nothing is answered in its place. */
export const asOfProblem = (problem: string, ask: string): Reply => ({
  outcome: "problem",
  ask,
  blocks: [{ kind: "notice", text: problem }],
});

function withStatements(block: Block, change: (statement: Statement) => Statement): Block {
  switch (block.kind) {
    case "statement":
      return { ...block, statement: change(block.statement) };
    case "timeline": {
      const [first, ...rest] = block.entries;
      const changed = (entry: typeof first) => ({ ...entry, statement: change(entry.statement) });
      return { ...block, entries: [changed(first), ...rest.map(changed)] };
    }
    case "figures": {
      const [first, ...rest] = block.rows;
      const changed = (row: typeof first) => ({ ...row, statement: change(row.statement) });
      return { ...block, rows: [changed(first), ...rest.map(changed)] };
    }
    default:
      return block;
  }
}

import { frameNotice } from "../../reply/frame-notice.ts";
import type { Block, Choice } from "../../reply/reply.ts";
import { statementOf } from "../../reply/statement-of.ts";
import type { ChangeBlock, NoticeBlock } from "./change-block.ts";
import { type HiddenFate, isHidden } from "./claim-fate.ts";
import { changeOf, correctStatement } from "./correct-statement.ts";
import type { SaysHidden } from "./hidden-words.ts";
import { type Fates, staleFate } from "./stale.ts";

/** What a block becomes, and the fates of what of it may not be shown. */
export type CorrectedBlock = { readonly blocks: readonly Block[]; readonly hidden: readonly HiddenFate[] };

type BlockOf<Kind extends Block["kind"]> = Extract<Block, { readonly kind: Kind }>;

export function correctBlock(block: Block, fates: Fates, saysHidden: SaysHidden): CorrectedBlock {
  switch (block.kind) {
    case "short":
      return shown(shortLeft(block, fates));
    case "statement": {
      const { standing, said, hidden } = correctStatement(block.statement, fates);
      return { blocks: [...(standing === undefined ? [] : [{ ...block, statement: standing }]), ...said], hidden };
    }
    case "timeline":
      return correctTimeline(block, fates);
    case "figures":
      return correctFigures(block, fates);
    case "change":
      return correctChange(block, fates);
    case "notice":
      return correctNotice(block, fates, saysHidden);
    case "heading":
      return shown(block.isFrame !== true && saysHidden(block.text) ? [] : [block]);
    case "matched":
      return shown(saysHidden(block.text) ? [] : [block]);
    case "choices":
      return shown(choicesLeft(block, fates, saysHidden));
    case "receipts":
    case "articles":
    case "terms":
      return shown([block]);
  }
  return block satisfies never;
}

const shown = (blocks: readonly Block[]): CorrectedBlock => ({ blocks, hidden: [] });

/** A short answer goes with its claim. None is worked out anew: what changed is said, and the question can be asked again. */
function shortLeft(block: BlockOf<"short">, fates: Fates): readonly Block[] {
  const [first, ...rest] = block.answers.filter(({ claim }) => staleFate(fates, claim) === undefined);
  return first === undefined ? [] : [{ ...block, answers: [first, ...rest] }];
}

/** What became of an entry is told in its place, so that whoever has turned to its page reads it there. */
function correctTimeline({ entries }: BlockOf<"timeline">, fates: Fates): CorrectedBlock {
  const corrected = entries.map((entry) => ({ entry, ...correctStatement(entry.statement, fates) }));
  const blocks: Block[] = [];
  for (const { entry, standing, said } of corrected) {
    const before = blocks.at(-1);
    const left = standing === undefined ? [] : [{ ...entry, statement: standing }];
    if (before?.kind === "timeline") {
      blocks.splice(-1, 1, { kind: "timeline", entries: [...before.entries, ...left] });
    } else {
      const [first] = left;
      if (first !== undefined) blocks.push({ kind: "timeline", entries: [first] });
    }
    blocks.push(...said);
  }
  return { blocks, hidden: corrected.flatMap(({ hidden }) => hidden) };
}

/** Figures stand side by side, so what became of some is told below them all. */
function correctFigures({ rows }: BlockOf<"figures">, fates: Fates): CorrectedBlock {
  const corrected = rows.map((row) => ({ row, ...correctStatement(row.statement, fates) }));
  const left = corrected.flatMap(({ row, standing }) =>
    standing === undefined ? [] : [{ ...row, statement: standing }],
  );
  const [first, ...rest] = left;
  return {
    blocks: [
      ...(first === undefined ? [] : [{ kind: "figures", rows: [first, ...rest] } as const]),
      ...corrected.flatMap(({ said }) => said),
    ],
    hidden: corrected.flatMap(({ hidden }) => hidden),
  };
}

/** A change that was told stays told, without the claim as it stood then; what has become of it since is told behind it. */
function correctChange(block: ChangeBlock, fates: Fates): CorrectedBlock {
  const { claim, revision, how, words, statement, ...change } = block.change;
  const id = claim ?? statement?.claim;
  const fate = id === undefined ? undefined : staleFate(fates, id, revision ?? statement?.revision);
  if (fate === undefined) return shown([block]);
  if (isHidden(fate)) return { blocks: [], hidden: [fate] };
  if (fate.kind === "withdrawn" && how === "withdrawn" && statement === undefined) return shown([block]);
  const told: Block = { kind: "change", change: { ...change, ...block.change, statement: undefined } };
  const said = words.filter(({ kind }) => kind !== "dropped").map(({ text }) => text);
  const before = statement ?? { ...statementOf(fate.from), text: said.join(" ") };
  return shown([told, changeOf(before, fate)]);
}

function correctNotice(block: NoticeBlock, fates: Fates, saysHidden: SaysHidden): CorrectedBlock {
  const fate = block.claim === undefined ? undefined : staleFate(fates, block.claim, block.revision);
  if (isHidden(fate)) return { blocks: [], hidden: [fate] };
  if (fate !== undefined) return shown([changeOf({ ...statementOf(fate.from), text: block.text }, fate)]);
  const below = block.introduces === undefined ? undefined : staleFate(fates, block.introduces.claim);
  if (block.introduces !== undefined && below !== undefined && !staying.has(below.kind))
    return shown([frameNotice(block.introduces.otherwise)]);
  const isFree = block.claim === undefined && block.isFrame !== true;
  return shown(isFree && saysHidden(block.text) ? [] : [block]);
}

function choicesLeft(block: BlockOf<"choices">, fates: Fates, saysHidden: SaysHidden): readonly Block[] {
  const gone = new Set<string>([...fates].filter(([, { kind }]) => !staying.has(kind)).map(([claim]) => claim));
  const isLeft = ({ label, ask }: Choice): boolean => !gone.has(ask) && !saysHidden(label) && !saysHidden(ask);
  const [first, ...rest] = block.choices.filter(isLeft);
  return first === undefined ? [] : [{ ...block, choices: [first, ...rest] }];
}

/** Fates after which the claim can still be opened. */
const staying: ReadonlySet<string> = new Set(["changed", "restored"]);

import type { ClaimId } from "../../ids.ts";
import type { Block, Reply } from "../../reply/reply.ts";
import { type ChangeBlock, hiddenBlock, restoredNotice } from "./change-block.ts";
import { type ClaimFate, type FateOf, type HiddenFate, isHidden } from "./claim-fate.ts";
import { correctBlock } from "./correct-block.ts";
import { hiddenWords } from "./hidden-words.ts";
import { claimsOf, shownClaims, statementsOf } from "./shown-claims.ts";
import { type Fates, staleFate } from "./stale.ts";

/**
 * A card as it must look now, always worked out from what it showed at first: a claim that changed in fact or went is told
 * as a change in its place, of a claim that may not be shown no word is left, and all else stays, also wordings that were
 * merely smoothed, since a card keeps what was said. Nothing is answered anew. Correcting twice is correcting once; a card
 * of whose claims none has a fate is given back as it is.
 */
export function correctReply(original: Reply, all: Fates): Reply {
  const fates = concerning(original, all);
  if (fates.size === 0) return original;
  const hidden = [...fates.values()].filter(isHidden);
  const saysHidden = hiddenWords(
    hidden.map(({ from }) => from),
    original.blocks.flatMap(statementsOf).filter(({ claim }) => isHidden(fates.get(claim))),
    original,
  );
  const blocks = original.blocks
    .filter((_, at) => !standsOverHidden(original.blocks, at, fates))
    .map((block, at, left) => datedHeading(block, left[at + 1], fates));
  const corrected = blocks.map((block) => correctBlock(block, fates, hidden.length === 0 ? () => false : saysHidden));
  const [first = nothingLeft, ...rest] = [...inTurn(corrected, hidden), ...restoredNotices(original, fates)];
  return { ...original, blocks: [first, ...rest] };
}

const nothingLeft: Block = { kind: "notice", text: "Nothing of what was shown here stands any more." };

/** The fates of claims that the card shows as they may no longer stand, or that stand again. */
function concerning(reply: Reply, all: Fates): Fates {
  const found = shownClaims(reply).flatMap(({ claim, revision }): readonly (readonly [ClaimId, ClaimFate])[] => {
    const fate = all.get(claim);
    const concerns = fate?.kind === "restored" || staleFate(all, claim, revision) !== undefined;
    return fate !== undefined && concerns ? [[claim, fate]] : [];
  });
  return new Map(found);
}

/** A heading and the remarks under it go where all the claims that they stand over do: "Exact: “…”" tells what those said. */
function standsOverHidden(blocks: readonly Block[], at: number, fates: Fates): boolean {
  const block = blocks[at];
  if (block === undefined || !isRemark(block)) return false;
  const start = blocks.findLastIndex(({ kind }, index) => kind === "heading" && index <= at);
  if (start < 0) return false;
  const end = blocks.findIndex(({ kind }, index) => kind === "heading" && index > start);
  const claims = blocks.slice(start, end < 0 ? blocks.length : end).flatMap(claimsOf);
  return claims.length > 0 && claims.every(({ claim }) => isHidden(fates.get(claim)));
}

const isRemark = (block: Block): boolean =>
  block.kind === "heading" || (block.kind === "notice" && block.claim === undefined && block.isFrame !== true);

const asFirstShown = ", as first shown";

/** How figures stand to each other ("possible conflict") is said of those that were shown; with one gone it is history. */
function datedHeading(block: Block, next: Block | undefined, fates: Fates): Block {
  if (block.kind !== "heading" || next?.kind !== "figures" || block.text.endsWith(asFirstShown)) return block;
  const isStale = claimsOf(next).some(({ claim, revision }) => staleFate(fates, claim, revision) !== undefined);
  return isStale ? { ...block, text: `${block.text}${asFirstShown}` } : block;
}

/** All blocks in their turn: of each claim its change is told once, and what may not be shown once for all, at the first of it. */
function inTurn(
  corrected: readonly ReturnType<typeof correctBlock>[],
  hidden: readonly HiddenFate[],
): readonly Block[] {
  const told = new Set<string>();
  const isFirst = (key: string): boolean => !told.has(key) && told.add(key).has(key);
  return corrected.flatMap((one) => [
    ...one.blocks.filter((block) => block.kind !== "change" || isFirst(turnOf(block))),
    ...one.hidden
      .filter(({ kind }) => isFirst(kind))
      .map(({ kind }) =>
        hiddenBlock(
          kind,
          hidden.filter((fate) => fate.kind === kind),
        ),
      ),
  ]);
}

/** A change without a claim was told before and stands for itself. */
const turnOf = (block: ChangeBlock): string => {
  const { claim, revision, how } = block.change;
  return claim === undefined ? JSON.stringify(block.change) : `${claim} ${revision} ${how}`;
};

function restoredNotices(original: Reply, fates: Fates): readonly Block[] {
  const restored = [...fates.values()].filter((fate): fate is FateOf<"restored"> => fate.kind === "restored");
  const latest = restored.reduce<FateOf<"restored"> | undefined>(
    (last, fate) => (last === undefined || fate.at > last.at ? fate : last),
    undefined,
  );
  if (latest === undefined) return [];
  const notice = restoredNotice(latest);
  const isSaid = original.blocks.some((block) => block.kind === "notice" && block.text === notice.text);
  return isSaid ? [] : [notice];
}

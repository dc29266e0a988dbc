import type { Claim } from "../../claims/claim.ts";
import { describeInstant } from "../../reply/describe-instant.ts";
import type { Block, NonEmpty, Reply } from "../../reply/reply.ts";
import { statementOf } from "../../reply/statement-of.ts";
import { changedBlock, hiddenBlock, restoredNotice, withdrawnBlock } from "./change-block.ts";
import type { ClaimFate } from "./claim-fate.ts";

/** A fate with the wording that was shown last: what a thread was told of before is not told again as old. */
export type ToldFate = { readonly fate: ClaimFate; readonly shownLast: Claim };

/** What people read first: in the thread of a card that was edited, of one that could not be, or alone. */
export type NoticeLead =
  | { readonly kind: "corrected" }
  | { readonly kind: "uncorrected" }
  | { readonly kind: "direct"; readonly askedAt: string };

/** The post by which people are told of what changed in a card: of one change of the log, though it may concern several claims. */
export function correctionNotice(told: NonEmpty<ToldFate>, lead: NoticeLead, ask: string): Reply {
  return {
    outcome: "found",
    ask,
    blocks: [{ kind: "notice", text: leadText(lead, ask) }, ...told.flatMap(blocksOf(told))],
  };
}

function leadText(lead: NoticeLead, ask: string): string {
  switch (lead.kind) {
    case "corrected":
      return "What was shown here has changed since. The message is corrected.";
    case "uncorrected":
      return "What was shown here has changed since. The message itself can no longer be changed.";
    case "direct":
      return `What you were shown on ${describeInstant(lead.askedAt)} when you asked “${ask}” has changed since.`;
  }
  return lead satisfies never;
}

/** What may not be shown, and what stands again, is told once for all. */
const blocksOf =
  (all: readonly ToldFate[]) =>
  ({ fate, shownLast }: ToldFate, at: number): readonly Block[] => {
    const shown = statementOf(shownLast);
    const isFirst = all.findIndex((other) => other.fate.kind === fate.kind) === at;
    switch (fate.kind) {
      case "changed":
        return [changedBlock(shown, fate)];
      case "withdrawn":
        return [withdrawnBlock(shown.text, fate)];
      case "restored":
        return isFirst ? [restoredNotice(fate)] : [];
      case "killed":
      case "withheld": {
        const alike = all.flatMap((other) => (other.fate.kind === fate.kind ? [other.fate] : []));
        return isFirst ? [hiddenBlock(fate.kind, alike)] : [];
      }
    }
    return fate satisfies never;
  };

/** Several notices that are due at one place as one: a change that two of them tell is told once. */
export function joinNotices([first, ...rest]: NonEmpty<Reply>): Reply {
  const [lead, ...body] = first.blocks;
  const seen = new Set<string>();
  const blocks = [body, ...rest.map(({ blocks: [, ...others] }) => others)].flat().filter((block) => {
    const key = JSON.stringify(block);
    return !seen.has(key) && seen.add(key).has(key);
  });
  return { ...first, blocks: [lead, ...blocks] };
}

import type { Claim } from "../../../src/claims/claim.ts";
import type { ClaimFate, FateOf } from "../../../src/corrections/cards/claim-fate.ts";
import type { Fates } from "../../../src/corrections/cards/stale.ts";
import type { Block, Reply } from "../../../src/reply/reply.ts";
import { statementOf } from "../../../src/reply/statement-of.ts";

const learnt = { at: "2026-11-27T14:05:00.000Z", seq: 42 } as const;

export const fateTo = (from: Claim, to: Claim, fields: Partial<FateOf<"changed">> = {}): FateOf<"changed"> => ({
  kind: "changed",
  from,
  to,
  revision: 2,
  of: ["number"],
  why: "The article was updated.",
  ...learnt,
  ...fields,
});

export const withdrawal = (from: Claim): FateOf<"withdrawn"> => ({
  kind: "withdrawn",
  from,
  revision: 1,
  why: "The article no longer says so.",
  ...learnt,
});

export const kill = (from: Claim): FateOf<"killed"> => ({
  kind: "killed",
  from,
  reason: undefined,
  ...learnt,
});
export const hold = (from: Claim): FateOf<"withheld"> => ({ kind: "withheld", from, ...learnt });
export const restoration = (from: Claim): FateOf<"restored"> => ({ kind: "restored", from, ...learnt });

export const fatesOf = (...fates: readonly ClaimFate[]): Fates => new Map(fates.map((fate) => [fate.from.id, fate]));

export const cardOf = (first: Block, ...rest: readonly Block[]): Reply => ({
  outcome: "found",
  ask: "howmany boats",
  blocks: [first, ...rest],
});

export const shows = (claim: Claim, role: "answer" | "evidence" | "near" = "answer"): Block => ({
  kind: "statement",
  role,
  statement: statementOf(claim),
});

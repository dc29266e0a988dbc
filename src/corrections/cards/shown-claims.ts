import type { ClaimId } from "../../ids.ts";
import { ruleLabelled } from "../../places/ground-rules.ts";
import { type GroundRule, strictness } from "../../places/view.ts";
import type { Block, Reply, ShownChange, Statement } from "../../reply/reply.ts";
import type { ShownClaim } from "../posting.ts";

/**
 * Every claim of which a reply shows something, near ones and those of further sources included, in the order in which they
 * stand. Of a claim that is shown in several revisions the oldest counts, so that whatever is out of date is found.
 */
export function shownClaims(reply: Reply): readonly ShownClaim[] {
  const shown = new Map<ClaimId, number>();
  for (const { claim, revision } of reply.blocks.flatMap(claimsOf)) {
    shown.set(claim, Math.min(revision, shown.get(claim) ?? revision));
  }
  return [...shown].map(([claim, revision]) => ({ claim, revision }));
}

/**
 * Under which ground rule each claim is shown whose words stand in the reply, or which is a further source of them; under the
 * loosest, where it is several times. Claims under different rules are never shown as one.
 */
export function shownRules(reply: Reply): ReadonlyMap<ClaimId, GroundRule> {
  const rules = new Map<ClaimId, GroundRule>();
  for (const statement of reply.blocks.flatMap(statementsOf)) {
    const rule = ruleLabelled(statement.groundRule);
    for (const { claim } of ofStatement(statement)) {
      const before = rules.get(claim);
      if (before === undefined || strictness(rule) < strictness(before)) rules.set(claim, rule);
    }
  }
  return rules;
}

export function statementsOf(block: Block): readonly Statement[] {
  if (block.kind === "statement") return [block.statement];
  if (block.kind === "timeline") return block.entries.map(({ statement }) => statement);
  if (block.kind === "figures") return block.rows.map(({ statement }) => statement);
  return block.kind === "change" && block.change.statement !== undefined ? [block.change.statement] : [];
}

/** The claims of which a block shows something. A short answer shows the claim of its statement, which stands in the same reply. */
export function claimsOf(block: Block): readonly ShownClaim[] {
  switch (block.kind) {
    case "statement":
      return ofStatement(block.statement);
    case "timeline":
      return block.entries.flatMap(({ statement }) => ofStatement(statement));
    case "figures":
      return block.rows.flatMap(({ statement }) => ofStatement(statement));
    case "change":
      return ofChange(block.change);
    case "notice":
      return block.claim === undefined ? [] : [inRevision(block.claim, block.revision)];
    case "short":
    case "articles":
    case "receipts":
    case "matched":
    case "heading":
    case "terms":
    case "choices":
      return [];
  }
  return block satisfies never;
}

const inRevision = (claim: ClaimId, revision: number | undefined): ShownClaim => ({ claim, revision: revision ?? 1 });

const ofStatement = ({ claim, revision, also = [] }: Statement): readonly ShownClaim[] => [
  inRevision(claim, revision),
  ...also.map((other) => inRevision(other.claim, other.revision)),
];

function ofChange({ claim, revision, statement }: ShownChange): readonly ShownClaim[] {
  const own = claim === undefined ? [] : [inRevision(claim, revision)];
  return statement === undefined ? own : [...own, ...ofStatement(statement)];
}

import type { Block } from "./reply.ts";

const labels = { answer: undefined, evidence: "Further evidence", near: "Near, not an answer" } as const;

/** What stands above a statement whose role differs from what came before it; a heading already says it. */
export function roleLabel(block: Block, before: Block | undefined): string | undefined {
  if (block.kind !== "statement" || before === undefined || before.kind === "heading") return undefined;
  const isSameRole = before.kind === "statement" && before.role === block.role;
  return isSameRole ? undefined : labels[block.role];
}

import type { ChangeKind, ShownChange, WordRun } from "./reply.ts";

const names: Readonly<Record<ChangeKind, string>> = {
  added: "New",
  reworded: "Reworded",
  changed: "Changed",
  withdrawn: "Withdrawn",
  withheld: "Withheld",
  killed: "Killed",
};

/** What became of a claim, in one line: "Changed (number), 27 November 2026, 14:05 UTC, “Harbour fire”, The Example". */
export function changeTitle({ how, of, on, article }: ShownChange): string {
  const facts = of.length === 0 ? "" : ` (${of.join(", ")})`;
  return [`${names[how]}${facts}`, on, ...(article === undefined ? [] : [article])].join(", ");
}

/** Old and new wording as one line of plain text: what went stands in [-…-], what came in {+…+}. */
export function markedWords(runs: readonly WordRun[]): string {
  return runs.map(markedRun).join(" ");
}

function markedRun({ kind, text }: WordRun): string {
  if (kind === "kept") return text;
  return kind === "dropped" ? `[-${text}-]` : `{+${text}+}`;
}

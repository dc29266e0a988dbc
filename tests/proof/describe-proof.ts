import type { ProofReport } from "./run-proof.ts";

/** What a proof found, a line each; the first of what went wrong in words. */
export function describeProof(name: string, report: ProofReport): string {
  const { deliveries, losses, doubles, mistaken, uncertain } = report;
  const counts = {
    deliveries,
    kills: report.kills,
    freezes: report.freezes,
    "refused as too many": report.tooMany,
    "failures of a platform": report.broken,
    "answers lost": report.lost,
    "posts accepted": report.accepted,
    "doubles seen for a moment and deleted": report.removed,
    "doubles left": doubles.length,
    losses: losses.length,
    "messages that the store does not know": mistaken.length,
    "uncertain, set aside and told of": uncertain.length,
    "steps that failed and were done again": report.failures.length,
    seconds: Math.round(report.seconds),
  };
  const lines = Object.entries(counts).map(([what, count]) => `  ${String(count).padStart(6)}  ${what}`);
  const wrong = [...losses, ...doubles, ...mistaken, ...uncertain].slice(0, 5).map((line) => `  ! ${line}`);
  return [name, ...lines, ...wrong].join("\n");
}

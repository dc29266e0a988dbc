import type { KnowledgeProblem } from "./knowledge.ts";

/** One problem as a line for a person: `talks.yaml:12: claims[3].when[1].from must be a day as YYYY-MM-DD`. */
export function describeProblem(problem: KnowledgeProblem): string {
  const place = problem.line === undefined ? problem.file : `${problem.file}:${problem.line}`;
  return `${place}: ${problem.field ? `${problem.field} ` : ""}${problem.message}`;
}

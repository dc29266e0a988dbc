import { parseRequest } from "../questions/parse-request.ts";
import { readAsOf } from "../questions/read-as-of.ts";

/**
 * Whether a text asks the record something that a later article can answer. What is filed is asked again by itself, in the
 * name of whoever filed it: a command of the desk must never be done that way. What was on the record on an earlier day is
 * answered by no later article.
 */
export function isAskable(text: string): boolean {
  const { text: asked, asOf, problem } = readAsOf(text, new Date(0));
  const { kind } = parseRequest(asked);
  if (asOf !== undefined || problem !== undefined) return false;
  return kind === "question" || kind === "view";
}

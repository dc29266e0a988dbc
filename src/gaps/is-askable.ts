import { parseRequest } from "../questions/parse-request.ts";

/**
 * Whether a text asks the record something that a later article can answer. What is filed is asked again by itself, in the
 * name of whoever filed it: a command of the desk must never be done that way.
 */
export function isAskable(text: string): boolean {
  const { kind } = parseRequest(text);
  return kind === "question" || kind === "view";
}

import { parseRequest } from "../questions/parse-request.ts";
import { readAsOf } from "../questions/read-as-of.ts";

/**
 * Whether a request only reads the record, so that its answer may be composed before it is known whose it is to give. A
 * command of the desk does something, and must wait.
 */
export const onlyAsks = (text: string, now: Date): boolean => parseRequest(readAsOf(text, now).text).kind !== "desk";

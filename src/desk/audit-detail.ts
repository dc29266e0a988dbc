import { cleanText } from "../reply/clean-text.ts";

/** Longest detail that an entry of the audit trail has, in characters. */
const longestDetail = 300;

/** An action as the audit trail names it ("source add") and what further was typed. */
export type Action = { readonly action: string; readonly detail: string };

/** The commands whose first word says what they do. */
const withVerbs: ReadonlySet<string> = new Set(["source", "corrections", "gap", "place", "digest"]);

/** What was typed, as the audit trail keeps it: without the secrets that addresses carry. */
export function actionOf(command: string, words: string): Action {
  const [first = "", ...rest] = words.split(/\s+/);
  const isVerb = withVerbs.has(command) && /^[a-z-]{1,12}$/i.test(first);
  const action = isVerb ? `${command} ${first.toLowerCase()}` : command;
  return { action, detail: clip(withoutSecrets(cleanText(isVerb ? rest.join(" ") : words))) };
}

/** The user and password of an address and the values of its parameters may be keys; so may a word made like one. */
export const withoutSecrets = (text: string): string =>
  text
    .replace(/([a-z][a-z0-9+.-]{1,20}:\/\/)[^\s/?#]*@/gi, "$1…@")
    .replace(/([?&;#][^\s=&;#]{1,60}=)[^\s&;#]+/g, "$1…")
    .replace(/\b(?:xox[a-z]|xapp|ghp|gho|glpat|sk|pk|Bearer)[-_ ][\w-]{8,}/g, "…");

const clip = (text: string): string => (text.length <= longestDetail ? text : `${text.slice(0, longestDetail - 1)}…`);

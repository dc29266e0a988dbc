import type { DeskCommandName } from "./desk-command-name.ts";

/** Whether words behind a name are meant for its command though it cannot take them; the command then says what to type. */
export const isNearlyDeskCommand = (name: DeskCommandName, words: string): boolean =>
  !words.includes("?") && nearly[name].some((form) => form.test(words));

/** A word that no question goes on with. */
const word = "(?!(?:who|whom|when|where|why|what|which|how)\\b)\\S+";
const channel = "(?:slack|discord):\\S+";
const days =
  "(?:daily|weekdays?|weekends?|weekly|monthly|every \\S+|(?:mon|tues|wednes|thurs|fri|satur|sun)days?(?:(?:,| and|,? ?)\\s?(?:mon|tues|wednes|thurs|fri|satur|sun)days?)*)";

const forms = (...patterns: readonly string[]): readonly RegExp[] =>
  patterns.map((pattern) => new RegExp(`^(?:${pattern})$`, "i"));

/**
 * A verb of the command with nothing behind it, or with one word where its number or name is missing. With more words it is
 * a question that begins so: "digest why the talks failed", "watch pause in the talks".
 */
const nearly: Readonly<Record<DeskCommandName, readonly RegExp[]>> = {
  source: forms(`(?:check|pause|resume|remove)`, `add ${word}`),
  corrections: forms("preview"),
  gap: forms("file", "close", `close ${word}`),
  gaps: [],
  digest: forms(
    `(?:show|why|pause|resume|remove|move|stop|start|delete|cancel|preview|new|create)(?: ${word})?`,
    `move ${word} to`,
    `add (?:${word}|(?:at )?${days}(?: (?:at|about|in|from|only) .*)?)`,
    `list in ${word}`,
    `(?:lst|lsit|pasue|remvoe|shwo|ad|mvoe)(?: #?\\d+)?`,
  ),
  watch: forms(
    `(?:about|pause|resume|remove|stop|delete|add|for)`,
    `(?:pause|resume|remove) ${word}`,
    `list in ${word}`,
  ),
  place: forms("allow", "deny", word),
  grant: forms(`(?:editor|admin) to`, `${word} to ${channel}`, `(?:editor|admin) ${channel}`),
  revoke: forms(`(?:editor|admin) from`, `${word} from ${channel}`, `(?:editor|admin) ${channel}`),
  grants: [],
  kill: forms("article"),
  audit: forms("since", "about"),
};

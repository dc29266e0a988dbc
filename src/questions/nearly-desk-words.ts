import type { DeskCommandName } from "./desk-command-name.ts";
import { channel, claim, days, goesOn, number, numbers, time, unasked, word } from "./unasked-words.ts";

/**
 * Whether words behind a name are meant for its command though it cannot take them; the command then says what to type.
 * They are where they begin with one of its verbs and go on as no question does, or cannot be a question at all: a number
 * alone, a channel, a claim. With more words it is a question that begins so: "digest why the talks failed", "watch pause in
 * the talks".
 */
export const isNearlyDeskCommand = (name: DeskCommandName, words: string): boolean =>
  !words.includes("?") && nearly[name].some((form) => form.test(words));

const forms = (...patterns: readonly string[]): readonly RegExp[] =>
  patterns.map((pattern) => new RegExp(`^(?:${pattern})$`, "i"));

/** "digest ad daily 8". */
const mistyped = "lst|lsit|lits|pasue|puase|remvoe|shwo|ad|addd|mvoe|resmue";
const digestVerbs = "add|new|create|show|preview|pause|stop|resume|start|remove|delete|cancel|move|change|edit";

const nearly: Readonly<Record<DeskCommandName, readonly RegExp[]>> = {
  source: forms(
    "(?:check|pause|resume|remove)",
    `(?:add|check|show|delete) ${word}`,
    `(?:pause|resume|remove|delete) ${goesOn}`,
    `(?:pause|resume|remove|check) \\w+[-.]\\S+ .*`,
    unasked("add|import|list|export|pause|resume|remove|check"),
  ),
  corrections: forms("preview", "dry run", unasked("list|pending|unreachable|retry|dry-run")),
  gap: forms("file", "close", `close ${word}`, "(?:list|show|all|open)", numbers, unasked("close|remove|delete|list")),
  gaps: forms(unasked("list|open|all|here|close")),
  digest: forms(
    `(?:${digestVerbs}|why|${mistyped})(?: ${word})?`,
    `(?:${digestVerbs}|list) ${goesOn}`,
    `(?:list|why) ${word}`,
    `why (?!(?:the|an?|it|he|she|they)\\b)${goesOn}`,
    unasked(`${digestVerbs}|list|why`),
    `(?:${digestVerbs}|${mistyped}) ${number}\\b.*`,
    `(?:move|change|edit) to(?: (?:${days}|${time})\\b.*)?`,
    `move ${word} to`,
    `(?:add|new|create|${mistyped}) (?:at )?(?:${days}|${time})(?: (?!(?:.* )?(?:who|when|where|why|what|which|how)$).*)?`,
    "add (?:about|from|only|length) .*",
    `list in ${word}`,
    `${numbers}(?: (?:${digestVerbs}))?`,
    `(?:at )?(?:${days} )?(?:at )?${time}`,
    `in ${channel}.*`,
  ),
  watch: forms(
    "(?:about|pause|resume|remove|stop|delete|add|for)",
    `(?:pause|resume|remove) ${word}`,
    `add ${goesOn}`,
    `list in ${word}`,
    numbers,
    unasked("list|pause|resume|remove|stop|delete|move|show|why"),
  ),
  place: forms("allow", "deny", word, `in ${channel}.*`, unasked("show|list")),
  grant: forms(`(?:editor|admin) to(?: .*)?`, `(?:editor|admin) ${word}`, `${word} to ${channel}`, "(?:list|show)"),
  revoke: forms(
    `(?:editor|admin) from(?: .*)?`,
    `(?:editor|admin) ${word}`,
    `${word} from ${channel}`,
    "(?:list|show)",
  ),
  grants: forms(unasked("list|show")),
  kill: forms("article", `article [a-z0-9]+(?:-[a-z0-9]+)+ .*`, `.*${claim}.*`),
  audit: forms(
    "(?:since|about|list|show|today|yesterday)",
    "\\d{1,4}(?:-\\d\\d?(?:-\\d\\d?)?)?",
    unasked("list|show|since"),
  ),
};

import type { NewsFilter } from "../../news/news-filter.ts";
import { readSchedule } from "../../schedules/read-schedule.ts";
import { readTime } from "../../schedules/read-time.ts";
import type { Schedule } from "../../schedules/schedule.ts";
import { editDistance } from "../../words/edit-distance.ts";
import { readClauses } from "./clauses.ts";
import { readFilter } from "./filter-words.ts";

/** A digest as somebody wants it. */
export type WantedDigest = {
  readonly schedule: Schedule;
  readonly isZoneNamed: boolean;
  readonly filter: NewsFilter;
  readonly length: number;
  readonly saysNothingNew: boolean;
  /** "slack:C0123456", where one is named. */
  readonly channel: string | undefined;
};

/** What somebody wants of the digests; `to` of a move is read when the digest is known. */
export type DigestWords =
  | { readonly kind: "add"; readonly wanted: WantedDigest }
  | { readonly kind: "list"; readonly channel: string | undefined }
  | { readonly kind: "show"; readonly id: number | undefined }
  | { readonly kind: "why"; readonly claim: string }
  | { readonly kind: "pause" | "resume" | "remove"; readonly id: number }
  | { readonly kind: "move"; readonly id: number; readonly to: string }
  | { readonly kind: "wrong"; readonly message: string };

/** Items in the post itself, where nothing is said, and at most: more do not fit one message of either platform. */
const usualLength = 8;
const longest = 20;

const verbs = ["add", "list", "show", "why", "pause", "resume", "move", "remove"] as const;
const otherVerbs: Readonly<Record<string, (typeof verbs)[number]>> = {
  new: "add",
  create: "add",
  preview: "show",
  stop: "pause",
  start: "resume",
  delete: "remove",
  cancel: "remove",
};

export const digestUsage =
  "Type digest add weekdays 8:30 (and, if wanted: a zone, about TOPIC, people NAMES, places NAMES, from OUTLETS, only new, changed, withdrawn or disputed, length 8, quiet when nothing), digest list, digest show NUMBER, digest why CLAIM, digest pause, resume or remove NUMBER, digest move NUMBER to 9:15 or digest move NUMBER here.";

/** Understands what stands behind `digest`. `zone`: in which times are meant that name none. */
export function readDigestWords(words: string, zone: string): DigestWords {
  const [, typed = "", rest = ""] = /^(\S*)\s*(.*)$/s.exec(words.trim().replace(/\s+/g, " ")) ?? [];
  if (typed === "") return { kind: "list", channel: undefined };
  if (/^(?:help|\?)$/i.test(typed)) return wrong(digestUsage);
  switch (verbOf(typed)) {
    case "add":
      return readAdd(rest, zone);
    case "list":
      return readList(rest);
    case "show":
      return readShow(rest);
    case "why":
      return rest === "" ? wrong(whyUsage) : { kind: "why", claim: rest };
    case "pause":
      return readNumbered("pause", rest);
    case "resume":
      return readNumbered("resume", rest);
    case "remove":
      return readNumbered("remove", rest);
    case "move":
      return readMove(rest);
    case undefined:
      return wrong(noVerb(typed));
  }
}

/** Whether these words change something. */
export const changesDigests = (words: string): boolean =>
  /^(?:add|pause|resume|move|remove)$/.test(verbOf(words.trim().split(/\s+/)[0] ?? "") ?? "");

function readList(rest: string): DigestWords {
  const [whole, channel] = /^(?:in (\S+))?$/i.exec(rest) ?? [];
  return whole === undefined
    ? wrong(`“${rest.slice(0, 40)}” is not known here. Type digest list for those of this channel.`)
    : { kind: "list", channel };
}

const wrong = (message: string) => ({ kind: "wrong", message }) as const;

function verbOf(typed: string): (typeof verbs)[number] | undefined {
  const word = typed.toLowerCase();
  return verbs.find((verb) => verb === word) ?? (Object.hasOwn(otherVerbs, word) ? otherVerbs[word] : undefined);
}

function noVerb(typed: string): string {
  const id = readNumber(typed.replace(/,$/, ""));
  if (id !== undefined)
    return `What of ${id}? Type digest show ${id}, digest pause ${id}, digest resume ${id}, digest remove ${id} or digest move ${id} to 9:15.`;
  const near = verbs.find((verb) => editDistance(typed.toLowerCase(), verb, 1) <= 1);
  return `“${typed.slice(0, 40)}” is not known here.${near === undefined ? "" : ` Did you mean digest ${near}?`} ${digestUsage}`;
}

const whyUsage =
  "Of which claim? Type digest why and words that it has, or the link of its source: digest why harbour fire";

function readShow(rest: string): DigestWords {
  if (rest === "") return { kind: "show", id: undefined };
  const id = readNumber(rest);
  return id === undefined
    ? wrong(`“${rest.slice(0, 40)}” is no number of a digest. Type digest show 3; digest list shows the numbers.`)
    : { kind: "show", id };
}

/** "3", "#3", "number 3". */
export function readNumber(words: string): number | undefined {
  const [, digits] = /^(?:#|no\.? ?|number |digest |watch )?(\d{1,9})$/i.exec(words.trim()) ?? [];
  return digits === undefined ? undefined : Number(digits);
}

function readNumbered(kind: "pause" | "resume" | "remove", rest: string): DigestWords {
  const id = readNumber(rest);
  if (id !== undefined) return { kind, id };
  const which = rest === "" ? "Which one?" : `“${rest.slice(0, 40)}” is not the number of one digest.`;
  return wrong(`${which} Type digest ${kind} and its number, one at a time; digest list shows the numbers.`);
}

function readMove(rest: string): DigestWords {
  const [, digits, to = ""] = /^(?:#|digest )?(\d{1,9})\b\s*(.*)$/i.exec(rest) ?? [];
  if (digits === undefined) return wrong("Which one? Type digest move 3 to 9:15; digest list shows the numbers.");
  const where = to.replace(/^to\b\s*/i, "");
  if (where === "")
    return wrong(`Where to? Type digest move ${digits} to weekdays 9:15, or digest move ${digits} here.`);
  return { kind: "move", id: Number(digits), to: where };
}

function readAdd(rest: string, zone: string): DigestWords {
  const clauses = readClauses(rest, false);
  if (clauses.head === "" && clauses.of.size > 0) return wrong(noTime);
  const read = readSchedule(clauses.head, zone);
  if (read.kind === "wrong") return wrong(read.message);
  const filter = readFilter(clauses);
  if (typeof filter === "string") return wrong(filter);
  const length = readLength(clauses.of.get("length"));
  if (typeof length === "string") return wrong(length);
  if (clauses.of.has("quiet") || clauses.of.has("cooldown")) return wrong(onlyForWatches);
  const { schedule, isZoneNamed } = read;
  const saysNothingNew = !/^(?:quiet|silent)\b/.test(clauses.of.get("nothing") ?? "");
  return {
    kind: "add",
    wanted: { schedule, isZoneNamed, filter, length, saysNothingNew, channel: clauses.of.get("in") },
  };
}

const noTime = "When? The day and the time stand before what it is about: digest add weekdays 8:30 about TOPIC.";

const onlyForWatches =
  "A digest comes at its times alone: cooldown and quiet hours are for watch. Leave a digest out where there is nothing by quiet when nothing.";

function readLength(words: string | undefined): number | string {
  if (words === undefined) return usualLength;
  const [, digits] = /^(\d{1,4})(?: (?:items?|claims?|lines?))?$/i.exec(words) ?? [];
  const length = Number(digits ?? "0");
  if (length >= 1 && length <= longest) return length;
  return `“${words}” is no length of a digest. Type length and 1 to ${longest}; what is more follows in its thread.`;
}

/** Reads to when a digest is moved: to other days and times, or to another time of the same days. A string says what is wrong. */
export function readNewTime(
  to: string,
  { cron, zone }: Schedule,
): { readonly schedule: Schedule; readonly isZoneNamed: boolean } | string {
  const read = readSchedule(to, zone);
  if (read.kind === "wrong") return read.message;
  const { schedule, isZoneNamed } = read;
  if (readTime(to.split(/[\s,]/)[0] ?? "") === undefined) return { schedule, isZoneNamed };
  const times = schedule.cron.split(" ").slice(0, 2);
  return { schedule: { cron: [...times, ...cron.split(" ").slice(2)].join(" "), zone: schedule.zone }, isZoneNamed };
}

import type { NewsFilter } from "../../news/news-filter.ts";
import { numbers, unasked } from "../../questions/unasked-words.ts";
import { readQuietHours } from "../../schedules/read-quiet-hours.ts";
import type { QuietHours } from "../../schedules/schedule.ts";
import { readClauses } from "./clauses.ts";
import { readNumber } from "./digest-words.ts";
import { readFilter } from "./filter-words.ts";

/** A watch as somebody wants it. */
export type WantedWatch = {
  readonly filter: NewsFilter;
  /** Minutes. */
  readonly cooldown: number;
  readonly isCooldownNamed: boolean;
  readonly quiet: QuietHours | undefined;
  readonly isZoneNamed: boolean;
  /** "slack:C0123456", where one is named. */
  readonly channel: string | undefined;
};

export type WatchWords =
  | { readonly kind: "add"; readonly wanted: WantedWatch }
  | { readonly kind: "list"; readonly channel: string | undefined }
  | { readonly kind: "pause" | "resume" | "remove"; readonly id: number }
  | { readonly kind: "wrong"; readonly message: string };

/** Minutes, where nothing is said, and at most: a day. */
const usualCooldown = 30;
const longestCooldown = 24 * 60;

export const watchUsage =
  "Type watch about TOPIC (and, if wanted: people NAMES, places NAMES, from OUTLETS, only new, changed, withdrawn or disputed, cooldown 30, quiet 22:00-07:00 Europe/Kyiv), watch list, or watch pause, resume or remove NUMBER.";

/** Understands what stands behind `watch`. `zone`: in which quiet hours are meant that name none. */
export function readWatchWords(words: string, zone: string): WatchWords {
  const typed = words.trim().replace(/\s+/g, " ");
  if (typed === "") return { kind: "list", channel: undefined };
  const list = listing.exec(typed);
  if (list !== null) return { kind: "list", channel: list[1] };
  const [, verb = "", rest = ""] = numbered.exec(typed) ?? [];
  if (verb !== "") return readNumbered(verb.toLowerCase(), rest);
  const misfit = misfitOf(typed);
  if (misfit !== undefined) return wrong(misfit);
  return readAdd(typed.replace(/^(?:add|for)\s+/i, ""), zone);
}

/** What lists, and nothing else: “list of prisoners” is a topic. */
const listing = /^list(?: in (\S+))?$/i;

/** Of a topic that begins with such a word, more than a number follows. */
const numbered = /^(pause|resume|remove|stop|delete)(?: ((?:#|no\.? ?|number |watch )?\d+))?$/i;

/** Whether these words change something. */
export function changesWatches(words: string): boolean {
  const typed = words.trim().replace(/\s+/g, " ");
  return typed !== "" && !listing.test(typed) && misfitOf(typed) === undefined;
}

type Misfit = readonly [RegExp, (typed: string) => string];

/** What is no topic either: a verb that a watch does not have, or has for one watch alone. */
const misfits: readonly Misfit[] = [
  [misfit("list"), (typed) => `“${typed.slice(0, 40)}” is not known here. Type watch list.`],
  [misfit("why"), () => "Type digest why and the id of the claim: it says so of the watches too."],
  [misfit("show"), () => "A watch told at once what there was to tell. watch list shows the watches of this channel."],
  [misfit("move"), () => `A watch has no time and stays where it is. ${anew}`],
  [misfit("pause|resume|remove|stop|delete"), () => whichOne("pause, resume or remove")],
  [
    new RegExp(`^(?:${numbers})$`, "i"),
    (typed) => `What of ${typed.slice(0, 40)}? ${whichOne("pause, resume or remove", "")}`,
  ],
];

const anew = "Remove it by watch remove and its number, and set it up anew, watch about TOPIC, in the other channel.";

function misfit(verbs: string): RegExp {
  return new RegExp(`^(?:${unasked(verbs)})$`, "i");
}

const misfitOf = (typed: string): string | undefined =>
  listing.test(typed) || numbered.test(typed) ? undefined : misfits.find(([form]) => form.test(typed))?.[1](typed);

const wrong = (message: string): WatchWords => ({ kind: "wrong", message });

function readNumbered(verb: string, rest: string): WatchWords {
  const kind = verb === "stop" ? "pause" : verb === "pause" || verb === "resume" ? verb : "remove";
  const id = readNumber(rest);
  return id === undefined ? wrong(whichOne(kind)) : { kind, id };
}

const whichOne = (verbs: string, question = "Which one? "): string =>
  `${question}Type watch ${verbs} and its number, one at a time; watch list shows the numbers.`;

function readAdd(typed: string, zone: string): WatchWords {
  const clauses = readClauses(typed, true);
  const filter = readFilter(clauses, clauses.head);
  if (typeof filter === "string") return wrong(filter);
  const { topic, people, places } = filter;
  if (topic === "" && people.length === 0 && places.length === 0) return wrong(`Watch for what? ${watchUsage}`);
  if (clauses.of.has("length") || clauses.of.has("nothing")) return wrong(onlyForDigests);
  const cooldown = readCooldown(clauses.of.get("cooldown"));
  if (typeof cooldown === "string") return wrong(cooldown);
  const hours = clauses.of.get("quiet");
  const quiet = hours === undefined ? undefined : readQuietHours(hours, zone);
  if (quiet?.kind === "wrong") return wrong(quiet.message);
  return {
    kind: "add",
    wanted: {
      ...{ filter, cooldown, isCooldownNamed: clauses.of.has("cooldown") },
      ...{ quiet: quiet?.quiet, isZoneNamed: quiet?.isZoneNamed ?? false },
      channel: clauses.of.get("in"),
    },
  };
}

const onlyForDigests =
  "A watch posts only what there is to tell, and all of it: length and what is said when nothing is new are for digest.";

function readCooldown(words: string | undefined): number | string {
  if (words === undefined) return usualCooldown;
  if (/^(?:none|off|no)$/i.test(words)) return 0;
  const [, digits = "", unit = "m"] = /^(\d{1,5}) ?(m|min|mins|minutes?|h|hours?)?$/i.exec(words) ?? [];
  const minutes = Number(digits) * (/^h/i.test(unit) ? 60 : 1);
  if (digits !== "" && minutes <= longestCooldown) return minutes;
  return `“${words}” is no cooldown. Type cooldown and minutes, 0 to ${longestCooldown}: cooldown 30.`;
}

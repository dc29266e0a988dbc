import { collectionForm, readCollection } from "../../places/collection-name.ts";
import { publicCollection } from "../../places/view.ts";
import type { Source } from "../source.ts";

/** How a source that is added is to be looked at. */
export type AddWords = {
  readonly collection: string;
  /** Minutes. */
  readonly every: number | undefined;
  readonly title: string | undefined;
  readonly family: string | undefined;
  readonly follows: boolean;
  /** Asked for outright; undefined: what it is decides. */
  readonly as: Source["kind"] | undefined;
};

/** What somebody wants of the list of sources. */
export type SourceWords =
  | { readonly kind: "list" }
  | { readonly kind: "add"; readonly url: string; readonly as: AddWords }
  | { readonly kind: "check" | "pause" | "resume"; readonly named: string }
  | { readonly kind: "remove"; readonly named: string; readonly withArticles: boolean; readonly isSure: boolean }
  | { readonly kind: "file" }
  | { readonly kind: "wrong"; readonly message: string };

const usage = "source add ADDRESS, source list, source check ID, source pause ID, source resume ID or source remove ID";

/** Understands what stands behind `source`: "add https://… collection court every 30m title The Post", "pause ID", nothing. */
export function readSourceWords(words: string): SourceWords {
  const [, verb = "", rest = ""] = /^(\S*)\s*(.*)$/s.exec(words.trim()) ?? [];
  switch (verb.toLowerCase()) {
    case "":
    case "list":
      return { kind: "list" };
    case "add":
      return readAdd(rest);
    case "check":
    case "pause":
    case "resume":
    case "remove":
      return readNamed(verb.toLowerCase(), rest.trim());
    case "import":
    case "export":
      return { kind: "file" };
  }
  return wrong(`“${verb.slice(0, 40)}” is not known here. Type ${usage}.`);
}

const wrong = (message: string): SourceWords => ({ kind: "wrong", message });

function readNamed(verb: string, rest: string): SourceWords {
  const [named = "", ...further] = rest.split(/\s+/);
  if (named === "") return wrong(`Name the source: source ${verb} ID. source list shows the ids.`);
  const more = further.join(" ").toLowerCase();
  if (verb === "remove" && /^(?:with articles(?: yes)?)?$/.test(more)) {
    return { kind: "remove", named, withArticles: more !== "", isSure: more.endsWith("yes") };
  }
  if (more !== "") return wrong(`“${more.slice(0, 40)}” is not understood. Type source ${verb} ID.`);
  if (verb === "check" || verb === "pause" || verb === "resume") return { kind: verb, named };
  return wrong(`Type ${usage}.`);
}

const addUsage =
  "source add ADDRESS, and behind it if wanted: collection NAME, every 30m, family NAME, summaries only, as page, title WORDS (last)";

function readAdd(rest: string): SourceWords {
  const [, address = "", more = ""] = /^(\S*)\s*(.*)$/s.exec(rest.trim()) ?? [];
  if (address === "") return wrong(`Name the address of a feed or page: ${addUsage}.`);
  const read = readAddOptions(more);
  return typeof read === "string" ? wrong(read) : { kind: "add", url: webAddress(address), as: read };
}

/** Chats put addresses between angle brackets so that no preview is drawn; some feeds are given as feed:. */
function webAddress(typed: string): string {
  const address = typed
    .replace(/^<(.*)>$/, "$1")
    .replace(/^feed:(?:\/\/(?!https?:))?(https?:)?/i, (_, scheme) => scheme ?? "https://");
  return /^[a-z][a-z\d+.-]*:(?!\d)/i.test(address) ? address : `https://${address}`;
}

/** An option reaches to the next word that begins one; a title to the end, since it may hold any word. */
const optionStart = /(?:^|\s+)(collection|every|family|summaries|as|title)(?=\s|$)/gi;

/** What stands behind the address of a source that is added; a sentence where it is not understood. */
export function readAddOptions(more: string): AddWords | string {
  const given = new Map<string, string>();
  const starts = [...more.matchAll(optionStart)];
  const title = starts.find(([, name]) => name?.toLowerCase() === "title");
  const before = starts.filter(({ index }) => title === undefined || index <= title.index);
  const lead = more.slice(0, before[0]?.index ?? more.length).trim();
  if (lead !== "") return `“${lead.slice(0, 40)}” is not understood. Type ${addUsage}.`;
  for (const [at, { 0: whole, 1: name = "", index }] of before.entries()) {
    given.set(name.toLowerCase(), more.slice(index + whole.length, before[at + 1]?.index).trim());
  }
  return optionsOf(given);
}

function optionsOf(given: ReadonlyMap<string, string>): AddWords | string {
  const named = given.get("collection");
  const collection = named === undefined ? publicCollection : readCollection(named);
  if (collection === undefined) return `“${named?.slice(0, 60)}” is no name of a collection: ${collectionForm}`;
  const interval = given.get("every");
  const every = interval === undefined ? undefined : minutesOf(interval);
  if (interval !== undefined && every === undefined) {
    return `“every ${interval.slice(0, 40)}” is not understood. Type every 30m, every 2h or every day.`;
  }
  const as = given.get("as")?.toLowerCase();
  if (as !== undefined && as !== "page" && as !== "feed") return "Type as page or as feed.";
  const empty = ["title", "family"].find((name) => given.get(name) === "");
  if (empty !== undefined) return `Say which ${empty}: ${empty} WORDS.`;
  return {
    collection,
    every,
    title: given.get("title")?.slice(0, 200),
    family: given.get("family")?.slice(0, 100),
    follows: !given.has("summaries"),
    as,
  };
}

const unitMinutes: Readonly<Record<string, number>> = { m: 1, h: 60, d: 24 * 60 };
const longest = 30 * 24 * 60;

/** "30m", "2 hours", "day". */
function minutesOf(interval: string): number | undefined {
  const [, number = "1", unit = ""] = /^(\d{1,5})?\s*(m|h|d)(?:in|ins|inutes?|r|rs|ours?|ays?)?$/i.exec(interval) ?? [];
  const minutes = Number(number) * (unitMinutes[unit.toLowerCase()] ?? 0);
  return minutes > 0 ? Math.min(minutes, longest) : undefined;
}

import { count } from "../answers/format-number.ts";
import { withdrawMissing } from "../log/change-state.ts";
import type { Origin } from "../log/held-article.ts";
import { isOperator } from "../places/may-do.ts";
import { isInView } from "../places/view.ts";
import type { Reply } from "../reply/reply.ts";
import { addSource } from "../sources/desk/add-source.ts";
import { describeDiscovered } from "../sources/desk/describe-discovered.ts";
import { describeReport, describeSource } from "../sources/desk/describe-source.ts";
import { discover } from "../sources/desk/discover.ts";
import { sourceAt } from "../sources/desk/new-source.ts";
import { readSourceWords, type SourceWords } from "../sources/desk/read-source-words.ts";
import type { Sources } from "../sources/open-sources.ts";
import { pollSource } from "../sources/polling/poll-source.ts";
import type { Source } from "../sources/source.ts";
import type { DeskCommand, DeskContext } from "./desk-command.ts";
import { choicesBlock, deskReply, problemReply, termsBlock } from "./desk-reply.ts";

type Parts = Pick<Sources, "parts" | "client">;

/**
 * Looks after where articles come from. Everybody may see the list, so far as the place sees what comes from there; all
 * else needs the right, and of a source that the place does not see nothing is said or done there.
 */
export const createSourceCommand = (parts: Parts): DeskCommand => ({
  name: "source",
  help: "add, list, check, pause, resume or remove the feeds and pages that articles come from",
  right: (words) => (readSourceWords(words).kind === "list" ? undefined : "sources"),
  run: (words, context) => perform(readSourceWords(words), context, parts),
});

async function perform(wanted: SourceWords, context: DeskContext, parts: Parts): Promise<Reply> {
  switch (wanted.kind) {
    case "wrong":
      return problemReply(wanted.message, context);
    case "file":
      return problemReply(
        "Lists of feeds (OPML) are files: type npx onrecord source import FILE or npx onrecord source export at the machine.",
        context,
      );
    case "list":
      return list(context);
    case "add":
      return addSource(wanted.url, wanted.as, context, parts.client);
    case "check":
      return check(wanted.named, context, parts);
    case "pause":
    case "resume":
      return settle(wanted, context);
    case "remove":
      return remove(wanted, context);
  }
  return wanted satisfies never;
}

/** Sources whose articles the place may see. */
async function seenHere({ store, view, asker }: DeskContext): Promise<readonly Source[]> {
  const all = await store.sources.all();
  return isOperator(asker) ? all : all.filter((source) => isInView(view, { collection: source.collection }));
}

async function list(context: DeskContext): Promise<Reply> {
  const { ask } = context;
  const sources = await seenHere(context);
  if (sources.length === 0) {
    return deskReply(ask, { outcome: "nothing", text: "There are no sources yet. Add one: source add ADDRESS" });
  }
  const rows = sources.map((source) => ({ term: source.id, text: describeSource(source) }));
  const bad = sources.filter(({ state }) => state === "failing" || state === "gone").length;
  const text = `${count(sources.length, "source")}${bad === 0 ? "" : `, ${bad} with a problem`}`;
  return deskReply(ask, { outcome: "found", text, further: termsBlock(rows) });
}

/** By id or address. */
async function findHere(named: string, context: DeskContext): Promise<Source | undefined> {
  const sources = await seenHere(context);
  const isAddress = /^https?:\/\//i.test(named);
  return isAddress ? sourceAt(named, sources) : sources.find(({ id }) => id === named.toLowerCase());
}

const unknown = (named: string, context: DeskContext): Reply =>
  problemReply(`There is no source “${named.slice(0, 100)}” here. source list shows what there is.`, context);

async function check(named: string, context: DeskContext, { parts, client }: Parts): Promise<Reply> {
  const source = await findHere(named, context);
  if (source !== undefined) {
    const [first = "", ...notes] = describeReport(await pollSource(source, parts));
    const rows = notes.map((text, at) => ({ term: String(at + 1), text }));
    const isWrong = (await context.store.sources.find(source.id))?.problem !== undefined;
    return deskReply(context.ask, { outcome: isWrong ? "problem" : "found", text: first, further: termsBlock(rows) });
  }
  if (!/[.:]/.test(named)) return unknown(named, context);
  const words = readSourceWords(`add ${named}`);
  return words.kind === "add"
    ? describeDiscovered(await discover(words.url, client, context.now), context.ask)
    : unknown(named, context);
}

type Settle = Extract<SourceWords, { kind: "check" | "pause" | "resume" }>;

async function settle({ kind, named }: Settle, context: DeskContext): Promise<Reply> {
  const { store, ask, now } = context;
  const source = await findHere(named, context);
  if (source === undefined) return unknown(named, context);
  const isPaused = source.state === "paused";
  if (kind === "pause") {
    if (isPaused) return problemReply(`${source.id} is paused already.`, context);
    await store.sources.update(source.id, { state: "paused" });
    return deskReply(ask, {
      outcome: "done",
      text: `${source.id} is not looked at until source resume ${source.id}. Its articles stay.`,
    });
  }
  if (source.state === "active") return problemReply(`${source.id} is not paused.`, context);
  await store.sources.update(source.id, { state: "active", failures: 0, nextAt: now.toISOString() });
  return deskReply(ask, { outcome: "done", text: `${source.id} is looked at again, from now on.` });
}

/** What came from a source. */
const originsOf = ({ id }: Source): readonly Origin[] =>
  (["feed", "page", "wire"] as const).map((kind) => ({ kind, id }));

async function remove(wanted: Extract<SourceWords, { kind: "remove" }>, context: DeskContext): Promise<Reply> {
  const { store, ask, now } = context;
  const source = await findHere(wanted.named, context);
  if (source === undefined) return unknown(wanted.named, context);
  const { id } = source;
  if (!wanted.withArticles) {
    await store.sources.remove(id);
    return deskReply(ask, {
      outcome: "done",
      text: `${id} is not a source any more. Its articles stay on the record.`,
    });
  }
  const held = await Promise.all(originsOf(source).map((origin) => store.articles.fingerprints(origin)));
  const articles = count(
    held.reduce((sum, { size }) => sum + size, 0),
    "article",
  );
  if (!wanted.isSure) {
    const yes = { label: "Yes, with its articles", ask: `source remove ${id} with articles yes` };
    const no = { label: "No, keep the articles", ask: `source remove ${id}` };
    const text = `${id} would be removed, and ${articles} that came from it withdrawn. Messages that show them would be corrected.`;
    return deskReply(ask, { outcome: "ambiguous", text, further: [choicesBlock("Is it meant?", [yes, no])] });
  }
  await store.sources.remove(id);
  for (const origin of originsOf(source)) await withdrawMissing(store, origin, { present: new Set(), now });
  return deskReply(ask, {
    outcome: "done",
    text: `${id} is not a source any more, and ${articles} that came from it ${articles.startsWith("1 ") ? "is" : "are"} withdrawn.`,
  });
}

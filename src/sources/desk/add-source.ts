import type { DeskContext } from "../../desk/desk-command.ts";
import { deskReply } from "../../desk/desk-reply.ts";
import { isOperator } from "../../places/may-do.ts";
import { isInView } from "../../places/view.ts";
import type { Reply } from "../../reply/reply.ts";
import type { GuardedClient } from "../fetch-guarded.ts";
import { shownAddress } from "../fetching/shown-address.ts";
import type { Source } from "../source.ts";
import { describeFeed, notesBlock, pageReply } from "./describe-discovered.ts";
import { everyOf } from "./describe-source.ts";
import { type Discovered, discover } from "./discover.ts";
import { newSource, sourceAt } from "./new-source.ts";
import type { AddWords } from "./read-source-words.ts";

type Adding = { readonly as: AddWords; readonly context: DeskContext; readonly client: Pick<GuardedClient, "fetch"> };

/** Adds a feed, or the feed that a page names, or a page that is an article; where it is not clear which, it asks. */
export async function addSource(
  url: string,
  as: AddWords,
  context: DeskContext,
  client: Pick<GuardedClient, "fetch">,
): Promise<Reply> {
  if (!isOpenHere(as.collection, context)) return problem(notOpen(as.collection), context);
  const taken = sourceAt(url, await context.store.sources.all());
  if (taken !== undefined) return problem(takenBy(taken, context), context);
  return addFound(await discover(url, client, context.now), { as, context, client });
}

const isOpenHere = (collection: string, { view, asker }: DeskContext): boolean =>
  isOperator(asker) || isInView(view, { collection });

/** Whether there is such a collection is not told where it is closed. */
const notOpen = (collection: string): string =>
  `The collection “${collection}” is not open here, so nothing can be added to it from here. Type it where it is open, or at the machine.`;

/** Which source has an address is told only where its articles may be seen. */
function takenBy({ id, url, collection }: Source, context: DeskContext): string {
  return isOpenHere(collection, context)
    ? `${shownAddress(url)} is a source already: ${id}.`
    : `${shownAddress(url)} is a source already, of a collection that is not open here.`;
}

const problem = (text: string, { ask }: DeskContext): Reply => deskReply(ask, { outcome: "problem", text });

async function addFound(found: Discovered, adding: Adding): Promise<Reply> {
  const { as, context, client } = adding;
  if (found.kind === "nothing") return problem(found.why, context);
  if (found.kind === "feed") {
    if (as.as === "page") return problem("That is a feed. Leave out “as page”.", context);
    return add({ url: found.url, kind: "feed", title: found.title }, adding, found);
  }
  if (as.as === "page" && found.article !== undefined)
    return add({ url: found.url, kind: "page", title: undefined }, adding, undefined);
  const [only, ...others] = found.feeds;
  const isClear = only !== undefined && others.length === 0 && found.article === undefined && as.as !== "page";
  if (isClear) {
    const named = await discover(only.url, client, context.now);
    if (named.kind !== "page") return addFound(named, adding);
  }
  const isPageAlone = found.article !== undefined && found.feeds.length === 0 && as.as !== "feed";
  if (isPageAlone) return add({ url: found.url, kind: "page", title: undefined }, adding, undefined);
  return pageReply(found, context.ask, optionsOf(as));
}

type Added = Pick<Source, "url" | "kind" | "title">;

async function add(
  given: Added,
  { as, context }: Adding,
  feed: Extract<Discovered, { kind: "feed" }> | undefined,
): Promise<Reply> {
  const { store, asker, now, ask } = context;
  const others = await store.sources.all();
  const taken = sourceAt(given.url, others);
  if (taken !== undefined) return problem(takenBy({ ...taken, url: given.url }, context), context);
  const source = newSource({ ...given, as, addedBy: `${asker.platform}:${asker.id}`, now }, others);
  if (!(await store.sources.add(source)))
    return problem("Somebody added that a moment ago. source list shows it.", context);
  const what = feed === undefined ? "a page that is looked at again" : describeFeed(feed);
  const summed = feed === undefined || feed.whole === feed.items ? "" : follow(source.follows);
  const kept = source.collection === "public" ? "" : ` Its articles go into the collection “${source.collection}”.`;
  const text = `Added as ${source.id}: ${what}. It is looked at ${everyOf(source)}, for the first time within a minute while On Record runs.${summed}${kept}`;
  return deskReply(ask, { outcome: "done", text, further: notesBlock(feed?.notes ?? []) });
}

const follow = (follows: boolean): string =>
  follows ? " Where it gives a summary, the page behind is read." : " Summaries are kept as they are.";

/** The options again as they are typed. */
function optionsOf({ collection, every, title, family, follows }: AddWords): string {
  const typed = [
    collection === "public" ? "" : `collection ${collection}`,
    every === undefined ? "" : `every ${every}m`,
    family === undefined ? "" : `family ${family}`,
    follows ? "" : "summaries only",
    title === undefined ? "" : `title ${title}`,
  ];
  return typed.filter((option) => option !== "").join(" ");
}

import { extractClaims } from "../../reading/extract-claims.ts";
import type { Fetched } from "../fetching/fetched.ts";
import type { Source } from "../source.ts";
import { articlePageOf } from "./article-page.ts";
import { itemName } from "./item-name.ts";
import { counted, type Found, noTally, type PollParts } from "./poll-parts.ts";

/** Takes a page that is looked at again: the same article every time, in a new version where its words changed. */
export async function takePage(
  page: Extract<Fetched, { kind: "ok" }>,
  source: Source,
  { take, now }: Pick<PollParts, "take" | "now">,
): Promise<Found> {
  const read = await articlePageOf(page);
  if (read.kind === "none") return { kind: "nothing", why: read.why };
  const article = {
    ...read.article,
    id: itemName(undefined, source.id, "page"),
    outlet: source.title ?? read.article.outlet,
    retrieved: now().toISOString(),
    collection: source.collection,
    ...(source.family === undefined ? {} : { family: source.family }),
  };
  const { outcome } = await take({
    article,
    text: read.text,
    origin: { kind: "page", id: source.id },
    editors: [],
    read: (known) => extractClaims(known, read.text),
  });
  const tally = counted(noTally, outcome);
  return {
    kind: "read",
    what: "web page",
    title: article.title,
    tally,
    floor: undefined,
    notes: [],
    isMore: false,
    isAllTaken: true,
  };
}

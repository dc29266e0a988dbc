import { decodeFeed } from "../feeds/decode-feed.ts";
import { parseFeed } from "../feeds/parse-feed.ts";
import type { Fetched } from "../fetching/fetched.ts";
import { shownAddress } from "../fetching/shown-address.ts";
import type { Source } from "../source.ts";
import { readWire } from "../wire/read-wire.ts";
import { type LookOutcome, nextLook } from "./next-look.ts";
import type { Found, PollParts } from "./poll-parts.ts";
import { takeFeed } from "./take-feed.ts";
import { takePage } from "./take-page.ts";
import { takeWire } from "./take-wire.ts";

/** What one look at a source gave. */
export type PollReport = {
  readonly source: Source;
  /** What was found; undefined: nothing new since the last look (304). */
  readonly found: Extract<Found, { kind: "read" }> | undefined;
  /** What went wrong, a whole sentence; undefined: nothing did. */
  readonly problem: string | undefined;
  /** Where it is fetched from now on. */
  readonly movedTo: string | undefined;
};

/** Looks at a source once, takes what it holds, and writes down how it went and when to look again. Never rejects for what the source does. */
export async function pollSource(source: Source, parts: PollParts): Promise<PollReport> {
  const { url, kind, etag, lastModified } = source;
  const fetched = await parts.client.fetch({ url, use: kind, etag, lastModified });
  if (fetched.kind === "ok") return settleRead(fetched, source, parts);
  if (fetched.kind === "not-modified") {
    const movedTo = await moveTo(fetched.movedTo, source, parts);
    await settle(source, { kind: "fine", isMore: false }, { parts, more: movedTo });
    return { source, found: undefined, problem: undefined, movedTo: movedTo.url };
  }
  const retryAfter = fetched.kind === "failed" ? fetched.retryAfter : undefined;
  const outcome: LookOutcome =
    fetched.kind === "gone" ? { kind: "gone", why: fetched.why } : { kind: "failed", why: fetched.why, retryAfter };
  if (parts.stopping?.aborted !== true) await settle(source, outcome, { parts, more: {} });
  return { source, found: undefined, problem: fetched.why, movedTo: undefined };
}

type FetchedBody = Extract<Fetched, { kind: "ok" }>;

async function settleRead(fetched: FetchedBody, source: Source, parts: PollParts): Promise<PollReport> {
  const found = await taken(fetched, source, parts);
  if (found.kind === "nothing") {
    const why = `${shownAddress(source.url)} ${found.why}.`;
    await settle(source, { kind: "failed", why, retryAfter: undefined }, { parts, more: {} });
    return { source, found: undefined, problem: why, movedTo: undefined };
  }
  const movedTo = await moveTo(fetched.movedTo, source, parts);
  // What was left over, or could not be written, is asked for again in full.
  const { etag, lastModified } = found.isAllTaken ? fetched : { etag: undefined, lastModified: undefined };
  const more = { ...movedTo, etag, lastModified, floor: found.floor };
  await settle({ ...source, ...more }, { kind: "fine", isMore: found.isMore }, { parts, more });
  return { source, found, problem: undefined, movedTo: movedTo.url };
}

/** Where the record cannot take what was found, the source waits as if it had failed: asked again at once, it would be asked without end. */
async function taken(fetched: FetchedBody, source: Source, parts: PollParts): Promise<Found> {
  try {
    return await take(fetched, source, parts);
  } catch (error) {
    if (parts.stopping?.aborted === true) throw error;
    const why = error instanceof Error ? error.message : String(error);
    return { kind: "nothing", why: `was read, and the record could not take it (${why.replace(/\.$/, "")})` };
  }
}

async function take(fetched: FetchedBody, source: Source, parts: PollParts): Promise<Found> {
  if (source.kind === "page") return takePage(fetched, source, parts);
  const { bytes, url, contentType } = fetched;
  const feed = parseFeed(bytes, { url, contentType });
  if (feed.kind === "feed") return takeFeed(feed, source, parts);
  const decoded = decodeFeed(bytes, contentType);
  const wire = decoded.kind === "text" && /^\s*[[{]/.test(decoded.text) ? readWire(decoded.text) : undefined;
  return wire === undefined ? { kind: "nothing", why: feed.why } : takeWire(wire, source, parts);
}

/** A new address is taken over unless another source has it. */
async function moveTo(
  to: string | undefined,
  source: Source,
  { sources }: PollParts,
): Promise<{ readonly url?: string }> {
  if (to === undefined || to === source.url) return {};
  const isTaken = (await sources.all()).some(({ id, url }) => url === to && id !== source.id);
  return isTaken ? {} : { url: to };
}

type Settling = { readonly parts: PollParts; readonly more: Partial<Omit<Source, "id" | "kind">> };

/** Whoever paused it meanwhile meant it. */
async function settle(source: Source, outcome: LookOutcome, { parts, more }: Settling): Promise<void> {
  const { sources, now, random } = parts;
  const { state, ...rest } = nextLook(source, outcome, { now: now(), random });
  const isPaused = (await sources.find(source.id))?.state === "paused";
  await sources.update(source.id, isPaused || state === undefined ? { ...more, ...rest } : { ...more, ...rest, state });
}

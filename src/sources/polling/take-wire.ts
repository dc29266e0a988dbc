import { extractClaims } from "../../reading/extract-claims.ts";
import { hashOf } from "../feeds/item-keys.ts";
import type { SeenItem, Source } from "../source.ts";
import type { WireItem } from "../wire/read-wire.ts";
import { itemName } from "./item-name.ts";
import { createKnownItems, forgottenBefore, keysToLookUp } from "./known-items.ts";
import { counted, type Found, fewNotes, noTally, type PollParts } from "./poll-parts.ts";

/** Takes items of a wire with their versions, embargoes and kills, as their metadata state them. One bad item stops no other. */
export async function takeWire(items: readonly WireItem[], source: Source, parts: PollParts): Promise<Found> {
  const { sources, take, now } = parts;
  const keys = items.map(({ uri }) => ({ ...unnamed, guid: keyOf(uri) }));
  const known = createKnownItems(source.id, await sources.items(source.id, keysToLookUp(keys)), now());
  const keptRows: SeenItem[] = [];
  const notes: string[] = [];
  let isAllTaken = true;
  let tally = noTally;
  for (const { uri, parsed } of items) {
    const key = keyOf(uri);
    const fingerprint = hashOf(JSON.stringify(parsed));
    if (parsed.kind === "problems") {
      notes.push(`Item ${uri.slice(0, 100)} ${parsed.problems[0]?.message ?? "cannot be read"}`);
      tally = counted(tally, "failed");
      continue;
    }
    const named = { ...unnamed, guid: key, fingerprint };
    const seen = known.find(named);
    if (seen?.fingerprint === fingerprint) {
      keptRows.push(...known.note(named, seen.article, fingerprint));
      tally = counted(tally, "kept");
      continue;
    }
    const { text } = parsed;
    const article = {
      ...parsed.article,
      id: itemName(parsed.article.title, source.id, key),
      retrieved: now().toISOString(),
      collection: parsed.article.collection ?? source.collection,
      ...(source.family === undefined ? {} : { family: source.family }),
    };
    const origin = { kind: "wire", id: source.id } as const;
    try {
      const taken = await take({ article, text, origin, editors: [], read: (dated) => extractClaims(dated, text) });
      await sources.remember(known.note(named, taken.id, fingerprint));
      tally = counted(tally, taken.outcome);
    } catch (error) {
      isAllTaken = false;
      notes.push(`Item ${uri.slice(0, 100)} could not be taken: ${error instanceof Error ? error.message : error}.`);
      tally = counted(tally, "failed");
    }
  }
  await sources.remember(keptRows);
  await sources.forget(source.id, forgottenBefore(now()));
  return {
    kind: "read",
    what: "ninjs wire",
    title: undefined,
    tally,
    floor: undefined,
    notes: fewNotes(notes),
    isMore: false,
    isAllTaken,
  };
}

/** A wire names its items; they are known by nothing else. */
const unnamed = { link: undefined, words: undefined, fingerprint: "" } as const;
const keyOf = (uri: string): string => `uri:${uri}`;

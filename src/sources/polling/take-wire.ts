import { extractClaims } from "../../reading/extract-claims.ts";
import { hashOf } from "../feeds/item-keys.ts";
import type { Source } from "../source.ts";
import type { WireItem } from "../wire/read-wire.ts";
import { itemName } from "./item-name.ts";
import { counted, type Found, fewNotes, noTally, type PollParts } from "./poll-parts.ts";

/** Takes items of a wire with their versions, embargoes and kills, as their metadata state them. */
export async function takeWire(items: readonly WireItem[], source: Source, parts: PollParts): Promise<Found> {
  const { sources, take, now } = parts;
  const seen = new Set((await sources.items(source.id)).map(({ key, fingerprint }) => `${key} ${fingerprint}`));
  const notes: string[] = [];
  let tally = noTally;
  for (const { uri, parsed } of items) {
    const key = `uri:${uri}`;
    const fingerprint = hashOf(JSON.stringify(parsed));
    if (parsed.kind === "problems") {
      notes.push(`Item ${uri.slice(0, 100)} ${parsed.problems[0]?.message ?? "cannot be read"}`);
      tally = counted(tally, "failed");
      continue;
    }
    if (seen.has(`${key} ${fingerprint}`)) {
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
    const taken = await take({ article, text, origin, editors: [], read: (known) => extractClaims(known, text) });
    await sources.remember([{ source: source.id, key, article: taken.id, fingerprint }]);
    tally = counted(tally, taken.outcome);
  }
  return {
    kind: "read",
    what: "ninjs wire",
    title: undefined,
    tally,
    floor: undefined,
    notes: fewNotes(notes),
    isMore: false,
    isAllTaken: true,
  };
}

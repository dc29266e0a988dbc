import { type ExplainParts, explainNews } from "../../src/digests/explain-news.ts";
import { previewDigest } from "../../src/digests/preview-digest.ts";
import { tellWatch } from "../../src/digests/tell-watch.ts";
import type { NewsFilter } from "../../src/news/news-filter.ts";
import type { Place } from "../../src/places/place.ts";
import { digestOf, everything, watchOf } from "../news/news-desk.ts";

/** What digests and watches are asked for. */
const filters: readonly NewsFilter[] = [
  everything,
  { ...everything, topic: "bridge" },
  { ...everything, people: ["Jane Roe"], kinds: ["new", "disputed"] },
];

export type NewsAskedFor = {
  readonly place: Place;
  /** Ids of claims, hidden ones among them. */
  readonly claims: readonly string[];
  /** The numbers of the log up to which the place was told; one of two records that are compared must not tell others. */
  readonly told: readonly number[];
  readonly createdAt: string;
  readonly now: Date;
};

/** What digests and watches of a place would say, and why claims were told of or not. */
export async function newsSaid(
  parts: ExplainParts,
  { place, claims, told, createdAt, now }: NewsAskedFor,
): Promise<readonly string[]> {
  const said: string[] = [];
  const digests = filters.flatMap((filter, at) =>
    told.map((toldUpTo, turn) => digestOf({ id: told.length * at + turn, place, filter, toldUpTo, createdAt })),
  );
  const watches = digests.map(({ id, filter, toldUpTo }) => watchOf({ id, place, filter, toldUpTo }));
  for (const digest of digests) said.push(JSON.stringify(await previewDigest(parts, digest, now)));
  for (const watch of watches) {
    const step = await tellWatch(parts, watch, now);
    said.push(JSON.stringify(step.kind === "post" ? step.posts : step.kind));
  }
  for (const claim of claims) {
    const asked = { claim, subscriptions: [...digests, ...watches], place, ask: `digest why ${claim}`, now };
    said.push(JSON.stringify(await explainNews(parts, asked)));
  }
  return said;
}

import type { SoakOptions } from "./run-soak.ts";
import * as month from "./soak-month.ts";
import { planDigests, planWatches } from "./soak-plan.ts";

/** The feeds, what they printed before the first day, and the digests and watches of everybody. */
export async function setUpSoak(world: month.SoakWorld, options: SoakOptions): Promise<void> {
  const { clock, desk, server, platforms, story } = world;
  const { places } = platforms;
  const [first] = places;
  if (first === undefined) throw new Error("There is no place.");
  await desk().ask("place allow court", first);
  story.court = { channel: first.channel, narrowedAt: undefined };
  await addFeeds(world, options);
  for (const feed of server.feeds) for (let item = 0; item < 3; item += 1) await month.printNew(world, feed);
  for (let item = 0; item < 6; item += 1) await month.printNew(world, "folder");
  clock.moveTo(clock.now().getTime() + 1_000);
  while (((await desk().round()) as number) > 0);
  // The last channel of Slack's is archived once, so that nothing but digests is set up there.
  const calm = places.filter((_, turn) => turn !== 7);
  for (const one of planDigests(options.digests, places)) await month.setUp(world, one);
  for (const one of planWatches(options.watches, calm)) await month.setUp(world, one);
}

async function addFeeds({ server, clock, desk }: month.SoakWorld, { readEvery }: SoakOptions): Promise<void> {
  const at = clock.now().toISOString();
  for (const [turn, { id, outlet }] of server.feeds.entries()) {
    await desk().desk.store.sources.add({
      ...{ id, kind: "feed", url: `http://${server.host}/${id}`, title: outlet },
      ...{ collection: "public", family: undefined, state: "active", follows: false },
      ...{ addedBy: "an editor", addedAt: at, nextAt: at, lastAt: undefined, lastOk: undefined },
      ...{ failures: 0, problem: undefined, every: readEvery + turn * 7, floor: undefined },
      ...{ etag: undefined, lastModified: undefined },
    });
  }
}

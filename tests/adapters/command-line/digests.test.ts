import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { openDigests } from "../../../adapters/command-line/digests.ts";
import { openDesk } from "../../../adapters/command-line/open-desk.ts";
import type { NewSubscription } from "../../../src/digests/subscription.ts";
import type { Audience } from "../../../src/places/place.ts";
import { renderPlain } from "../../../src/reply/render-plain.ts";
import { daily, watching } from "../../digests/run-desk.ts";
import { channel } from "../../support/background-desk.ts";
import { memoryIo } from "../../support/memory-io.ts";
import { createPosterDouble } from "../../support/poster-double.ts";
import { knowledgeFile } from "../../support/whole-desk.ts";

const io = memoryIo();
const nextAt = io.now().toISOString();

async function openFilled(files: Readonly<Record<string, string>>) {
  const folder = await mkdtemp(join(tmpdir(), "onrecord digests "));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  const desk = await openDesk({ knowledge: folder, data: join(folder, "data") }, io);
  onTestFinished(() => desk.close());
  return desk;
}

/** What these digests and watches say, by their numbers; `readers`: who reads along at their channel by now. */
async function compose(
  desk: Awaited<ReturnType<typeof openFilled>>,
  wanted: readonly NewSubscription[],
  readers?: Audience,
): Promise<(id: number) => string> {
  const { store } = desk;
  for (const one of wanted) await store.subscriptions.add(one);
  const poster = createPosterDouble({ now: io.now });
  if (readers !== undefined) poster.openTo(readers);
  const ending = new AbortController();
  const log = { info: vi.fn(), warn: vi.fn(), error: vi.fn() };
  let tokens = 0;
  const digests = openDigests(desk, {
    store,
    posters: [poster],
    log,
    now: io.now,
    newId: () => `token${++tokens}`,
    owner: "first",
    signal: ending.signal,
  });
  const running = digests.run();
  const posts = await vi.waitUntil(
    async () => {
      const waiting = await store.outbox.waiting(9);
      return new Set(waiting.map(({ subscription }) => subscription)).size >= wanted.length && waiting;
    },
    { timeout: 20_000 },
  );
  ending.abort();
  await running;
  expect(log.error).not.toHaveBeenCalled();
  return (id) =>
    posts.flatMap(({ subscription, reply }) => (subscription === id ? [renderPlain(reply)] : [])).join("\n");
}

test("a desk composes its digests and watches from its record", async () => {
  const desk = await openFilled({
    "fire.yaml": knowledgeFile("fire", "Fire", ["Boats burnt in Aldmouth.", "A crane fell."]),
  });
  const about = (topic: string) => ({ filter: { ...daily().filter, topic } });
  const textOf = await compose(desk, [
    daily({ nextAt }),
    daily({ nextAt, ...about("Brackport") }),
    watching(about("Aldmouth")),
  ]);
  expect(textOf(1)).toContain("Boats burnt in Aldmouth.");
  expect(textOf(1)).toContain("A crane fell.");
  expect(textOf(2)).toContain("Nothing new");
  expect(textOf(3)).toContain("Boats burnt in Aldmouth.");
  expect(textOf(3)).not.toContain("A crane fell.");
});

test.each<{ readonly readers: Audience; readonly isTold: boolean }>([
  { readers: "members", isTold: true },
  { readers: "external", isTold: false },
])(
  "a channel that $readers read by now is told of what is for its members alone: $isTold",
  async ({ readers, isTold }) => {
    const sealed = knowledgeFile("trial", "Judge wavers", ["Boats burnt in Aldmouth, the court heard."]);
    const desk = await openFilled({
      "fire.yaml": knowledgeFile("fire", "Fire", ["Boats burnt in Aldmouth."]),
      "trial.yaml": sealed.replace("outlet:", "collection: court, outlet:"),
    });
    const members = { ...channel, audience: "members" } as const;
    await desk.store.places.settle(
      { ...{ platform: channel.platform, channel: channel.channel }, collections: ["court"], groundRule: "on-record" },
      nextAt,
    );
    const textOf = await compose(
      desk,
      [daily({ nextAt, place: members }), watching({ nextAt, place: members })],
      readers,
    );
    for (const id of [1, 2]) {
      expect(textOf(id)).toContain("Boats burnt in Aldmouth.");
      expect(/Judge|court/.test(textOf(id))).toBe(isTold);
    }
  },
);

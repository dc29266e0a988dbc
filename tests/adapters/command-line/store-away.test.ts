import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Registry } from "prom-client";
import { beforeEach, expect, onTestFinished, test } from "vitest";
import { ask } from "../../../adapters/command-line/ask.ts";
import { deskInFull } from "../../../adapters/command-line/desk-in-full.ts";
import { openDesk } from "../../../adapters/command-line/open-desk.ts";
import { openStoreFor } from "../../../adapters/command-line/open-store.ts";
import { openWhenItCan } from "../../../adapters/command-line/open-when-it-can.ts";
import { keepGauges } from "../../../adapters/operations/gauges.ts";
import { consolePlace, operator } from "../../../src/places/place.ts";
import { renderPlain } from "../../../src/reply/render-plain.ts";
import { slackAsker, slackPlace } from "../../support/desk-for-test.ts";
import { memoryIo } from "../../support/memory-io.ts";

let blocked = "";
let places = { knowledge: "", data: "" };

/** A data folder that cannot be made, since a file is in its way. */
beforeEach(async () => {
  const folder = await mkdtemp(join(tmpdir(), "away-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  blocked = join(folder, "blocked");
  places = { knowledge: join(folder, "knowledge"), data: join(blocked, "data") };
  await mkdir(places.knowledge);
  await writeFile(blocked, "");
  await writeFile(
    join(places.knowledge, "fire.yaml"),
    "article: { id: fire, title: Fire, outlet: The Example }\nclaims: [{ at: { paragraph: 1, sentence: 1 }, text: The harbour burned. }]\n",
  );
});

const unblock = async () => {
  await rm(blocked);
  await mkdir(blocked);
};

async function openAway() {
  const io = memoryIo();
  const desk = await openDesk(places, io);
  onTestFinished(() => desk.close());
  const say = async (text: string, { place = consolePlace, asker = operator } = {}) =>
    renderPlain(await desk.newsroom.ask({ text, now: io.now(), place, asker }));
  return { io, desk, say };
}

const cause = "cannot be opened for writing";

test.each([
  ["digest", "add weekdays 8:30 about harbour in slack:C1"],
  ["digest", "list"],
  ["watch", "harbour in slack:C1"],
])("at the machine %s %s is refused with its cause, whether people or scripts ask", async (command, words) => {
  for (const json of [false, true]) {
    const io = memoryIo();
    expect(await deskInFull({ command, words: words.split(" "), json, ...places }, io)).toBe(2);
    expect(io.written()).toBe("");
    expect(io.complained()).toMatch(/^Nothing was done\. The store .* cannot be opened for writing\. .*\n$/);
  }
});

test("so is every command that works on the store alone", async () => {
  const io = memoryIo();
  expect(await openStoreFor(places, io)).toBeUndefined();
  expect(io.complained()).toMatch(/^Nothing was done\. The store/);
});

test.each([
  "/changes",
  "who burned asof:2020-01-01",
  "/digest list",
  "/digest add weekdays 8:30 about harbour in slack:C1",
  "/watch list",
  "/gap file who burned",
  "/gaps",
  "/corrections",
  "/audit",
  "/place slack:C1 allow internal",
  "/grant editor slack:U1",
  "/kill fire because wrong",
  "/source list",
])("%s says that nothing was done: to the operator why, to everybody else when to try again", async (text) => {
  const { say } = await openAway();
  expect(await say(text)).toMatch(/^Nothing was done\. The store .* cannot be opened for writing/);
  const told = await say(text, { place: slackPlace("C1"), asker: slackAsker("U1") });
  expect(told).toContain("nothing was set up or changed, and nothing that is kept can be shown. Try again");
  expect(told).not.toContain(blocked);
});

test("questions are answered from the folder, with the note that they are; what asks the store ends with 2", async () => {
  const { say, io } = await openAway();
  expect(await say("what burned")).toContain("The harbour burned.");
  expect(io.complained()).toContain("Until it can be used, questions are answered from the knowledge folder alone.");
  expect(await ask(["what", "burned"], places, memoryIo())).toBe(0);
  expect(await ask(["changes"], places, memoryIo())).toBe(2);
});

test("the store counts as away, and nothing is counted that was read out of none", async () => {
  const { desk, io } = await openAway();
  const registry = new Registry();
  const gauges = keepGauges(registry, { store: desk.store, records: desk.records, now: io.now, elapsed: () => 0 });
  await gauges.read();
  const text = await registry.metrics();
  expect(text).toContain("onrecord_store_up 0");
  expect(text).not.toMatch(/^onrecord_subscriptions_active \d/m);
  expect(desk.isKept).toBe(false);
});

test("it is opened as soon as it can be, later each time, and from then on all is kept, with what the folder held", async () => {
  const { desk, say, io } = await openAway();
  const said: string[] = [];
  const waits: number[] = [];
  let isWoken = false;
  let told = 0;
  await openWhenItCan(desk, {
    say: (line) => said.push(line),
    signal: new AbortController().signal,
    onAway: () => {
      told += 1;
    },
    onOpen: () => {
      isWoken = true;
    },
    wait: async (milliseconds) => {
      waits.push(milliseconds);
      if (waits.length === 6) await unblock();
    },
  });
  expect(waits).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 30_000]);
  expect(told).toBe(1);
  expect(said).toEqual(["The store can be used now: everything is kept from here on, and what is due is done."]);
  expect(isWoken).toBe(true);
  expect([desk.isKept, desk.storeProblem]).toEqual([true, undefined]);
  await desk.refresh();
  expect(await say("what burned")).toContain("The harbour burned.");
  expect(await say("/digest add weekdays 8:30 about harbour in slack:C1")).toContain("Digest 1 is set up");
  expect(await say("/changes")).toContain("The harbour burned.");
  expect((await desk.store.subscriptions.all()).map(({ id }) => id)).toEqual([1]);
  expect(io.complained()).toContain(cause);
});

test("one that is stopped meanwhile waits no longer", async () => {
  const { desk } = await openAway();
  const said: string[] = [];
  const ending = new AbortController();
  const wait = async () => ending.abort();
  let told = 0;
  const hear = (): void => {
    told += 1;
  };
  const say = (line: string): number => said.push(line);
  await openWhenItCan(desk, { say, signal: ending.signal, onAway: hear, onOpen: hear, wait });
  expect([said, told]).toEqual([[], 0]);
});

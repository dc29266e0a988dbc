import { expect, test } from "vitest";
import { createPlaceLooks } from "../../src/corrections/place-looks.ts";
import { articleId } from "../../src/ids.ts";
import type { Place } from "../../src/places/place.ts";
import {
  answerWith,
  boats,
  channel,
  enterArticle,
  openBackgroundDesk,
  readBy,
  showAnswer,
  workFor,
} from "../support/background-desk.ts";
import { exampleArticle, exampleClaim } from "../support/example-claims.ts";

const article = { ...exampleArticle, id: articleId("sealed"), title: "Sealed files", collection: "court" };
const sealed = exampleClaim(1, { article, text: "The verdict was bought." });
const closed = { ...channel, audience: "members" } as const;
const settings = { platform: "slack", channel: "C1", collections: ["court"], groundRule: "on-record" } as const;
const minute = 60_000;

/** A closed channel with a card of a collection that is not for everybody. */
async function openCourt() {
  const desk = await openBackgroundDesk();
  await enterArticle(desk.store, [sealed], desk.now());
  await desk.store.places.settle({ ...settings, audience: "members" }, desk.now().toISOString());
  desk.poster.openTo("members");
  const card = await showAnswer(desk, { place: closed, reply: answerWith(sealed, boats) });
  const read = async (): Promise<string> => {
    await workFor(3, desk.parts, desk.wait);
    return readBy(desk.poster)[card] ?? "";
  };
  const looksOf = (owner: string, posters = desk.parts.posters) =>
    createPlaceLooks({ ...desk.parts, store: desk.store, posters, owner });
  return { ...desk, card, read, looks: looksOf("first"), looksOf };
}

test("when a channel is made public, what was shown there of a collection that was opened for it is taken out", async () => {
  const { poster, looks, read, wait } = await openCourt();
  await looks.step();
  expect(await read()).toContain("The verdict was bought.");
  poster.openTo("public");
  wait(minute);
  await looks.step();
  const shown = await read();
  expect(shown).toContain("A claim shown here may not be shown now.");
  expect(shown).toContain("Twelve boats burnt.");
  expect(shown).not.toMatch(/verdict|bought|Sealed/);
});

test("a channel that was made public while no process ran is seen to be at the start, and an answer on its way there too", async () => {
  const desk = await openCourt();
  desk.poster.openTo("external");
  await desk.looks.step();
  const late = await showAnswer(desk, { place: closed, reply: answerWith(sealed) });
  expect(await desk.read()).not.toMatch(/verdict|bought|Sealed/);
  expect(readBy(desk.poster)[late]).not.toMatch(/verdict|bought|Sealed/);
});

test("what its platform tells of is looked at at once; what is told of others changes nothing", async () => {
  const { poster, looks, read } = await openCourt();
  poster.openTo("public");
  await looks.look({ platform: "discord", channel: undefined });
  await looks.look({ platform: "slack", channel: "C2" });
  expect(await read()).toContain("The verdict was bought.");
  await looks.look({ platform: "slack", channel: "C1" });
  expect(await read()).not.toMatch(/verdict|bought|Sealed/);
});

test("a place is gone through twice, a minute apart, and again only when more people have come since it was closed", async () => {
  const { poster, looks, looksOf, store, wait, said } = await openCourt();
  const times = () => said.filter((line) => line.includes("More people read along")).length;
  poster.openTo("public");
  for (const expected of [1, 1, 2, 2]) {
    await looks.step();
    expect(times()).toBe(expected);
    wait(minute / 2);
  }
  wait(2 * minute);
  await looksOf("started anew").step();
  expect(times()).toBe(2);
  poster.openTo("members");
  wait(2 * minute);
  await looks.step();
  poster.openTo("public");
  wait(minute);
  await looks.step();
  expect(times()).toBe(3);
  expect(await store.places.settings(closed)).toMatchObject({ collections: ["court"] });
});

test("two looks at once are one: the second comes when what other processes know of the channel is old", async () => {
  const { poster, looks, wait, said } = await openCourt();
  const times = () => said.filter((line) => line.includes("More people read along")).length;
  poster.openTo("public");
  await looks.look({ platform: "slack", channel: "C1" });
  await looks.look({ platform: "slack", channel: "C1" });
  const atOnce = times();
  wait(minute);
  await looks.step();
  expect(times()).toBe(atOnce + 1);
  poster.openTo("external");
  const before = times();
  for (let step = 0; step < 3; step += 1) {
    wait(minute);
    await looks.step();
  }
  expect(times()).toBe(before + 2);
});

test("of several processes one looks, and of many places some at a time", async () => {
  const { poster, store, now, wait, looksOf } = await openCourt();
  for (let place = 10; place < 60; place += 1) {
    await store.places.settle({ ...settings, channel: `D${place}`, audience: "members" }, now().toISOString());
  }
  const asked: string[] = [];
  const audienceNow = ({ channel: id }: Place) => {
    asked.push(id);
    return Promise.resolve(undefined);
  };
  const [one, other] = ["one", "other"].map((owner) => looksOf(owner, [{ ...poster, audienceNow }]));
  for (let step = 0; step < 3; step += 1) {
    await one?.step();
    await other?.step();
    wait(minute);
  }
  expect(asked).toHaveLength(60);
  expect(new Set(asked).size).toBe(51);
});

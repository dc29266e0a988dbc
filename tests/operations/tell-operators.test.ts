import { expect, test } from "vitest";
import { createDeliverer } from "../../src/delivery/create-deliverer.ts";
import type { Matter } from "../../src/operations/matter.ts";
import type { OperatorsChannel } from "../../src/operations/operations-config.ts";
import { createOperatorsTeller } from "../../src/operations/tell-operators.ts";
import type { Audience } from "../../src/places/place.ts";
import { renderPlain } from "../../src/reply/render-plain.ts";
import { openBackgroundDesk } from "../support/background-desk.ts";

const channels: readonly OperatorsChannel[] = [{ platform: "slack", channel: "COPS" }];
const hour = 60 * 60_000;
const failing: Matter = { key: "source wire", state: "holds", text: "A source has failed.", detail: "wire: 500" };
const mended: Matter = { key: "source wire", state: "over", text: "It is read again." };

async function open(audience: Audience | "untold" = "members") {
  const desk = await openBackgroundDesk();
  const create = () =>
    createOperatorsTeller({
      store: desk.store,
      channels,
      audienceAt: async () => (audience === "untold" ? undefined : audience),
      now: desk.now,
      newId: desk.parts.newId,
    });
  const said = async (): Promise<readonly string[]> => {
    await createDeliverer(desk.parts).step();
    return desk.poster.messages.map(({ reply }) => renderPlain(reply).trim().replace(/\n+/g, " | "));
  };
  return { ...desk, create, said };
}

test("a matter is told once by all processes, also after a restart", async () => {
  const { create, said } = await open();
  const [first, second] = [create(), create()];
  await Promise.all([first.tell([failing]), second.tell([failing])]);
  await first.tell([failing]);
  await create().tell([failing]);
  expect(await said()).toEqual(["A source has failed. | wire: 500"]);
});

test("it is told again after a day if it still holds, and once when it is over", async () => {
  const { create, said, wait } = await open();
  const teller = create();
  await teller.tell([failing]);
  wait(23 * hour);
  await teller.tell([failing]);
  expect(await said()).toHaveLength(1);
  wait(hour);
  await teller.tell([failing]);
  expect(await said()).toHaveLength(2);
  await Promise.all([teller.tell([mended]), create().tell([mended])]);
  await teller.tell([mended]);
  expect((await said()).slice(2)).toEqual(["It is read again."]);
});

test("what was never told is not told to be over, and what comes and goes is told once an hour", async () => {
  const { create, said, wait } = await open();
  const teller = create();
  await teller.tell([mended]);
  expect(await said()).toEqual([]);
  for (let time = 0; time < 6; time += 1) {
    await teller.tell([failing]);
    await teller.tell([mended]);
    wait(10 * 60_000);
  }
  expect(await said()).toHaveLength(2);
  await teller.tell([failing]);
  expect(await said()).toHaveLength(3);
});

test("what needs a person is said once, however long it holds", async () => {
  const { create, said, wait } = await open();
  const paused: Matter = { ...failing, isSaidOnce: true };
  await create().tell([paused]);
  wait(72 * hour);
  await create().tell([paused]);
  expect(await said()).toHaveLength(1);
});

test.each(["public", "external", "untold"] as const)("where the audience is %s no detail is told", async (audience) => {
  const { create, said } = await open(audience);
  await create().tell([failing]);
  expect(await said()).toEqual(["A source has failed."]);
});

test("cut short after the post was put into the outbox, it is not put there again", async () => {
  const { store, create, said } = await open();
  const broken = createOperatorsTeller({
    store: { ...store, notes: { ...store.notes, write: () => Promise.reject(new Error("Cut short.")) } },
    channels,
    audienceAt: async () => "members",
    now: () => new Date("2026-11-27T14:00:00Z"),
    newId: () => "other",
  });
  await expect(broken.tell([failing])).rejects.toThrow("Cut short.");
  await create().tell([failing]);
  expect(await said()).toHaveLength(1);
});

test("however many other matters there are, none is told twice for it and none is left untold", async () => {
  const { create, store, wait } = await open();
  const teller = create();
  const keys = async (): Promise<readonly string[]> =>
    (await store.outbox.waiting(9_999)).map(({ key }) => key).filter((key) => key.includes("source wire"));
  const once: Matter = { ...failing, key: "subscription 3", isSaidOnce: true };
  await teller.tell([failing, once]);
  await teller.tell([mended]);
  wait(2 * hour);
  await teller.tell(Array.from({ length: 1_200 }, (_, nth) => ({ ...failing, key: `source ${nth}` })));
  await teller.tell([failing, once]);
  expect(await keys()).toEqual(["1", "1 over", "2"].map((turn) => `operators slack:COPS source wire ${turn}`));
  expect(await teller.tell([once])).toBe(0);
});

test("what is over is forgotten when its posts are, and told anew then", async () => {
  const { create, store, wait } = await open();
  const teller = create();
  await teller.tell([failing]);
  await teller.tell([mended]);
  wait(92 * 24 * hour);
  await teller.tell([{ ...failing, key: "source other" }]);
  expect(await store.notes.read("told operators")).not.toContain("wire");
});

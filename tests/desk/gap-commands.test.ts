import { describe, expect, test } from "vitest";
import type { DeskContext } from "../../src/desk/desk-command.ts";
import { gapCommand } from "../../src/desk/gap-command.ts";
import { gapsCommand } from "../../src/desk/gaps-command.ts";
import { consolePlace, operator, type Place } from "../../src/places/place.ts";
import { publicView } from "../../src/places/view.ts";
import { renderPlain } from "../../src/reply/render-plain.ts";
import { openSqliteStore } from "../../src/store/open-sqlite-store.ts";
import type { Store } from "../../src/store/store.ts";
import { channel } from "../support/background-desk.ts";

const asker = { platform: "slack", id: "U1", name: "a reporter", groups: [] };
const direct: Place = { ...channel, channel: "D1", audience: "person" };

const contextIn = (store: Store, fields: Partial<DeskContext> = {}): DeskContext => ({
  store,
  asker,
  place: channel,
  view: publicView,
  now: new Date("2026-11-27T14:00:00.000Z"),
  ask: "gap",
  find: () => [],
  ...fields,
});

const openStore = () => openSqliteStore({ path: ":memory:" });

describe("gap", () => {
  test.each<[string, Partial<DeskContext>, string]>([
    ["a channel", {}, "When an article answers it, this channel is told, with your name and the question."],
    ["a thread", { place: { ...channel, thread: "t1" } }, "When an article answers it, this thread is told"],
    ["a direct message", { place: direct }, "When an article answers it, you are told here."],
    ["the console", { place: consolePlace, asker: operator }, "The list of gaps shows it until an article answers it."],
  ])("files a question in %s and says who will be told", async (_where, fields, expected) => {
    const store = await openStore();
    const reply = await gapCommand.run("file who paid for the tunnel", contextIn(store, fields));
    expect(reply.outcome).toBe("done");
    expect(renderPlain(reply)).toContain(`Filed as number 1: “who paid for the tunnel”. ${expected}`);
    expect(await store.gaps.open()).toMatchObject([{ ask: "who paid for the tunnel" }]);
  });

  test("files the same question once", async () => {
    const store = await openStore();
    await gapCommand.run("file who paid", contextIn(store));
    expect(renderPlain(await gapCommand.run("who paid", contextIn(store)))).toMatch(/filed here already.* number 1/);
    expect(await store.gaps.open()).toHaveLength(1);
  });

  test.each([
    "",
    "file",
    "file  ?!",
    "file /kill harbour-fire yes because x",
    "file help",
    "file who paid asof:2025-03-01",
    "file grants",
    "close",
    "close seven",
    "close 99",
    "close 3 4",
    "close #3, #4",
    "list",
    "17",
    "file digest add daily 8",
  ])("%j is answered with what to type", async (words) => {
    const store = await openStore();
    const reply = await gapCommand.run(words, contextIn(store));
    expect(reply.outcome).toBe("problem");
    expect(renderPlain(reply)).toContain("Type gap file and the question");
  });

  test("closes a question, once, for those with the right alone", async () => {
    const store = await openStore();
    await gapCommand.run("file who paid", contextIn(store));
    expect([gapCommand.right("file close the gate", channel), gapCommand.right("close 1", channel)]).toEqual([
      undefined,
      "corrections",
    ]);
    expect((await gapCommand.run("close #1", contextIn(store))).outcome).toBe("done");
    expect(renderPlain(await gapCommand.run("close 1", contextIn(store)))).toBe("Number 1 is closed already.");
    expect(await store.gaps.open()).toEqual([]);
  });
});

describe("gaps", () => {
  const filled = async () => {
    const store = await openStore();
    await gapCommand.run("file who paid", contextIn(store));
    await gapCommand.run("file when it opens", contextIn(store, { place: direct }));
    return store;
  };
  const later = new Date("2026-11-30T16:00:00.000Z");

  test("shows everybody the questions of their channel, with age and asker, and no others", async () => {
    const text = renderPlain(await gapsCommand.run("", contextIn(await filled(), { now: later })));
    expect(text).toContain("1 question without an answer here.");
    expect(text).toContain("1: “who paid”, 3 days ago, by a reporter");
    expect(text).not.toContain("opens");
  });

  test("shows the desk those of every place with where they were asked", async () => {
    expect([gapsCommand.right("", channel), gapsCommand.right("all", channel)]).toEqual([undefined, "corrections"]);
    const text = renderPlain(await gapsCommand.run("all", contextIn(await filled(), { now: later })));
    expect(text).toContain("2: “when it opens”, 3 days ago, by a reporter, slack:D1");
    expect(text).toContain("1: “who paid”, 3 days ago, by a reporter, slack:C1");
  });

  test("tells neither a list nor whoever closes a question of places that see more", async () => {
    const store = await filled();
    const settings = { platform: "slack", channel: "D1", collections: ["court"], groundRule: "on-record" } as const;
    await store.places.settle(settings, later.toISOString());
    expect(renderPlain(await gapsCommand.run("all", contextIn(store)))).not.toContain("opens");
    const [refused, unknown] = [
      await gapCommand.run("close 2", contextIn(store)),
      await gapCommand.run("close 9", contextIn(store)),
    ].map(renderPlain);
    expect(refused?.replace("2", "9")).toBe(unknown);
    expect(await store.gaps.open()).toHaveLength(2);
  });

  test("shows the operator all, and says where there are none", async () => {
    const atConsole = { place: consolePlace, asker: operator };
    expect(renderPlain(await gapsCommand.run("", contextIn(await filled(), atConsole)))).toContain("2 questions");
    expect(renderPlain(await gapsCommand.run("", contextIn(await openStore())))).toContain("No question is waiting");
  });
});

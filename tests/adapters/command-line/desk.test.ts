import { expect, test } from "vitest";
import { desk } from "../../../adapters/command-line/desk.ts";
import type { Place } from "../../../src/places/place.ts";
import type { Reply } from "../../../src/reply/reply.ts";
import { statementOf } from "../../../src/reply/statement-of.ts";
import { openSqliteStore } from "../../../src/store/open-sqlite-store.ts";
import { articleNamed, claimOf, enter } from "../../store/amend.ts";
import { memoryIo } from "../../support/memory-io.ts";

const store = await openSqliteStore({ path: ":memory:" });
const environment = { ONRECORD_EDITORS: "discord-role:456456, nobody" };

async function run(command: string, words: string, json = false) {
  const io = memoryIo({ environment });
  const code = await desk({ command, words: words.split(" ").filter(Boolean), json }, io, store);
  return { code, written: io.written().trimEnd(), complained: io.complained() };
}
const jsonOf = async (command: string, words = "") =>
  (await run(command, words, true)).written.split("\n").map((line): unknown => JSON.parse(line));

test("the machine gives roles, settles places, kills, and tells of it", async () => {
  const fire = articleNamed("harbour-fire");
  await enter(store, fire, [claimOf(fire, 1)]);

  expect(await run("grants", "")).toMatchObject({ code: 0, written: expect.stringContaining("discord-role:456456") });
  expect(await run("grant", "admin to slack:U0000001")).toEqual({
    code: 0,
    written: "slack:U0000001 is now an admin.",
    complained: expect.stringContaining("ONRECORD_EDITORS names “nobody”"),
  });
  expect(await jsonOf("grants")).toEqual([
    { role: "editor", platform: "discord", kind: "group", id: "456456", by: "configuration" },
    { role: "admin", platform: "slack", kind: "person", id: "U0000001", by: "grant" },
  ]);
  expect(await jsonOf("place", "slack:C1 allow court")).toEqual([
    { outcome: "done", text: "slack:C1 now sees the collection “court”." },
  ]);
  expect(await jsonOf("place")).toMatchObject([{ platform: "slack", channel: "C1", collections: ["court"] }]);
  expect(await run("kill", "harbour-fire because wrong")).toMatchObject({
    code: 1,
    written: expect.stringContaining("yes because wrong"),
  });
  expect((await run("kill", "article harbour-fire yes because wrong")).code).toBe(0);
  expect((await run("kill", "article harbour-fire yes because wrong")).code).toBe(2);

  const entries = await jsonOf("audit");
  expect(entries).toMatchObject([
    { action: "kill", outcome: "failed" },
    { action: "kill", outcome: "done", who: { id: "operator" }, detail: "article harbour-fire yes because wrong" },
    { action: "place", detail: "slack:C1 allow court" },
    { action: "grant", detail: "admin to slack:U0000001" },
  ]);
  expect((await run("audit", "about court")).written).toContain("done: place slack:C1 allow court");
  expect((await run("audit", "since 2030-01-01", true)).code).toBe(1);
  expect((await run("audit", "lately", true)).code).toBe(2);
  expect((await run("grant", "boss to slack:U1")).code).toBe(2);
});

test("the machine keeps questions until they are answered, and tells what is being corrected", async () => {
  expect(await run("gap", "file who owns the cold store")).toMatchObject({
    code: 0,
    written: expect.stringContaining("Filed as number 1"),
  });
  expect((await run("gaps", "")).written).toContain("“who owns the cold store”");
  expect(await jsonOf("gaps")).toMatchObject([
    { id: 1, ask: "who owns the cold store", place: { platform: "console" }, asker: { id: "operator" } },
  ]);
  expect((await run("gap", "close 1")).code).toBe(0);
  expect((await run("gaps", "", true)).code).toBe(1);

  const fire = articleNamed("quay-fire");
  const claim = claimOf(fire, 1);
  await enter(store, fire, [claim]);
  const shown = { claim: claim.id, revision: 1 };
  const reply: Reply = {
    outcome: "found",
    ask: "who",
    blocks: [{ kind: "statement", role: "answer", statement: statementOf(claim) }],
  };
  await store.ledger.intend({
    ...{ id: "aaa1", place: channel, purpose: "answer", visibility: "public", asker: undefined, handle: undefined },
    ...{ reply, page: 0, sharedBy: undefined, askedAt: "2030-01-01T00:00:00.000Z", claims: [shown] },
  });
  await store.ledger.confirm("aaa1", "17.1");
  expect((await run("corrections", "")).written).toContain("everything could be reached");
  await run("kill", "quay-fire yes because wrong");
  expect(await jsonOf("corrections", "dry-run")).toMatchObject([
    { posting: "aaa1", message: "17.1", claims: [{ claim: claim.id, how: "killed" }] },
  ]);
  const [last] = await store.log.of([fire.id], { limit: 1 });
  await store.ledger.raise([claim.id], last?.seq ?? 0);
  expect(await jsonOf("corrections")).toMatchObject([
    { kind: "message", place: { platform: "slack", channel: "C1" }, state: "posted", problem: null },
  ]);
});

const channel: Place = { platform: "slack", workspace: "T1", channel: "C1", thread: undefined, audience: "members" };

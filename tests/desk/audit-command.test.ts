import { beforeEach, expect, test } from "vitest";
import { auditCommand, readAuditWords } from "../../src/desk/audit-command.ts";
import { placeCommand } from "../../src/desk/place-command.ts";
import type { Audience } from "../../src/places/place.ts";
import { renderPlain } from "../../src/reply/render-plain.ts";
import { openDesk, slackAsker, slackPlace } from "../support/desk-for-test.ts";

let desk: Awaited<ReturnType<typeof openDesk>>;
const day = (date: string) => new Date(`${date}T09:30:00Z`);

beforeEach(async () => {
  desk = await openDesk([auditCommand, placeCommand], [{ role: "admin", platform: "slack", kind: "person", id: "U9" }]);
});

const settle = (channel: string, words: string, date: string) =>
  desk.type({ command: "place", words, asker: slackAsker("U9"), place: slackPlace(channel), now: day(date) });
const auditAt = async (channel: string, words = "", audience: Audience = "members") =>
  renderPlain(
    await desk.type({ command: "audit", words, asker: slackAsker("U9"), place: slackPlace(channel, audience) }),
  );

test("says who did what, where and when, newest first", async () => {
  await settle("C1", "allow court", "2025-03-01");
  await settle("C1", "deny police", "2025-03-02");
  expect(renderPlain(await desk.atMachine("audit"))).toBe(
    [
      "What was done, newest first, in UTC.",
      "",
      "2025-03-02 09:30: failed: place deny police. By somebody U9 (slack:U9) at slack:C1",
      "2025-03-01 09:30: done: place allow court. By somebody U9 (slack:U9) at slack:C1",
    ].join("\n"),
  );
  expect(renderPlain(await desk.atMachine("audit", "since 2 March 2025"))).not.toContain("court");
  expect(renderPlain(await desk.atMachine("audit", "about ALLOW Court"))).not.toContain("police");
  expect((await desk.atMachine("audit", "about nothing of that kind")).outcome).toBe("nothing");
});

test("a place is shown what was done there and where no more may be seen, and nothing of others", async () => {
  await settle("C1", "allow court", "2025-03-01");
  await settle("C2", "deny police", "2025-03-02");
  await desk.atMachine("place", "slack:C3 allow sealed");
  expect(await auditAt("C1")).toMatch(/police[\s\S]*court/);
  expect(await auditAt("C2")).not.toMatch(/court|sealed/);
  expect(await auditAt("C2")).toContain("Shown is what was done here");
  expect(await auditAt("C9")).toContain("police");
  expect(await auditAt("C9")).not.toMatch(/court|sealed/);
  expect(renderPlain(await desk.atMachine("audit"))).toMatch(/sealed[\s\S]*court|court[\s\S]*sealed/);
});

test("looking is not written down", async () => {
  await desk.atMachine("audit");
  expect(await desk.store.audit.read({ limit: 9 })).toEqual([]);
});

test.each([
  ["", { since: undefined, about: [] }],
  ["since 2025-03-01", { since: "2025-03-01T00:00:00.000Z", about: [] }],
  ["since 2025-03-01T09:00:00+02:00 about Kill it", { since: "2025-03-01T07:00:00.000Z", about: ["kill", "it"] }],
  ["since yesterday about kill", { since: "2025-03-19T00:00:00.000Z", about: ["kill"] }],
  ["about since", { since: undefined, about: ["since"] }],
  ["since lately", "“lately” is no day. Write it as 2025-03-01, 1 March 2025 or last week."],
  ["of the ministry", "“of the ministry” is not known here. Type audit, audit since 2025-03-01 or audit about kill."],
])("audit %s", (words, wanted) => {
  expect(readAuditWords(words, new Date("2025-03-20T12:00:00Z"))).toEqual(wanted);
});

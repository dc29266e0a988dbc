import { expect, test } from "vitest";
import { desk } from "../../../adapters/command-line/desk.ts";
import {
  answerWith,
  boats,
  channel,
  crane,
  openBackgroundDesk,
  showAnswer,
  workFor,
} from "../../support/background-desk.ts";
import { memoryIo } from "../../support/memory-io.ts";

type Opened = Awaited<ReturnType<typeof openBackgroundDesk>>;

async function run({ store, now }: Opened, command: string, words: readonly string[], json = true) {
  const io = { ...memoryIo(), now };
  const code = await desk({ command, words, json }, io, store);
  const lines = io.written().trimEnd().split("\n").filter(Boolean);
  return { code, lines, records: json ? lines.map((line): unknown => JSON.parse(line)) : [] };
}

test("what would be changed is told before it is, and what was not reached with the reason after it", async () => {
  const opened = await openBackgroundDesk();
  const { poster, parts, turn, wait } = opened;
  expect(await run(opened, "corrections", [])).toMatchObject({ code: 1, records: [] });

  await showAnswer(opened);
  await showAnswer(opened, { place: { ...channel, channel: "C2" }, reply: answerWith(crane, boats) });
  await turn.change(boats, "Thirteen boats burnt.");
  const planned = await run(opened, "corrections", ["dry-run"]);
  expect(planned.code).toBe(0);
  expect(planned.records).toMatchObject([
    { place: { platform: "slack", channel: "C1" }, claims: [{ claim: boats.id, how: "changed" }] },
    { place: { platform: "slack", channel: "C2" }, claims: [{ claim: boats.id, how: "changed" }] },
  ]);
  expect((await run(opened, "corrections", ["dry-run"], false)).lines[0]).toBe("2 messages would be changed now.");
  expect(poster.messages.every(({ edits }) => edits === 0)).toBe(true);

  poster.close("C2", "The channel is archived.");
  await workFor(3, parts, wait);
  const after = await run(opened, "corrections", []);
  expect(after.records).toContainEqual(
    expect.objectContaining({
      state: "unreachable",
      kind: "message",
      visibility: "public",
      problem: "The channel is archived.",
    }),
  );
  expect(JSON.stringify(after.records)).not.toContain("boats");
  expect((await run(opened, "corrections", [], false)).lines.join("\n")).toMatch(
    /not reached.*The channel is archived/,
  );
  // It is changed as soon as it can be.
  expect((await run(opened, "corrections", ["dry-run"])).records).toMatchObject([{ place: { channel: "C2" } }]);
  expect((await run(opened, "corrections", ["soon"])).code).toBe(2);
});

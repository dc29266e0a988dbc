import { beforeEach, expect, test } from "vitest";
import { grantCommands } from "../../src/desk/grant-commands.ts";
import type { Grant } from "../../src/places/permissions.ts";
import { renderPlain } from "../../src/reply/render-plain.ts";
import { openDesk, slackAsker, slackPlace } from "../support/desk-for-test.ts";

const configured: readonly Grant[] = [{ role: "editor", platform: "discord", kind: "group", id: "456456" }];
let desk: Awaited<ReturnType<typeof openDesk>>;

beforeEach(async () => {
  desk = await openDesk(grantCommands(configured), configured);
});

const as = async (id: string, command: string, words: string) => {
  const reply = await desk.type({ command, words, asker: slackAsker(id), place: slackPlace("C1") });
  return { outcome: reply.outcome, text: renderPlain(reply) };
};

test("the first admin is made at the machine and makes others", async () => {
  expect((await as("U0000001", "grant", "admin to slack:U0000001")).outcome).toBe("not-permitted");
  expect(renderPlain(await desk.atMachine("grant", "admin to slack:U0000001"))).toBe("slack:U0000001 is now an admin.");
  expect((await as("U0000001", "grant", "editor to <@U0000002|ann>")).text).toBe("slack:U0000002 is now an editor.");
  expect((await as("U0000002", "grant", "editor to slack:U0000003")).outcome).toBe("not-permitted");
  expect((await as("U0000001", "grant", "editor to U0000002")).outcome).toBe("problem");
  expect((await as("U0000001", "revoke", "editor from <@U0000002>")).text).toBe(
    "slack:U0000002 is no longer an editor.",
  );
  expect((await as("U0000001", "revoke", "editor from <@U0000002>")).outcome).toBe("problem");
});

test("nobody in chat takes away the last admin; the operator may", async () => {
  await desk.atMachine("grant", "admin to slack:U0000001");
  await desk.atMachine("grant", "editor to slack:U0000009");
  expect(await as("U0000001", "revoke", "admin from slack:U0000001")).toMatchObject({
    outcome: "problem",
    text: expect.stringContaining("That is the last admin"),
  });
  expect((await as("U0000001", "grant", "admin to slack-group:S0000001")).outcome).toBe("done");
  expect((await as("U0000001", "revoke", "admin from slack:U0000001")).outcome).toBe("done");
  expect((await desk.atMachine("revoke", "admin from slack-group:S0000001")).outcome).toBe("done");
});

test("of two admins who take away each other at once one stays", async () => {
  for (const id of ["U0000001", "U0000002"]) await desk.atMachine("grant", `admin to slack:${id}`);
  await Promise.all([
    as("U0000001", "revoke", "admin from slack:U0000002"),
    as("U0000002", "revoke", "admin from slack:U0000001"),
  ]);
  expect((await desk.store.places.grants()).filter(({ role }) => role === "admin").length).toBeGreaterThanOrEqual(1);
});

test("what the configuration gives is taken away there, and is listed as such", async () => {
  const reply = renderPlain(await desk.atMachine("revoke", "editor from discord-role:456456"));
  expect(reply).toContain("Take it out of ONRECORD_EDITORS and restart");
  await desk.atMachine("grant", "admin to slack:U0000001");
  expect(renderPlain(await desk.atMachine("grants"))).toBe(
    "Who has which role:\n\nadmin: slack:U0000001\neditor: discord-role:456456 (by the configuration)",
  );
});

test.each([
  ["boss to slack:U0000001", "Name a role: editor or admin."],
  ["", "Name a role"],
  ["editor to everyone", "“everyone” is nobody that can be given a role"],
  ["editor", "Name a person or a group."],
])("grant %s says what to type", async (words, says) => {
  const reply = await desk.atMachine("grant", words);
  expect(reply.outcome).toBe("problem");
  expect(renderPlain(reply)).toContain(says);
});

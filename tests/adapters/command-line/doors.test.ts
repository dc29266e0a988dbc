import { pino } from "pino";
import { expect, test } from "vitest";
import { openDoors } from "../../../adapters/command-line/doors.ts";
import { openStoreAt } from "../../../adapters/command-line/open-store.ts";
import { readConfig } from "../../../src/config.ts";
import { noRecorder } from "../../../src/corrections/recorder.ts";
import { exampleReplies } from "../../support/example-replies.ts";
import { openLoopbackServer } from "../../support/loopback-server.ts";
import { createStubNewsroom } from "../../support/stub-newsroom.ts";

const parts = {
  newsroom: createStubNewsroom({ reply: () => exampleReplies.help }),
  recorder: noRecorder,
  log: pino({ level: "silent" }),
  now: () => new Date("2025-03-20T12:00:00Z"),
  onPlaceChanged: () => undefined,
  store: await openStoreAt({ kind: "memory" }),
};

async function statusesWith(environment: Readonly<Record<string, string>>) {
  const statuses: string[] = [];
  const doors = openDoors(readConfig(environment), parts, (status) => statuses.push(status));
  const isAnyConnected = await doors.isAnyConnected;
  await doors.stop();
  await doors.stop();
  return { statuses, isAnyConnected };
}

test("doors without configuration are off, and the variable that is missing is named", async () => {
  expect(await statusesWith({})).toEqual({
    statuses: ["Slack: off (no SLACK_BOT_TOKEN)", "Discord: off (no DISCORD_TOKEN)"],
    isAnyConnected: false,
  });
});

test("every reason of a wrong door is told", async () => {
  const { statuses, isAnyConnected } = await statusesWith({ SLACK_BOT_TOKEN: "nonsense", SLACK_PORT: "many" });
  expect(isAnyConnected).toBe(false);
  expect(statuses).toEqual([
    expect.stringMatching(/^Slack: off\. SLACK_BOT_TOKEN does not begin with xoxb-/),
    expect.stringMatching(/^Slack: off\. SLACK_PORT is not a number/),
    "Discord: off (no DISCORD_TOKEN)",
  ]);
});

test("doors that nobody answers at are refused in a sentence", async () => {
  const server = await openLoopbackServer(() => ({ body: "" }));
  await server.close();
  const { statuses, isAnyConnected } = await statusesWith({
    ...{ SLACK_BOT_TOKEN: "xoxb-made-up", SLACK_APP_TOKEN: "xapp-made-up", SLACK_API_URL: `${server.url}/api/` },
    ...{ DISCORD_TOKEN: "made.up.token.of.a.bot", DISCORD_API_URL: server.url },
  });
  expect(isAnyConnected).toBe(false);
  expect(statuses.toSorted()).toEqual([
    expect.stringMatching(/^Discord: off\. \S.*\.$/),
    expect.stringMatching(/^Slack: off\. \S.*\.$/),
  ]);
  expect(statuses.join()).not.toContain("It did not start");
});

test("a door that is still opening when all are stopped does not open", async () => {
  const server = await openLoopbackServer(() => ({ body: "" }));
  const environment = { SLACK_BOT_TOKEN: "xoxb-a", SLACK_APP_TOKEN: "xapp-a", SLACK_API_URL: `${server.url}/api/` };
  const statuses: string[] = [];
  const doors = openDoors(readConfig(environment), parts, (status) => statuses.push(status));
  await doors.stop();
  await server.close();
  expect(statuses).toEqual(["Discord: off (no DISCORD_TOKEN)"]);
  expect(await doors.isAnyConnected).toBe(false);
});

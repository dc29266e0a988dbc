import { expect, onTestFinished, test } from "vitest";
import { checkOperations } from "../../../../adapters/command-line/doctor/check-operations.ts";
import { createOperationsDoor } from "../../../../adapters/operations/operations-door.ts";
import { readConfig } from "../../../../src/config.ts";
import { openLoopbackServer } from "../../../support/loopback-server.ts";

const check = (environment: Readonly<Record<string, string>>) => checkOperations(readConfig(environment));

test("without a port and channels there is nothing to mend", async () => {
  const says = "not configured (no ONRECORD_OPERATIONS_PORT)";
  expect(await check({})).toEqual([{ name: "Operations", state: "off", says }]);
});

test("a free port is fine", async () => {
  expect(await check({ ONRECORD_OPERATIONS_PORT: "0" })).toMatchObject([{ state: "fine" }]);
});

test.each([
  [true, "fine", /a process answers at 127\.0\.0\.1:\d+, and is well/],
  [false, "wrong", /says that it hangs\. Start it anew/],
] as const)("a process that runs there already is asked how it is (well: %s)", async (ok, state, says) => {
  const door = createOperationsDoor({
    settings: { host: "127.0.0.1", port: 0 },
    health: () => ({ ok, checks: [] }),
    readiness: async () => ({ ok, checks: [] }),
    metrics: async () => ({ text: "", contentType: "text/plain" }),
    onError: () => undefined,
  });
  onTestFinished(() => door.stop());
  const started = await door.start();
  const port = started.kind === "open" ? new URL(started.url).port : "";
  expect(await check({ ONRECORD_OPERATIONS_PORT: port })).toEqual([
    { name: "Operations", state, says: expect.stringMatching(says) },
  ]);
});

test("a port that another program has is wrong", async () => {
  const other = await openLoopbackServer(() => ({ body: "hello" }));
  onTestFinished(() => other.close());
  const { port } = new URL(other.url);
  const says = `port ${port} of 127.0.0.1 cannot be opened (EADDRINUSE). Set ONRECORD_OPERATIONS_PORT to a free one.`;
  expect(await check({ ONRECORD_OPERATIONS_PORT: port })).toEqual([{ name: "Operations", state: "wrong", says }]);
});

test("operators can be told only where their platform is configured, and settings that cannot be read are told", async () => {
  const checks = await check({
    ONRECORD_OPERATORS: "slack:C0123,discord:12345,nobody",
    ONRECORD_STOP_SECONDS: "soon",
    DISCORD_TOKEN: "discord.token.of.a.made.up.bot",
  });
  expect(checks.slice(1)).toMatchObject([
    { name: "Operators", state: "wrong", says: expect.stringContaining("since Slack is not configured") },
    { name: "Operators", state: "fine", says: expect.stringContaining("told in discord:12345") },
    { name: "Running", state: "wrong", says: expect.stringContaining("“nobody”") },
    { name: "Running", state: "wrong", says: expect.stringContaining("“soon”") },
  ]);
});

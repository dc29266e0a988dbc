import { expect, test } from "vitest";
import { readConfig } from "../../src/config.ts";

test("the operators' door is for this machine alone unless a host is named", () => {
  expect(readConfig({ ONRECORD_OPERATIONS_PORT: "9464" }).operations).toEqual({
    kind: "on",
    settings: { host: "127.0.0.1", port: 9464 },
  });
  const named = { ONRECORD_OPERATIONS_PORT: "0", ONRECORD_OPERATIONS_HOST: "0.0.0.0" };
  expect(readConfig(named).operations).toEqual({ kind: "on", settings: { host: "0.0.0.0", port: 0 } });
  expect(readConfig({ ONRECORD_OPERATIONS_HOST: "0.0.0.0" }).operations).toEqual({ kind: "off" });
});

test.each(["many", "65536", "-1", "3e3", "1.5"])("%s is no port, and the sentence says what is", (port) => {
  const { operations } = readConfig({ ONRECORD_OPERATIONS_PORT: port });
  const reason = `ONRECORD_OPERATIONS_PORT is “${port}”. Use a port from 0 to 65535, such as 9464, or leave it empty.`;
  expect(operations).toEqual({ kind: "wrong", reasons: [reason] });
});

test("operators' channels are read one by one, and one that names nothing keeps no other from being told", () => {
  const { operators, runningProblems } = readConfig({ ONRECORD_OPERATORS: "slack:c0123, discord:123456,#ops, " });
  expect(operators).toEqual([
    { platform: "slack", channel: "C0123" },
    { platform: "discord", channel: "123456" },
  ]);
  expect(runningProblems).toEqual([
    "ONRECORD_OPERATORS names no channel by “#ops”. Write slack:C0123ABCD or discord:123456789.",
  ]);
});

test.each([
  ["25", 25, []],
  ["0", 5, ["ONRECORD_STOP_SECONDS is “0”. Use whole seconds from 1 to 600; 5 are taken."]],
  ["soon", 5, ["ONRECORD_STOP_SECONDS is “soon”. Use whole seconds from 1 to 600; 5 are taken."]],
] as const)("a stop may take %s", (written, stopSeconds, runningProblems) => {
  expect(readConfig({ ONRECORD_STOP_SECONDS: written })).toMatchObject({ stopSeconds, runningProblems });
});

test("a level of the log and allowed hosts that cannot be read are told", () => {
  const { logLevel, runningProblems } = readConfig({
    LOG_LEVEL: "loud",
    ONRECORD_ALLOW_HOSTS: "foo, wires.internal:8090",
  });
  expect(logLevel).toBe("warn");
  expect(runningProblems).toEqual([
    "LOG_LEVEL: “loud” is no level, and warn is used. Write fatal, error, warn, info, debug or silent.",
    "ONRECORD_ALLOW_HOSTS: “foo” is no host with its port, and may not be fetched from. Write wires.internal:8090.",
  ]);
  expect(readConfig({ LOG_LEVEL: "DEBUG", ONRECORD_ALLOW_HOSTS: "[::1]:80" })).toMatchObject({
    logLevel: "debug",
    runningProblems: [],
  });
});

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "dotenv";
import { expect, test } from "vitest";
import { readConfig } from "../../../src/config.ts";
import { projectFolder } from "../../support/run-process.ts";

const example = readFileSync(join(projectFolder, ".env.example"), "utf8");

/** The variables that the terminal reads itself, as every well-behaved program does. */
const terminalVariables = ["NO_COLOR", "FORCE_COLOR"];

test("names every variable that the configuration reads, and no other", () => {
  const code = readFileSync(join(projectFolder, "src/config.ts"), "utf8");
  const read = new Set(code.match(/\b(?:ONRECORD|SLACK|DISCORD)_[A-Z_]+\b|\bLOG_LEVEL\b|\bDATABASE_URL\b/g));
  expect(read.size).toBeGreaterThan(8);
  expect(Object.keys(parse(example)).toSorted()).toEqual([...read, ...terminalVariables].toSorted());
});

test("every variable stands in the table of the README", () => {
  const readme = readFileSync(join(projectFolder, "README.md"), "utf8");
  expect(Object.keys(parse(example)).filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
});

test("explains every variable in the line above it", () => {
  const lines = example.split("\n");
  const unexplained = lines.filter((line, index) => /^[A-Z_]+=/.test(line) && !/^# \S/.test(lines[index - 1] ?? ""));
  expect(unexplained).toEqual([]);
});

test("copied as it is configures nothing", () => {
  expect(readConfig(parse(example))).toEqual({
    knowledgeFolder: undefined,
    dataFolder: undefined,
    databaseUrl: undefined,
    logLevel: "warn",
    slack: { kind: "off" },
    discord: { kind: "off" },
    roles: { grants: [], problems: [] },
    allowHosts: undefined,
    operations: { kind: "off" },
    operators: [],
    stopSeconds: 5,
    timeZone: undefined,
    runningProblems: [],
  });
});

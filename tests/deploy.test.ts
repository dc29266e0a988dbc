import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse as parseVariables } from "dotenv";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { projectFolder } from "./support/run-process.ts";

const folder = join(projectFolder, "docs/deploy");
const read = (name: string): string => readFileSync(join(folder, name), "utf8");
const ours = new Set(Object.keys(parseVariables(readFileSync(join(projectFolder, ".env.example"), "utf8"))));
/** Of the system, of Node, and of the image of PostgreSQL. */
const others = new Set(["NODE_ENV", "HOME", "POSTGRES_USER", "POSTGRES_DB", "POSTGRES_PASSWORD_FILE"]);
const unknown = (names: Iterable<string>): readonly string[] =>
  [...names].filter((name) => !ours.has(name) && !others.has(name));

const text = z.string();
const duration = z.string().regex(/^(?:\d+(?:h|m|s|ms))+$/);
const publishedPort = z.string().regex(/^(?:[\d.]+:)?\d+:\d+$/);
const logging = z.strictObject({ driver: text, options: z.record(text, text) });
const dependency = z.strictObject({ condition: z.enum(["service_started", "service_healthy"]) });

/** Of the Compose Specification what the files use, and nothing besides, so that a key that is misspelt is found. */
const composeFile = z.strictObject({
  services: z.record(
    z.string(),
    z.strictObject({
      image: text.optional(),
      build: z.strictObject({ context: text, dockerfile: text }).optional(),
      env_file: text.optional(),
      environment: z.record(text, text).optional(),
      volumes: z.array(z.string().regex(/^[./a-zA-Z-]+:\/[^:]+(?::ro)?$/)).optional(),
      ports: z.array(publishedPort).optional(),
      expose: z.array(z.string().regex(/^\d+$/)).optional(),
      depends_on: z.union([z.array(text), z.record(text, dependency)]).optional(),
      deploy: z.strictObject({ replicas: z.number().int().positive() }).optional(),
      restart: z.enum(["no", "always", "on-failure", "unless-stopped"]).optional(),
      stop_grace_period: duration.optional(),
      read_only: z.boolean().optional(),
      tmpfs: z.array(text).optional(),
      cap_drop: z.array(text).optional(),
      security_opt: z.array(text).optional(),
      logging: logging.optional(),
      secrets: z.array(text).optional(),
      healthcheck: z
        .strictObject({ test: z.array(text), interval: duration, timeout: duration, retries: z.number() })
        .optional(),
    }),
  ),
  volumes: z.record(text, z.strictObject({})).optional(),
  secrets: z.record(text, z.strictObject({ file: text })).optional(),
});

const composeFiles = readdirSync(folder).filter((name) => name.endsWith(".yml"));

test("there are files for both shapes", () => {
  expect(readdirSync(folder).toSorted()).toEqual(
    [
      "Caddyfile",
      "Dockerfile",
      "docker-compose.postgres.yml",
      "docker-compose.yml",
      "onrecord.service",
      "onrecord@.service",
    ].toSorted(),
  );
});

describe.each(composeFiles)("%s", (name) => {
  const { services, volumes = {}, secrets = {} } = composeFile.parse(parse(read(name)));

  test("sets no variable that nothing reads", () => {
    const names = Object.values(services).flatMap(({ environment = {} }) => Object.keys(environment));
    expect(names.length).toBeGreaterThan(3);
    expect(unknown(names)).toEqual([]);
  });

  test("names only services, volumes and secrets that it has", () => {
    for (const service of Object.values(services)) {
      const needed = Array.isArray(service.depends_on) ? service.depends_on : Object.keys(service.depends_on ?? {});
      expect(Object.keys(services)).toEqual(expect.arrayContaining([...needed]));
      expect(Object.keys(secrets)).toEqual(expect.arrayContaining([...(service.secrets ?? [])]));
      const named = (service.volumes ?? [])
        .map((volume) => volume.split(":", 1).join(""))
        .filter((one) => !/^[./]/.test(one));
      expect(Object.keys(volumes)).toEqual(expect.arrayContaining(named));
    }
  });

  test("lets what is in hand end before it kills", () => {
    const { environment = {}, stop_grace_period: grace = "" } = services["onrecord"] ?? {};
    expect(Number.parseInt(grace, 10)).toBeGreaterThan(Number(environment["ONRECORD_STOP_SECONDS"]));
  });
});

test("the image runs as nobody special, is asked whether it lives, and holds what the process loads", () => {
  const lines = read("Dockerfile").split("\n");
  expect(lines).toContain("USER node");
  expect(lines).toContain("STOPSIGNAL SIGTERM");
  expect(read("Dockerfile")).toMatch(/^HEALTHCHECK [\s\S]*?\/healthz/m);
  const variables = read("Dockerfile").match(/\b(?:ONRECORD|SLACK|DISCORD|NODE)_[A-Z_]+(?==)/g) ?? [];
  expect(unknown(variables)).toEqual([]);
  for (const copied of ["src", "adapters", "knowledge"]) expect(lines).toContain(`COPY ${copied} ./${copied}`);
});

const units = ["onrecord.service", "onrecord@.service"];

describe.each(units)("%s", (name) => {
  const settings = Array.from(
    read(name).matchAll(/^(\w+)=(.*)$/gm),
    ([, key = "", value = ""]) => [key, value] as const,
  );
  const settingOf = (key: string): string | undefined => settings.find(([one]) => one === key)?.[1];

  test("keeps the process to its own folder and user", () => {
    expect(settingOf("ProtectSystem")).toBe("strict");
    expect(settingOf("StateDirectory")).toMatch(/^onrecord/);
    expect(settingOf("DynamicUser")).toBe("yes");
    expect(settingOf("EnvironmentFile")).toBe("/etc/onrecord/env");
  });

  test("lets what is in hand end before it kills, and sets no variable that nothing reads", () => {
    const set = (settingOf("Environment") ?? "").split(" ").map((one) => one.split("=", 1).join(""));
    expect(Number.parseInt(settingOf("TimeoutStopSec") ?? "", 10)).toBeGreaterThan(
      Number(startedWith({})["ONRECORD_STOP_SECONDS"]),
    );
    expect(unknown([...set, ...Object.keys(startedWith({}))])).toEqual([]);
  });

  /** What the process is started with where the file of settings has these. */
  const startedWith = (given: Readonly<Record<string, string>>): Readonly<Record<string, string>> => {
    const [, line = ""] = /^\/bin\/sh -c '(.*)'$/.exec(settingOf("ExecStart") ?? "") ?? [];
    expect(line).toMatch(/ node \/opt\/onrecord\/adapters\/onrecord\.mjs$/);
    const printing = line.replaceAll("$$", "$").replace(/ node \S+$/, "");
    const path = process.env["PATH"] ?? "";
    const printed = execFileSync("/bin/sh", ["-c", printing], { encoding: "utf8", env: { PATH: path, ...given } });
    const variables = printed
      .trim()
      .split("\n")
      .map((one) => one.split("=", 2));
    return Object.fromEntries(variables.filter(([variable = ""]) => variable.startsWith("ONRECORD_")));
  };

  test("has its own values where the file of settings leaves them empty, and the file's where it does not", () => {
    const own = startedWith({});
    const blank = Object.fromEntries(Object.keys(own).map((variable) => [variable, ""]));
    expect(startedWith(blank)).toEqual(own);
    expect(startedWith({ ONRECORD_STOP_SECONDS: "9" })["ONRECORD_STOP_SECONDS"]).toBe("9");
    if (name === "onrecord.service") expect(own["ONRECORD_DATA"]).toBe("/var/lib/onrecord/record");
  });
});

const systemd = (() => {
  try {
    return execFileSync("systemd-analyze", ["--version"], { encoding: "utf8" }).split("\n", 1).join("");
  } catch {
    return undefined;
  }
})();

test.skipIf(systemd === undefined)(`systemd takes both units (${systemd ?? "it is not installed here"})`, () => {
  const own = mkdtempSync(join(tmpdir(), "onrecord-units-"));
  try {
    const copies = units.map((name) => join(own, name.replace("@", "@1")));
    for (const [at, name] of units.entries()) writeFileSync(copies[at] ?? "", read(name));
    expect(
      execFileSync("systemd-analyze", ["verify", "--man=no", ...copies], { encoding: "utf8", stdio: "pipe" }),
    ).toBe("");
  } finally {
    rmSync(own, { recursive: true });
  }
});

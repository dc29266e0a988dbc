import { execFileSync } from "node:child_process";
import { accessSync, cpSync, linkSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { projectFolder, runProcess, startProcess } from "../support/run-process.ts";

const launcher = "adapters/onrecord.mjs";

/** Processes take long to start where many tests share few cores. */
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });
const olderNode = findOlderNode();
const bundled = readdirSync(join(projectFolder, "node_modules")).filter((name) => /^node-(?:bin-)?\w+-\w+$/.test(name));

/** The first Node on this machine that cannot run the project itself. */
function findOlderNode(): string | undefined {
  const folders = [...(process.env["PATH"] ?? "").split(delimiter), "/usr/bin", "/usr/local/bin"];
  return folders
    .map((folder) => join(folder, "node"))
    .find((path) => {
      const major = majorVersion(path);
      return major >= 18 && major < 24;
    });
}

function majorVersion(node: string): number {
  try {
    accessSync(node);
    return Number.parseInt(execFileSync(node, ["--version"], { encoding: "utf8" }).slice(1), 10);
  } catch {
    return 0;
  }
}

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "On Record in a folder – "));
  for (const part of ["adapters", "src", "knowledge", "package.json"]) {
    cpSync(join(projectFolder, part), join(folder, part), { recursive: true });
  }
  mkdirSync(join(folder, "node_modules"));
  for (const name of readdirSync(join(projectFolder, "node_modules"))) {
    if (name.startsWith(".")) continue;
    if (bundled.includes(name)) copyBundledNode(name);
    else symlinkSync(join(projectFolder, "node_modules", name), join(folder, "node_modules", name));
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The real binary stands in the folder with spaces, which a symbolic link would resolve away from. */
function copyBundledNode(name: string): void {
  const from = join(projectFolder, "node_modules", name);
  const to = join(folder, "node_modules", name);
  mkdirSync(join(to, "bin"), { recursive: true });
  cpSync(join(from, "package.json"), join(to, "package.json"));
  for (const binary of readdirSync(join(from, "bin"))) hardLink(join(from, "bin", binary), join(to, "bin", binary));
}

function hardLink(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    cpSync(from, to);
  }
}

const question = ["ask", "who", "sybiha"];

describe("under the Node that runs the tests", () => {
  test("it answers without a warning, in a path with spaces", async () => {
    const ended = await runProcess(process.execPath, [launcher, ...question], { folder });
    expect(ended).toMatchObject({ code: 0, err: "" });
    expect(ended.out).toContain("Sybiha");
  });
});

describe.skipIf(olderNode === undefined || bundled.length === 0)(
  "under an older Node (needs one on this machine)",
  () => {
    const older = olderNode ?? "";

    test("it answers by the Node that npm brought, in a path with spaces and without a warning", async () => {
      const ended = await runProcess(older, [launcher, ...question], { folder });
      expect(ended).toMatchObject({ code: 0, err: "" });
      expect(ended.out).toContain("Sybiha");
    });

    test("standard input goes through, and the exit code comes back", async () => {
      const ended = await runProcess(older, [launcher, "ask", "--json"], { input: "who sybiha\nzzqx qqzx\n" });
      expect(ended.code).toBe(1);
      expect(ended.out.trim().split("\n")).toHaveLength(2);
    });

    test("a mistake on the command line ends with 2", async () => {
      const ended = await runProcess(older, [launcher, "docter"]);
      expect(ended).toMatchObject({ code: 2, out: "" });
      expect(ended.err).toContain("unknown command 'docter'");
    });

    test.each(["SIGTERM", "SIGINT"] as const)("%s ends it cleanly", async (signal) => {
      const { child, out, ended } = startProcess(older, [launcher]);
      child.stdin?.write("help\n");
      await vi.waitUntil(() => out().includes("howmany"), { timeout: 25_000 });
      child.kill(signal);
      expect(await ended).toMatchObject({ code: 0, signal: null });
    });

    test("a signal that kills the child ends it by the same signal", async () => {
      const { child, out, ended } = startProcess(older, [launcher]);
      child.stdin?.write("help\n");
      await vi.waitUntil(() => out().includes("howmany"), { timeout: 25_000 });
      const [grandchild] = execFileSync("pgrep", ["-P", String(child.pid)], { encoding: "utf8" })
        .trim()
        .split("\n");
      process.kill(Number(grandchild), "SIGKILL");
      expect(await ended).toMatchObject({ code: null, signal: "SIGKILL" });
    });

    test("without the Node that npm brings it says in one sentence what to do", async () => {
      const alone = mkdtempSync(join(tmpdir(), "onrecord alone "));
      cpSync(join(projectFolder, launcher), join(alone, "onrecord.mjs"));
      const ended = await runProcess(older, ["onrecord.mjs"], { folder: alone });
      rmSync(alone, { recursive: true });
      expect(ended).toMatchObject({ code: 2, out: "" });
      expect(ended.err).toMatch(/^On Record needs Node 24 or newer and this is v\d+\.\d+\.\d+: run "npm ci" [^\n]+\n$/);
    });
  },
);

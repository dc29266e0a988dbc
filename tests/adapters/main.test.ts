import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { openLoopbackServer } from "../support/loopback-server.ts";
import { type Ended, type ProcessSettings, runProcess, startProcess } from "../support/run-process.ts";

const launcher = "adapters/onrecord.mjs";

/** Processes take long to start where many tests share few cores. */
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

const onrecord = (words: readonly string[], settings?: ProcessSettings & { readonly input?: string }): Promise<Ended> =>
  runProcess(process.execPath, [launcher, ...words], settings);

const claimsOf = (id: string, text: string): string =>
  `article: { id: ${id}, title: River rises, outlet: Example Post, url: "https://news.example/flood" }
claims:
  - { at: { paragraph: 1, sentence: 1 }, text: ${text}, quote: rose quickly }
`;

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "onrecord knowledge "));
});
afterAll(() => rm(folder, { recursive: true }));

async function knowledgeFolder(files: Readonly<Record<string, string>>): Promise<string> {
  const own = await mkdtemp(join(folder, "k "));
  await Promise.all(Object.entries(files).map(([name, content]) => writeFile(join(own, name), content)));
  return own;
}

describe("ask", () => {
  test("answers its words as one question, in plain text", async () => {
    const ended = await onrecord(["ask", "who", "sybiha"]);
    expect(ended).toMatchObject({ code: 0, err: "" });
    expect(ended.out).toContain("Andrii Sybiha");
    expect(ended.out).toContain("Source: evrimagaci.org");
  });

  test("a word of the grammar needs no ask before it", async () => {
    expect((await onrecord(["who", "sybiha"])).out).toBe((await onrecord(["ask", "who", "sybiha"])).out);
    expect((await onrecord(["asof:today", "who", "sybiha"])).out).toContain("As on the record on");
  });

  test("answers every line as one JSON object, with null for what is not stated", async () => {
    const { code, out } = await onrecord(["ask", "--json"], { input: "/who sybiha\r\n\nzzqx qqzx\nhelp" });
    const records: readonly unknown[] = out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(code).toBe(1);
    expect(records).toEqual([
      expect.objectContaining({ query: "/who sybiha", kind: "who", outcome: "found", ms: expect.any(Number) }),
      expect.objectContaining({ query: "zzqx qqzx", outcome: "nothing", claims: [], short: [] }),
      expect.objectContaining({ query: "help", kind: "help", outcome: "found", claims: [] }),
    ]);
    expect(records[0]).toMatchObject({
      claims: expect.arrayContaining([
        {
          id: expect.stringMatching(/^captured-north-korean-soldiers#p\d+s\d+\.\d+$/),
          text: expect.any(String),
          quote: expect.anything(),
          speaker: "the article's own voice",
          hedge: null,
          groundRule: null,
          article: { title: expect.any(String), outlet: "evrimagaci.org", url: null, published: null },
          at: { paragraph: expect.any(Number), sentence: expect.any(Number), start: null, end: null },
          when: expect.any(Array),
          numbers: expect.any(Array),
          link: null,
        },
      ]),
    });
  });

  test("answers from another folder, with the link to the words", async () => {
    const knowledge = await knowledgeFolder({ "flood.yaml": claimsOf("flood", "The river rose.") });
    const { code, out } = await onrecord(["ask", "--json", "--knowledge", knowledge, "what", "river"]);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      claims: [{ id: "flood#p1s1.1", link: "https://news.example/flood#:~:text=rose%20quickly" }],
    });
  });

  test("answers from the folder of ONRECORD_KNOWLEDGE", async () => {
    const knowledge = await knowledgeFolder({ "flood.yaml": claimsOf("flood", "The river rose.") });
    const { out } = await onrecord(["what", "river"], { environment: { ONRECORD_KNOWLEDGE: knowledge } });
    expect(out).toContain("The river rose.");
  });

  test("with a broken file answers from the rest, reports it and ends with 2", async () => {
    const files = { "bad.yaml": "claims: 3\n", "flood.yaml": claimsOf("flood", "The river rose.") };
    const { code, out, err } = await onrecord(["ask", "--knowledge", await knowledgeFolder(files), "what river"]);
    expect(code).toBe(2);
    expect(out).toContain("The river rose.");
    expect(err).toMatch(/^bad\.yaml:1: /);
  });

  test("without any knowledge answers nothing and ends with 2", async () => {
    const { code, out, err } = await onrecord(["ask", "--knowledge", join(folder, "missing"), "what river"]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain("is not a folder that can be read");
  });

  test("hostile questions are answered line by line", async () => {
    const lines = [
      "who \u0000\u001b[31m@everyone",
      "x".repeat(10_000),
      "*_~`<!channel>](http://evil.example)",
      "\u202e who",
    ];
    const { out, err } = await onrecord(["ask", "--json"], { input: lines.join("\n") });
    const records = out
      .trimEnd()
      .split("\n")
      .map((line): { query: string } => JSON.parse(line));
    expect(records.map(({ query }) => query)).toEqual(lines);
    expect(err).toBe("");
  });

  test("a reader that goes away ends it quietly", async () => {
    const words = `"${process.execPath}" ${launcher} ask --json | head -n 1`;
    const ended = await runProcess("sh", ["-c", words], { input: "who sybiha\n".repeat(2_000) });
    expect(ended).toMatchObject({ code: 0, err: "" });
    expect(ended.out.split("\n")).toHaveLength(2);
  });
});

describe("the command line", () => {
  test.each([
    [["docter"], "unknown command 'docter'"],
    [["ask", "--jsonn"], "unknown option '--jsonn'"],
    [["verify", "x.yaml"], "required option '--article <text>' not specified"],
  ])("%j ends with 2", async (words, complaint) => {
    const { code, out, err } = await onrecord(words);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(complaint);
  });

  test.each([[["--help"]], [["help"]], [["ask", "--help"]], [["--version"]]])("%j ends with 0", async (words) => {
    const { code, out, err } = await onrecord(words);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).not.toBe("");
  });
});

test("help lists every command that asks, and a slip is told which was meant", async () => {
  const { out } = await onrecord(["--help"]);
  for (const name of ["who", "when", "changes", "quote"])
    expect(out).toMatch(new RegExp(`^  ${name} .*\\[words\\.\\.\\.\\]`, "m"));
  expect((await onrecord(["chanegs"])).err).toContain("Did you mean changes?");
});

describe("start", () => {
  test("answers piped lines in order and ends with the input", async () => {
    const { code, out, err } = await onrecord([], { input: "who sybiha\n/when capture\n" });
    expect(code).toBe(0);
    expect(out).toMatch(/› who sybiha\n[\s\S]*Sybiha[\s\S]*› when capture\n/);
    expect(err).toBe("Slack: off (no SLACK_BOT_TOKEN)\nDiscord: off (no DISCORD_TOKEN)\n");
  });

  test("a door that is configured wrong is told in a sentence and the terminal goes on", async () => {
    const environment = { SLACK_BOT_TOKEN: "nonsense", DISCORD_GUILD_IDS: "12345" };
    const { code, out, err } = await onrecord([], { environment, input: "who sybiha\n" });
    expect(code).toBe(0);
    expect(out).toContain("Sybiha");
    expect(err).toContain("Slack: off. SLACK_BOT_TOKEN does not begin with xoxb-.");
    expect(err).toContain("Discord: off. DISCORD_TOKEN is missing.");
  });

  test("reads .env of the folder it is started in, beneath the process's own variables", async () => {
    const knowledge = await knowledgeFolder({ "flood.yaml": claimsOf("flood", "The river rose.") });
    const here = await knowledgeFolder({ ".env": `ONRECORD_KNOWLEDGE="${knowledge}"\nLOG_LEVEL=silent\n` });
    const words = [join(process.cwd(), launcher), "what", "river"];
    const command = `unset ONRECORD_KNOWLEDGE; "${process.execPath}" "${words[0]}" what river`;
    expect((await runProcess("sh", ["-c", command], { folder: here })).out).toContain("The river rose.");
    const environment = { ONRECORD_KNOWLEDGE: join(folder, "missing") };
    expect(await runProcess(process.execPath, words, { folder: here, environment })).toMatchObject({ code: 2 });
  });

  test("follows the knowledge folder, and keeps what was good when an edit breaks it", async () => {
    const knowledge = await knowledgeFolder({ "flood.yaml": claimsOf("flood", "The river rose.") });
    const { child, out, err, ended } = startProcess(process.execPath, [launcher, "--knowledge", knowledge]);
    const until = (told: () => string, words: string) =>
      vi.waitUntil(() => told().includes(words), { timeout: 25_000 });
    child.stdin?.write("what river\n");
    await until(out, "The river rose.");
    await writeFile(join(knowledge, "flood.yaml"), claimsOf("flood", "The river fell."));
    await until(err, "The knowledge changed: 1 claim from 1 article.");
    child.stdin?.write("what river\n");
    await until(out, "The river fell.");
    await writeFile(join(knowledge, "flood.yaml"), "claims: 3\n");
    await until(err, "flood.yaml:1:");
    child.stdin?.end("what did the river\n");
    expect((await ended).out.split("The river fell.")).toHaveLength(3);
  });

  test("with nobody at the terminal and no door says why it ends, and ends with 2", async () => {
    const { code, err } = await onrecord([], { input: "" });
    expect(err).toContain(
      "Nobody is at the terminal and no front door is configured, so there is nothing to do: start it in a terminal, or fill in Slack or Discord in .env.",
    );
    expect(code).toBe(2);
  });

  test("serves on without standard input while a door is connected, until it is told to end", async () => {
    const user = { ok: true, user_id: "U1", bot_id: "B1", user: "onrecord", team: "Example Desk" };
    const server = await openLoopbackServer(() => ({ body: user, headers: { "content-type": "application/json" } }));
    const environment = {
      ...{ SLACK_BOT_TOKEN: "xoxb-made-up", SLACK_SIGNING_SECRET: "made-up-secret", SLACK_PORT: "0" },
      SLACK_API_URL: `${server.url}/api/`,
    };
    const { child, err, ended } = startProcess(process.execPath, [launcher], { environment });
    child.stdin?.end();
    await vi.waitUntil(() => err().includes("Slack: connected as"), { timeout: 25_000 });
    expect(child.exitCode).toBeNull();
    child.kill("SIGTERM");
    expect(await ended).toMatchObject({ code: 0, signal: null, out: "" });
    await server.close();
  });
});

import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { doctor } from "../../../../adapters/command-line/doctor/doctor.ts";
import { describeKnowledge } from "../../../../adapters/command-line/knowledge-place.ts";
import { openDesk } from "../../../../adapters/command-line/open-desk.ts";
import { shippedKnowledge } from "../../../../adapters/command-line/read-environment.ts";
import { articleId, claimId } from "../../../../src/ids.ts";
import { killArticle, killClaims } from "../../../../src/log/change-state.ts";
import { operatorView } from "../../../../src/places/view.ts";
import { enterArticle } from "../../../support/background-desk.ts";
import { exampleClaim } from "../../../support/example-claims.ts";
import { type LoopbackAnswer, openLoopbackServer } from "../../../support/loopback-server.ts";
import { memoryIo } from "../../../support/memory-io.ts";

const slackTokens = { SLACK_BOT_TOKEN: "xoxb-made-up", SLACK_APP_TOKEN: "xapp-made-up" };
const discordToken = "made.up.token.of.a.bot";
const needed = "app_mentions:read,chat:write,commands,im:history";
const further = "channels:read,groups:read,im:read,mpim:read,im:write,usergroups:read,users:read";
const scopes = `${needed},${further}`;

const healthy: Readonly<Record<string, LoopbackAnswer>> = {
  "POST /api/auth.test": {
    body: { ok: true, user: "onrecord", team: "Example Desk" },
    headers: { "x-oauth-scopes": scopes },
  },
  "POST /api/apps.connections.open": { body: { ok: true, url: "wss://example" } },
  "GET /discord/v10/users/@me": { body: { id: "1", username: "onrecord" } },
  "GET /discord/v10/gateway/bot": {
    body: { url: "wss://example", session_start_limit: { remaining: 5, reset_after: 0 } },
  },
};

const authorizations: Readonly<Record<string, string>> = {
  "POST /api/auth.test": "Bearer xoxb-made-up",
  "POST /api/apps.connections.open": "Bearer xapp-made-up",
  "GET /discord/v10/users/@me": `Bot ${discordToken}`,
  "GET /discord/v10/gateway/bot": `Bot ${discordToken}`,
};

const closers: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  await Promise.all(closers.splice(0).map((close) => close()));
});

/** What the doctor says where Slack and Discord answer as given. */
async function examine(
  answers: Readonly<Record<string, LoopbackAnswer>>,
  environment: Readonly<Record<string, string>> = {},
) {
  const server = await openLoopbackServer(({ method, path, headers }) => {
    const call = `${method} ${path}`;
    expect(headers.authorization).toBe(authorizations[call]);
    return answers[call] ?? { status: 404, body: "not here" };
  });
  closers.push(server.close);
  const addresses = { SLACK_API_URL: `${server.url}/api/`, DISCORD_API_URL: `${server.url}/discord` };
  return run({ ...slackTokens, DISCORD_TOKEN: discordToken, ...addresses, ...environment });
}

async function run(environment: Readonly<Record<string, string>>, knowledge = shippedKnowledge) {
  const io = memoryIo({ environment });
  const code = await doctor({ knowledge }, io);
  return { code, lines: io.written().trimEnd().split("\n") };
}

describe("doctor", () => {
  test("with nothing configured finds the doors off and nothing wrong", async () => {
    expect(await run({})).toEqual({
      code: 0,
      lines: [
        `ok     Node: ${process.versions.node}`,
        expect.stringMatching(/^ok {5}Knowledge: \d+ claims from 1 article in \S+/),
        "off    Record: not kept, since --knowledge names a folder and --data none",
        "off    Slack: not configured (no SLACK_BOT_TOKEN)",
        "off    Discord: not configured (no DISCORD_TOKEN)",
        "off    Operations: not configured (no ONRECORD_OPERATIONS_PORT)",
      ],
    });
  });

  test("finds what is configured reachable and valid", async () => {
    const { code, lines } = await examine(healthy);
    expect(code).toBe(0);
    expect(lines.slice(3)).toEqual([
      "ok     Slack bot token: accepted as onrecord in Example Desk",
      "ok     Slack scopes: all that tell who reads along and who asks are granted",
      expect.stringMatching(
        /^off {4}Slack history: channels:history and groups:history not granted, which is the default/,
      ),
      "ok     Slack app token: Socket Mode connections are allowed",
      "ok     Discord token: accepted as onrecord",
      "ok     Discord gateway: a connection may begin",
      "off    Operations: not configured (no ONRECORD_OPERATIONS_PORT)",
    ]);
  });

  test.each([
    [
      needed.concat(",channels:read,groups:read,im:read,mpim:read,usergroups:read,users:read"),
      "im:write (telling somebody alone",
    ],
    [needed, "channels:read (whether a public channel is shared with another organisation), groups:read"],
  ])("warns of what is lost where the token has %s", async (granted, lost) => {
    const body = { ok: true, user: "onrecord", team: "Example Desk" };
    const { code, lines } = await examine({
      ...healthy,
      "POST /api/auth.test": { body, headers: { "x-oauth-scopes": granted } },
    });
    expect(code).toBe(0);
    const warned = lines.filter((line) => line.startsWith("warn"));
    expect(warned).toEqual([expect.stringContaining(`Slack scopes: answers are given, but without ${lost}`)]);
  });

  test("says what follows from the scopes of history", async () => {
    const body = { ok: true, user: "onrecord", team: "Example Desk" };
    const linesWith = async (more: string) => {
      const headers = { "x-oauth-scopes": `${scopes}${more}` };
      return (await examine({ ...healthy, "POST /api/auth.test": { body, headers } })).lines;
    };
    expect(await linesWith(",channels:history,groups:history")).toContain(
      "ok     Slack history: posts of which no word came back are looked up",
    );
    expect(await linesWith(",channels:history")).toContainEqual(
      expect.stringMatching(/^off {4}Slack history: groups:history not granted.* is not made again/),
    );
  });

  test.each<[string, LoopbackAnswer, string]>([
    [
      "POST /api/auth.test",
      { body: { ok: false, error: "invalid_auth" } },
      "Slack does not accept SLACK_BOT_TOKEN (invalid_auth).",
    ],
    [
      "POST /api/auth.test",
      { body: { ok: true }, headers: { "x-oauth-scopes": "commands,chat:write" } },
      "lacks app_mentions:read (mentions in channels and threads), im:history (direct messages).",
    ],
    [
      "POST /api/auth.test",
      { status: 502, body: "<html>" },
      "does not answer as Slack does (HTTP 502). Check SLACK_API_URL.",
    ],
    ["POST /api/apps.connections.open", { body: { ok: false, error: "app_not_allowed" } }, "Switch Socket Mode on"],
    [
      "GET /discord/v10/users/@me",
      { status: 401, body: { message: "401: Unauthorized", code: 0 } },
      "Discord does not accept DISCORD_TOKEN.",
    ],
    ["GET /discord/v10/users/@me", { body: "<html>" }, "does not answer as Discord does (HTTP 200)."],
    [
      "GET /discord/v10/gateway/bot",
      { body: { session_start_limit: { remaining: 0, reset_after: 90_000 } } },
      "no connection may begin for 2 minutes",
    ],
  ])("says what to mend where %s answers %j", async (call, answer, advice) => {
    const { code, lines } = await examine({ ...healthy, [call]: answer });
    expect(code).toBe(1);
    const wrong = lines.filter((line) => line.startsWith("wrong"));
    expect(wrong).toEqual([expect.stringContaining(advice)]);
  });

  test("says where the record is kept, and what to do where it cannot be", async () => {
    const folder = await mkdtemp(join(tmpdir(), "onrecord doctor "));
    const lineFor = async (data: string) => {
      const io = memoryIo();
      await doctor({ knowledge: shippedKnowledge, data }, io);
      return io
        .written()
        .split("\n")
        .find((line) => line.includes("Record:"));
    };
    expect(await lineFor(join(folder, "data"))).toBe(`ok     Record: kept in ${join(folder, "data")}`);
    await writeFile(join(folder, "file"), "");
    expect(await lineFor(join(folder, "file"))).toMatch(/^wrong {2}Record: .*file/);
    await rm(folder, { recursive: true });
  });

  test("counts what the record takes, and says what was killed in it", async () => {
    const folder = await mkdtemp(join(tmpdir(), "onrecord doctor "));
    closers.push(() => rm(folder, { recursive: true }));
    const [data, knowledge] = [join(folder, "data"), join(folder, "knowledge")];
    await mkdir(knowledge);
    for (const id of ["fire", "flood"]) {
      const lines = [1, 2].map((at) => `{ at: { paragraph: ${at}, sentence: 1 }, text: So it was ${at}. }`);
      const text = `article: { id: ${id}, title: It, outlet: The Example }\nclaims: [${lines.join(", ")}]\n`;
      await writeFile(join(knowledge, `${id}.yaml`), text);
    }
    const desk = await openDesk({ data, knowledge }, memoryIo());
    await killArticle(desk.store, articleId("fire"), { reason: "it was wrong", now: new Date("2026-11-27T14:00:00Z") });
    const killed = { reason: "it was wrong", now: new Date("2026-11-27T14:00:00Z") };
    await killClaims(desk.store, articleId("flood"), { ...killed, claims: [claimId(articleId("flood"), 2, 1, 1)] });
    await enterArticle(
      desk.store,
      [exampleClaim(1, { text: "A crane fell." }), exampleClaim(2, { text: "A boat burnt." })],
      new Date("2026-11-27T14:00:00Z"),
    );
    await desk.records.follow();
    expect(describeKnowledge(desk.records.of(operatorView).knowledge)).toBe("3 claims from 2 articles");
    await desk.close();
    const io = memoryIo();
    expect(await doctor({ data, knowledge }, io)).toBe(0);
    expect(io.written()).toContain(`Knowledge: 1 claim from 1 article in ${knowledge}`);
    expect(io.written()).toContain("Record: 3 claims from 2 articles, of the folder and of all sources, kept in");
    expect(io.written()).toContain(
      "warn   Knowledge: fire.yaml: id fire was killed on 27 November 2026; nothing of it",
    );
  });

  test("says so where nobody answers", async () => {
    const server = await openLoopbackServer(() => ({ body: "" }));
    await server.close();
    const { code, lines } = await run({ DISCORD_TOKEN: discordToken, DISCORD_API_URL: server.url });
    expect(code).toBe(1);
    expect(lines).toContain(
      `wrong  Discord token: ${server.url}/v10/users/@me cannot be reached (ECONNREFUSED). Check the network, and DISCORD_API_URL if it is set.`,
    );
  });

  test("names every half configuration without asking anybody", async () => {
    const { code, lines } = await run({ SLACK_BOT_TOKEN: "xoxb-made-up", DISCORD_GUILD_IDS: "12345" });
    expect(code).toBe(1);
    expect(lines.slice(3)).toEqual([
      expect.stringMatching(/^wrong {2}Slack: Slack needs SLACK_APP_TOKEN/),
      expect.stringMatching(/^wrong {2}Discord: DISCORD_TOKEN is missing/),
      "off    Operations: not configured (no ONRECORD_OPERATIONS_PORT)",
    ]);
  });

  test("shows what is wrong with the knowledge", async () => {
    const folder = await mkdtemp(join(tmpdir(), "onrecord doctor "));
    closers.push(() => rm(folder, { recursive: true }));
    expect((await run({}, folder)).lines[1]).toContain(`${folder} holds no claims.`);
    await writeFile(join(folder, "bad.yaml"), "claims: 3\n");
    const { code, lines } = await run({}, folder);
    expect(code).toBe(1);
    expect(lines[1]).toMatch(/^wrong {2}Knowledge: bad\.yaml:1: /);
  });

  test("writes the same as JSON", async () => {
    const io = memoryIo();
    expect(await doctor({ json: true, knowledge: shippedKnowledge }, io)).toBe(0);
    expect(JSON.parse(io.written())).toEqual({
      ok: true,
      checks: expect.arrayContaining([{ name: "Discord", state: "off", says: "not configured (no DISCORD_TOKEN)" }]),
    });
  });
});

import { expect, test } from "vitest";
import { commandsFor, mostCommands, reservedNames } from "../../../adapters/slack/command-names.ts";
import { manifestLimits, placeholderUrl, slackManifest } from "../../../adapters/slack/manifest.ts";
import { commandNames } from "../../../src/questions/question.ts";

const plain = { prefix: "", umbrella: "record", socketMode: true } as const;

const commandsOf = (options: Parameters<typeof slackManifest>[0]) =>
  slackManifest(options).manifest.features.slash_commands.map(({ command }) => command);

test("leaves out what Slack keeps for itself, and says what to do instead", () => {
  const { leftOut } = slackManifest(plain);
  expect(leftOut.map(({ name }) => name)).toEqual(["/who", "/help", "/kill"]);
  expect(leftOut[0]?.reason).toBe(
    "Slack keeps /who for itself. Type /record who, mention the bot, or set SLACK_COMMAND_PREFIX.",
  );
});

test("has the umbrella and every free command", () => {
  const free = commandNames.filter((name) => !reservedNames.has(name)).map((name) => `/${name}`);
  expect(commandsOf(plain)).toEqual(["/record", ...free]);
});

test("with a prefix every command is free", () => {
  const options = { ...plain, prefix: "desk-" };
  expect(commandsOf(options)).toEqual(["/record", ...commandNames.map((name) => `/desk-${name}`)]);
  expect(slackManifest(options).leftOut).toEqual([]);
});

test.each([
  { umbrella: "search", leftOut: "/search", reason: "Set SLACK_UMBRELLA to another name." },
  { umbrella: "when", leftOut: "/when", reason: "already the name of another command" },
])("an umbrella named $umbrella leaves $leftOut out", ({ umbrella, leftOut, reason }) => {
  const found = slackManifest({ ...plain, umbrella }).leftOut.find(({ name }) => name === leftOut);
  expect(found?.reason).toContain(reason);
});

test("what is more than Slack takes is left out, and said", () => {
  const { commands, leftOut } = commandsFor(plain, 3);
  expect(commands.map(({ name }) => name)).toEqual(["/record", "/when", "/where"]);
  expect(leftOut.map(({ name }) => name)).toContain("/howmany");
  expect(leftOut.find(({ name }) => name === "/howmany")?.reason).toContain("Type /record howmany.");
});

test("only where people are named Slack tells their ids", () => {
  const { slash_commands: commands } = slackManifest(plain).manifest.features;
  const escaped = commands.filter((command) => command.should_escape).map(({ command }) => command);
  expect(escaped).toEqual(["/record", "/grant", "/revoke"]);
});

test("a name that is too long is left out", () => {
  const { leftOut } = slackManifest({ ...plain, prefix: "a-prefix-of-some-length-it-is-" });
  expect(leftOut.map(({ name }) => name)).toContain("/a-prefix-of-some-length-it-is-timeline");
});

test("asks for the least scopes and events", () => {
  const { manifest } = slackManifest(plain);
  expect(manifest.oauth_config.scopes.bot).toEqual([
    ...["app_mentions:read", "chat:write", "commands", "im:history"],
    ...["channels:read", "groups:read", "im:read", "mpim:read", "im:write", "usergroups:read", "users:read"],
  ]);
  expect(manifest.settings.event_subscriptions.bot_events).toEqual(["app_home_opened", "app_mention", "message.im"]);
});

test("asks to read channels only where that is wanted", () => {
  const { bot } = slackManifest({ ...plain, hasHistory: true }).manifest.oauth_config.scopes;
  expect(bot.filter((scope) => !slackManifest(plain).manifest.oauth_config.scopes.bot.includes(scope))).toEqual([
    "channels:history",
    "groups:history",
  ]);
});

test("Socket Mode names no address; HTTP names one everywhere", () => {
  expect(JSON.stringify(slackManifest(plain).manifest)).not.toContain("url");
  const requestUrl = "https://bot.example/slack/events";
  const { manifest } = slackManifest({ ...plain, socketMode: false, requestUrl });
  expect(manifest.settings).toMatchObject({
    socket_mode_enabled: false,
    event_subscriptions: { request_url: requestUrl },
    interactivity: { is_enabled: true, request_url: requestUrl },
  });
  expect(manifest.features.slash_commands.every(({ url }) => url === requestUrl)).toBe(true);
  expect(JSON.stringify(slackManifest({ ...plain, socketMode: false }).manifest)).toContain(placeholderUrl);
});

test("stays within Slack's limits", () => {
  const { display_information: about, features } = slackManifest({ ...plain, prefix: "twelve-chars" }).manifest;
  expect(about.name.length).toBeLessThanOrEqual(manifestLimits.name);
  expect(about.description.length).toBeLessThanOrEqual(manifestLimits.description);
  expect(about.long_description.length).toBeGreaterThanOrEqual(manifestLimits.longDescription.least);
  expect(about.long_description.length).toBeLessThanOrEqual(manifestLimits.longDescription.most);
  expect(features.slash_commands.length).toBeLessThanOrEqual(mostCommands);
  const names = features.slash_commands.map(({ command }) => command);
  expect(names).toEqual(expect.arrayContaining(["/twelve-charsdigest", "/twelve-charswatch"]));
  for (const { command, description, usage_hint: hint = "" } of features.slash_commands) {
    expect(command).toMatch(/^\/[a-z0-9_-]{1,31}$/);
    expect(description.length).toBeLessThanOrEqual(manifestLimits.commandDescription);
    expect(hint.length).toBeLessThanOrEqual(manifestLimits.usageHint);
  }
});

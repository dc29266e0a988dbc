import { expect, test } from "vitest";
import { discordCommands } from "../../../adapters/discord/commands.ts";
import { isRegistered } from "../../../adapters/discord/register-commands.ts";
import { commandNames } from "../../../src/questions/question.ts";
import { listOf } from "../../support/discord-double/component-tree.ts";
import { places as ids } from "../../support/discord-double/credentials.ts";
import { connect } from "../../support/discord-double/open-discord.ts";
import { openForTest } from "../../support/discord-double/open-for-test.ts";

const places = ["global", "guild"] as const;

/** As Discord lists what it was sent. */
const listed = (place: (typeof places)[number]) =>
  discordCommands(place)
    .map((command, index) => ({
      ...command,
      id: String(100 + index),
      version: "1",
      default_member_permissions: null,
      nsfw: false,
      contexts: place === "guild" ? null : [...(command.contexts ?? [])].reverse(),
      integration_types: place === "guild" ? [0] : command.integration_types,
      ...("options" in command
        ? { options: command.options?.map((option) => ({ ...option, name_localizations: null })) }
        : { description: "" }),
    }))
    .reverse();

test.each(places)("what Discord adds and reorders is no difference (%s)", (place) => {
  expect(isRegistered(listed(place), discordCommands(place))).toBe(true);
});

test.each<{ readonly change: string; readonly now: readonly unknown[] }>([
  { change: "nothing is listed", now: [] },
  { change: "a command is missing", now: listed("global").slice(1) },
  { change: "another is listed", now: [...listed("global"), { name: "old", description: "Old", type: 1 }] },
  { change: "a description differs", now: listed("global").map((command) => ({ ...command, description: "x" })) },
  { change: "an option is missing", now: listed("global").map((command) => ({ ...command, options: [] })) },
  { change: "it cannot be read", now: ["?"] },
])("writes when $change", ({ now }) => {
  expect(isRegistered(now, discordCommands("global"))).toBe(false);
});

test.each(places)("the commands are as Discord takes them (%s)", (place) => {
  const commands = discordCommands(place);
  const typed = commands.filter((command) => "description" in command);
  expect(typed.map(({ name }) => name)).toEqual(commandNames);
  expect(commands.filter((command) => !typed.some((one) => one === command))).toMatchObject([
    { type: 3, name: "Check against the record" },
  ]);
  for (const { name, description, options = [] } of typed) {
    expect(name).toMatch(/^[-_\p{Ll}\p{N}]{1,32}$/u);
    for (const text of [description, ...options.map((option) => option.description)]) {
      expect(text).toMatch(/^.{1,100}$/u);
    }
  }
});

test("registers every command once, and again only when they changed", async () => {
  const discord = await openForTest();
  await discord.adapter.stop();
  const { double, newsroom } = discord;
  expect(double.commands.commands().map(({ name }) => name)).toEqual(expect.arrayContaining([...commandNames]));
  expect(double.commands.writes()).toBe(1);
  const who = double.commands.commands().find(({ name }) => name === "who");
  expect(listOf(who?.["options"])).toMatchObject([{ name: "subject", autocomplete: true }, { name: "share" }]);

  const second = await connect({ double, newsroom, logged: [] });
  await second.adapter.stop();
  expect(double.commands.writes()).toBe(1);

  double.commands.replaceAll("", [{ name: "old", description: "of another version" }]);
  const third = await connect({ double, newsroom, logged: [] });
  await third.adapter.stop();
  expect(double.commands.commands().map(({ name }) => name)).not.toContain("old");
  expect(double.commands.writes()).toBe(3);
});

test("registers in the configured servers only", async () => {
  const discord = await openForTest({ settings: { guildIds: [ids.guild] } });
  await discord.adapter.stop();
  const { double, newsroom } = discord;
  expect(double.commands.commands()).toEqual([]);
  expect(double.commands.commands(ids.guild).map(({ name }) => name)).toContain("who");
  const second = await connect({ double, newsroom, logged: [], settings: { guildIds: [ids.guild] } });
  await second.adapter.stop();
  expect(double.commands.writes()).toBe(1);
});

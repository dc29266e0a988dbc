import { describe, expect, test } from "vitest";
import { discordCommands, subcommandsOf } from "../../../adapters/discord/commands.ts";
import { zoneChoices } from "../../../adapters/discord/complete-zone.ts";
import {
  type Given,
  subscriptionCommands,
  subscriptionRequest,
} from "../../../adapters/discord/subscription-commands.ts";
import { readDigestWords } from "../../../src/digests/desk/digest-words.ts";
import { readWatchWords } from "../../../src/digests/desk/watch-words.ts";
import { parseRequest } from "../../../src/questions/parse-request.ts";
import { commandProblems } from "../../support/discord-double/command-rules.ts";
import { isOpenApiThere, openApiCheck } from "../../support/discord-double/openapi-check.ts";
import { asBody } from "../../support/read-body.ts";

const given = (fields: Readonly<Record<string, string | number | boolean>>): Given => new Map(Object.entries(fields));

test.each<readonly [string, string, Given, string]>([
  ["digest", "add", given({ schedule: "weekdays 8:30" }), "/digest add weekdays 8:30"],
  [
    "digest",
    "add",
    given({
      topic: "harbour fire",
      people: "Sybiha",
      schedule: "daily at 07:00",
      zone: "Europe/Kyiv",
      length: 5,
      skip_empty: true,
      kinds: "changed, withdrawn",
    }),
    "/digest add daily at 07:00 Europe/Kyiv length 5 quiet when nothing only changed, withdrawn people: Sybiha about harbour fire",
  ],
  ["digest", "add", given({ schedule: "weekdays 8:30", skip_empty: false }), "/digest add weekdays 8:30"],
  ["digest", "list", given({}), "/digest list"],
  ["digest", "show", given({}), "/digest show"],
  ["digest", "show", given({ number: 3 }), "/digest show 3"],
  ["digest", "why", given({ claim: "harbour-fire#p1s2.1" }), "/digest why harbour-fire#p1s2.1"],
  ["digest", "move", given({ number: 3, to: "9:15" }), "/digest move 3 to 9:15"],
  ["digest", "remove", given({ number: 3 }), "/digest remove 3"],
  ["watch", "add", given({ topic: "crates", cooldown: 0 }), "/watch add cooldown 0 about crates"],
  [
    "watch",
    "add",
    given({ topic: "crates", quiet: "22:00-07:00", zone: "Asia/Seoul" }),
    "/watch add quiet 22:00-07:00 Asia/Seoul about crates",
  ],
  ["watch", "add", given({ topic: "crates", zone: "Asia/Seoul" }), "/watch add about crates"],
  ["watch", "pause", given({ number: 4 }), "/watch pause 4"],
])("what is filled in of %s %s is put together into one request", (command, subcommand, fields, request) => {
  expect(subscriptionRequest(command, subcommand, fields)).toBe(request);
});

const every = { people: "Andrii Sybiha, Volodymyr Zelensky", places: "Kyiv", sources: "Reuters, Yonhap" };

test.each<readonly [string, string, Given, string]>([
  ["digest", "add", given({ schedule: "weekdays 8:30" }), "add weekdays 8:30"],
  [
    "digest",
    "add",
    given({ ...every, schedule: "weekly monday 9am", zone: "Europe/Kyiv", kinds: "changed, disputed", topic: "fire" }),
    "add weekly monday 9am Europe/Kyiv about fire people Andrii Sybiha, Volodymyr Zelensky places Kyiv from Reuters, Yonhap only changed, disputed",
  ],
  [
    "digest",
    "add",
    given({ schedule: "cron 0 9 1 * *", length: 5, skip_empty: true }),
    "add cron 0 9 1 * * length 5 quiet when nothing",
  ],
  [
    "digest",
    "add",
    given({ schedule: "daily at 07:00", topic: "people from the coast" }),
    "add daily 7:00 about people from the coast",
  ],
  ["digest", "show", given({ number: 3 }), "show 3"],
  ["digest", "move", given({ number: 3, to: "here" }), "move 3 here"],
  ["digest", "why", given({ claim: "harbour-fire#p1s2.1" }), "why harbour-fire#p1s2.1"],
  [
    "watch",
    "add",
    given({ ...every, topic: "harbour fire", cooldown: 45, quiet: "22:00-07:00", zone: "Asia/Seoul" }),
    "about harbour fire people Andrii Sybiha, Volodymyr Zelensky places Kyiv from Reuters, Yonhap cooldown 45 quiet 22:00-07:00 Asia/Seoul",
  ],
  ["watch", "add", given({ topic: "harbour fire", cooldown: 0 }), "harbour fire cooldown none"],
  ["watch", "resume", given({ number: 4 }), "resume 4"],
])("what is filled in of %s %s is understood as if it were typed", (command, subcommand, fields, typed) => {
  const asked = parseRequest(subscriptionRequest(command, subcommand, fields));
  if (asked.kind !== "desk") throw new Error(`read as ${asked.kind}`);
  expect(asked.command).toBe(command);
  const read = command === "digest" ? readDigestWords : readWatchWords;
  const understood = read(asked.words, "UTC");
  expect(understood.kind).not.toBe("wrong");
  expect(understood).toEqual(read(typed, "UTC"));
});

test.skipIf(!isOpenApiThere).each(["global", "guild"] as const)(
  "Discord's own description takes the whole registration, %s (skipped without the description)",
  (place) => {
    const commands = discordCommands(place).map((command) => asBody(JSON.parse(JSON.stringify(command))));
    expect(commands.map(({ name }) => name)).toEqual(expect.arrayContaining(["digest", "watch"]));
    expect(commands.flatMap((command) => openApiCheck.sent("command", command))).toEqual([]);
    expect(commandProblems(commands)).toEqual([]);
  },
);

test.each([...subscriptionCommands.keys()])("Discord takes the subcommands of %s", (name) => {
  const options = subcommandsOf(name) ?? [];
  expect(options.length).toBeGreaterThan(0);
  const command = { type: 1, name, description: "Posts" };
  expect(commandProblems([{ ...command, options }])).toEqual([]);
  // The rules look at one level: the options of each subcommand are held against them as if they were its own.
  for (const outer of options) {
    const inner = "options" in outer ? (outer.options ?? []) : [];
    expect(commandProblems([{ ...command, options: inner }])).toEqual([]);
  }
});

describe("time zones", () => {
  const now = new Date("2025-03-17T22:05:00Z");

  test.each([
    ["kyi", "Europe/Kyiv, now 00:05"],
    ["new york", "America/New_York, now 18:05"],
    ["UTC", "UTC, now 22:05"],
    ["europe/lon", "Europe/London, now 22:05"],
  ])("%s offers %s first", (typed, first) => {
    expect(zoneChoices(typed, now)[0]?.name).toBe(first);
  });

  test("never more than twenty-five are offered, some before anything is typed, and none for nonsense", () => {
    expect(zoneChoices("a", now)).toHaveLength(25);
    expect(zoneChoices("", now).map(({ value }) => value)).toContain("Europe/Kyiv");
    expect(zoneChoices("nowhere at all", now)).toEqual([]);
  });
});

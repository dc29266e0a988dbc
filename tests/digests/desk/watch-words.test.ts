import { describe, expect, test } from "vitest";
import { changesWatches, readWatchWords } from "../../../src/digests/desk/watch-words.ts";

const read = (words: string) => readWatchWords(words, "Europe/Kyiv");
const wanted = (words: string) => {
  const found = read(words);
  return found.kind === "add" ? found.wanted : found;
};

describe("a watch", () => {
  test("of a topic has a cooldown of half an hour and no quiet hours", () => {
    expect(wanted("harbour fire")).toEqual({
      filter: { topic: "harbour fire", people: [], places: [], sources: [], kinds: [] },
      ...{ cooldown: 30, isCooldownNamed: false, quiet: undefined, isZoneNamed: false, channel: undefined },
    });
  });

  test("has all its parts", () => {
    const words =
      "about harbour fire from Reuters, AP only changed cooldown 2 h quiet 10pm-7am Asia/Seoul in discord:123456";
    expect(wanted(words)).toEqual({
      filter: { topic: "harbour fire", people: [], places: [], sources: ["Reuters", "AP"], kinds: ["changed"] },
      ...{ cooldown: 120, isCooldownNamed: true, isZoneNamed: true, channel: "discord:123456" },
      quiet: { from: "22:00", until: "07:00", zone: "Asia/Seoul" },
    });
  });

  test.each([
    ["quiet quitting in offices", "quiet quitting in offices"],
    ["killed people from the coast", "killed people from the coast"],
    ["list of the captives", "list of the captives"],
    ["pause in the talks", "pause in the talks"],
    ["show trials", "show trials"],
    ["move to the harbour", "move to the harbour"],
    ["for harbour fire", "harbour fire"],
  ])("takes %s as a topic", (words, topic) => {
    expect(wanted(words)).toMatchObject({ filter: { topic } });
  });

  test("may be of people or places alone, and do without a cooldown", () => {
    expect(wanted("people Zelensky cooldown none")).toMatchObject({ cooldown: 0, filter: { people: ["Zelensky"] } });
    expect(wanted("harbour quiet from 22:00 to 7:00")).toMatchObject({
      quiet: { from: "22:00", until: "07:00", zone: "Europe/Kyiv" },
    });
  });

  test.each([
    ["from Reuters", "Watch for what?"],
    ["harbour cooldown 30 days", "is no cooldown"],
    ["harbour cooldown 5000", "is no cooldown"],
    ["harbour quiet 22:00", "Type quiet and two times"],
    ["harbour quiet 7:00-7:00", "nothing or everything would be quiet"],
    ["harbour length 5", "are for digest"],
    ["harbour quiet when nothing", "are for digest"],
    ["pause", "Which one?"],
    ["pause 25 26", "Which one? Type watch pause, resume or remove and its number, one at a time"],
    ["remove 26, 25", "one at a time"],
    ["27", "What of 27?"],
    ["list more", "“list more” is not known here. Type watch list"],
    ["move 1 to 9:15", "A watch has no time"],
    ["move 1 in slack:C0999", "A watch has no time"],
    ["show 1", "watch list shows the watches"],
    ["why fire#p1s2.1", "Type digest why"],
    ["harbour only news of gossip", "Kinds of news are"],
  ])("%s is answered with what to type", (words, message) => {
    expect(read(words)).toEqual({ kind: "wrong", message: expect.stringContaining(message) });
  });
});

test.each([
  ["", { kind: "list", channel: undefined }],
  ["list", { kind: "list", channel: undefined }],
  ["list in slack:C1", { kind: "list", channel: "slack:C1" }],
  ["pause 3", { kind: "pause", id: 3 }],
  ["resume #3", { kind: "resume", id: 3 }],
  ["delete 3", { kind: "remove", id: 3 }],
])("%j of the watches", (words, expected) => {
  expect(read(words)).toEqual(expected);
});

test("words that no watch can take change nothing", () => {
  expect(["move 1 here", "list more", "pause 1, 2", "27"].map(changesWatches)).toEqual(Array(4).fill(false));
});

test.each(["", "list", " list  in slack:C1"])("to look by “%s” changes nothing", (words) => {
  expect(changesWatches(words)).toBe(false);
  expect(read(words).kind).toBe("list");
});

test.each(["harbour", "pause 3", "list of prisoners", "list in the harbour"])("“%s” changes something", (words) => {
  expect(changesWatches(words)).toBe(true);
  expect(read(words).kind).not.toBe("list");
});

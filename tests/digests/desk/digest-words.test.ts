import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { changesDigests, readDigestWords, readNewTime } from "../../../src/digests/desk/digest-words.ts";

const zone = "Europe/Kyiv";
const read = (words: string) => readDigestWords(words, zone);
const everything = { topic: "", people: [], places: [], sources: [], kinds: [] };
const wanted = (words: string) => {
  const found = read(words);
  return found.kind === "add" ? found.wanted : found;
};

describe("a digest that is added", () => {
  test("takes the zone of whoever asks, everything, eight items and says that nothing is new", () => {
    expect(wanted("add weekdays 8:30")).toEqual({
      ...{ schedule: { cron: "30 8 * * 1-5", zone }, isZoneNamed: false, filter: everything },
      ...{ length: 8, saysNothingNew: true, channel: undefined },
    });
  });

  test("has all its parts in any order", () => {
    const parts =
      "weekly monday 9am Asia/Seoul about harbour fire people Zelensky, Andrii Sybiha and Kim places Kyiv, Bosnia and Herzegovina from Reuters, Yonhap only new, changed length 5 quiet when nothing";
    const expected = {
      ...{ schedule: { cron: "0 9 * * 1", zone: "Asia/Seoul" }, isZoneNamed: true, length: 5, saysNothingNew: false },
      filter: {
        ...{ topic: "harbour fire", people: ["Zelensky", "Andrii Sybiha", "Kim"] },
        ...{ places: ["Kyiv", "Bosnia and Herzegovina"], sources: ["Reuters", "Yonhap"], kinds: ["new", "changed"] },
      },
      channel: undefined,
    };
    expect(wanted(`add ${parts}`)).toEqual(expected);
    const other =
      "weekly monday 9am Asia/Seoul quiet when nothing length 5 only changed new from Reuters and Yonhap places Kyiv, Bosnia and Herzegovina people Zelensky, Andrii Sybiha, Kim about harbour fire";
    expect(wanted(`new ${other}`)).toEqual(expected);
  });

  test.each([
    ["about the killed people in Kursk", { topic: "the killed people in Kursk" }],
    ["about places where people met", { topic: "places where people met" }],
    ["about people", { topic: "people" }],
    ["about troops from abroad", { topic: "troops from abroad" }],
    ["about troops from Reuters", { topic: "troops", sources: ["Reuters"] }],
    ["about “troops from North Korea” from Reuters", { topic: "troops from North Korea", sources: ["Reuters"] }],
    ["about the only survivor only disputed", { topic: "the only survivor", kinds: ["disputed"] }],
    ["about the length of the front length 4", { topic: "the length of the front" }],
    ["about harbour people: sybiha", { topic: "harbour", people: ["sybiha"] }],
    ["people zelensky", { people: ["zelensky"] }],
    ["from example.org, “Trade and Life”", { sources: ["example.org", "Trade and Life"] }],
    ["only corrections and contradictions", { kinds: ["changed", "disputed"] }],
    ["only retracted claims", { kinds: ["withdrawn"] }],
  ])("daily 7:00 %s", (parts, filter) => {
    expect(wanted(`add daily 7:00 ${parts}`)).toMatchObject({ filter: { ...everything, ...filter } });
  });

  test.each([
    "add daily 7:00 kyiv about trial in slack:C0123456",
    "add in slack:C0123456 daily 7:00 kyiv about trial",
    "add daily 7:00 in slack:C0123456 kyiv about trial",
  ])("names a channel: %s", (words) => {
    expect(wanted(words)).toMatchObject({
      ...{ channel: "slack:C0123456", filter: { topic: "trial" }, isZoneNamed: true },
      schedule: { cron: "0 7 * * *", zone: "Europe/Kyiv" },
    });
  });

  test("without a time is told where the time stands", () => {
    expect(read("add about the trial weekdays 8:30")).toEqual({
      kind: "wrong",
      message: "When? The day and the time stand before what it is about: digest add weekdays 8:30 about TOPIC.",
    });
  });

  test.each([
    ["add", "When? Type a day and a time"],
    ["add weekdays", "At what time?"],
    ["add wensday 9:00", "Did you mean wednesday?"],
    ["add daily 9", "Type 9:00 or 21:00."],
    ["add daily 7:00 about", "About what?"],
    ["add daily 7:00 about in slack:C0123456", "About what?"],
    ["add daily 7:00 people ,,", "Whom or what does “people” name?"],
    ["resume 5 now", "“5 now” is not the number of one digest."],
    ["remove 99999999999", "“99999999999” is not the number of one digest."],
    ["help", "Type digest add weekdays 8:30"],
    ["add daily 7:00 only", "Which kinds?"],
    ["add daily 7:00 only chnaged", "Did you mean changed?"],
    ["add daily 7:00 only gossip", "Kinds of news are new, changed, withdrawn and disputed"],
    ["add daily 7:00 length 0", "Type length and 1 to 20"],
    ["add daily 7:00 length 21", "Type length and 1 to 20"],
    ["add daily 7:00 length", "Type length and 1 to 20"],
    ["add daily 7:00 cooldown 30", "cooldown and quiet hours are for watch"],
    ["add daily 7:00 +02:00", "an offset is an hour off half of the year"],
    ["add every 5 minutes", "use watch"],
    ["add cron 0 9 30 2 *", "That never happens"],
  ])("%s is answered with what to type", (words, message) => {
    expect(read(words)).toEqual({ kind: "wrong", message: expect.stringContaining(message) });
  });
});

describe("what else is wanted of digests", () => {
  test.each([
    ["", { kind: "list", channel: undefined }],
    ["list", { kind: "list", channel: undefined }],
    ["List in slack:C1", { kind: "list", channel: "slack:C1" }],
    ["show", { kind: "show", id: undefined }],
    ["preview 3", { kind: "show", id: 3 }],
    ["show #3", { kind: "show", id: 3 }],
    ["why harbour-fire#p1s2.1", { kind: "why", claim: "harbour-fire#p1s2.1" }],
    ["pause 3", { kind: "pause", id: 3 }],
    ["resume digest 3", { kind: "resume", id: 3 }],
    ["delete #12", { kind: "remove", id: 12 }],
    ["move 3 to 9:15", { kind: "move", id: 3, to: "9:15" }],
    ["move 3 weekdays 9:15 Europe/Kyiv", { kind: "move", id: 3, to: "weekdays 9:15 Europe/Kyiv" }],
    ["move 3 here", { kind: "move", id: 3, to: "here" }],
  ])("%s", (words, expected) => {
    expect(read(words)).toEqual(expected);
  });

  test.each([
    ["pause", "Which one? Type digest pause and its number"],
    ["remove all", "“all” is not the number of one digest."],
    ["pause 25 26", "one at a time"],
    ["remove 26, 25", "one at a time"],
    ["27", "What of 27? Type digest show 27, digest pause 27,"],
    ["#27 pause", "What of 27?"],
    ["list more", "“more” is not known here. Type digest list"],
    ["list in slack:C1 more", "is not known here"],
    ["show mondays", "is no number of a digest"],
    ["why", "Of which claim?"],
    ["move", "Which one?"],
    ["move 3", "Where to?"],
    ["puase 3", "Did you mean digest pause?"],
    ["weekdays 8:30", "is not known here. Type digest add"],
  ])("%s is answered with what to type", (words, message) => {
    expect(read(words)).toEqual({ kind: "wrong", message: expect.stringContaining(message) });
  });

  test("looking changes nothing; a wrong word neither", () => {
    expect(["", "list", "show 3", "why a#p1s1.1", "nonsense"].map(changesDigests)).toEqual(Array(5).fill(false));
    expect(["add", "new daily 7:00", "pause 3", "Resume 3", "move 3 here", "delete 3"].map(changesDigests)).toEqual(
      Array(6).fill(true),
    );
  });

  test("whatever is typed is understood or answered with a sentence", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string().map((text) => `add daily 7:00 ${text}`),
        ),
        (words) => {
          const found = read(words);
          return found.kind !== "wrong" || found.message.length > 10;
        },
      ),
    );
  });
});

describe("where a digest is moved", () => {
  const mondays = { cron: "0 9 * * 1", zone: "Asia/Seoul" };

  test.each([
    ["9:15", "15 9 * * 1", "Asia/Seoul"],
    ["9:15 Europe/Kyiv", "15 9 * * 1", "Europe/Kyiv"],
    ["weekdays 9:15", "15 9 * * 1-5", "Asia/Seoul"],
    ["weekdays 9:15 new york", "15 9 * * 1-5", "America/New_York"],
    ["cron 0 9 1 * *", "0 9 1 * *", "Asia/Seoul"],
  ])("to %s", (to, cron, moved) => {
    expect(readNewTime(to, mondays)).toMatchObject({ schedule: { cron, zone: moved } });
  });

  test("to what is no time is answered with what to type", () => {
    expect(readNewTime("tomorrow", mondays)).toContain("is no day that is known here");
  });
});

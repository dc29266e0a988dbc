import { beforeEach, describe, expect, test } from "vitest";
import { killCommand } from "../../src/desk/kill-command.ts";
import { readKillWords } from "../../src/desk/kill-words.ts";
import { placeCommand } from "../../src/desk/place-command.ts";
import { type Audience, consolePlace, operator } from "../../src/places/place.ts";
import { renderPlain } from "../../src/reply/render-plain.ts";
import { articleNamed, claimOf, enter } from "../store/amend.ts";
import { openDesk, slackAsker, slackPlace } from "../support/desk-for-test.ts";
import { examplePosting } from "../support/example-posting.ts";

const fire = articleNamed("harbour-fire");
const sealed = articleNamed("sealed-files", {
  title: "Sealed",
  url: "https://example.org/sealed",
  collection: "court",
});
const later = articleNamed("later-on", { url: undefined, embargoedUntil: "2025-04-01T00:00:00Z" });
let desk: Awaited<ReturnType<typeof openDesk>>;

beforeEach(async () => {
  desk = await openDesk([killCommand, placeCommand], [{ role: "admin", platform: "slack", kind: "person", id: "U9" }]);
  await enter(desk.store, fire, [claimOf(fire, 1), claimOf(fire, 2)]);
  await enter(desk.store, sealed, [claimOf(sealed, 1)]);
  await enter(desk.store, later, [claimOf(later, 1)], { state: "embargoed" });
});

const kill = async (words: string, audience: Audience = "members") => {
  const reply = await desk.type({ command: "kill", words, asker: slackAsker("U9"), place: slackPlace("C1", audience) });
  return { outcome: reply.outcome, text: renderPlain(reply) };
};
const stateOf = async ({ id }: typeof fire) => (await desk.store.articles.find(id))?.state;

test("says what goes and how many messages are corrected, and asks, before anything goes", async () => {
  await desk.store.ledger.intend({
    ...examplePosting(slackPlace("C7")),
    claims: [{ claim: claimOf(fire, 1).id, revision: 1 }],
  });
  expect(await kill("harbour-fire because its sender killed it")).toEqual({
    outcome: "ambiguous",
    text: [
      "The article harbour-fire of The Example goes off the record with its 2 claims, for earlier days as well. 1 posted message will be corrected. Reason: its sender killed it",
      "",
      "This cannot be undone. Is it meant?:",
      "- Yes, take it off the record (type: kill article harbour-fire yes because its sender killed it)",
      "- No, leave it (type: help desk)",
    ].join("\n"),
  });
  expect(await stateOf(fire)).toBe("usable");
  expect((await kill("article harbour-fire yes because its sender killed it")).outcome).toBe("done");
  expect(await stateOf(fire)).toBe("killed");
  // In chat it is as if it had never been; at the machine it is said.
  const again = await kill("article harbour-fire yes because its sender killed it");
  expect(again.text).toBe("No article on the record has the id or address “harbour-fire”.");
  const words = "article harbour-fire yes because its sender killed it";
  const atMachine = await desk.type({ command: "kill", words, asker: operator, place: consolePlace });
  expect(renderPlain(atMachine)).toBe("The article harbour-fire is killed already.");
  expect((await desk.store.audit.read({ limit: 1 }))[0]).toMatchObject({ action: "kill", outcome: "failed" });
});

test("by the address, in whatever form", async () => {
  expect((await kill("http://www.example.org/fire/?utm_source=x yes because it is wrong")).outcome).toBe("done");
  expect(await stateOf(fire)).toBe("killed");
});

test("claims are killed by their ids, and their article stays", async () => {
  expect((await kill("harbour-fire#p1s1.1")).text).toContain(
    "1 claim of “Fire in the harbour”, The Example, goes off the record, for earlier days as well, and stays off it",
  );
  expect(await kill("harbour-fire#p1s1.1 yes because nobody said so")).toMatchObject({
    outcome: "done",
    text: expect.stringContaining(
      "off the record for good, also where a later version of the article states them anew",
    ),
  });
  const held = await desk.store.articles.find(fire.id);
  expect(held?.state).toBe("usable");
  expect(held?.claims.map(({ claim }) => claim.id)).toEqual(["harbour-fire#p1s2.1"]);
  expect(held?.killed).toMatchObject([{ claim: { id: "harbour-fire#p1s1.1" }, reason: "nobody said so" }]);
  expect(await kill("harbour-fire#p1s1.1 yes")).toEqual({
    outcome: "problem",
    text: "No claim on the record has the id “harbour-fire#p1s1.1”.",
  });
});

describe("what the place may not see is answered like what is not there", () => {
  const like = (reply: Awaited<ReturnType<typeof kill>>, named: string) => ({
    ...reply,
    text: reply.text.replace(named, "X"),
  });

  test.each(["sealed-files", "later-on", "https://example.org/sealed"])("%s", async (named) => {
    const other = named.startsWith("http") ? "https://example.org/unheard" : "un-heard-of";
    for (const words of ["because wrong", "yes because wrong", ""]) {
      expect(like(await kill(`${named} ${words}`), named)).toEqual(like(await kill(`${other} ${words}`), other));
    }
    expect(like(await kill("sealed-files#p1s1.1 yes"), "sealed-files")).toEqual(
      like(await kill("un-heard-of#p1s1.1 yes"), "un-heard-of"),
    );
    expect([await stateOf(sealed), await stateOf(later)]).toEqual(["usable", "embargoed"]);
  });

  test("once its collection is open here it can be killed from here; the operator kills anything", async () => {
    await desk.type({ command: "place", words: "allow court", asker: slackAsker("U9"), place: slackPlace("C1") });
    expect((await kill("sealed-files yes because wrong")).outcome).toBe("done");
    expect((await desk.atMachine("kill", "later-on yes because wrong")).outcome).toBe("done");
    expect([await stateOf(sealed), await stateOf(later)]).toEqual(["killed", "killed"]);
  });
});

test("an article is not killed without a reason", async () => {
  expect((await kill("harbour-fire yes")).text).toContain("kill article harbour-fire because REASON");
  expect(await stateOf(fire)).toBe("usable");
});

test.each([
  ["harbour-fire because wrong", { kind: "article", named: "harbour-fire", reason: "wrong", isSure: false }],
  ["article fire yes because it says yes", { kind: "article", named: "fire", reason: "it says yes", isSure: true }],
  ["yes because wrong", { kind: "article", named: "yes", reason: "wrong", isSure: false }],
  ["article", { kind: "article", named: "article", reason: undefined, isSure: false }],
  [
    "a-b#p1s1.1 a-b#v2p3s4.1",
    { kind: "claims", claims: ["a-b#p1s1.1", "a-b#v2p3s4.1"], reason: undefined, isSure: false },
  ],
  ["fire because", { kind: "article", named: "fire", reason: undefined, isSure: false }],
  ["", { kind: "wrong" }],
  ["count of the dead", { kind: "wrong" }],
  ["a-b#p1s1.1 a-b", { kind: "wrong" }],
])("kill %s", (words, read) => {
  expect(readKillWords(words)).toMatchObject(read);
});

import { beforeEach, describe, expect, test } from "vitest";
import { placeCommand } from "../../src/desk/place-command.ts";
import type { Audience } from "../../src/places/place.ts";
import { viewOf } from "../../src/places/view-of.ts";
import { renderPlain } from "../../src/reply/render-plain.ts";
import { openDesk, slackAsker, slackPlace } from "../support/desk-for-test.ts";
import { examplePosting } from "../support/example-posting.ts";

const admin = slackAsker("U9");
let desk: Awaited<ReturnType<typeof openDesk>>;

beforeEach(async () => {
  desk = await openDesk([placeCommand], [{ role: "admin", platform: "slack", kind: "person", id: "U9" }]);
});

const at = async (audience: Audience, words: string, asker = admin) => {
  const reply = await desk.type({ command: "place", words, asker, place: slackPlace("C1", audience) });
  return { outcome: reply.outcome, text: renderPlain(reply) };
};
const viewAt = async (audience: Audience) => {
  const place = slackPlace("C1", audience);
  return viewOf(place, await desk.store.places.settings(place));
};

test("everybody may see what their place sees, and why", async () => {
  expect(await at("members", "", slackAsker("U1"))).toEqual({
    outcome: "found",
    text: [
      "What this place may see:",
      "",
      "Place: slack:C1",
      "Read by: the members of this closed channel",
      "Collections: public",
      "Ground rules: only what is on the record",
      "Why: nothing was settled for this place, so it sees what everybody may see",
    ].join("\n"),
  });
  expect(renderPlain(await desk.atMachine("place"))).toContain("Collections: all of them");
});

test("a collection is opened and closed, whatever its capitals", async () => {
  expect(await at("members", "allow Court  Files")).toEqual({
    outcome: "done",
    text: "This place now sees the collection “court files”.",
  });
  expect((await viewAt("members")).collections).toEqual(["court files", "public"]);
  expect((await at("members", "deny COURT files")).outcome).toBe("done");
  expect((await viewAt("members")).collections).toEqual(["public"]);
  expect((await at("members", "deny court files")).outcome).toBe("problem");
});

test("closing a collection says how many messages of before are gone through", async () => {
  await at("members", "allow court");
  await desk.store.ledger.intend(examplePosting(slackPlace("C1")));
  await desk.store.ledger.intend(examplePosting(slackPlace("C7"), { id: "posting2" }));
  expect((await at("members", "deny court")).text).toBe(
    "The collection “court” is closed here now. 1 message of before is gone through: what may not be seen here any more is taken out.",
  );
  expect((await at("members", "rule background")).text).not.toContain("of before");
  expect((await at("members", "rule on the record")).text).toContain("1 message of before is gone through");
});

test("opening a collection where others read along says who they are", async () => {
  expect((await at("external", "allow court")).text).toContain(
    "This place is read by people of other organisations too.",
  );
  expect((await viewAt("external")).collections).toEqual(["court", "public"]);
});

test("a ground rule is settled in a closed place, and in an open one it is said why not", async () => {
  expect((await at("members", "rule on background")).outcome).toBe("done");
  expect((await viewAt("members")).groundRule).toBe("background");
  for (const audience of ["public", "external"] as const) {
    const reply = await at(audience, "rule background");
    expect(reply).toMatchObject({
      outcome: "problem",
      text: expect.stringContaining("Only what is on the record is ever shown here"),
    });
    expect((await viewAt(audience)).groundRule).toBe("on-record");
  }
});

describe("a channel that more people can read than when it was settled", () => {
  beforeEach(async () => {
    await at("members", "allow court");
    await at("members", "rule background");
  });

  test("sees what everybody may see, and says why", async () => {
    expect(await viewAt("external")).toEqual({ collections: ["public"], groundRule: "on-record" });
    expect((await at("external", "")).text).toContain("more people can read along than when this place was settled");
  });

  test("gets nothing back that was settled before when something else is opened", async () => {
    await at("public", "allow sports");
    expect((await viewAt("public")).collections).toEqual(["public", "sports"]);
  });

  test("can have closed what would come back", async () => {
    expect((await at("external", "deny court")).outcome).toBe("done");
    expect((await viewAt("members")).collections).toEqual(["public"]);
  });
});

test("another place is settled at the machine, for closed readers, and not from a channel", async () => {
  expect((await at("members", "slack:C2 allow court")).outcome).toBe("problem");
  expect(renderPlain(await desk.atMachine("place", "slack:C2 allow court"))).toBe(
    "slack:C2 now sees the collection “court”.",
  );
  const settings = await desk.store.places.settings({ platform: "slack", channel: "C2" });
  expect(viewOf(slackPlace("C2", "members"), settings).collections).toEqual(["court", "public"]);
  expect(viewOf(slackPlace("C2", "public"), settings).collections).toEqual(["public"]);
  expect(renderPlain(await desk.atMachine("place", "slack:C2"))).toContain("Collections: public, court");
  expect((await desk.atMachine("place", "slack:C3")).outcome).toBe("nothing");
});

test.each([
  ["frobnicate", "“frobnicate” is not known here"],
  ["allow", "Name one collection after “allow”"],
  ["allow a, b", "Name one collection"],
  ["allow public", "what everybody may see"],
  ["rule", "on-record, background, not-for-publication"],
  ["rule off the record", "on-record, background, not-for-publication"],
])("place %s says what to type", async (words, says) => {
  expect(await at("members", words)).toMatchObject({ outcome: "problem", text: expect.stringContaining(says) });
  expect(await desk.store.places.all()).toEqual([]);
});

test("the machine itself has nothing to settle", async () => {
  expect((await desk.atMachine("place", "allow court")).outcome).toBe("problem");
});

test("a channel is read as everywhere: in capitals or not, and what can be none is no place", async () => {
  await desk.atMachine("place", "slack:c0123abcd allow court");
  expect(await desk.store.places.settings({ platform: "slack", channel: "C0123ABCD" })).toMatchObject({
    collections: ["court"],
  });
  const wrong = await desk.atMachine("place", "slack:#general allow court");
  expect(wrong.outcome).toBe("problem");
  expect(renderPlain(wrong)).toContain("“slack:#general” is no channel. Write slack:C0123ABCD or discord:123456789.");
  expect(await desk.store.places.all()).toHaveLength(1);
});

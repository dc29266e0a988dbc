import { expect, test } from "vitest";
import { notOnRecord } from "../../src/news/not-on-record.ts";
import { publicView } from "../../src/places/view.ts";
import { everything, openNewsDesk } from "./news-desk.ts";

const desk = await openNewsDesk();
await desk.arrive(
  "fire",
  [{ text: "Jane Roe closed the harbour of Varna.", who: [{ name: "Jane Roe", role: "mayor" }], where: ["Varna"] }],
  { outlet: "The Example Post", url: "https://www.example-post.test/fire" },
);
await desk.records.follow();

const sources = [{ id: "wire-feed", title: undefined }];
const say = (filter: object): readonly string[] =>
  notOnRecord({ ...everything, ...filter }, { record: desk.records.of(publicView), sources, now: desk.now() });

test.each([
  ["an outlet, in other letters", { sources: ["example post"] }],
  ["its address", { sources: ["example-post.test"] }],
  ["a feed of which nothing came yet", { sources: ["Wire-Feed"] }],
  ["a person and a place", { people: ["Roe"], places: ["varna"] }],
  ["a topic, which may be anything", { topic: "regatta" }],
])("nothing is said of %s", (_, filter) => {
  expect(say(filter)).toEqual([]);
});

test.each([
  [
    { sources: ["The Exampel Post"] },
    "Nothing on the record is from “The Exampel Post” yet, and nothing is told until something is. Did you mean “The Example Post”?",
  ],
  [{ sources: ["Gazette"] }, "Nothing on the record is from “Gazette” yet, and nothing is told until something is."],
  [{ people: ["Ann Poe"] }, "No claim on the record names “Ann Poe” yet, and nothing is told until one does."],
  [{ people: ["Jane Said"] }, "No claim on the record names “Jane Said” yet, and nothing is told until one does."],
  [{ places: ["Burgas"] }, "No claim on the record names “Burgas” yet, and nothing is told until one does."],
])("%j is said not to be there, or how it is read", (filter, said) => {
  expect(say(filter)).toEqual([said]);
});

test("a name that is read as another is said to be", () => {
  expect(say({ places: ["Varrna"] })).toEqual([
    expect.stringMatching(/^No claim on the record names “Varrna” as it is written; it is read as “.*arna”\.$/),
  ]);
});

import { afterEach, beforeEach, expect, test } from "vitest";
import { wakingWatches } from "../../src/digests/waking-watches.ts";
import type { NewsFilter } from "../../src/news/news-filter.ts";
import { newsSince } from "../../src/news/news-since.ts";
import { everything, type NewsDesk, openNewsDesk, desk as place, watchOf } from "./news-desk.ts";

let desk: NewsDesk;
beforeEach(async () => {
  desk = await openNewsDesk();
  desk.at("27T06:00");
});
afterEach(() => desk.close());

const may = "Theresa May met the dockers.";
const month = "The harbour burned in May, Theresa Rice said.";
const smith = "Will Smith opened the quay.";
const jones = "A crane of the Smith brothers will be sold.";
const moss = "Anna Moss said that the crane was old.";

async function told(filter: Partial<NewsFilter>): Promise<readonly string[]> {
  const asked = { after: 0, place, filter: { ...everything, ...filter }, now: desk.now() };
  const { claims } = await newsSince(desk.parts, asked);
  return claims.map(({ claim }) => claim.text).toSorted();
}

test.each([
  ["a month", "Theresa May", [may]],
  ["a verb", "Will Smith", [smith]],
  ["a word of speaking", "Anna Said", []],
  ["nothing else", "Said", []],
  ["none of these", "anna moss", [moss]],
])("a name with a word that a question takes for %s is that name alone: %s", async (_, name, expected) => {
  await desk.arrive("one", [may, month, smith, jones, moss]);
  expect(await told({ people: [name] })).toEqual(expected);
  const changes = await desk.store.log.of("all");
  const watch = watchOf({ filter: { ...everything, people: [name] } });
  expect(await wakingWatches([watch], changes, { ...desk.parts, now: desk.now() })).toEqual(
    expected.length === 0 ? [] : [watch.id],
  );
});

test("a topic is read as a question is", async () => {
  await desk.arrive("one", [may, jones]);
  expect(await told({ topic: "what of the crane" })).toEqual([jones]);
});

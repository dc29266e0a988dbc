import fc from "fast-check";
import { expect, test } from "vitest";
import { groupStories, type StoryArticle } from "../../src/news/group-stories.ts";
import { finished } from "../../src/record/finished.ts";

const article = (id: string, text: string, names = "", day = "2026-11-26"): StoryArticle => ({
  ...{ id, text, day },
  names: new Set(names.split(" ").filter((name) => name !== "")),
});

const varna = article("a", "Fire in Varna harbour\nForty boats burned in the harbour of Varna on Monday.", "varna");
const alike = article("b", "Boats burn in Varna\nA fire in the harbour of Varna destroyed forty boats.", "varna");
const later = { ...alike, id: "c", day: "2026-12-05" };
const burgas = article("d", "Fire in Burgas harbour\nForty boats burned in the harbour of Burgas on Monday.", "burga");
const budget = article("e", "Council passes budget\nThe council of Varna passed its budget for next year.", "varna");
const nameless = article("f", "Harbour fire destroys boats\nA fire in the harbour destroyed forty boats on Monday.");

test.each<[string, readonly StoryArticle[], readonly (readonly string[])[]]>([
  ["two reports of one event are together", [varna, alike], [["a", "b"]]],
  ["a week apart they are not", [varna, later], [["a"], ["c"]]],
  ["the same words of another town are another event", [varna, burgas], [["a"], ["d"]]],
  ["another event of the same town is another event", [varna, budget], [["a"], ["e"]]],
  ["a report that names nobody is with the one in like words", [alike, nameless], [["b", "f"]]],
  ["what is near to one of a story is of the story", [varna, burgas, alike, nameless], [["a", "b", "f"], ["d"]]],
])("%s", (_, articles, expected) => {
  expect(finished(groupStories(articles))).toEqual(expected);
});

test("what is known to say the same is together, whatever it shares", () => {
  expect(finished(groupStories([varna, budget, burgas], [["a", "d"]]))).toEqual([["a", "d"], ["e"]]);
});

const words = fc.array(fc.constantFrom("fire", "boats", "harbour", "council", "budget", "storm", "mayor"), {
  maxLength: 8,
});
const arbitraryArticles = fc.array(
  fc.record({ words, names: fc.subarray(["varna", "burga"]), day: fc.constantFrom("2026-11-20", "2026-11-26") }),
  { maxLength: 8 },
);

test("every article is in one story, and the order given does not change which are together", () => {
  fc.assert(
    fc.property(arbitraryArticles, (drawn) => {
      const articles = drawn.map((one, at) => article(`id${at}`, one.words.join(" "), one.names.join(" "), one.day));
      const stories = finished(groupStories(articles));
      expect(stories.flat().toSorted()).toEqual(articles.map(({ id }) => id).toSorted());
      const sets = (groups: readonly (readonly string[])[]) =>
        groups.map((group) => group.toSorted().join()).toSorted();
      expect(sets(finished(groupStories(articles.toReversed())))).toEqual(sets(stories));
    }),
  );
});

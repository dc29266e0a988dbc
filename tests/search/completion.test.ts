import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createCompletion } from "../../src/search/completion.ts";

const entry = (label: string, weight: number) => ({ label, value: label.toUpperCase(), weight });

const completion = createCompletion([
  entry("Andrii Sybiha", 9),
  entry("National Intelligence Service", 5),
  entry("South Korea", 30),
  entry("North Korea", 40),
  entry("Józef Łódzki", 2),
  entry("조태열", 3),
  entry("prisoners of war", 7),
  entry("O’Brien", 1),
  entry("U.S. Army", 4),
]);

const labels = (typed: string, limit = 10) => completion.complete(typed, limit).map((one) => one.label);

describe("complete", () => {
  test.each([
    ["the start of a label", "andr", ["Andrii Sybiha"]],
    ["a word within a label", "syb", ["Andrii Sybiha"]],
    ["several words within a label", "intelligence ser", ["National Intelligence Service"]],
    ["the heaviest first", "kor", ["North Korea", "South Korea"]],
    ["capitals", "KOREA", ["North Korea", "South Korea"]],
    ["letters without their accents", "jozef lod", ["Józef Łódzki"]],
    ["accents that the label lacks", "ándrií", ["Andrii Sybiha"]],
    ["another script", "조태", ["조태열"]],
    ["half a syllable", "조ㅌ", ["조태열"]],
    ["no apostrophe", "obr", ["O’Brien"]],
    ["another apostrophe", "o'br", ["O’Brien"]],
    ["no full stops", "us a", ["U.S. Army"]],
    ["spaces too many", "  south   kor ", ["South Korea"]],
    ["the middle of a word: nothing", "orea", []],
    ["more than a label holds", "south korean", []],
  ])("takes %s", (_, typed, expected) => {
    expect(labels(typed)).toEqual(expected);
  });

  test("offers the heaviest of all while nothing is typed", () => {
    expect(labels("", 3)).toEqual(["North Korea", "South Korea", "Andrii Sybiha"]);
  });

  test("offers an entry once, though several of its words begin so", () => {
    expect(createCompletion([entry("New New York", 1)]).complete("new", 5)).toHaveLength(1);
  });

  test("gives no more than asked for", () => {
    expect(labels("", 0)).toEqual([]);
    expect(labels("kor", 1)).toEqual(["North Korea"]);
  });

  test("has nothing to offer without entries or for labels of signs alone", () => {
    expect(createCompletion([]).complete("a", 5)).toEqual([]);
    expect(createCompletion([entry("…", 1)]).complete("", 5)).toEqual([]);
  });

  test("gives the value to put in place", () => {
    expect(completion.complete("syb", 1)).toEqual([{ label: "Andrii Sybiha", value: "ANDRII SYBIHA", weight: 9 }]);
  });

  test("finds exactly what looking at every label would find", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "b"), minLength: 1, maxLength: 3 });
    const label = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(" "));
    const entries = fc.array(fc.record({ label, value: word, weight: fc.nat(5) }), { maxLength: 30 });
    fc.assert(
      fc.property(entries, label, fc.nat(8), (held, typed, limit) => {
        const matching = held.filter((one) => one.label.startsWith(typed) || one.label.includes(` ${typed}`));
        const expected = matching.toSorted((a, b) => b.weight - a.weight).slice(0, limit);
        expect(createCompletion(held).complete(typed, limit)).toEqual(expected);
      }),
    );
  });
});

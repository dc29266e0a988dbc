import { describe, expect, test } from "vitest";
import { entityId } from "../../src/ids.ts";
import type { Entity } from "../../src/names/entity.ts";
import { createNameIndex } from "../../src/names/name-index.ts";
import { type NamePair, otherName, sameName } from "./name-pairs.ts";

function entity(name: string, more: Partial<Entity> = {}): Entity {
  return { id: entityId(name), kind: "person", name, aliases: [], roles: [], ...more };
}

function findIn([known, typed, kind = "person"]: NamePair): readonly unknown[] {
  return createNameIndex([entity(known, { kind })]).find(typed);
}

const desk = createNameIndex([
  entity("Andrii Sybiha", { aliases: ["Sybiha", "Сибіга"] }),
  entity("Cho Tae-yul", { aliases: ["조태열"] }),
  entity("Yeonmi Park", { aliases: ["Park"] }),
  entity("Kursk Oblast", { kind: "place", aliases: ["Kursk"] }),
  entity("World Health Organization", { kind: "organisation", aliases: ["WHO"] }),
]);

describe("names that are the same", () => {
  test.each(sameName.map((pair) => ({ pair, known: pair[0], typed: pair[1] })))(
    "$known is found by “$typed”",
    ({ pair }) => {
      expect(findIn(pair)).toHaveLength(1);
    },
  );
});

describe("names that are near and not the same", () => {
  test.each(otherName.map((pair) => ({ pair, known: pair[0], typed: pair[1] })))(
    "$known is not found by “$typed”",
    ({ pair }) => {
      expect(findIn(pair)).toEqual([]);
    },
  );
});

test.each([
  ["who is Andrii Sybiha?", "Andrii Sybiha", "Andrii Sybiha", "exact", [2, 4]],
  ["sybiha's view", "sybiha's", "Sybiha", "alias", [0, 1]],
  ["Sybiha Andrii", "Sybiha Andrii", "Andrii Sybiha", "order", [0, 2]],
  ["what did sybhia say", "sybhia", "Andrii Sybiha", "spelling", [2, 3]],
  ["Сибіга", "Сибіга", "Сибіга", "alias", [0, 1]],
  ["що сказав Сибізі", "Сибізі", "Сибіга", "script", [2, 3]],
  ["조태열은", "조태열은", "Cho Tae-yul", "script", [0, 1]],
  ["minister Cho spoke", "Cho", "Cho Tae-yul", "part", [1, 2]],
  ["the Kursk battle", "Kursk", "Kursk", "alias", [1, 2]],
  ["yeon-mi park", "yeon-mi park", "Yeonmi Park", "exact", [0, 3]],
  ["the WHO said", "WHO", "WHO", "alias", [1, 2]],
] as const)("“%s” tells what matched", (text, typed, form, how, [from, to]) => {
  const [match] = desk.find(text);

  expect(match).toMatchObject({ typed, form, how, from, to });
});

test("function words and empty texts name nobody", () => {
  for (const text of ["", "  ", "?!", "who said it to them", "\u0000", "12 3"]) expect(desk.find(text)).toEqual([]);
});

test("several names in one text come in its order", () => {
  const found = desk.find("Did Park meet Sybiha and cho tae yul in Kursk?");
  expect(found.map(({ entity: { name } }) => name)).toEqual([
    "Yeonmi Park",
    "Andrii Sybiha",
    "Cho Tae-yul",
    "Kursk Oblast",
  ]);
});

describe("two people of one family name", () => {
  const index = createNameIndex([
    entity("Mick Schumacher"),
    entity("Michael Schumacher", { aliases: ["Schumacher"] }),
    entity("Michael Jordan"),
  ]);

  test.each(["Schumacher", "schumacher", "shumacher", "Шумахер"])("“%s” names both, equally sure", (typed) => {
    const found = index.find(typed);
    expect(found.map(({ entity: { name } }) => name).toSorted()).toEqual(["Michael Schumacher", "Mick Schumacher"]);
    expect(new Set(found.map(({ certainty }) => certainty)).size).toBe(1);
  });

  test("the given name tells them apart", () => {
    expect(index.find("Mick Schumacher").map(({ entity: { name } }) => name)).toEqual(["Mick Schumacher"]);
    expect(index.find("Schumacher, Michael").map(({ entity: { name } }) => name)).toEqual(["Michael Schumacher"]);
  });

  test("a well-known given name alone names nobody", () => {
    expect(index.find("michael")).toEqual([]);
  });
});

test("an exact form is surer than a near one", () => {
  const index = createNameIndex([entity("Maria Kovalenko"), entity("Maria Kovalenka")]);
  expect(index.find("Kovalenko").map(({ entity: { name } }) => name)).toEqual(["Maria Kovalenko"]);
});

test("hostile text neither throws nor takes long", () => {
  const long = "Sybiga-".repeat(2000);
  for (const text of [long, "ß".repeat(5000), "\ud800", "ا".repeat(3000), "김".repeat(3000), "@everyone <!channel>"]) {
    expect(() => desk.find(text)).not.toThrow();
  }
});

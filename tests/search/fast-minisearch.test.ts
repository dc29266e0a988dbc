import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FastMiniSearch } from "../../src/search/fast-minisearch.ts";
import type { FindOptions, Sought } from "../../src/search/top-finder.ts";

type Doc = { readonly id: string; readonly title: string; readonly text: string };

const boosts = { title: 2, text: 1 } as const;
const vocabulary = ["kyiv", "seoul", "soldier", "talks", "captured", "said", "the", "minister"];

const doc = (id: number, title: string, text: string): Doc => ({ id: `d${id}`, title, text });

function indexOf(docs: readonly Doc[]): FastMiniSearch<Doc> {
  const index = new FastMiniSearch<Doc>({ fields: ["title", "text"], autoVacuum: false });
  index.addAll(docs);
  return index;
}

/** The words of a plain search, each in all fields with the usual boosts. */
const plain = (words: readonly string[]): readonly Sought[] =>
  words.map((term) => Object.entries(boosts).map(([field, weight]) => ({ field, term, weight })));

/** What `search` finds: scores by id, and the scores in order. The second call, since the first one cleans up first. */
function searched(index: FastMiniSearch<Doc>, words: readonly string[]) {
  index.search(words.join(" "));
  const results = index.search(words.join(" "), { boost: boosts });
  return { byId: new Map(results.map((one) => [String(one.id), one.score])), inOrder: results.map((one) => one.score) };
}

function expectSameAsSearch(
  index: FastMiniSearch<Doc>,
  words: readonly string[],
  limit: number,
  options: FindOptions = {},
) {
  const wanted = searched(index, words);
  const hits = index.findTop(plain(words), limit, options);
  expect(hits).toHaveLength(Math.min(limit, wanted.inOrder.length));
  for (const [place, hit] of hits.entries()) {
    expect(hit.score).toBeCloseTo(wanted.inOrder[place] ?? 0, 9);
    expect(hit.score).toBeCloseTo(wanted.byId.get(hit.document) ?? 0, 9);
  }
}

/** A record with words as uneven as those of a language: w0 in most documents, w900 in few. The same at every run. */
function makeLargeRecord(): readonly Doc[] {
  const random = randomNumbers(7);
  const word = () => `w${Math.floor(1_000 ** random()) - 1}`;
  const line = (length: number) => Array.from({ length }, word).join(" ");
  return Array.from({ length: 2_500 }, (_, id) => doc(id, line(2), line(5 + (id % 13))));
}

function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return state / 2 ** 32;
  };
}

const largeRecord = makeLargeRecord();

const words = fc.array(fc.constantFrom(...vocabulary), { maxLength: 9 });
const corpus = fc
  .array(fc.tuple(words, words), { minLength: 1, maxLength: 40 })
  .map((texts) => texts.map(([title, text], id) => doc(id, title.join(" "), text.join(" "))));
const query = fc.uniqueArray(fc.constantFrom(...vocabulary, "unheard"), { minLength: 1, maxLength: 6 });

describe("findTop gives the scores and order of MiniSearch's search", () => {
  test("over random records", () => {
    fc.assert(
      fc.property(corpus, query, fc.integer({ min: 1, max: 50 }), (docs, asked, limit) => {
        expectSameAsSearch(indexOf(docs), asked, limit);
      }),
    );
  });

  test("after removing, discarding, replacing and adding, in any order", () => {
    const change = fc.tuple(fc.constantFrom("remove", "discard", "replace", "add"), fc.nat(39), words);
    fc.assert(
      fc.property(corpus, fc.array(change, { maxLength: 12 }), query, (docs, changes, asked) => {
        const index = indexOf(docs);
        const held = new Map(docs.map((one) => [one.id, one]));
        for (const [at, [kind, number, text]] of changes.entries()) {
          index.findTop(plain(asked), 3);
          const target = held.get(`d${number}`);
          const next = doc(kind === "add" ? 100 + at : number, "", text.join(" "));
          if (kind === "add") index.add(next);
          else if (target === undefined) continue;
          else if (kind === "remove") index.remove(target);
          else if (kind === "discard") index.discard(target.id);
          else index.replace(next);
          if (kind === "remove" || kind === "discard") held.delete(next.id);
          else held.set(next.id, next);
        }
        const fresh = indexOf([...held.values()]);
        const found = index.findTop(plain(asked), 50);
        for (const hit of found) expect(hit.score).toBeCloseTo(searched(fresh, asked).byId.get(hit.document) ?? 0, 6);
        expect(found).toHaveLength(searched(fresh, asked).inOrder.length);
      }),
    );
  });

  test("over a larger record, where most of it is left out of account", () => {
    const index = indexOf(largeRecord);
    for (const asked of [
      ["w1"],
      ["w0", "w1", "w700"],
      ["w3", "w40", "w900", "w2"],
      ["w12", "w13", "w14", "w15", "w1"],
    ]) {
      expectSameAsSearch(index, asked, 5);
      expectSameAsSearch(index, asked, 3_000);
    }
  });

  test("with other BM25 parameters", () => {
    const options = { fields: ["title", "text"], searchOptions: { bm25: { k: 2, b: 0.1, d: 0 } } };
    const index = new FastMiniSearch<Doc>(options);
    index.addAll(largeRecord.slice(0, 50));
    expectSameAsSearch(index, ["w1", "w2"], 10);
  });

  test("when everything was removed and added anew", () => {
    const index = indexOf([doc(1, "", "kyiv kyiv"), doc(2, "", "seoul")]);
    index.findTop(plain(["kyiv"]), 5);
    index.removeAll();
    expect(index.findTop(plain(["kyiv"]), 5)).toEqual([]);
    index.addAll([doc(3, "", "seoul kyiv"), doc(4, "", "seoul talks talks")]);
    expectSameAsSearch(index, ["kyiv", "talks"], 5);
  });
});

describe("findTop", () => {
  const index = indexOf([
    doc(1, "", "soldiers captured"),
    doc(2, "captive", "soldiers captured"),
    doc(3, "", "prisoners taken"),
    doc(4, "", "prisoners taken"),
  ]);
  const taken: Sought = [
    { field: "text", term: "captured", weight: 1 },
    { field: "text", term: "taken", weight: 0.5 },
    { field: "title", term: "captive", weight: 1 },
  ];

  test("says which things were found in each document", () => {
    const hits = index.findTop([[{ field: "text", term: "soldiers", weight: 1 }], [], taken], 4);
    expect(hits.map((hit) => [hit.document, hit.matched])).toEqual([
      ["d2", 0b101],
      ["d1", 0b101],
      ["d3", 0b100],
      ["d4", 0b100],
    ]);
  });

  test("adds fields up, or takes the best of them", () => {
    const scoreOf = (sought: Sought, fields: "add" | "best") =>
      index.findTop([sought], 9, { fields }).find((hit) => hit.document === "d2")?.score ?? 0;
    const inText = scoreOf(taken.slice(0, 1), "add");
    const inTitle = scoreOf(taken.slice(2), "add");
    expect(scoreOf(taken, "add")).toBeCloseTo(inText + inTitle);
    expect(scoreOf(taken, "best")).toBeCloseTo(Math.max(inText, inTitle));
  });

  test("takes the best of several alternatives in one field", () => {
    const sought: Sought = [
      { field: "text", term: "soldiers", weight: 1 },
      { field: "text", term: "captured", weight: 0.9 },
    ];
    const [alone] = index.findTop([sought.slice(0, 1)], 1);
    const [both] = index.findTop([sought], 1);
    expect(both?.score).toBeCloseTo(alone?.score ?? 0);
  });

  test("puts the document that was added first before its equals", () => {
    const equals = indexOf(Array.from({ length: 30 }, (_, id) => doc(id, "", "same words")));
    const hits = equals.findTop(plain(["same"]), 4);
    expect(hits.map((hit) => hit.document)).toEqual(["d0", "d1", "d2", "d3"]);
  });

  test.each([
    ["no room", plain(["soldiers"]), 0],
    ["nothing sought", [], 5],
    ["unknown words", plain(["unheard"]), 5],
    ["an unknown field", [[{ field: "nowhere", term: "soldiers", weight: 1 }]], 5],
    ["no weight", [[{ field: "text", term: "soldiers", weight: 0 }]], 5],
  ])("finds nothing with %s", (_, sought, limit) => {
    expect(index.findTop(sought, limit)).toEqual([]);
  });

  test("leaves out of account what is sought after the first 31", () => {
    const many = [...Array.from({ length: 31 }, (_, at) => `none${at}`), "soldiers"];
    expect(index.findTop(plain(many), 5)).toEqual([]);
  });

  test("counts the documents in which a term stands", () => {
    expect(index.countOf("text", "soldiers")).toBe(2);
    expect(index.countOf("title", "soldiers")).toBe(0);
    expect(index.countOf("nowhere", "soldiers")).toBe(0);
  });
});

describe("common words", () => {
  const index = indexOf(largeRecord);
  const documents = (asked: readonly string[], options: FindOptions) =>
    index.findTop(plain(asked), 10_000, options).map((hit) => hit.document);

  test("add to what rarer words reached and bring in nothing else", () => {
    const rare = new Set(documents(["w700"], {}));
    expect(index.countOf("text", "w0")).toBeGreaterThan(rare.size);
    expect(new Set(documents(["w0", "w700"], { commonShare: 0.02 }))).toEqual(rare);
    expect(documents(["w0", "w700"], {}).length).toBeGreaterThan(rare.size);
  });

  test("score fully in the documents that are reached", () => {
    const held = index.findTop(plain(["w0", "w700"]), 5, { commonShare: 0.02 });
    const inFull = index.findTop(plain(["w0", "w700"]), 5);
    expect(held.map((hit) => hit.document)).toEqual(inFull.map((hit) => hit.document));
    for (const [place, hit] of held.entries()) expect(hit.score).toBeCloseTo(inFull[place]?.score ?? 0, 9);
  });

  test("bring in documents where nothing rarer is known", () => {
    expect(documents(["w0", "unheard"], { commonShare: 0.02 })).toEqual(documents(["w0"], {}));
  });

  test("are not held back in a small record", () => {
    const small = indexOf(largeRecord.slice(0, 1_500));
    const asked = plain(["w0", "w700"]);
    expect(small.findTop(asked, 5_000, { commonShare: 0.02 })).toEqual(small.findTop(asked, 5_000));
  });
});

describe("warming", () => {
  test("in slices or at once changes no answer", () => {
    const cold = indexOf(largeRecord);
    const warm = indexOf(largeRecord);
    const slices = [...warm.warmInSlices(5_000)].length;
    expect(slices).toBeGreaterThan(1);
    warm.warm();
    const asked = plain(["w2", "w30", "w400"]);
    expect(warm.findTop(asked, 20)).toEqual(cold.findTop(asked, 20));
  });

  test("ends when the index changes meanwhile", () => {
    const index = indexOf(largeRecord);
    const slices = index.warmInSlices(1_000);
    expect(slices.next().done).toBe(false);
    index.add(doc(99_999, "", "kyiv"));
    expect(slices.next().done).toBe(true);
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { openPacked } from "../../src/record/open-packed.ts";
import { packSections } from "../../src/record/pack-format.ts";
import { beginRecord } from "../../src/record/record-build.ts";
import { type OpenRecord, openRecord } from "../../src/record.ts";
import { exampleArticle, exampleClaim } from "../support/example-claims.ts";
import { desk, knowledgeOf, someArticle } from "../support/random-record.ts";
import { told } from "../support/told-by-record.ts";

/** The buffers of a packed record as a file would hold them. */
function fileOf(record: OpenRecord, position = "7"): Uint8Array {
  return new Uint8Array(Buffer.concat(record.pack(position)));
}

function opened(bytes: Uint8Array): OpenRecord {
  const found = openPacked(bytes, desk);
  if (found.kind === "refused") throw new Error(found.reason);
  return found.record;
}

const reasonOf = (bytes: Uint8Array, words = desk): string => {
  const found = openPacked(bytes, words);
  return found.kind === "refused" ? found.reason : "";
};

const articles = fc.array(someArticle, { maxLength: 8 });
const runs = 12;

describe("a packed record", { timeout: 120_000 }, () => {
  test("tells what the record tells that was packed, and follows changes like it", () => {
    fc.assert(
      fc.property(articles, articles, articles, (held, first, second) => {
        const record = openRecord(knowledgeOf(held));
        record.apply({ gone: [], put: first });
        const again = opened(fileOf(record));
        expect(told(again)).toBe(told(record));
        for (const one of [record, again]) one.apply({ gone: [], put: second });
        expect(told(again)).toBe(told(record));
        expect(told(opened(fileOf(again)))).toBe(told(record));
      }),
      { numRuns: runs },
    );
  });

  test("holds nothing of what the packed fork does not hold", () => {
    const secret = { ...exampleArticle, id: exampleArticle.id, title: "Zanzibar", collection: "desk" };
    const put = [
      { article: secret, claims: [exampleClaim(1, { article: secret, text: "Quagga zebras." })], text: "Quagga" },
    ];
    const record = openRecord(knowledgeOf(put));
    const texts = (one: OpenRecord) => Buffer.from(fileOf(one)).toString("latin1").replaceAll("\0", "").toLowerCase();
    expect(texts(record)).toContain("quagga");
    expect(texts(record.fork(() => false))).not.toMatch(/quagga|zebra|zanzibar/);
  });

  test("knows up to where the log had been followed", () => {
    expect(openPacked(fileOf(openRecord(knowledgeOf([])), "(17,4)"), desk)).toMatchObject({ position: "(17,4)" });
  });

  test("may be made article by article", () => {
    fc.assert(
      fc.property(articles, (held) => {
        const build = beginRecord(desk);
        for (const one of held) build.add(one);
        const last = new Map(held.map((one) => [one.article.id, one]));
        expect(told(finished(build.finish()))).toBe(told(openRecord(knowledgeOf([...last.values()]))));
      }),
      { numRuns: runs },
    );
  });
});

function finished(work: Generator<void, OpenRecord>): OpenRecord {
  for (;;) {
    const { done, value } = work.next();
    if (done === true) return value;
  }
}

describe("is refused with the reason", () => {
  const whole = fileOf(
    openRecord(knowledgeOf([{ article: exampleArticle, claims: [exampleClaim(1, { text: "Boats burned." })] }])),
  );

  test.each<[string, Uint8Array, RegExp]>([
    ["empty", new Uint8Array(0), /cut off/],
    ["not a packed record", new TextEncoder().encode("Fire in the harbour, says The Example."), /no packed record/],
    ["of another format", changedAt(4, 99), /format 99/],
  ])("where it is %s", (_, bytes, reason) => {
    expect(reasonOf(bytes)).toMatch(reason);
  });

  test("where the names or the glossary are others", () => {
    expect(reasonOf(whole, { ...desk, glossary: [] })).toMatch(/names or the glossary/);
  });

  test("where its claims were analysed by another version", () => {
    const other = Buffer.concat(packSections({ analysis: 0, words: "", position: "" }, {}));
    expect(reasonOf(new Uint8Array(other))).toMatch(/version 0/);
  });

  test("wherever it is cut off", () => {
    for (let length = 0; length < whole.length; length += 1) {
      if (reasonOf(whole.slice(0, length)) === "") expect.fail(`cut off at byte ${length} it was taken`);
    }
  });

  test("whichever of its bytes is another", () => {
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const damaged = changedAt(at, (whole[at] ?? 0) ^ change);
        const found = openPacked(damaged, desk);
        // Between two sections lie bytes that mean nothing.
        expect(found.kind === "refused" || told(found.record) === told(opened(whole))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  function changedAt(at: number, byte: number): Uint8Array {
    const bytes = whole.slice();
    bytes[at] = byte;
    return bytes;
  }
});

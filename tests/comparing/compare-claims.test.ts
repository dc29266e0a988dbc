import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Claim } from "../../src/claims/claim.ts";
import { type ClaimFate, compareClaims } from "../../src/comparing/compare-claims.ts";
import type { HeldClaim } from "../../src/log/held-article.ts";
import { extractClaims } from "../../src/reading/extract-claims.ts";
import { exampleArticle, exampleClaim } from "../support/example-claims.ts";

const article = exampleArticle.id;
const since = "2024-05-04T10:00:00.000Z";
const read = (text: string): readonly Claim[] => extractClaims(exampleArticle, text);

/** What is held once this has arrived. */
const holding = (fates: readonly ClaimFate[]): readonly HeldClaim[] =>
  fates.flatMap(({ kind, claim, revision }) => (kind === "withdrawn" ? [] : [{ claim, revision, since }]));

const firstOf = (text: string): readonly HeldClaim[] => holding(compareClaims([], read(text), { article, version: 1 }));

function fatesOf(before: string, after: string): readonly string[] {
  return compareClaims(firstOf(before), read(after), { article, version: 2 }).map((fate) => {
    const how =
      fate.kind !== "changed" ? fate.kind : fate.difference.kind === "fact" ? fate.difference.of.join() : "reworded";
    return `${fate.claim.id.slice("harbour-fire#".length)} ${how}`;
  });
}

const story = [
  "Forty boats burned in the harbour of Varna.",
  "Twelve people were hurt, the mayor said.",
  "The cause of the blaze is unknown.\nThe harbour was built in 1990.",
  "Insurers will pay for most of the damage.",
].join(" ");

describe("an article that arrives again", () => {
  test("with nothing changed has nothing to tell", () => {
    expect(fatesOf(story, story)).toEqual(
      ["p1s1.1", "p1s2.1", "p1s3.1", "p2s1.1", "p2s2.1"].map((id) => `${id} unchanged`),
    );
  });

  test("with a paragraph put in keeps every claim, and the new one has an id that none has had", () => {
    const after = story.replace("\n", "\nDivers searched the wreck of a ferry.\n");
    expect(fatesOf(story, after)).toEqual([
      "p1s1.1 unchanged",
      "p1s2.1 unchanged",
      "p1s3.1 unchanged",
      "v2p2s1.1 new",
      "p2s1.1 moved",
      "p2s2.1 moved",
    ]);
  });

  test("with two sentences swapped keeps both", () => {
    expect(fatesOf("Forty boats burned. The mayor wept.", "The mayor wept. Forty boats burned.")).toEqual([
      "p1s2.1 moved",
      "p1s1.1 moved",
    ]);
  });

  test("with a sentence split in two has it reworded and its second half new", () => {
    expect(
      fatesOf(
        "Forty boats burned in Varna and twelve people were hurt by the smoke.",
        "Forty boats burned in Varna. Twelve people were hurt by the smoke.",
      ),
    ).toEqual([expect.stringMatching(/^(?:p1s1.1 reworded|v2p1s1.1 new)$/), expect.stringMatching(/reworded|new/)]);
  });

  test("with two sentences joined has one reworded and the other withdrawn", () => {
    const fates = fatesOf(
      "Forty boats burned in Varna. Twelve people were hurt by the smoke.",
      "Forty boats burned in Varna and twelve people were hurt by the smoke.",
    );
    expect(fates.map((fate) => fate.split(" ")[1])).toEqual(["reworded", "withdrawn"]);
  });

  test.each([
    [
      "In Kyiv 12 people were hurt. In Odesa 14 people were hurt.",
      "In Kyiv 14 people were hurt. In Odesa 15 people were hurt.",
    ],
    [
      "Team Lynx scored 12 points. Team Otter scored 14 points.",
      "Team Lynx scored 14 points. Team Otter scored 12 points.",
    ],
    [
      "Water rose by 2 metres on Monday. Water rose by 3 metres on Tuesday.",
      "Water rose by 3 metres on Monday. Water rose by 4 metres on Tuesday.",
    ],
  ])("with figures changed in sentences alike takes each for its own: %s", (before, after) => {
    expect(fatesOf(before, after)).toEqual(["p1s1.1 number", "p1s2.1 number"]);
  });

  test("with a figure changed and the sentences swapped as well", () => {
    expect(
      fatesOf(
        "The fire in Kyiv killed 12 people. The flood in Odesa drowned 14 people.",
        "The flood in Odesa drowned 15 people. The fire in Kyiv killed 13 people.",
      ),
    ).toEqual(["p1s2.1 number", "p1s1.1 number"]);
  });

  test("in which a repeated line lost one of its places keeps the others", () => {
    expect(fatesOf("The bell rang. The crew left. The bell rang.", "The bell rang. The crew left.")).toEqual([
      "p1s1.1 unchanged",
      "p1s2.1 unchanged",
      "p1s3.1 withdrawn",
    ]);
  });

  test("whose “he” is somebody else by the sentence before has another speaker there", () => {
    const fates = (one: string, other: string) =>
      fatesOf(
        `${one} spoke at noon. “The boats are lost,” he said.`,
        `${other} spoke at noon. “The boats are lost,” he said.`,
      );
    expect(fates("Mr John Doe", "Mr Paul Poe").at(-1)).toBe("p1s2.1 speaker");
    expect(fates("Mr John Doe", "Mr Doe").at(-1)).toBe("p1s2.1 moved");
  });

  test("with another sentence in its place has the old one withdrawn", () => {
    expect(fatesOf("Forty boats burned in Varna.", "Parliament adopted the budget after midnight.")).toEqual([
      "v2p1s1.1 new",
      "p1s1.1 withdrawn",
    ]);
  });

  test("with a sentence that was withdrawn before gives it its id again", () => {
    const held = firstOf("Forty boats burned. The mayor wept.");
    const second = compareClaims(held, read("Forty boats burned."), { article, version: 2 });
    const third = compareClaims(holding(second), read("Forty boats burned. The mayor wept."), {
      article,
      version: 3,
      former: held,
    });
    expect(third.map(({ kind, claim, revision }) => [kind, claim.id, revision])).toEqual([
      ["unchanged", "harbour-fire#p1s1.1", 1],
      ["new", "harbour-fire#p1s2.1", 2],
    ]);
  });
});

test("an editor's claim takes the id of the sentence's own, in the editor's words", () => {
  const held = firstOf("The blaze consumed two score vessels moored at the quay.");
  const [printed] = held;
  const editors = exampleClaim(1, {
    text: "40 boats burned in the harbour.",
    ...(printed?.claim.verbatim === undefined ? {} : { verbatim: printed.claim.verbatim }),
  });
  const [fate, ...others] = compareClaims(held, [editors], { article, version: 2 });
  expect(fate).toMatchObject({ kind: "changed", claim: { id: "harbour-fire#p1s1.1", text: editors.text } });
  expect(others).toEqual([]);
});

const sentence = fc
  .tuple(
    fc.constantFrom("Forty boats", "Twelve people", "The mayor", "Ann Poe", "The old harbour", "A ferry of 1990"),
    fc.constantFrom("burned", "left", "did not return", "reportedly fled", "was rebuilt", "lost 14 million euros"),
    fc.constantFrom("in Varna", "in Burgas on Friday", "after the storm", "with 9 others", "at night", "again"),
  )
  .map((parts) => `${parts.join(" ")}.`);
const text = fc
  .array(fc.array(sentence, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 })
  .map((paragraphs) => paragraphs.map((one) => one.join(" ")).join("\n"));

describe("of whatever texts", () => {
  test("compared with itself nothing is told", () => {
    fc.assert(
      fc.property(text, (same) => {
        const fates = compareClaims(firstOf(same), read(same), { article, version: 2 });
        expect(fates.every(({ kind }) => kind === "unchanged")).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test("what is held afterwards is what arrived; ids are unique through all versions, and every claim has one fate", () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 2, maxLength: 4 }), (versions) => {
        let held: readonly HeldClaim[] = [];
        const withdrawn = new Set<string>();
        for (const [at, version] of versions.entries()) {
          const arrived = read(version);
          const fates = compareClaims(held, arrived, { article, version: at + 1 });
          const ids = fates.map(({ claim }) => claim.id);
          expect(new Set(ids).size).toBe(ids.length);
          expect(ids.filter((id) => withdrawn.has(id))).toEqual([]);
          const known = new Set<string>(ids);
          expect(held.filter(({ claim }) => !known.has(claim.id))).toEqual([]);
          for (const { kind, claim } of fates) if (kind === "withdrawn") withdrawn.add(claim.id);
          held = holding(fates);
          expect(held.map(({ claim: { id: _, ...claim } }) => claim)).toEqual(
            arrived.map(({ id: _, ...claim }) => claim),
          );
        }
      }),
      { numRuns: 60 },
    );
  });
});

test("two thousand sentences of one pattern, all of them changed, are compared in good time", () => {
  const table = (points: (at: number) => number): readonly Claim[] =>
    Array.from({ length: 2_000 }, (_, at) =>
      exampleClaim(at + 1, { text: `Player ${at} scored ${points(at)} points in the game.` }),
    );
  const held = holding(
    compareClaims(
      [],
      table((at) => at % 30),
      { article, version: 1 },
    ),
  );
  const started = performance.now();
  const fates = compareClaims(
    held,
    table((at) => (at % 30) + 1),
    { article, version: 2 },
  );
  expect(performance.now() - started).toBeLessThan(5_000);
  expect(fates.filter(({ kind }) => kind === "changed").length).toBeGreaterThan(1_900);
});

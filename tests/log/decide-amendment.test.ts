import { describe, expect, test } from "vitest";
import { decideAmendment } from "../../src/log/decide-amendment.ts";
import type { HeldArticle } from "../../src/log/held-article.ts";
import type { Amendment } from "../../src/store/store.ts";
import { arriving, heldAfter, unread } from "../support/arriving.ts";
import { exampleClaim } from "../support/example-claims.ts";

const at = "2024-05-04T10:00:00.000Z";
const now = new Date(at);
const story = "Forty boats burned in Varna. The mayor wept.";

function held(...versions: readonly Parameters<typeof decideAmendment>[1][]): HeldArticle {
  let before: HeldArticle | undefined;
  for (const version of versions) {
    const amendment = decideAmendment(before, version, now);
    if (amendment !== undefined) before = heldAfter(amendment, before, at);
  }
  if (before === undefined) throw new Error("nothing was held");
  return before;
}

const kinds = (amendment: Amendment | undefined): readonly string[] | undefined =>
  amendment?.happenings.map((one) =>
    one.kind === "article-changed" ? `${one.was ?? "new"} → ${one.state}` : one.kind,
  );

describe("a new article", () => {
  test("adds its claims", () => {
    const amendment = decideAmendment(undefined, arriving(story), now);
    expect(kinds(amendment)).toEqual(["claim-added", "claim-added"]);
    expect(amendment?.standing).toEqual(["harbour-fire#p1s1.1", "harbour-fire#p1s2.1"]);
  });

  test("under embargo is held with its claims, and says so first", () => {
    const amendment = decideAmendment(undefined, arriving(story, { embargoedUntil: "2024-05-05T00:00:00Z" }), now);
    expect(kinds(amendment)).toEqual(["new → embargoed", "claim-added", "claim-added"]);
  });

  test("whose embargo is over is shown", () => {
    const amendment = decideAmendment(undefined, arriving(story, { embargoedUntil: "2024-05-04T10:00:00Z" }), now);
    expect(amendment?.state).toBe("usable");
  });

  test("whose embargo cannot be read is withheld", () => {
    expect(decideAmendment(undefined, arriving(story, { embargoedUntil: "tomorrow" }), now)?.state).toBe("withheld");
  });

  test("that is a kill is remembered, without a word of it", () => {
    const amendment = decideAmendment(undefined, arriving(story, { status: "canceled" }), now);
    expect(amendment).toMatchObject({ state: "killed", text: undefined, standing: [] });
    expect(kinds(amendment)).toEqual(["new → killed"]);
  });

  test("is held without what stands among its paragraphs", () => {
    const amendment = decideAmendment(undefined, arriving(`Read more: Flood in the old town\n${story}`), now);
    expect(amendment?.standing).toEqual(["harbour-fire#p2s1.1", "harbour-fire#p2s2.1"]);
  });
});

describe("an article that arrives again", () => {
  test.each([
    ["as it was", arriving(story)],
    ["as it was, not yet read", unread(story)],
    ["fetched later", arriving(story, { retrieved: "2024-06-01", modified: "2024-06-01" })],
  ])("%s changes nothing", (_, again) => {
    expect(decideAmendment(held(arriving(story)), again, now)).toBeUndefined();
  });

  test("is not read to see that nothing has changed", () => {
    const never = { ...unread(story), read: () => expect.unreachable("it was read") };
    expect(decideAmendment(held(unread(story)), never, now)).toBeUndefined();
  });

  test.each([
    ["in other typography", "Forty\u00a0boats burned in Varna. The mayor wept.", ["usable → usable"]],
    ["with furniture", `${story}\nRead more: Flood in the old town`, []],
    ["with its sentences swapped", "The mayor wept. Forty boats burned in Varna.", ["usable → usable"]],
  ])("%s is no change of a claim, is read anew where claims moved, and is known by its new form", (_, text, told) => {
    const before = held(arriving(story));
    const amendment = decideAmendment(before, arriving(text), now);
    expect(kinds(amendment)).toEqual(told);
    const after = heldAfter(amendment ?? expect.unreachable(), before, at);
    expect(decideAmendment(after, arriving(text), now)).toBeUndefined();
    for (const { claim } of after.claims) {
      expect(after.text?.slice(claim.verbatim?.start, claim.verbatim?.end)).toBe(claim.verbatim?.text);
    }
  });

  test("with another figure changes that claim alone", () => {
    const amendment = decideAmendment(held(arriving(story)), arriving(story.replace("Forty", "Fifty")), now);
    expect(amendment?.happenings).toMatchObject([
      {
        kind: "claim-changed",
        claim: { id: "harbour-fire#p1s1.1", text: "Fifty boats burned in Varna." },
        revision: 2,
        difference: { kind: "fact", of: ["number"] },
      },
    ]);
  });

  test("leaves alone what neither changed nor moved, also as a store gives it back", () => {
    const before: HeldArticle = structuredClone(JSON.parse(JSON.stringify(held(arriving(story)))));
    const amendment = decideAmendment(before, arriving(story.replace("wept", "left")), now);
    expect(kinds(amendment)).toEqual(["claim-changed"]);
    expect(amendment?.moved).toEqual([]);
  });

  test("with a claim under another ground rule tells everybody who holds it", () => {
    const again = arriving(story);
    const ruled = again.claims.map((claim) => ({ ...claim, groundRule: "background" as const }));
    const read = (claims: typeof again.claims) => ({ ...unread(story), editors: claims, read: () => claims });
    const amendment = decideAmendment(held(read(again.claims)), read(ruled), now);
    expect(kinds(amendment)).toEqual(["usable → usable"]);
    expect(amendment?.moved.map(({ groundRule }) => groundRule)).toEqual(["background", "background"]);
  });

  test("under another title is changed itself", () => {
    const amendment = decideAmendment(held(arriving(story)), arriving(story, { title: "Harbour in flames" }), now);
    expect(kinds(amendment)).toEqual(["usable → usable"]);
  });

  test("with an editor's claims beside its text has the editor's words", () => {
    const before = held(unread(story));
    const [first] = before.claims;
    const editors = [{ ...exampleClaim(1, { text: "40 boats burned.", figures: first?.claim.figures ?? [] }) }];
    const amendment = decideAmendment(before, { ...unread(story), editors, read: () => editors }, now);
    expect(kinds(amendment)).toEqual(["claim-changed", "claim-withdrawn"]);
  });
});

describe("a sender's rule", () => {
  const wire = { uri: "urn:wire:1", version: "2" };

  test.each([
    ["withheld", { status: "withheld" }],
    ["killed", { status: "canceled" }],
    ["embargoed", { embargoedUntil: "2024-05-05T00:00:00Z" }],
  ] as const)("that arrives without a text leaves what is held, %s", (state, rule) => {
    const amendment = decideAmendment(
      held(arriving(story, wire)),
      arriving("", { ...wire, version: "3", ...rule }),
      now,
    );
    expect(kinds(amendment)).toEqual([`usable → ${state}`]);
    expect(amendment).toMatchObject({ text: story, standing: ["harbour-fire#p1s1.1", "harbour-fire#p1s2.1"] });
  });

  test("is lifted by a later version", () => {
    const before = held(arriving(story, { ...wire, embargoedUntil: "2024-05-05T00:00:00Z" }));
    expect(kinds(decideAmendment(before, arriving(story, { ...wire, version: "3" }), now))).toEqual([
      "embargoed → usable",
    ]);
  });

  test("whose time has come is lifted when the same arrives again", () => {
    const embargoed = arriving(story, { ...wire, embargoedUntil: "2024-05-05T00:00:00Z" });
    const later = new Date("2024-05-05T00:00:00Z");
    expect(kinds(decideAmendment(held(embargoed), embargoed, later))).toEqual(["embargoed → usable"]);
  });

  test("of an older version that arrives late changes nothing, unless it kills", () => {
    const before = held(arriving(story, { ...wire, version: "10" }));
    const older = { ...wire, version: "9" };
    expect(decideAmendment(before, arriving("Fifty boats burned.", older), now)).toBeUndefined();
    expect(decideAmendment(before, arriving(story, { ...older, status: "withheld" }), now)).toBeUndefined();
    expect(decideAmendment(before, arriving("", { ...older, status: "canceled" }), now)?.state).toBe("killed");
  });

  test("of two versions of one number holds by when they were made", () => {
    const before = held(arriving(story, { ...wire, modified: "2024-05-04T09:00:00Z" }));
    const made = (modified: string) => arriving(story.replace("Forty", "Fifty"), { ...wire, modified });
    expect(decideAmendment(before, made("2024-05-04T08:00:00Z"), now)).toBeUndefined();
    expect(kinds(decideAmendment(before, made("2024-05-04T09:30:00Z"), now))).toEqual(["claim-changed"]);
  });

  test("once it killed holds for good", () => {
    const before = held(arriving(story, wire), arriving("", { ...wire, version: "3", status: "canceled" }));
    expect(decideAmendment(before, arriving(story, { ...wire, version: "4" }), now)).toBeUndefined();
  });
});

describe("an article that comes in two ways", () => {
  const feed = { kind: "feed", id: "news" } as const;
  const page = { kind: "page", id: "https://example.org/fire" } as const;

  test("is taken from the better one, whichever comes first", () => {
    const short = arriving("Forty boats burned in Varna.", {}, feed);
    const full = arriving(story, {}, page);
    expect(held(short, full).text).toBe(story);
    expect(held(full, short).text).toBe(story);
    expect(held(short, full, short, full).version).toBe(2);
  });

  test("is not changed back and forth by two feeds", () => {
    const other = arriving("Some boats burned.", {}, { kind: "feed", id: "other" });
    expect(held(arriving(story, {}, feed), other, arriving(story, {}, feed), other).version).toBe(1);
  });

  test("obeys the stricter rule of either", () => {
    const before = held(arriving(story, {}, page));
    const amendment = decideAmendment(before, arriving("", { status: "withheld" }, feed), now);
    expect(kinds(amendment)).toEqual(["usable → withheld"]);
  });

  test.each([
    ["read before", arriving],
    ["read when needed", unread],
  ])("keeps its days where a feed dates it anew, %s", (_, make) => {
    const text = "Forty boats burned on Friday. The mayor wept.";
    const before = held(make(text, { published: "2024-05-04" }, feed));
    const bumped = make(text, { published: "2024-05-11" }, feed);
    expect(kinds(decideAmendment(before, bumped, now))).toEqual([]);
    expect(decideAmendment(before, bumped, now)?.article.published).toBe("2024-05-04");
  });
});

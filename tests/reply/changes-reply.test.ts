import { describe, expect, test } from "vitest";
import type { Change } from "../../src/log/change.ts";
import type { ChangedArticle } from "../../src/log/changed-article.ts";
import { decideAmendment } from "../../src/log/decide-amendment.ts";
import type { ArrivedArticle, HeldArticle } from "../../src/log/held-article.ts";
import { publicView } from "../../src/places/view.ts";
import { type ChangesAsked, changesReply } from "../../src/reply/changes-reply.ts";
import { renderPlain } from "../../src/reply/render-plain.ts";
import type { Amendment, ArticleVersion, ClaimRevision } from "../../src/store/store.ts";
import { arriving, heldAfter } from "../support/arriving.ts";

type Step = readonly [at: string, arrived: ArrivedArticle | ((held: HeldArticle) => Amendment)];

const minute = (at: string): string => `2026-11-27T${at}:00.000Z`;

/** What a store would hold and tell after these arrivals. */
function history(...steps: readonly Step[]): ChangedArticle {
  let held: HeldArticle | undefined;
  const changes: Change[] = [];
  const revisions: ClaimRevision[] = [];
  const versions: ArticleVersion[] = [];
  for (const [time, step] of steps) {
    const at = minute(time);
    const amendment =
      typeof step === "function" ? step(held ?? expect.unreachable()) : decideAmendment(held, step, new Date(at));
    if (amendment === undefined) continue;
    held = heldAfter(amendment, held, at);
    versions.push({ version: held.version, at, article: held.article, text: held.text, state: held.state });
    for (const happening of amendment.happenings) {
      changes.push(changeOf(happening, { at, seq: changes.length + 1, article: held.article.id }));
      if (happening.kind === "claim-added" || happening.kind === "claim-changed") {
        revisions.push({ claim: happening.claim, revision: happening.revision, since: at, until: undefined });
      }
    }
  }
  if (held === undefined) throw new Error("nothing arrived");
  return { held, changes, revisions: Map.groupBy(revisions, ({ claim }) => claim.id), versions };
}

function changeOf(happening: Amendment["happenings"][number], entry: Pick<Change, "at" | "seq" | "article">): Change {
  const none = { claim: undefined, revision: undefined, difference: undefined, was: undefined, state: undefined };
  if (happening.kind === "article-changed") return { ...none, ...entry, ...happening };
  const { kind, claim, revision } = happening;
  return {
    ...none,
    ...entry,
    kind,
    revision,
    claim: typeof claim === "string" ? claim : claim.id,
    difference: happening.kind === "claim-changed" ? happening.difference : undefined,
  };
}

const asked: ChangesAsked = { ask: "changes", subject: "", since: undefined, view: publicView };
const shown = (changed: ChangedArticle, further: Partial<ChangesAsked> = {}): string =>
  renderPlain(changesReply([changed], { ...asked, ...further }));

const story = "Forty boats burned in Varna. The mayor wept.";
const state =
  (to: HeldArticle["state"]) =>
  (held: HeldArticle): Amendment => ({
    ...held,
    state: to,
    standing: held.claims.map(({ claim }) => claim.id),
    moved: [],
    happenings: [{ kind: "article-changed", was: held.state, state: to }],
  });

describe("what changed", () => {
  const corrected = history(
    ["10:00", arriving(story)],
    ["11:00", arriving("Fifty boats burned in Varna. The mayor wept.")],
    ["12:00", arriving("Fifty boats burned in Varna.")],
  );

  test("is shown newest first, word by word, with what of it is another fact", () => {
    expect(
      changesReply([corrected], asked).blocks.map((block) => (block.kind === "change" ? block.change.how : block.kind)),
    ).toEqual(["heading", "withdrawn", "changed", "added", "added"]);
    const text = shown(corrected);
    expect(text).toContain("4 changes");
    expect(text).toContain("Changed (number), 27 November 2026, 11:00 UTC\n");
    // Each names its source once: here the claim that stands does.
    expect(
      text
        .split("\n\n")
        .slice(1)
        .map((one) => one.split("“Fire in the harbour”").length - 1),
    ).toEqual([1, 1, 1, 1]);
    expect(text).toContain("[-Forty-] {+Fifty+} boats burned in Varna.");
    expect(text).toContain("[-The mayor wept.-]");
  });

  test("shows the claim as it stands with its latest change only", () => {
    const cards = changesReply([corrected], asked).blocks.flatMap((block) =>
      block.kind === "change" ? [block.change.statement?.text] : [],
    );
    expect(cards).toEqual([undefined, "Fifty boats burned in Varna.", undefined, undefined]);
  });

  test("is told from a day on, about a topic, or both", () => {
    expect(shown(corrected, { since: minute("11:30") })).toContain("1 change since 27 November 2026, 11:30 UTC");
    expect(shown(corrected, { subject: "boats" })).toContain("2 changes about “boats”");
    expect(shown(corrected, { subject: "boats", since: minute("11:30") })).toBe(
      "Nothing on the record changed about “boats” since 27 November 2026, 11:30 UTC.",
    );
  });

  test("of an article of another collection is not told", () => {
    const inside = history(["10:00", arriving(story, { collection: "inside" })]);
    expect(changesReply([inside], asked).outcome).toBe("nothing");
    expect(changesReply([inside], { ...asked, view: { ...publicView, collections: ["inside"] } }).outcome).toBe(
      "found",
    );
  });

  test("names nobody who spoke on background, nor a headline that may", () => {
    const said = (text: string, title = "Poe on the fire") => {
      const arrived = arriving(text, { title });
      const claims = arrived.claims.map((claim) => ({ ...claim, groundRule: "background" as const }));
      return { ...arrived, editors: claims, read: () => claims };
    };
    const changed = history(
      ["10:00", said("Forty boats burned, Ann Poe said.")],
      ["11:00", said("Fifty boats burned, Ann Poe said.", "Another on the fire")],
    );
    const text = shown(changed, { view: { ...publicView, groundRule: "background" } });
    expect(text).toContain("{+Fifty+}");
    expect(text).not.toMatch(/Ann|Poe said/);
    expect(text).not.toContain("[-Poe");
    expect(changesReply([changed], asked).outcome).toBe("nothing");
  });

  test("counts the claims of an article that arrives with many", () => {
    const long = Array.from({ length: 9 }, (_, at) => `Boat ${at + 1} burned.`).join(" ");
    const text = shown(history(["10:00", arriving(long)]));
    expect(text).toContain("1 change");
    expect(text).toContain("9 claims of it are new on the record.");
  });

  test("tells of another title", () => {
    const text = shown(history(["10:00", arriving(story)], ["11:00", arriving(story, { title: "Fire in the port" })]));
    expect(text).toContain("Fire in the [-harbour-] {+port+}");
  });
});

describe("of what may not be shown no word is told", () => {
  const secret = /Forty|Fifty|boats|Fire in the harbour|The Example/;

  test.each([
    ["killed", "Killed, 27 November 2026, 12:00 UTC"],
    ["withheld", "Withheld, 27 November 2026, 12:00 UTC"],
    ["embargoed", "Withheld, 27 November 2026, 12:00 UTC"],
  ] as const)("%s: only that, and when", (to, said) => {
    const text = shown(
      history(["10:00", arriving(story)], ["11:00", arriving(story.replace("Forty", "Fifty"))], ["12:00", state(to)]),
    );
    expect(text).toContain(said);
    expect(text).not.toMatch(secret);
  });

  test("an article that never could be shown is not told of at all", () => {
    const embargoed = arriving(story, { embargoedUntil: "2026-12-01T00:00:00Z" });
    expect(shown(history(["10:00", embargoed]))).toBe("Nothing on the record changed.");
    expect(shown(history(["10:00", embargoed], ["11:00", state("killed")]))).toBe("Nothing on the record changed.");
  });

  test("what was entered under an embargo is news from its end on, as it then stood", () => {
    const under = { embargoedUntil: "2026-12-01T00:00:00Z" };
    const released = history(
      ["10:00", arriving(story, under)],
      ["11:00", arriving(story.replace("Forty", "Fifty"), under)],
      ["12:00", state("usable")],
    );
    const text = shown(released, { since: minute("11:30") });
    expect(text).toContain("2 changes");
    expect(text).toContain("New, 27 November 2026, 12:00 UTC");
    expect(text).not.toContain("Forty");
  });

  test("an article no longer offered is told as that, without its words", () => {
    const text = shown(history(["10:00", arriving(story)], ["12:00", state("withdrawn")]));
    expect(text).toContain("Withdrawn, 27 November 2026, 12:00 UTC, “Fire in the harbour”, The Example");
    expect(text).not.toContain("boats");
  });
});

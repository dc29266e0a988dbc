import { expect, test } from "vitest";
import {
  added,
  amendment,
  articleNamed,
  changed,
  claimOf,
  enter,
  folder,
  instant,
  readAll,
  textsOf,
  withdrawn,
} from "../amend.ts";
import type { Current } from "../store-contract.ts";

const fire = articleNamed("fire");
const [first, second, third] = [claimOf(fire, 1), claimOf(fire, 2), claimOf(fire, 3)];

export function articleContract(store: Current): void {
  test("an article is found as it was entered, with its claims in the order of the text", async () => {
    const changes = await enter(store(), fire, [first, second]);
    expect(changes.map(({ kind, claim, revision }) => [kind, claim, revision])).toEqual([
      ["claim-added", first.id, 1],
      ["claim-added", second.id, 1],
    ]);
    expect(await store().articles.find(fire.id)).toEqual({
      article: fire,
      text: "The text.",
      state: "usable",
      origin: folder,
      version: 1,
      fingerprint: "print",
      arrivedAt: instant("10:00"),
      changedAt: instant("10:00"),
      claims: [first, second].map((claim) => ({
        claim: { ...claim, revision: 1 },
        revision: 1,
        since: instant("10:00"),
      })),
    });
    expect(await store().articles.find(articleNamed("flood").id)).toBeUndefined();
    expect(await store().articles.count()).toEqual({ articles: 1, claims: 2 });
  });

  test("claims change, go and come in one step, and those that stand keep their revision", async () => {
    await enter(store(), fire, [first, second]);
    const reworded = claimOf(fire, 2, "Sentence two.");
    const changes = await store().articles.amend(fire.id, instant("11:00"), (held) => {
      expect(textsOf(held)).toEqual(["Sentence 1.", "Sentence 2."]);
      return amendment(fire, {
        text: "Another text.",
        fingerprint: "other",
        standing: [third, first, reworded],
        happenings: [changed(reworded, 2), added(third)],
      });
    });
    expect(changes.map(({ kind, claim, difference }) => [kind, claim, difference])).toEqual([
      ["claim-changed", second.id, { kind: "fact", of: ["number", "date"] }],
      ["claim-added", third.id, undefined],
    ]);
    const held = await store().articles.find(fire.id);
    expect(textsOf(held)).toEqual(["Sentence 3.", "Sentence 1.", "Sentence two."]);
    expect(held?.claims.map(({ revision, since }) => [revision, since])).toEqual([
      [1, instant("11:00")],
      [1, instant("10:00")],
      [2, instant("11:00")],
    ]);
    expect(held).toMatchObject({ version: 2, arrivedAt: instant("10:00"), changedAt: instant("11:00") });
    expect(await store().articles.versions(fire.id)).toEqual([
      { version: 1, at: instant("10:00"), article: fire, text: "The text.", state: "usable" },
      { version: 2, at: instant("11:00"), article: fire, text: "Another text.", state: "usable" },
    ]);
  });

  test("a revision is on the record from its since until its until", async () => {
    await enter(store(), fire, [first, second]);
    const reworded = claimOf(fire, 1, "Sentence one.");
    await store().articles.amend(fire.id, instant("11:00"), () =>
      amendment(fire, { standing: [reworded], happenings: [changed(reworded, 2), withdrawn(second, 1)] }),
    );
    const revisions = await store().articles.revisions([first.id, second.id]);
    expect(revisions.map(({ claim, revision, since, until }) => [claim.text, revision, since, until])).toEqual([
      ["Sentence 1.", 1, instant("10:00"), instant("11:00")],
      ["Sentence 2.", 1, instant("10:00"), instant("11:00")],
      ["Sentence one.", 2, instant("11:00"), undefined],
    ]);
    expect(await store().articles.revisions([])).toEqual([]);
  });

  test("a claim that only moved in the text keeps its revision, and its new place is read", async () => {
    await enter(store(), fire, [first]);
    const moved = { ...first, at: { paragraph: 2, sentence: 1, start: 40, end: 52 } };
    await store().articles.amend(fire.id, instant("11:00"), () =>
      amendment(fire, { standing: [third, moved], happenings: [added(third)], moved: [moved] }),
    );
    const held = await store().articles.find(fire.id);
    expect(held?.claims.map(({ claim, revision, since }) => [claim.at.start, revision, since])).toEqual([
      [undefined, 1, instant("11:00")],
      [40, 1, instant("10:00")],
    ]);
    expect(await store().articles.revisions([first.id])).toMatchObject([{ revision: 1, since: instant("10:00") }]);
    const [before] = await readAll(store(), { asOf: instant("10:30") });
    expect(before?.claims.map(({ claim }) => claim.at.start)).toEqual([undefined]);
  });

  test("where claims only moved there is a new version and no change", async () => {
    await enter(store(), fire, [first, second]);
    const moved = { ...first, at: { paragraph: 2, sentence: 1, start: 40, end: 52 } };
    const changes = await store().articles.amend(fire.id, instant("11:00"), () =>
      amendment(fire, { text: "Another text.", standing: [second, moved], moved: [moved] }),
    );
    expect(changes).toEqual([]);
    const held = await store().articles.find(fire.id);
    expect(held).toMatchObject({ version: 2, text: "Another text.", changedAt: instant("11:00") });
    expect(held?.claims.map(({ claim }) => claim.at.start)).toEqual([undefined, 40]);
  });

  test("a claim that comes back goes on counting its revisions", async () => {
    await enter(store(), fire, [first, second]);
    await store().articles.amend(fire.id, instant("11:00"), () =>
      amendment(fire, { standing: [first], happenings: [withdrawn(second, 1)] }),
    );
    const changes = await store().articles.amend(fire.id, instant("12:00"), () =>
      amendment(fire, { standing: [first, second], happenings: [added(second)] }),
    );
    expect(changes).toMatchObject([{ kind: "claim-added", revision: 2 }]);
    expect((await store().articles.find(fire.id))?.claims.map(({ revision }) => revision)).toEqual([1, 2]);
  });

  test("without a happening only metadata and fingerprint are kept, and all claims show them", async () => {
    await enter(store(), fire, [first]);
    const renamed = { ...fire, title: "Fire out" };
    const changes = await store().articles.amend(fire.id, instant("11:00"), () =>
      amendment(renamed, { text: "With  spaces.", fingerprint: "other", standing: [first] }),
    );
    expect(changes).toEqual([]);
    const held = await store().articles.find(fire.id);
    expect(held).toMatchObject({ text: "The text.", version: 1, fingerprint: "other", changedAt: instant("10:00") });
    expect(held?.claims[0]?.claim.article).toBe(held?.article);
    expect(held?.article.title).toBe("Fire out");
    expect((await store().articles.revisions([first.id]))[0]?.claim.article.title).toBe("Fire out");
  });

  test("undefined leaves all as it is, and so does a decision that throws", async () => {
    expect(await store().articles.amend(fire.id, instant("10:00"), () => undefined)).toEqual([]);
    const broken = store().articles.amend(fire.id, instant("10:00"), () => {
      throw new Error("undecided");
    });
    await expect(broken).rejects.toThrow("undecided");
    expect(await store().articles.find(fire.id)).toBeUndefined();
    await enter(store(), fire, [first]);
    expect(await store().articles.count()).toEqual({ articles: 1, claims: 1 });
  });

  test.each([
    ["adds a claim that stands", { standing: [first], happenings: [added(first)] }, "stands already"],
    ["changes what is not there", { standing: [first], happenings: [changed(third, 2)] }, "does not stand"],
    ["changes without a new revision", { standing: [first], happenings: [changed(first, 1)] }, "revision of its own"],
    ["forgets a claim", { standing: [third], happenings: [added(third)] }, "neither standing nor withdrawn"],
    ["lets stand what is not held", { standing: [first, second, third], happenings: [added(third)] }, "neither held"],
    ["names a claim twice", { standing: [first, first], happenings: [changed(first, 2)] }, "twice"],
    ["moves what is not there", { standing: [first], happenings: [changed(first, 2)], moved: [third] }, "moves"],
  ])("an amendment that %s is refused, and nothing of it is written", async (_, given, message) => {
    await enter(store(), fire, [first]);
    const refused = store().articles.amend(fire.id, instant("11:00"), () => amendment(fire, given));
    await expect(refused).rejects.toThrow(message);
    expect(textsOf(await store().articles.find(fire.id))).toEqual(["Sentence 1."]);
    expect((await store().log.read(store().log.start, 10)).changes).toHaveLength(1);
  });

  test("of two that amend the same article at once one waits, and no claim is entered twice", async () => {
    const amendOnce = (): Promise<unknown> =>
      store().articles.amend(fire.id, instant("10:00"), (held) =>
        held === undefined ? amendment(fire, { standing: [first], happenings: [added(first)] }) : undefined,
      );
    await Promise.all(Array.from({ length: 8 }, amendOnce));
    expect(await store().articles.count()).toEqual({ articles: 1, claims: 1 });
  });

  test("a clock that was set back does not make a version end before it began", async () => {
    await enter(store(), fire, [first], { at: instant("12:00") });
    await store().articles.amend(fire.id, instant("11:00"), () =>
      amendment(fire, { standing: [], happenings: [withdrawn(first, 1)] }),
    );
    expect((await store().articles.versions(fire.id)).map(({ at }) => at)).toEqual([
      instant("12:00"),
      instant("12:00"),
    ]);
  });

  test("an article is found by its address and by what its sender calls it", async () => {
    const article = { ...fire, url: "https://example.org/a", uri: "urn:a" };
    await enter(store(), article, [first]);
    expect(await store().articles.findByUrl("https://example.org/a")).toBe(fire.id);
    expect(await store().articles.findByUrl("HTTPS://Example.org/a#top")).toBe(fire.id);
    expect(await store().articles.findByUri("urn:a")).toBe(fire.id);
    expect(await store().articles.findByUrl("urn:a")).toBeUndefined();
    expect(await store().articles.findByUri("urn:b")).toBeUndefined();
  });

  test("fingerprints are those of one origin, without what was withdrawn", async () => {
    const named = (slug: string) => articleNamed(slug);
    await enter(store(), named("a"), [], { fingerprint: "1" });
    await enter(store(), named("b"), [], { fingerprint: "2", origin: { kind: "folder", id: "other" } });
    await enter(store(), named("c"), [], { fingerprint: "3", state: "withdrawn" });
    await enter(store(), named("d"), [], { fingerprint: "4", state: "killed" });
    expect(await store().articles.fingerprints(folder)).toEqual(
      new Map([
        [named("a").id, "1"],
        [named("d").id, "4"],
      ]),
    );
  });

  test("articles are read in the order in which they came in, all, some, or those of a state", async () => {
    for (const slug of ["c", "a", "b"]) {
      await enter(store(), articleNamed(slug), [], { state: slug === "a" ? "killed" : "usable" });
    }
    const slugs = async (options?: Parameters<typeof readAll>[1]) =>
      (await readAll(store(), options)).map(({ article }) => String(article.id));
    expect(await slugs()).toEqual(["c", "a", "b"]);
    expect(await slugs({ ids: ["b", "c", "z"].map((slug) => articleNamed(slug).id) })).toEqual(["c", "b"]);
    expect(await slugs({ states: ["usable"] })).toEqual(["c", "b"]);
    expect(await slugs({ ids: [] })).toEqual([]);
    expect(await slugs({ states: [] })).toEqual([]);
  });

  test("many articles are read in batches, each with its own claims", async () => {
    const articles = Array.from({ length: 510 }, (_, number) => articleNamed(`n${number}`));
    await Promise.all(articles.map((article) => enter(store(), article, [claimOf(article, 1)])));
    const batches = await Array.fromAsync(store().articles.read());
    expect(batches.map((batch) => batch.length)).toEqual([500, 10]);
    for (const { article, claims } of batches.flat()) {
      expect(claims.map(({ claim }) => claim.id)).toEqual([claimOf(article, 1).id]);
    }
    expect(await readAll(store(), { ids: articles.map(({ id }) => id) })).toHaveLength(510);
  });

  test("an article of many claims is kept whole", async () => {
    const claims = Array.from({ length: 1200 }, (_, sentence) => claimOf(fire, sentence + 1));
    const changes = await enter(store(), fire, claims);
    expect(changes.map(({ claim }) => claim)).toEqual(claims.map(({ id }) => id));
    const backwards = claims.toReversed();
    await store().articles.amend(fire.id, instant("11:00"), () =>
      amendment(fire, {
        standing: backwards,
        happenings: [{ kind: "article-changed", was: "usable", state: "usable" }],
      }),
    );
    const held = await store().articles.find(fire.id);
    expect(held?.claims.map(({ claim }) => claim.id)).toEqual(backwards.map(({ id }) => id));
  });

  test("odd characters of a page come back as they were", async () => {
    const odd = "a\0b \uD800 \u202E 𝄞 \r\n";
    const article = { ...fire, title: odd };
    const claim = claimOf(article, 1, odd);
    await enter(store(), article, [claim], { text: odd });
    const held = await store().articles.find(fire.id);
    expect([held?.text, held?.article.title, held?.claims[0]?.claim.text]).toEqual([odd, odd, odd]);
  });

  test("articles whose embargo has ended are due, whatever offset it was written with", async () => {
    const until = (slug: string, embargoedUntil: string) => articleNamed(slug, { embargoedUntil });
    await enter(store(), until("now", "2025-03-01T12:00:00+02:00"), [], { state: "embargoed" });
    await enter(store(), until("later", "2025-03-01T10:00:00.001Z"), [], { state: "embargoed" });
    await enter(store(), until("never", "soon"), [], { state: "embargoed" });
    await enter(store(), until("out", "2025-03-01T09:00:00Z"), []);
    expect(await store().articles.dueForRelease(instant("10:00"))).toEqual([articleNamed("now").id]);
  });
}

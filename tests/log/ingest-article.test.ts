import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Article } from "../../src/articles/article.ts";
import { articleId } from "../../src/ids.ts";
import { killArticle, releaseDue, withdrawMissing, withholdArticle } from "../../src/log/change-state.ts";
import { changesAbout } from "../../src/log/changes-about.ts";
import { ingestArticle } from "../../src/log/ingest-article.ts";
import { type IngestProgress, ingestArticles } from "../../src/log/ingest-articles.ts";
import { operatorView, publicView, type View } from "../../src/places/view.ts";
import { parseRequest } from "../../src/questions/parse-request.ts";
import { renderPlain } from "../../src/reply/render-plain.ts";
import { openSqliteStore } from "../../src/store/open-sqlite-store.ts";
import type { Store } from "../../src/store/store.ts";
import { arriving, folder, unread } from "../support/arriving.ts";

let store: Store;
beforeEach(async () => {
  store = await openSqliteStore({ path: ":memory:" });
});
afterEach(() => store.close());

const at = (time: string): Date => new Date(`2024-05-04T${time}:00.000Z`);
const story = "Forty boats burned in Varna. The mayor wept.";
const fire = articleId("harbour-fire");
const texts = async (id = fire) => (await store.articles.find(id))?.claims.map(({ claim }) => claim.text);

describe("an article", () => {
  test("is held with its claims, and the same again changes nothing", async () => {
    const first = await ingestArticle(store, unread(story), at("10:00"));
    expect(first).toMatchObject({ id: fire, outcome: "new" });
    expect(first.changes.map(({ kind }) => kind)).toEqual(["claim-added", "claim-added"]);
    expect(await ingestArticle(store, unread(story), at("11:00"))).toEqual({
      id: fire,
      outcome: "unchanged",
      changes: [],
    });
    expect((await store.articles.find(fire))?.version).toBe(1);
  });

  test("corrected holds the new words, and as of before the old", async () => {
    await ingestArticle(store, unread(story), at("10:00"));
    const { outcome, changes } = await ingestArticle(store, unread(story.replace("Forty", "Fifty")), at("11:00"));
    expect(outcome).toBe("changed");
    expect(changes).toMatchObject([
      { kind: "claim-changed", revision: 2, difference: { kind: "fact", of: ["number"] } },
    ]);
    expect(await texts()).toEqual(["Fifty boats burned in Varna.", "The mayor wept."]);
    for await (const [held] of store.articles.read({ asOf: at("10:30").toISOString() })) {
      expect(held?.claims[0]?.claim.text).toBe("Forty boats burned in Varna.");
    }
  });

  test("with a paragraph put in keeps its claims, whose offsets fit the text of their day", async () => {
    await ingestArticle(store, unread(story), at("10:00"));
    await ingestArticle(store, unread(`Divers came.\n${story}`), at("11:00"));
    for (const asOf of [at("10:30"), at("11:30")]) {
      for await (const [held] of store.articles.read({ asOf: asOf.toISOString() })) {
        for (const { claim } of held?.claims ?? []) {
          expect(held?.text?.slice(claim.verbatim?.start, claim.verbatim?.end)).toBe(claim.text);
        }
      }
    }
    expect((await store.articles.find(fire))?.claims.map(({ claim }) => claim.id)).toEqual([
      "harbour-fire#v2p1s1.1",
      "harbour-fire#p1s1.1",
      "harbour-fire#p1s2.1",
    ]);
  });

  test("whose sentence comes back has its id again and goes on counting", async () => {
    for (const [turn, text] of [story, "Forty boats burned in Varna.", story].entries()) {
      await ingestArticle(store, unread(text), at(`1${turn}:00`));
    }
    const held = await store.articles.find(fire);
    expect(held?.claims.map(({ claim, revision }) => [claim.id, revision])).toEqual([
      ["harbour-fire#p1s1.1", 1],
      ["harbour-fire#p1s2.1", 2],
    ]);
  });

  test("that two processes take in at once is there once", async () => {
    const both = await Promise.all([1, 2].map(() => ingestArticle(store, unread(story), at("10:00"))));
    expect(both.flatMap(({ changes }) => changes)).toHaveLength(2);
    expect(await store.articles.count()).toEqual({ articles: 1, claims: 2 });
  });
});

describe("what is one article", () => {
  test("a folder that was moved goes on with what it held", async () => {
    const moved = { kind: "folder", id: "elsewhere" } as const;
    await ingestArticle(store, arriving(story), at("10:00"));
    expect(await ingestArticle(store, arriving(story, {}, moved), at("10:30"))).toMatchObject({ outcome: "unchanged" });
    await ingestArticle(store, arriving("Fifty boats burned in Varna. The mayor wept.", {}, moved), at("11:00"));
    expect(await texts()).toEqual(["Fifty boats burned in Varna.", "The mayor wept."]);
    await withdrawMissing(store, folder, { present: new Set(), now: at("12:00") });
    expect((await store.articles.find(fire))?.state).toBe("usable");
  });

  const feed = { kind: "feed", id: "news" } as const;
  const page = { kind: "page", id: "https://www.example.org/fire" } as const;

  test("is found by its address, however written, under another id", async () => {
    await ingestArticle(store, unread(story, { url: "https://example.org/fire?utm_source=feed" }, feed), at("10:00"));
    const added = await ingestArticle(
      store,
      unread(`${story} Divers came.`, { id: articleId("page"), url: "http://www.example.org/fire/#top" }, page),
      at("11:00"),
    );
    expect(added).toMatchObject({ id: fire, outcome: "changed" });
    expect(added.changes).toMatchObject([
      { kind: "article-changed" },
      { kind: "claim-added", claim: "harbour-fire#v2p1s3.1" },
    ]);
  });

  test("is found by its sender's name for it", async () => {
    await ingestArticle(store, unread(story, { uri: "urn:wire:1" }), at("10:00"));
    const renamed = { id: articleId("other"), url: undefined, uri: "urn:wire:1" };
    expect(await ingestArticle(store, unread(story, renamed), at("11:00"))).toMatchObject({ id: fire });
  });

  test("is not told by an id alone: two pages of one name are two", async () => {
    await ingestArticle(store, unread(story, {}, page), at("10:00"));
    const other = { url: "https://example.org/flood" };
    const second = await ingestArticle(store, unread("The river rose.", other, page), at("11:00"));
    expect(second).toMatchObject({ outcome: "new" });
    expect(second.id).toMatch(/^harbour-fire-[0-9a-f]{8}$/);
    expect(await ingestArticle(store, unread("The river fell.", other, page), at("12:00"))).toMatchObject({
      id: second.id,
      outcome: "changed",
    });
    expect(await texts()).toEqual(["Forty boats burned in Varna.", "The mayor wept."]);
  });

  test.each([
    ["id", {}],
    ["uri", { id: articleId("other"), url: "https://example.org/new" }],
    ["address", { id: articleId("other"), uri: undefined, url: "http://example.org/fire/" }],
  ] as const)("killed, stays so under the same %s", async (_, fields) => {
    await ingestArticle(store, unread(story, { uri: "urn:wire:1" }), at("10:00"));
    await killArticle(store, fire, { reason: "It names a minor.", now: at("11:00") });
    const again = await ingestArticle(store, unread(story, { uri: "urn:wire:1", ...fields }), at("12:00"));
    expect(again).toEqual({ id: fire, outcome: "ignored", changes: [] });
    expect(await store.articles.count()).toMatchObject({ articles: 1 });
    expect((await store.articles.find(fire))?.state).toBe("killed");
  });

  test("a kill that comes before what it kills is heeded", async () => {
    await ingestArticle(store, arriving("", { uri: "urn:wire:1", status: "canceled" }), at("10:00"));
    expect(await ingestArticle(store, unread(story, { uri: "urn:wire:1" }), at("11:00"))).toMatchObject({
      outcome: "ignored",
    });
    expect(await store.articles.count()).toEqual({ articles: 1, claims: 0 });
  });
});

describe("states", () => {
  test("an embargo ends once, whoever looks", async () => {
    await ingestArticle(store, unread(story, { embargoedUntil: "2024-05-04T12:00:00Z" }), at("10:00"));
    expect(await releaseDue(store, at("11:59"))).toEqual([]);
    const released = await Promise.all([1, 2, 3].map(() => releaseDue(store, at("12:00"))));
    expect(released.flat()).toMatchObject([{ kind: "article-changed", was: "embargoed", state: "usable" }]);
    expect(await texts()).toHaveLength(2);
  });

  test("a kill is told once and stays", async () => {
    await ingestArticle(store, unread(story), at("10:00"));
    expect(await killArticle(store, fire, { reason: undefined, now: at("11:00") })).toMatchObject([
      { state: "killed" },
    ]);
    expect(await killArticle(store, fire, { reason: undefined, now: at("12:00") })).toEqual([]);
    expect(await killArticle(store, articleId("unknown"), { reason: undefined, now: at("12:00") })).toEqual([]);
  });

  test("what is withheld for a rule that cannot be read is shown when the same arrives without it", async () => {
    await ingestArticles(store, [unread(story)], { now: () => at("10:00") });
    expect(await withholdArticle(store, fire, at("11:00"))).toMatchObject([{ was: "usable", state: "withheld" }]);
    expect(await withholdArticle(store, fire, at("11:30"))).toEqual([]);
    await ingestArticles(store, [unread(story)], { now: () => at("12:00") });
    expect((await store.articles.find(fire))?.state).toBe("usable");
  });

  test("a file that goes takes its claims off the record, and brings them back when it comes back", async () => {
    const other: Partial<Article> = { id: articleId("flood"), url: "https://example.org/flood" };
    const { ids } = await ingestArticles(store, [unread(story), unread("The river rose.", other)], {
      now: () => at("10:00"),
    });
    expect(await withdrawMissing(store, folder, { present: ids, now: at("11:00") })).toEqual([]);
    const present = new Set([articleId("flood")]);
    const gone = await withdrawMissing(store, folder, { present, now: at("12:00") });
    expect(gone.map(({ kind, state }) => [kind, state])).toEqual([
      ["article-changed", "withdrawn"],
      ["claim-withdrawn", undefined],
      ["claim-withdrawn", undefined],
    ]);
    expect(await withdrawMissing(store, folder, { present, now: at("12:30") })).toEqual([]);
    const back = await ingestArticle(store, unread(story.replace("wept", "resigned")), at("13:00"));
    expect(back.changes.map(({ kind, claim, revision }) => [kind, claim, revision])).toEqual([
      ["article-changed", undefined, undefined],
      ["claim-added", "harbour-fire#p1s1.1", 2],
      ["claim-added", "harbour-fire#p1s2.1", 2],
    ]);
  });
});

describe("many articles", () => {
  const numbered = (at: number, text = `Boat ${at} burned in the harbour.`) =>
    unread(text, { id: articleId(`boat-${at}`), url: `https://example.org/boat/${at}` });

  test("are told of as they come, and a second run reads none of them", async () => {
    const told: IngestProgress[] = [];
    const first = Array.from({ length: 20 }, (_, turn) => numbered(turn));
    const options = { now: () => at("10:00"), onProgress: (progress: IngestProgress) => told.push(progress) };
    const taken = await ingestArticles(store, first, options);
    expect(taken).toMatchObject({ articles: 20, changed: 20, changes: 20, failed: 0 });
    expect(told.at(-1)).toMatchObject({ articles: 20 });
    const never = first.map((one) => ({ ...one, read: () => expect.unreachable("it was read again") }));
    const again = await ingestArticles(store, never, { now: () => at("11:00") });
    expect(again).toMatchObject({ articles: 20, changed: 0, changes: 0 });
    expect(again.ids).toEqual(taken.ids);
  });

  test("one that cannot be taken stops none of the others", async () => {
    const broken = { ...numbered(1), read: () => expect.unreachable("broken") };
    const failures: string[] = [];
    const taken = await ingestArticles(store, [numbered(0), broken, numbered(2)], {
      now: () => at("10:00"),
      onFailure: (article) => failures.push(article),
    });
    expect(taken).toMatchObject({ articles: 3, changed: 2, failed: 1 });
    expect(failures).toEqual(["boat-1"]);
  });
});

describe("asked what changed", () => {
  const asking = async (ask: string, now: Date, view: View = operatorView): Promise<string> => {
    const question = parseRequest(ask);
    if (question.kind !== "changes") throw new Error(`${ask} does not ask for changes`);
    return renderPlain(await changesAbout(store, { question, ask, now, view, found: [] }));
  };

  test("the log answers, with what left the record as well", async () => {
    await ingestArticle(store, unread(story), at("10:00"));
    await ingestArticle(store, unread("Fifty boats burned in Varna."), at("11:00"));
    const text = await asking("changes", at("12:00"));
    expect(text).toContain("4 changes");
    expect(text).toContain("[-Forty-] {+Fifty+} boats burned in Varna.");
    expect(await asking("changes mayor wept", at("12:00"))).toContain("[-The mayor wept.-]");
    expect(await asking("changes since today", at("12:00"))).toContain("4 changes since 4 May 2024, 00:00 UTC");
    expect(await asking("changes boats since monday", new Date("2024-05-07T12:00:00Z"))).toContain(
      "Nothing on the record changed",
    );
  });

  test("of a kill only that is told, and to the operator of what article", async () => {
    await ingestArticle(store, unread(story), at("10:00"));
    await killArticle(store, fire, { reason: undefined, now: at("11:00") });
    const text = await asking("changes boats", at("12:00"), publicView);
    expect(text).toContain("Killed, 4 May 2024, 11:00 UTC");
    expect(text).not.toMatch(/boats burned|Fire in the harbour/);
    const atMachine = await asking("changes boats", at("12:00"));
    expect(atMachine).toContain("Killed, 4 May 2024, 11:00 UTC, “Fire in the harbour”");
    expect(atMachine).not.toContain("boats burned");
  });
});

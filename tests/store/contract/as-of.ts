import { expect, test } from "vitest";
import type { ArticleState } from "../../../src/log/held-article.ts";
import {
  added,
  amendment,
  articleNamed,
  changed,
  claimOf,
  enter,
  instant,
  readAll,
  textsOf,
  withdrawn,
} from "../amend.ts";
import type { Current } from "../store-contract.ts";

const fire = articleNamed("fire");
const [first, second] = [claimOf(fire, 1), claimOf(fire, 2)];

export function asOfContract(store: Current): void {
  test("an article is read as it was held at that instant: metadata, text, state and claims", async () => {
    await enter(store(), fire, [first, second]);
    const reworded = claimOf(fire, 1, "Sentence one.");
    await store().articles.amend(fire.id, instant("11:00"), () =>
      amendment(
        { ...fire, title: "Fire out" },
        {
          text: "Another text.",
          state: "withdrawn",
          standing: [reworded],
          happenings: [changed(reworded, 2), withdrawn(second, 1)],
        },
      ),
    );
    const [before] = await readAll(store(), { asOf: instant("10:59") });
    expect(before).toMatchObject({ text: "The text.", state: "usable", version: 1, changedAt: instant("10:00") });
    expect(before?.article.title).toBe("Fire in the harbour");
    expect(textsOf(before)).toEqual(["Sentence 1.", "Sentence 2."]);
    expect(before?.claims[0]?.claim).toMatchObject({ revision: 1, article: before?.article });
    const [after] = await readAll(store(), { asOf: instant("11:00") });
    expect(after).toMatchObject({ text: "Another text.", state: "withdrawn", version: 2 });
    expect(textsOf(after)).toEqual(["Sentence one."]);
    expect(await readAll(store(), { asOf: instant("09:59") })).toEqual([]);
  });

  test.each<[ArticleState, number]>([
    ["killed", 0],
    ["embargoed", 0],
    ["withheld", 0],
    ["withdrawn", 1],
    ["usable", 1],
  ])("what is %s now is given as of an earlier day %i times", async (state, times) => {
    await enter(store(), fire, [first]);
    await store().articles.amend(fire.id, instant("11:00"), () =>
      amendment(fire, { state, standing: [first], happenings: [{ kind: "article-changed", was: "usable", state }] }),
    );
    expect(await readAll(store(), { asOf: instant("10:30") })).toHaveLength(times);
    expect(await readAll(store(), { asOf: instant("10:30"), ids: [fire.id] })).toHaveLength(times);
  });

  test("states are those of that day", async () => {
    await enter(store(), fire, [first], { state: "embargoed" });
    await store().articles.amend(fire.id, instant("11:00"), () =>
      amendment(fire, {
        standing: [first],
        happenings: [{ kind: "article-changed", was: "embargoed", state: "usable" }],
      }),
    );
    expect(await readAll(store(), { asOf: instant("10:30"), states: ["usable"] })).toEqual([]);
    expect(await readAll(store(), { asOf: instant("10:30"), states: ["embargoed"] })).toHaveLength(1);
    expect(await readAll(store(), { asOf: instant("11:00"), states: ["usable"] })).toHaveLength(1);
    expect(await readAll(store(), { asOf: instant("11:00"), states: [] })).toEqual([]);
  });

  test("a claim that is killed now is given as of no day, and what it said stays known to those who correct", async () => {
    await enter(store(), fire, [first, second]);
    await store().articles.amend(fire.id, instant("11:00"), () =>
      amendment(fire, {
        standing: [first],
        happenings: [withdrawn(second, 1)],
        killed: [{ claim: second, revision: 1, reason: "It is wrong." }],
      }),
    );
    const [before] = await readAll(store(), { asOf: instant("10:30") });
    expect(textsOf(before)).toEqual(["Sentence 1."]);
    const killed = [{ claim: { id: second.id, text: "Sentence 2." }, revision: 1, reason: "It is wrong." }];
    expect(await store().articles.find(fire.id)).toMatchObject({ killed });
    expect(await readAll(store())).toMatchObject([{ killed }]);
    expect(await readAll(store(), { ids: [fire.id] })).toMatchObject([{ killed }]);
    expect((await store().articles.revisions([second.id])).map(({ claim }) => claim.text)).toEqual(["Sentence 2."]);
  });

  test("a killed claim never stands again, and is kept in the wording that it has now", async () => {
    await enter(store(), fire, [first, second]);
    const kill = (text: string) =>
      store().articles.amend(fire.id, instant("11:00"), (held) =>
        amendment(fire, {
          standing: [first],
          happenings: held?.killed === undefined ? [withdrawn(second, 1)] : [],
          killed: [{ claim: { ...second, text }, revision: 1, reason: undefined }],
        }),
      );
    await kill("Sentence 2.");
    await kill("Sentence two.");
    const held = await store().articles.find(fire.id);
    expect(held?.killed?.map(({ claim }) => claim.text)).toEqual(["Sentence two."]);
    expect(held?.version).toBe(2);
    const again = amendment(fire, { standing: [first, second], happenings: [added(second)] });
    await expect(store().articles.amend(fire.id, instant("12:00"), () => again)).rejects.toThrow("which was killed");
    expect(textsOf(await store().articles.find(fire.id))).toEqual(["Sentence 1."]);
  });

  test("who may see an article is decided by its collection and ground rule of now", async () => {
    await enter(store(), fire, [first]);
    await store().articles.amend(fire.id, instant("11:00"), () =>
      amendment({ ...fire, collection: "courts", groundRule: "background" }, { standing: [first] }),
    );
    const [before] = await readAll(store(), { asOf: instant("10:30") });
    expect(before?.article).toMatchObject({ collection: "courts", groundRule: "background" });
  });

  test("many articles are read in batches", async () => {
    const articles = Array.from({ length: 505 }, (_, number) => articleNamed(`n${number}`));
    await Promise.all(articles.map((article) => enter(store(), article, [claimOf(article, 1)])));
    const late = articleNamed("late");
    await store().articles.amend(late.id, instant("12:00"), () =>
      amendment(late, { standing: [claimOf(late, 1)], happenings: [added(claimOf(late, 1))] }),
    );
    const batches = await Array.fromAsync(store().articles.read({ asOf: instant("11:00") }));
    expect(batches.map((batch) => batch.length)).toEqual([500, 5]);
    expect(await readAll(store(), { asOf: instant("11:00"), ids: articles.map(({ id }) => id) })).toHaveLength(505);
  });
}

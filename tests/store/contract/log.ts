import { expect, test } from "vitest";
import { amendment, articleNamed, claimOf, enter, instant, withdrawn } from "../amend.ts";
import type { Current } from "../store-contract.ts";

const [fire, flood] = [articleNamed("fire"), articleNamed("flood")];
const claims = [claimOf(fire, 1), claimOf(fire, 2)];

export function logContract(store: Current): void {
  test("changes are read after a position, oldest first, and a reader goes on from where it stopped", async () => {
    const { log } = store();
    const entered = [...(await enter(store(), fire, claims)), ...(await enter(store(), flood, [claimOf(flood, 1)]))];
    const one = await log.read(log.start, 2);
    expect(one.changes).toEqual(entered.slice(0, 2));
    const two = await log.read(one.position, 2);
    expect(two.changes).toEqual(entered.slice(2));
    expect(await log.read(two.position, 2)).toEqual({ changes: [], position: two.position });
    expect(await log.head()).toBe(two.position);
  });

  test("the head of an empty log is its start", async () => {
    const { log } = store();
    expect(await log.head()).toBe(log.start);
    expect(await log.read(log.start, 5)).toEqual({ changes: [], position: log.start });
  });

  test("every kind of change comes back with what it says", async () => {
    await enter(store(), fire, claims);
    const [first, second] = claims;
    if (first === undefined || second === undefined) throw new Error("two claims were entered");
    await store().articles.amend(fire.id, instant("11:00"), () =>
      amendment(fire, {
        state: "withheld",
        standing: [{ ...first, text: "Other." }],
        happenings: [
          { kind: "claim-changed", claim: first, revision: 2, difference: { kind: "reworded" } },
          withdrawn(second, 1),
          { kind: "article-changed", was: "usable", state: "withheld" },
        ],
      }),
    );
    const { changes } = await store().log.read(store().log.start, 10);
    const [, , ...later] = changes;
    const nothing = { claim: undefined, revision: undefined, difference: undefined, was: undefined, state: undefined };
    const same = { at: instant("11:00"), article: fire.id, seq: expect.any(Number) };
    expect(later).toEqual([
      { ...same, ...nothing, kind: "claim-changed", claim: first.id, revision: 2, difference: { kind: "reworded" } },
      { ...same, ...nothing, kind: "claim-withdrawn", claim: second.id, revision: 1 },
      { ...same, ...nothing, kind: "article-changed", was: "usable", state: "withheld" },
    ]);
  });

  test("what was written is in the log when the amendment is done", async () => {
    for (const slug of ["a", "b", "c", "d"]) {
      const article = articleNamed(slug);
      const before = await store().log.head();
      await enter(store(), article, [claimOf(article, 1)]);
      expect((await store().log.read(before, 10)).changes.map((change) => change.article)).toEqual([article.id]);
    }
  });

  test("changes of some articles are read newest first, since an instant, as many as asked for", async () => {
    const [first, second] = await enter(store(), fire, claims);
    await enter(store(), flood, [claimOf(flood, 1)]);
    const [last] = await store().articles.amend(fire.id, instant("11:00"), () =>
      amendment(fire, { standing: [], happenings: claims.map((claim) => withdrawn(claim, 1)) }),
    );
    const { log } = store();
    expect((await log.of([fire.id])).slice(1)).toEqual([last, second, first]);
    expect((await log.of([fire.id], { since: instant("11:00") })).map(({ at }) => at)).toEqual(
      Array(2).fill(instant("11:00")),
    );
    expect(await log.of([fire.id, flood.id], { limit: 3 })).toHaveLength(3);
    expect(await log.of("all", { limit: 4 })).toEqual(await log.of([fire.id, flood.id], { limit: 4 }));
    expect(await log.of([])).toEqual([]);
  });

  test("a follower is where it got to, and never set back", async () => {
    const { log } = store();
    await enter(store(), fire, claims);
    const { position: early } = await log.read(log.start, 1);
    const head = await log.head();
    expect(await log.positionOf("digests")).toBe(log.start);
    await log.advance("digests", head);
    await log.advance("digests", early);
    expect(await log.positionOf("digests")).toBe(head);
    expect(await log.positionOf("gaps")).toBe(log.start);
  });

  test("whoever watches is called when something was written, until they leave", async () => {
    const { log } = store();
    let calls = 0;
    const called = Promise.withResolvers<void>();
    const leave = log.watch(() => {
      calls += 1;
      called.resolve();
    });
    await enter(store(), fire, claims);
    await called.promise;
    leave();
    const before = calls;
    await enter(store(), flood, []);
    await store().articles.amend(flood.id, instant("11:00"), () =>
      amendment(flood, {
        standing: [claimOf(flood, 1)],
        happenings: [{ kind: "claim-added", claim: claimOf(flood, 1), revision: 1 }],
      }),
    );
    expect(calls).toBe(before);
  });
}

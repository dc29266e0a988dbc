import { describe, expect, test } from "vitest";
import { findStorePlaces } from "../support/store-places.ts";
import { added, amendment, articleNamed, changed, claimOf, enter, instant } from "./amend.ts";
import { lease, posting } from "./contract/postings.ts";

/** What two processes see of each other over one store; each has a store of its own here. */

const fire = articleNamed("fire");
const [first, second] = [claimOf(fire, 1), claimOf(fire, 2)];

describe.each(await findStorePlaces())("over $name", { timeout: 60_000 }, ({ name, create }) => {
  test.skipIf(name.includes("skipped"))("many can be opened at once where nothing is yet", async () => {
    const { open } = await create();
    const stores = await Promise.all(Array.from({ length: 5 }, open));
    const [one, other] = stores;
    if (one === undefined || other === undefined) throw new Error("five were opened");
    await enter(one, fire, [first]);
    expect(await other.articles.count()).toEqual({ articles: 1, claims: 1 });
    for (const store of stores) await store.close();
  });

  test.skipIf(name.includes("skipped"))("whoever watches is woken by what the other writes", async () => {
    const { open } = await create();
    const [one, other] = [await open(), await open()];
    const woken = Promise.withResolvers<void>();
    const leave = one.log.watch(() => {
      one.log.head().then((head) => {
        if (head !== one.log.start) woken.resolve();
        // A watcher may be called once more while its store is being closed.
      }, woken.reject);
    });
    await enter(other, fire, [first]);
    await woken.promise;
    leave();
    await one.close();
    await other.close();
  });

  test.skipIf(name.includes("skipped"))("of two that enter an article at once one comes second", async () => {
    const { open } = await create();
    const stores = [await open(), await open()];
    const versions = await Promise.all(
      stores.map((store, turn) =>
        store.articles.amend(fire.id, instant("10:00"), (held) => {
          const claim = turn === 0 ? first : second;
          const standing = [...(held?.claims.map((each) => each.claim) ?? []), claim];
          return amendment(fire, { standing, happenings: [added(claim)] });
        }),
      ),
    );
    expect(versions.flat()).toHaveLength(2);
    const held = await stores[0]?.articles.find(fire.id);
    expect(held).toMatchObject({ version: 2 });
    expect(held?.claims).toHaveLength(2);
    for (const store of stores) await store.close();
  });

  test.skipIf(name.includes("skipped"))(
    "no change is missed by messages that are entered while it happens",
    async () => {
      const { open } = await create();
      const [asking, following] = [await open(), await open()];
      await enter(asking, fire, [first]);
      for (const round of Array(20).keys()) {
        const revision = round + 1;
        const change = async (): Promise<void> => {
          const [written] = await following.articles.amend(fire.id, instant("11:00"), () =>
            amendment(fire, { standing: [first], happenings: [changed(first, revision + 1)] }),
          );
          await following.ledger.raise([first.id], written?.seq ?? 0);
        };
        const show = (turn: number): Promise<void> =>
          asking.ledger.intend(posting(`r${round}x${turn}`, [{ claim: first.id, revision }]));
        await Promise.all([show(0), change(), show(1), show(2)]);
        for (const turn of [0, 1, 2]) await asking.ledger.confirm(`r${round}x${turn}`, `m${round}x${turn}`);
      }
      expect(await asking.ledger.claim("one", { ...lease, limit: 100 })).toHaveLength(60);
      await asking.close();
      await following.close();
    },
  );
});

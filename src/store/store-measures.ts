import { sql } from "kysely";
import type { Engine } from "./engine.ts";
import { inOneView } from "./one-view.ts";

/** How much is open, for whoever watches over the processes. Cheap however much is held: what is done with is not counted. */
export type StoreMeasures = {
  /** Posts by state, those alone that wait, are in hand, or need a person: `due`, `posting`, `uncertain`, `failed`. */
  readonly deliveries: Readonly<Record<(typeof openStates)[number], number>>;
  /** The ISO instant from which on the post is due that has waited longest, whether somebody holds it or not. */
  readonly oldestDue: string | undefined;
  /** Messages that have something to do, and those of them that cannot be reached. */
  readonly postingsPending: number;
  readonly postingsUnreachable: number;
  /** The number of the newest change, and up to which each follower has come that all processes share. */
  readonly head: number;
  readonly followers: Readonly<Record<string, number>>;
  readonly subscriptionsActive: number;
};

const openStates = ["due", "posting", "uncertain", "failed"] as const;

export function measureStore(engine: Engine): Promise<StoreMeasures> {
  return inOneView(engine, async (view) => {
    const counts = await view
      .selectFrom("delivery")
      .select(["state", ({ fn }) => fn.countAll<number>().as("count")])
      .where("state", "in", openStates)
      .groupBy("state")
      .execute();
    const count = (state: string): number => Number(counts.find((row) => row.state === state)?.count ?? 0);
    const oldest = [];
    for (const state of ["due", "posting"]) {
      const row = await view
        .selectFrom("delivery")
        .select("due_at")
        .where("state", "=", state)
        .orderBy("due_at")
        .limit(1)
        .executeTakeFirst();
      if (row !== undefined) oldest.push(row.due_at);
    }
    // The conditions stand as in the partial indexes that answer them.
    const { rows: postings } = await sql<{ pending: number; unreachable: number }>`
      select (select count(*) from posting where wanted > shown) as pending,
        (select count(*) from posting where state = 'unreachable') as unreachable`.execute(view);
    const head = await view.selectFrom("change").select("seq").orderBy("seq", "desc").limit(1).executeTakeFirst();
    const followers = await view.selectFrom("follower").selectAll().execute();
    const active = await view
      .selectFrom("subscription")
      .select(({ fn }) => fn.countAll<number>().as("count"))
      .where("state", "=", "active")
      .executeTakeFirst();
    return {
      deliveries: {
        due: count("due"),
        posting: count("posting"),
        uncertain: count("uncertain"),
        failed: count("failed"),
      },
      oldestDue: oldest.sort()[0],
      postingsPending: Number(postings[0]?.pending ?? 0),
      postingsUnreachable: Number(postings[0]?.unreachable ?? 0),
      head: head?.seq ?? 0,
      followers: Object.fromEntries(followers.map(({ name, seq }) => [name, seq])),
      subscriptionsActive: Number(active?.count ?? 0),
    };
  });
}

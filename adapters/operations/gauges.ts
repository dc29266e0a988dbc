import { Gauge, type Registry } from "prom-client";
import { within } from "../../src/doors/within.ts";
import type { LiveRecords } from "../../src/following/live-records.ts";
import { createLagWatch } from "../../src/operations/lag-watch.ts";
import type { Store } from "../../src/store/store.ts";

export type GaugeParts = {
  readonly store: Pick<Store, "measure" | "sources" | "gaps">;
  /** The time of day, by which posts are due. */
  readonly now: () => Date;
  readonly records: Pick<LiveRecords, "position">;
  readonly elapsed: () => number;
};

/** What is looked up when somebody asks, and never between. */
export interface Gauges {
  /** Reads the store once. Where it does not answer, all that is read out of it is left out rather than told as it was. */
  read(): Promise<void>;
}

/** So long the store may take, in milliseconds: Prometheus gives up after ten seconds. */
const patience = 5_000;
const sourceStates = ["active", "failing", "paused", "gone"] as const;

export function keepGauges(registry: Registry, { store, records, now, elapsed }: GaugeParts): Gauges {
  const gauge = <Label extends string = never>(name: string, help: string, labelNames: readonly Label[] = []) =>
    new Gauge<Label>({ name, help, labelNames: [...labelNames], registers: [registry] });
  const up = gauge("onrecord_store_up", "Whether the store answered when this was asked: 1 or 0.");
  const lag = gauge("onrecord_log_lag_changes", "Changes of the log that a follower has not read yet.", ["follower"]);
  const late = gauge("onrecord_index_late_seconds", "For how long the record of this process has owed a change.");
  const deliveries = gauge("onrecord_outbox_posts", "Posts that wait, are in hand or need a person, by state.", [
    "state",
  ]);
  const overdue = gauge("onrecord_outbox_oldest_due_seconds", "For how long the post that has waited longest is due.");
  const pending = gauge("onrecord_messages_to_correct", "Messages that show less of the record than they should.");
  const unreachable = gauge("onrecord_messages_unreachable", "Messages that could not be corrected.");
  const subscriptions = gauge("onrecord_subscriptions_active", "Digests and watches that are not paused.");
  const sources = gauge("onrecord_sources", "Feeds and pages, by state.", ["state"]);
  const gaps = gauge("onrecord_gaps_open", "Questions that wait for an answer.");
  const lateness = createLagWatch(elapsed);

  async function look() {
    const [measured, kept, open] = await Promise.all([store.measure(), store.sources.all(), store.gaps.open()]);
    return { measured, kept, open };
  }

  function forget(): void {
    for (const one of [lag, deliveries, sources]) one.reset();
    for (const one of [late, overdue, pending, unreachable, subscriptions, gaps]) one.remove();
  }

  return {
    async read() {
      const looked = await within(
        look().catch(() => undefined),
        patience,
      );
      up.set(looked === undefined ? 0 : 1);
      forget();
      if (looked === undefined) return;
      const { measured, kept, open } = looked;
      const { head } = measured;
      const own = Number(records.position());
      lag.set({ follower: "index" }, Math.max(0, head - own));
      for (const [follower, seq] of Object.entries(measured.followers)) {
        lag.set({ follower }, Math.max(0, head - seq));
      }
      late.set(lateness.look(own, head) / 1_000);
      for (const [state, count] of Object.entries(measured.deliveries)) deliveries.set({ state }, count);
      overdue.set(secondsSince(measured.oldestDue, now()));
      pending.set(measured.postingsPending);
      unreachable.set(measured.postingsUnreachable);
      subscriptions.set(measured.subscriptionsActive);
      for (const state of sourceStates) sources.set({ state }, kept.filter((source) => source.state === state).length);
      gaps.set(open.length);
    },
  };
}

/** 0 where nothing is due yet. */
const secondsSince = (instant: string | undefined, now: Date): number =>
  instant === undefined ? 0 : Math.max(0, (now.getTime() - Date.parse(instant)) / 1_000);

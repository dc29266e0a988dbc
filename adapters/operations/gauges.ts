import { Gauge, type Registry } from "prom-client";
import { within } from "../../src/doors/within.ts";
import type { LiveRecords } from "../../src/following/live-records.ts";
import { createLagWatch } from "../../src/operations/lag-watch.ts";
import type { Store } from "../../src/store/store.ts";

export type GaugeParts = {
  readonly store: Pick<Store, "log" | "sources" | "gaps">;
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

export function keepGauges(registry: Registry, { store, records, elapsed }: GaugeParts): Gauges {
  const gauge = <Label extends string = never>(name: string, help: string, labelNames: readonly Label[] = []) =>
    new Gauge<Label>({ name, help, labelNames: [...labelNames], registers: [registry] });
  const up = gauge("onrecord_store_up", "Whether the store answered when this was asked: 1 or 0.");
  const lag = gauge("onrecord_log_lag_changes", "Changes of the log that a follower has not read yet.", ["follower"]);
  const late = gauge("onrecord_index_late_seconds", "For how long the record of this process has owed a change.");
  const sources = gauge("onrecord_sources", "Feeds and pages, by state.", ["state"]);
  const gaps = gauge("onrecord_gaps_open", "Questions that wait for an answer.");
  const lateness = createLagWatch(elapsed);

  async function look() {
    const [head, kept, open] = await Promise.all([store.log.head(), store.sources.all(), store.gaps.open()]);
    return { head: Number(head), kept, open };
  }

  function forget(): void {
    for (const one of [lag, sources]) one.reset();
    for (const one of [late, gaps]) one.remove();
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
      const { head, kept, open } = looked;
      const own = Number(records.position());
      lag.set({ follower: "index" }, Math.max(0, head - own));
      late.set(lateness.look(own, head) / 1_000);
      for (const state of sourceStates) sources.set({ state }, kept.filter((source) => source.state === state).length);
      gaps.set(open.length);
    },
  };
}

import packageFile from "../../package.json" with { type: "json" };
import type { Config } from "../../src/config.ts";
import { within } from "../../src/doors/within.ts";
import { type DoorStanding, judgeHealth, judgeReadiness } from "../../src/operations/judge-standing.ts";
import { createLagWatch } from "../../src/operations/lag-watch.ts";
import { createLoopWatch, type LoopWatch } from "../../src/operations/loop-watch.ts";
import { noObserver, type Observer } from "../../src/operations/observer.ts";
import type { Metrics } from "../operations/metrics.ts";
import type { OperationsDoor } from "../operations/operations-door.ts";
import type { OpenDesk } from "./open-desk.ts";

/** How this process is watched from outside. */
export interface Operations {
  readonly observer: Observer;
  readonly loops: LoopWatch;
  /** Opens the operators' door, if one is configured, and says what became of it. */
  open(parts: OperationsParts): Promise<void>;
  /** From now on the process is not ready: it is about to end. */
  retire(): void;
  /** The last thing to be closed, so that probes are answered until the end. */
  close(): Promise<void>;
}

export type OperationsParts = {
  readonly desk: Pick<OpenDesk, "store" | "records" | "isKept">;
  readonly now: () => Date;
  readonly doors: () => readonly DoorStanding[];
  readonly say: (line: string) => void;
  readonly onError: (error: unknown) => void;
};

/** So long the store may take before a process is not sent work, in milliseconds. */
const storePatience = 1_000;

/** `elapsed`: milliseconds of a clock that nobody sets. Nothing is counted, and its library not loaded, where nobody can ask. */
export async function createOperations({ operations }: Config, elapsed: () => number): Promise<Operations> {
  const settings = operations.kind === "on" ? operations.settings : undefined;
  const metrics = settings === undefined ? undefined : await loadMetrics();
  const observer = metrics?.observer ?? noObserver;
  const loops = createLoopWatch(observer, elapsed);
  let door: OperationsDoor | undefined;
  let isStopping = false;
  return {
    observer,
    loops,
    async open({ desk, now, doors, say, onError }) {
      if (operations.kind === "wrong") for (const reason of operations.reasons) say(`Operations: off. ${reason}`);
      if (settings === undefined || metrics === undefined) return;
      const lag = createLagWatch(elapsed);
      const { createOperationsDoor } = await import("../operations/operations-door.ts");
      const { keepGauges } = await import("../operations/gauges.ts");
      const gauges = keepGauges(metrics.registry, { store: desk.store, records: desk.records, now, elapsed });
      door = createOperationsDoor({
        settings,
        onError,
        health: () => judgeHealth(loops.overdue()),
        async readiness() {
          const began = elapsed();
          const head = await within(
            desk.store.log.head().catch(() => undefined),
            storePatience,
          );
          const storeTook = head === undefined ? undefined : elapsed() - began;
          const behindFor = head === undefined ? undefined : lag.look(Number(desk.records.position()), Number(head));
          return judgeReadiness({ isStopping, storeTook, isKept: desk.isKept, behindFor, doors: doors() });
        },
        async metrics() {
          await gauges.read();
          return { text: await metrics.text(), contentType: metrics.contentType };
        },
      });
      const started = await door.start();
      say(started.kind === "open" ? `Operations: open at ${started.url}` : `Operations: off. ${started.reason}`);
    },
    retire() {
      isStopping = true;
    },
    close: async () => door?.stop(),
  };
}

async function loadMetrics(): Promise<Metrics> {
  const { createMetrics } = await import("../operations/metrics.ts");
  return createMetrics(packageFile.version);
}

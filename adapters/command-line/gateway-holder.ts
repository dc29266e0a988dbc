import { hostname } from "node:os";
import type { HeldLease } from "../../src/doors/held-lease.ts";
import type { Store } from "../../src/store/store.ts";
import type { WorkLog } from "../../src/work-log.ts";
import { processName } from "./process-name.ts";

/** The lease by which one process holds Discord's gateway. */
export const gatewayLeaseName = "discord gateway";

/** Under which it is noted who took it last. */
export const holderNote = "discord gateway holder";

/**
 * The lease of the gateway, which at the first asking is taken from a process of this machine that has ended without giving
 * it back: whoever starts a process anew after a crash need not wait for its time to be over.
 */
export function inheritedLease(
  lease: HeldLease,
  { leases, notes }: Pick<Store, "leases" | "notes">,
  log: WorkLog,
): HeldLease {
  let isInherited = false;

  async function inherit(): Promise<void> {
    isInherited = true;
    const holder = await notes.read(holderNote);
    if (holder !== undefined && hasEnded(holder)) await leases.release(gatewayLeaseName, holder);
  }

  async function attempt(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      log.warn({ err: error }, "Who holds Discord's gateway could not be read or noted.");
    }
  }

  return {
    ...lease,
    async take() {
      const wasHeld = lease.isHeld();
      if (!isInherited) await attempt(inherit);
      const isOurs = await lease.take();
      if (isOurs && !wasHeld) await attempt(() => notes.write(holderNote, processName));
      return isOurs;
    },
  };
}

/** True where a process of this machine surely runs no more: another one has its number, or nobody. */
export function hasEnded(name: string, runs: (pid: number) => boolean = isRunning): boolean {
  const [host, pid] = name.split(" ");
  if (host !== hostname() || name === processName) return false;
  return Number(pid) === process.pid || !runs(Number(pid));
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // Somebody else's process may not be asked, and so it is there.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

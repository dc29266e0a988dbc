import { hostname } from "node:os";
import type { HeldLease } from "../../src/doors/held-lease.ts";
import type { Store } from "../../src/store/store.ts";
import type { WorkLog } from "../../src/work-log.ts";
import { type Machine, thisMachine } from "./machine.ts";
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
  machine = thisMachine,
): HeldLease {
  let isInherited = false;

  async function inherit(): Promise<void> {
    isInherited = true;
    const noted = await notes.read(holderNote);
    if (noted !== undefined && hasEnded(noted, machine)) await leases.release(gatewayLeaseName, nameIn(noted));
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
      if (isOurs && !wasHeld) await attempt(() => notes.write(holderNote, noteOf(processName, machine)));
      return isOurs;
    },
  };
}

/** What is noted of a holder: its name, and what tells it from every process that has its number at another time or place. */
export function noteOf(name: string, { here, began }: Machine): string {
  const since = began(process.pid);
  return here === undefined || since === undefined ? name : `${name} ${here} ${since}`;
}

/** A name is a host, a number and what no other has ever had. */
const nameIn = (noted: string): string => noted.split(" ").slice(0, 3).join(" ");

/**
 * True where a process of this machine surely runs no more: nobody has its number, or one that began at another time. A
 * number alone would say nothing, since each of several containers counts its own.
 */
export function hasEnded(noted: string, { here, began, isThere }: Machine): boolean {
  const [host, number, , boot, counted, since] = noted.split(" ");
  if (here === undefined || host !== hostname() || `${boot} ${counted}` !== here) return false;
  const now = began(Number(number));
  return now === undefined ? !isThere(Number(number)) : now !== since;
}

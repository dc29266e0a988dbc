import type { DiscordConfig, DoorConfig } from "../../../src/config.ts";
import { StoreUnavailable } from "../../../src/store/store-unavailable.ts";
import type { DataPlace } from "../data-place.ts";
import { gatewayLeaseName, holderNote } from "../gateway-holder.ts";
import { openStoreAt } from "../open-store.ts";
import type { Check } from "./check.ts";

const name = "Discord gateway holder";

/** Which process holds Discord's gateway; nothing where Discord is off or the store cannot be asked, which is said elsewhere. */
export async function checkGateway(
  place: DataPlace,
  discord: DoorConfig<DiscordConfig>,
  now: Date,
): Promise<readonly Check[]> {
  if (discord.kind !== "on" || place.kind === "memory") return [];
  try {
    const store = await openStoreAt(place);
    try {
      // A lease that is over as soon as it is taken tells whether somebody else has it, and keeps nobody out.
      const isFree = await store.leases.take(gatewayLeaseName, name, { now: now.toISOString(), lease: 0 });
      if (isFree) await store.leases.release(gatewayLeaseName, name);
      const holder = await store.notes.read(holderNote);
      return [{ name, state: "fine", says: isFree ? whoeverStarts : heldBy(holder) }];
    } finally {
      await store.close();
    }
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error;
    return [];
  }
}

const whoeverStarts = "none now; the next process that starts takes it";

function heldBy(holder: string | undefined): string {
  const [host, pid] = (holder ?? "").split(" ");
  const who = pid === undefined ? "a process" : `process ${pid} on ${host}`;
  return `${who}; others stand by and take over within half a minute of its end`;
}

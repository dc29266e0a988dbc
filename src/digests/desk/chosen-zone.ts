import type { Asker } from "../../places/place.ts";
import { readZone } from "../../schedules/read-zone.ts";

/** The zone of this installation, and what settled it. */
export type InstallationZone = { readonly name: string; readonly from: "configuration" | "machine" };

/** The zone in which times are read that name none, and why it is that one. */
export type ChosenZone = { readonly name: string; readonly why: string };

export const namedZone = (name: string): ChosenZone => ({ name, why: "as you named it" });

/** The asker's own where their platform tells it, else that of the installation. */
export function chosenZone({ zone }: Pick<Asker, "zone">, installation: InstallationZone): ChosenZone {
  const own = zone === undefined ? undefined : readZone(zone);
  if (own !== undefined) return { name: own, why: "as your account has it" };
  return { name: installation.name, why: installation.from === "machine" ? ofMachine : ofConfiguration };
}

const ofConfiguration = "as this installation is configured";
const ofMachine = "as the machine has it; name another behind the time, such as Europe/Kyiv";

import type { Asker } from "../../places/place.ts";
import { readZone } from "../../schedules/read-zone.ts";

/** The zone of this installation, and what settled it; `unread`: the machine, since what is configured is no zone. */
export type InstallationZone = { readonly name: string; readonly from: "configuration" | "machine" | "unread" };

/** The zone in which times are read that name none, and why it is that one. */
export type ChosenZone = { readonly name: string; readonly why: string };

export const namedZone = (name: string): ChosenZone => ({ name, why: "as you named it" });

/** The asker's own where their platform tells it, else that of the installation. */
export function chosenZone({ zone }: Pick<Asker, "zone">, installation: InstallationZone): ChosenZone {
  const own = zone === undefined ? undefined : readZone(zone);
  if (own !== undefined) return { name: own, why: "as your account has it" };
  return { name: installation.name, why: reasons[installation.from] };
}

const another = "name another behind the time, such as Europe/Kyiv";
const reasons: Readonly<Record<InstallationZone["from"], string>> = {
  configuration: "as this installation is configured",
  machine: `as the machine has it; ${another}`,
  unread: `which the machine has, since ONRECORD_TIME_ZONE names no time zone that is known; ${another}`,
};

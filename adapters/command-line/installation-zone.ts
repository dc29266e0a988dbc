import { readConfig } from "../../src/config.ts";
import type { InstallationZone } from "../../src/digests/desk/chosen-zone.ts";
import { readZone } from "../../src/schedules/read-zone.ts";
import type { CommandIo } from "./command-io.ts";

/** The zone of the configuration, else that of the machine; a machine that names none that is known counts as UTC. */
export function installationZone(environment: CommandIo["environment"]): InstallationZone {
  const { timeZone } = readConfig(environment);
  if (timeZone !== undefined) return { name: timeZone, from: "configuration" };
  const isUnread = (environment["ONRECORD_TIME_ZONE"]?.trim() ?? "") !== "";
  const from = isUnread ? "unread" : "machine";
  return { name: readZone(new Intl.DateTimeFormat().resolvedOptions().timeZone) ?? "UTC", from };
}

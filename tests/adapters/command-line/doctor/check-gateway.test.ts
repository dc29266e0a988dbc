import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import type { DataPlace } from "../../../../adapters/command-line/data-place.ts";
import { checkGateway } from "../../../../adapters/command-line/doctor/check-gateway.ts";
import { gatewayLeaseName, holderNote } from "../../../../adapters/command-line/gateway-holder.ts";
import { openStoreAt } from "../../../../adapters/command-line/open-store.ts";
import type { DiscordConfig, DoorConfig } from "../../../../src/config.ts";

const on: DoorConfig<DiscordConfig> = { kind: "on", settings: { token: "t", guildIds: [], apiUrl: undefined } };
const now = new Date("2025-03-17T12:00:00Z");

function newPlace(): DataPlace {
  const path = mkdtempSync(join(tmpdir(), "onrecord-doctor-"));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return { kind: "folder", path };
}

const saysOf = async (place: DataPlace) => (await checkGateway(place, on, now)).map(({ says }) => says);

test("says that nobody holds the gateway, however often it is asked, and who does", async () => {
  const place = newPlace();
  const free = "none now; the next process that starts takes it";
  expect([await saysOf(place), await saysOf(place)]).toEqual([[free], [free]]);
  const store = await openStoreAt(place);
  await store.leases.take(gatewayLeaseName, "desk-1 42 a", { now: now.toISOString(), lease: 24_000 });
  await store.notes.write(holderNote, "desk-1 42 a");
  await store.close();
  expect(await saysOf(place)).toEqual([expect.stringMatching(/^process 42 on desk-1; /)]);
});

test("says nothing where Discord is off or nothing is kept", async () => {
  expect(await checkGateway(newPlace(), { kind: "off" }, now)).toEqual([]);
  expect(await checkGateway({ kind: "memory" }, on, now)).toEqual([]);
});

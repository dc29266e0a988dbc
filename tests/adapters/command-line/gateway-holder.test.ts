import { hostname } from "node:os";
import { expect, onTestFinished, test } from "vitest";
import {
  gatewayLeaseName,
  hasEnded,
  holderNote,
  inheritedLease,
  noteOf,
} from "../../../adapters/command-line/gateway-holder.ts";
import { type Machine, thisMachine } from "../../../adapters/command-line/machine.ts";
import { openStoreAt } from "../../../adapters/command-line/open-store.ts";
import { processName } from "../../../adapters/command-line/process-name.ts";
import { createHeldLease } from "../../../src/doors/held-lease.ts";

const now = new Date("2025-03-17T12:00:00Z");
const log = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** No process has this number: Linux counts to four million. */
const nobody = 4_999_999;
const [here, other] = ["boot-1 pid:[1]", "boot-1 pid:[2]"];
/** Of this machine, where only these numbers are had, each by a process that began then. */
const began = new Map([
  [process.pid, "700"],
  [50, "500"],
]);
const machine: Machine = { here, began: (pid) => began.get(pid), isThere: (pid) => began.has(pid) || pid === 60 };

test.each([
  ["a process that runs", `${hostname()} 50 a ${here} 500`, false],
  ["a process that has ended", `${hostname()} ${nobody} a ${here} 400`, true],
  ["an earlier process whose number another one has now", `${hostname()} 50 a ${here} 400`, true],
  ["an earlier process with our number", `${hostname()} ${process.pid} a ${here} 400`, true],
  ["a process of whose beginning we are not told", `${hostname()} 60 a ${here} 400`, false],
  ["a process of another container of one host name", `${hostname()} 1 a ${other} 400`, false],
  ["a process of another container with our number", `${hostname()} ${process.pid} a ${other} 400`, false],
  ["a process of another machine", `elsewhere ${nobody} a boot-2 pid:[1] 400`, false],
  ["a process that noted no more than its number", `${hostname()} ${nobody} a`, false],
])("%s has ended: %s is %s", (_name, noted, ended) => {
  expect(hasEnded(noted, machine)).toBe(ended);
});

test("where a machine tells nothing of its processes none is known to have ended", () => {
  expect(hasEnded(`${hostname()} ${nobody} a ${here} 400`, { ...machine, here: undefined })).toBe(false);
});

test.skipIf(process.platform !== "linux")("on Linux a process is told from all others", () => {
  expect(thisMachine.here).toMatch(/^[0-9a-f-]{36} pid:\[\d+\]$/);
  expect(thisMachine.began(process.pid)).toMatch(/^\d+$/);
  expect(thisMachine.began(nobody)).toBeUndefined();
  expect(hasEnded(noteOf(processName, thisMachine), thisMachine)).toBe(false);
});

async function openLease(noted: string) {
  const holder = noted.split(" ").slice(0, 3).join(" ");
  const store = await openStoreAt({ kind: "memory" });
  onTestFinished(() => store.close());
  const at = { now: now.toISOString(), lease: 24_000 };
  await store.leases.take(gatewayLeaseName, holder, at);
  await store.notes.write(holderNote, noted);
  const terms = { name: gatewayLeaseName, owner: processName, lease: 24_000, now: () => now, elapsed: () => 0, log };
  return { store, lease: inheritedLease(createHeldLease({ leases: store.leases, ...terms }), store, log, machine) };
}

const noted = `${processName} ${here} 700`;

test("what a process of this machine left as it ended is taken at once, and noted", async () => {
  const { store, lease } = await openLease(`${hostname()} ${nobody} a ${here} 400`);
  expect(await lease.take()).toBe(true);
  expect(await store.notes.read(holderNote)).toBe(noted);
});

test.each([
  ["another machine", `elsewhere ${nobody} a boot-2 pid:[1] 400`],
  ["another container, even if it has our host name and number", `${hostname()} ${process.pid} a ${other} 400`],
])("from a process of %s nothing is taken before its time is over", async (_name, holder) => {
  const { store, lease } = await openLease(holder);
  expect(await lease.take()).toBe(false);
  expect(await store.notes.read(holderNote)).toBe(holder);
});

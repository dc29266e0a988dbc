import { hostname } from "node:os";
import { expect, onTestFinished, test } from "vitest";
import {
  gatewayLeaseName,
  hasEnded,
  holderNote,
  inheritedLease,
} from "../../../adapters/command-line/gateway-holder.ts";
import { openStoreAt } from "../../../adapters/command-line/open-store.ts";
import { processName } from "../../../adapters/command-line/process-name.ts";
import { createHeldLease } from "../../../src/doors/held-lease.ts";

const now = new Date("2025-03-17T12:00:00Z");
const log = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** No process has this number: Linux counts to four million. */
const nobody = 4_999_999;

test.each([
  ["a process that runs", `${hostname()} ${process.ppid} a`, false],
  ["a process that has ended", `${hostname()} ${nobody} a`, true],
  ["an earlier process with our number, as in a container", `${hostname()} ${process.pid} a`, true],
  ["ourselves", processName, false],
  ["a process of another machine", `elsewhere ${nobody} a`, false],
])("%s has ended: %s is %s", (_name, name, ended) => {
  expect(hasEnded(name)).toBe(ended);
});

async function openLease(holder: string) {
  const store = await openStoreAt({ kind: "memory" });
  onTestFinished(() => store.close());
  const at = { now: now.toISOString(), lease: 24_000 };
  await store.leases.take(gatewayLeaseName, holder, at);
  await store.notes.write(holderNote, holder);
  const terms = { name: gatewayLeaseName, owner: processName, lease: 24_000, now: () => now, elapsed: () => 0, log };
  return { store, lease: inheritedLease(createHeldLease({ leases: store.leases, ...terms }), store, log) };
}

test("what a process of this machine left as it ended is taken at once, and noted", async () => {
  const { store, lease } = await openLease(`${hostname()} ${nobody} a`);
  expect(await lease.take()).toBe(true);
  expect(await store.notes.read(holderNote)).toBe(processName);
});

test("from a process of another machine nothing is taken before its time is over", async () => {
  const { store, lease } = await openLease(`elsewhere ${nobody} a`);
  expect(await lease.take()).toBe(false);
  expect(await store.notes.read(holderNote)).toBe(`elsewhere ${nobody} a`);
});

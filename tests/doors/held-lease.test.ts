import { expect, test } from "vitest";
import { createHeldLease } from "../../src/doors/held-lease.ts";
import type { Leases } from "../../src/doors/leases.ts";
import { createHands } from "../support/hands.ts";

const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
const free: Leases = { take: () => Promise.resolve(true), release: () => Promise.resolve() };

function held(leases: Leases) {
  const hands = createHands();
  const terms = { name: "a lease", owner: "one", lease: 24_000, now: hands.now, elapsed: hands.elapsed, log };
  return { hands, lease: createHeldLease({ leases, ...terms }) };
}

test("is relied on for five sixths of its time, unless it is renewed", async () => {
  const { hands, lease } = held(free);
  expect(lease.isHeld()).toBe(false);
  expect(await lease.take()).toBe(true);
  hands.move(19_999);
  expect(lease.isHeld()).toBe(true);
  expect(await lease.take()).toBe(true);
  hands.move(20_000);
  expect(lease.isHeld()).toBe(false);
});

test("counts from before the store was asked, however long the answer took", async () => {
  const answer = Promise.withResolvers<boolean>();
  const { hands, lease } = held({ ...free, take: () => answer.promise });
  const taking = lease.take();
  hands.move(20_000);
  answer.resolve(true);
  expect(await taking).toBe(false);
});

test("a store that fails takes nothing away before its time, and gives nothing", async () => {
  let isThere = true;
  const take = () => (isThere ? Promise.resolve(true) : Promise.reject(new Error("no connection")));
  const { hands, lease } = held({ take, release: () => Promise.reject(new Error("no connection")) });
  await lease.take();
  isThere = false;
  hands.move(8_000);
  expect(await lease.take()).toBe(true);
  hands.move(12_000);
  expect(await lease.take()).toBe(false);
  await lease.release();
});

test("is lost as soon as the store says that another process has it, or it is given back", async () => {
  const answers = [true, false, true];
  const { lease } = held({ ...free, take: () => Promise.resolve(answers.shift() ?? false) });
  expect([await lease.take(), await lease.take(), lease.isHeld()]).toEqual([true, false, false]);
  await lease.take();
  await lease.release();
  expect(lease.isHeld()).toBe(false);
});

test("may be ours still while the store was asked in its time and has not answered, until it says whose it is", async () => {
  const answers: (() => Promise<boolean>)[] = [
    () => Promise.resolve(true),
    () => Promise.reject(new Error("no connection")),
    () => new Promise<never>(() => undefined),
    () => Promise.resolve(true),
    () => new Promise<never>(() => undefined),
    () => Promise.resolve(false),
  ];
  const { hands, lease } = held({ ...free, take: () => answers.shift()?.() ?? Promise.resolve(false) });
  expect(lease.mayBeHeld()).toBe(false);
  await lease.take();
  hands.move(8_000);
  await lease.take();
  hands.move(60_000);
  expect([lease.isHeld(), lease.mayBeHeld()]).toEqual([false, true]);
  void lease.take();
  expect(lease.mayBeHeld()).toBe(true);
  await lease.take();
  expect([lease.isHeld(), lease.mayBeHeld()]).toEqual([true, true]);
  void lease.take();
  hands.move(60_000);
  expect(lease.mayBeHeld()).toBe(true);
  await lease.take();
  expect(lease.mayBeHeld()).toBe(false);
});

test("is not held by a process that was frozen past its end and asks only then, nor once it is given back", async () => {
  const answers = [Promise.resolve(true), new Promise<never>(() => undefined), Promise.resolve(true)];
  const { hands, lease } = held({ ...free, take: () => answers.shift() ?? Promise.resolve(false) });
  await lease.take();
  hands.move(60_000);
  void lease.take();
  expect(lease.mayBeHeld()).toBe(false);
  await lease.take();
  await lease.release();
  expect(lease.mayBeHeld()).toBe(false);
});

test("an answer that another overtook on its way changes nothing", async () => {
  const late = Promise.withResolvers<boolean>();
  const answers = [Promise.resolve(true), late.promise, Promise.resolve(true)];
  const { hands, lease } = held({ ...free, take: () => answers.shift() ?? Promise.resolve(false) });
  await lease.take();
  const taking = lease.take();
  hands.move(8_000);
  await lease.take();
  late.resolve(false);
  expect(await taking).toBe(true);
  hands.move(19_999);
  expect(lease.isHeld()).toBe(true);
});

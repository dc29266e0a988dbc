import { describe, expect, test } from "vitest";
import { type Arrivals, createArrivals } from "../../src/doors/arrivals.ts";
import type { Inbox } from "../../src/doors/inbox.ts";
import type { WorkLog } from "../../src/work-log.ts";
import { createHands, type Hands } from "../support/hands.ts";
import { createKeptLog } from "../support/kept-log.ts";
import { findSharedStores } from "../support/shared-stores.ts";

function process(inbox: Inbox, owner: string, hands: Hands, log: WorkLog = createKeptLog().log): Arrivals {
  return createArrivals({ platform: "slack", log, shared: { inbox, owner, now: hands.now }, wait: hands.wait });
}

const nothing = () => Promise.resolve();

test("without a shared inbox one process answers each event once", async () => {
  const arrivals = createArrivals({ platform: "slack", log: createKeptLog().log });
  expect([await arrivals.once("Ev1", nothing), await arrivals.once("Ev1", nothing)]).toEqual([true, false]);
});

test("what came to nothing may be asked again, and so may work that broke", async () => {
  const arrivals = createArrivals({ platform: "slack", log: createKeptLog().log });
  await arrivals.once("Ev1", (undo) => undo());
  await expect(arrivals.once("Ev1", () => Promise.reject(new Error("broken")))).rejects.toThrow("broken");
  expect(await arrivals.once("Ev1", nothing)).toBe(true);
});

test("an inbox that fails or is silent holds nothing up, and the log says so", async () => {
  const { log, said } = createKeptLog();
  const hands = createHands();
  const broken: Inbox = {
    take: () => Promise.reject(new Error("no connection")),
    done: () => Promise.reject(new Error("no connection")),
    giveBack: nothing,
    forget: () => Promise.reject(new Error("no connection")),
  };
  const arrivals = process(broken, "one", hands, log);
  expect([await arrivals.once("Ev1", nothing), await arrivals.once("Ev1", nothing)]).toEqual([true, false]);
  expect(said).toContain("The shared inbox does not answer; this process goes by its own memory.");
  const silent = process({ ...broken, take: () => new Promise(() => undefined) }, "two", hands, log);
  const begun = performance.now();
  expect(await silent.once("Ev2", nothing)).toBe(true);
  expect(performance.now() - begun).toBeLessThan(2_000);
});

/** An inbox that tells when the test lets it. */
function createSlowInbox() {
  const told = Promise.withResolvers<boolean>();
  const inbox: Inbox = { take: () => told.promise, done: nothing, giveBack: nothing, forget: () => Promise.resolve(0) };
  return { inbox, tell: told.resolve };
}

test("what does nothing is prepared while it is asked whose an event is, and the work waits for it", async () => {
  const { inbox, tell } = createSlowInbox();
  const done: string[] = [];
  const prepare = () => {
    done.push("prepared");
    return Promise.resolve("an answer");
  };
  const answered = process(inbox, "one", createHands()).once(
    "Ev1",
    async (_, ahead: Promise<string> | undefined) => void done.push(`sent ${await ahead}`),
    { prepare },
  );
  await new Promise((resolve) => setImmediate(resolve));
  expect(done).toEqual(["prepared"]);
  tell(true);
  expect(await answered).toBe(true);
  expect(done).toEqual(["prepared", "sent an answer"]);
});

test("what was prepared of another's event is sent to nobody", async () => {
  const { inbox, tell } = createSlowInbox();
  const sent: unknown[] = [];
  const answered = process(inbox, "one", createHands()).once("Ev1", async (_, ahead) => void sent.push(await ahead), {
    prepare: () => Promise.resolve("an answer"),
  });
  tell(false);
  expect(await answered).toBe(false);
  expect(sent).toEqual([]);
});

test("what breaks in preparing is met by the work alone", async () => {
  const { inbox, tell } = createSlowInbox();
  const met: string[] = [];
  const late = process(inbox, "one", createHands()).once(
    "Ev1",
    async (_, ahead) => void met.push(await (ahead ?? Promise.resolve("nothing")).catch(() => "broken")),
    { prepare: (): Promise<string> => Promise.reject(new Error("broken")) },
  );
  await new Promise((resolve) => setImmediate(resolve));
  tell(true);
  expect(await late).toBe(true);
  const atOnce = process(inbox, "one", createHands()).once("Ev2", async (_, ahead) => void met.push(String(ahead)), {
    prepare: (): Promise<string> => {
      throw new Error("broken");
    },
  });
  expect(await atOnce).toBe(true);
  expect(met).toEqual(["broken", "undefined"]);
});

test("an event that came a moment ago is not prepared again", async () => {
  const arrivals = createArrivals({ platform: "slack", log: createKeptLog().log });
  let prepared = 0;
  const prepare = () => Promise.resolve(++prepared);
  await Promise.all([arrivals.once("Ev1", nothing, { prepare }), arrivals.once("Ev1", nothing, { prepare })]);
  expect(prepared).toBe(1);
});

describe.each(await findSharedStores())("over $name", ({ skipped, open }) => {
  const shared = test.skipIf(skipped !== undefined);

  shared("what one gives back is answered by another to which it had come before", async () => {
    const [one, other] = await open();
    const hands = createHands();
    const [first, second] = [process(one.inbox, "one", hands), process(other.inbox, "two", hands)];
    const begun = Promise.withResolvers<void>();
    const broken = Promise.withResolvers<void>();
    const breaking = first.once("Ev1", () => {
      begun.resolve();
      return broken.promise;
    });
    await begun.promise;
    expect(await second.once("Ev1", nothing)).toBe(false);
    broken.reject(new Error("broken"));
    await expect(breaking).rejects.toThrow("broken");
    expect(await second.once("Ev1", nothing)).toBe(true);
  });

  shared("an event that reaches two processes at once is answered by one", async () => {
    const [one, other] = await open();
    const hands = createHands();
    const processes = [process(one.inbox, "one", hands), process(other.inbox, "other", hands)];
    for (let index = 0; index < 20; index += 1) {
      const ours = await Promise.all(processes.map((each) => each.once(`Ev${index}`, nothing)));
      expect(ours.filter(Boolean)).toHaveLength(1);
    }
  });

  shared("whoever stands in answers what its taker never did, and nothing that it did", async () => {
    const [one, other] = await open();
    // The taker is gone with its clock, so that it never says that it works on.
    const dead = process(one.inbox, "one", createHands());
    await dead.once("Ev2", nothing);
    const taken = Promise.withResolvers<void>();
    void dead.once("Ev1", () => {
      taken.resolve();
      return new Promise(() => undefined);
    });
    await taken.promise;
    const hands = createHands();
    const alive = process(other.inbox, "other", hands);
    const old: unknown[] = [];
    const note = async (_: unknown, ahead: unknown) => void old.push(ahead);
    const prepare = () => Promise.resolve("of twenty seconds ago");
    const answered = ["Ev1", "Ev2"].map((event) => alive.once(event, note, { standsIn: true, prepare }));
    await expect.poll(() => hands.waiting()).toBe(2);
    hands.move(20_000);
    expect(await Promise.all(answered)).toEqual([true, false]);
    expect(old).toEqual([undefined]);
  });

  shared("a process that stops stands in for nobody", async () => {
    const [one, other] = await open();
    const hands = createHands();
    await one.inbox.take({ platform: "slack", event: "Ev1" }, "gone", {
      now: hands.now().toISOString(),
      lease: 20_000,
    });
    const arrivals = process(other.inbox, "other", hands);
    const standing = arrivals.once("Ev1", nothing, { standsIn: true });
    await expect.poll(() => hands.waiting()).toBe(1);
    arrivals.stop();
    expect(await standing).toBe(false);
  });

  shared("whoever works for longer than half its time is stood in for by nobody", async () => {
    const [one, other] = await open();
    const hands = createHands();
    const end = Promise.withResolvers<void>();
    const told = Promise.withResolvers<void>();
    const inbox: Inbox = { ...one.inbox, done: (event, now) => one.inbox.done(event, now).then(told.resolve) };
    const slow = process(inbox, "one", hands).once("Ev1", () => end.promise);
    await expect.poll(() => hands.waiting()).toBe(1);
    const standing = process(other.inbox, "other", hands).once("Ev1", nothing, { standsIn: true });
    await expect.poll(() => hands.waiting()).toBe(2);
    hands.move(10_000);
    await told.promise;
    hands.move(20_000);
    expect(await standing).toBe(false);
    end.resolve();
    expect(await slow).toBe(true);
  });

  shared("what is undone in one process may be asked in another; after a day all is forgotten", async () => {
    const [one, other] = await open();
    const hands = createHands();
    const [first, second] = [process(one.inbox, "one", hands), process(other.inbox, "other", hands)];
    await first.once("Ev1", (undo) => undo());
    expect(await second.once("Ev1", nothing)).toBe(true);
    hands.move(25 * 3_600_000);
    await second.once("Ev2", nothing);
    expect(await process(one.inbox, "third", hands).once("Ev1", nothing)).toBe(true);
  });
});

import { expect, test } from "vitest";
import { instant } from "../amend.ts";
import type { Current } from "../store-contract.ts";
import { lease } from "./postings.ts";
import { postOf } from "./subscriptions.ts";

const lead = postOf(3, "digest 3 a");
const second = postOf(3, "digest 3 a part 2", lead.id);
const third = postOf(3, "digest 3 a part 3", lead.id);

export function followedContract(store: Current): void {
  const taken = async (now = instant("12:00")) =>
    (await store().outbox.claim("one", { ...lease, now })).map(({ key, place }) => [key, place.thread]);
  const outcomes = async () =>
    Promise.all(
      [lead, second, third].map(async ({ key }) => {
        const found = await store().outbox.findByKey(key);
        return [found?.state, found?.problem];
      }),
    );

  test("what belongs beneath a post comes after it, in its thread", async () => {
    const { outbox } = store();
    await outbox.add([second, third, lead]);
    expect(await outbox.find(second.id)).toMatchObject({ follows: lead.id, subscription: 3 });
    expect(await taken()).toEqual([[lead.key, undefined]]);
    expect(await taken()).toEqual([]);
    await outbox.confirm(lead.id, "200.1", { audit: instant("12:03") });
    expect(await taken()).toEqual([
      [second.key, "200.1"],
      [third.key, "200.1"],
    ]);
    expect((await outbox.find(second.id))?.place).toEqual(second.place);
  });

  test("a digest of a thread has all of it in that thread", async () => {
    const { outbox } = store();
    const place = { ...lead.place, thread: "100.1" };
    await outbox.add([
      { ...lead, place },
      { ...second, place },
    ]);
    expect(await taken()).toEqual([[lead.key, "100.1"]]);
    await outbox.confirm(lead.id, "200.1", { audit: instant("12:03") });
    expect(await taken()).toEqual([[second.key, "100.1"]]);
  });

  test("what is tried again keeps its followers waiting", async () => {
    const { outbox } = store();
    await outbox.add([lead, second]);
    await taken();
    await outbox.fail(lead.id, "one", { problem: "Too often.", again: instant("12:01") });
    expect(await taken(instant("12:01"))).toEqual([[lead.key, undefined]]);
  });

  test.each(["failed", "uncertain"] as const)("with a post that is %s goes what belongs beneath it", async (state) => {
    const { outbox } = store();
    const fourth = postOf(3, "digest 3 a part 4", second.id);
    await outbox.add([lead, second, third, fourth]);
    await taken();
    await outbox.fail(lead.id, "one", { problem: "Archived.", again: undefined, state });
    const problem = "It belongs beneath a post that was given up: Archived.";
    expect(await outcomes()).toEqual([
      [state, "Archived."],
      ["failed", problem],
      ["failed", problem],
    ]);
    expect(await outbox.findByKey(fourth.key)).toMatchObject({ state: "failed" });
    expect(await taken(instant("13:00"))).toEqual([]);
  });

  test("what belongs beneath a post that is joined to another fails", async () => {
    const { outbox } = store();
    const other = postOf(4, "digest 4 a");
    await outbox.add([other, lead, second]);
    await taken();
    expect(await outbox.join(other.id, [lead.id], "one", { reply: other.reply, audit: instant("12:03") })).toBe(true);
    expect(await outbox.find(second.id)).toMatchObject({ state: "failed" });
  });

  test("what belongs beneath a post that is not there, or failed before, fails at once", async () => {
    const { outbox } = store();
    await outbox.add([second]);
    expect(await outbox.find(second.id)).toMatchObject({ state: "failed", problem: expect.stringContaining("never") });
    await outbox.add([lead]);
    await taken();
    await outbox.fail(lead.id, "one", { problem: "Archived.", again: undefined });
    await outbox.add([third]);
    expect(await outbox.find(third.id)).toMatchObject({ state: "failed" });
  });
}

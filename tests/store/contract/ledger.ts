import { expect, test } from "vitest";
import type { Claim } from "../../../src/claims/claim.ts";
import type { ShownClaim } from "../../../src/corrections/posting.ts";
import type { ArticleState } from "../../../src/log/held-article.ts";
import { amendment, articleNamed, changed, claimOf, enter, instant, withdrawn } from "../amend.ts";
import type { Current } from "../store-contract.ts";
import { channel, lease, posting, reply } from "./postings.ts";

const fire = articleNamed("fire");
const [first, second] = [claimOf(fire, 1), claimOf(fire, 2)];
const shows = (claim: Claim, revision = 1): ShownClaim => ({ claim: claim.id, revision });

export function ledgerContract(store: Current): void {
  const correct = async (revision = 2): Promise<number> => {
    const [change] = await store().articles.amend(fire.id, instant("11:00"), (held) =>
      amendment(fire, {
        standing: held?.claims.map(({ claim }) => claim) ?? [],
        happenings: [changed(first, revision)],
      }),
    );
    return change?.seq ?? 0;
  };
  const become = async (state: ArticleState): Promise<number> => {
    const [change] = await store().articles.amend(fire.id, instant("11:00"), (held) =>
      amendment(fire, {
        state,
        standing: held?.claims.map(({ claim }) => claim) ?? [],
        happenings: [{ kind: "article-changed", was: held?.state, state }],
      }),
    );
    return change?.seq ?? 0;
  };
  const post = async (id: string, claims: readonly ShownClaim[], fields?: Parameters<typeof posting>[2]) => {
    await store().ledger.intend(posting(id, claims, fields));
    await store().ledger.confirm(id, `message of ${id}`);
  };
  const dueIds = async (options = lease, owner = "one") =>
    (await store().ledger.claim(owner, options)).map(({ id }) => id);

  test("a message is written down before it is sent, and found by its id once it was", async () => {
    await enter(store(), fire, [first]);
    const { ledger } = store();
    const intended = posting("p1", [shows(first)], { handle: { value: "token", until: instant("11:00") } });
    await ledger.intend(intended);
    const found = await ledger.find("p1");
    expect(found).toEqual({
      ...intended,
      ...{ message: undefined, state: "posting", problem: undefined },
      wanted: found?.shown,
      shown: found?.shown,
      attempts: 0,
    });
    await ledger.confirm("p1", "200.1");
    expect(await ledger.findByMessage("slack", "C1", "200.1")).toEqual({ ...found, state: "posted", message: "200.1" });
    expect(await ledger.findByMessage("slack", "C2", "200.1")).toBeUndefined();
    await ledger.intend(posting("p1", []));
    expect(await ledger.find("p1")).toMatchObject({ state: "posted", claims: [shows(first)] });
    expect(await ledger.count()).toBe(1);
  });

  test("a message that was not sent goes", async () => {
    await store().ledger.intend(posting("p1", [shows(first)]));
    await store().ledger.abandon("p1");
    expect(await store().ledger.find("p1")).toBeUndefined();
    expect(await store().ledger.showing([first.id])).toEqual([]);
  });

  test("messages that show a claim are found, in whatever revision", async () => {
    await post("p1", [shows(first), shows(second)]);
    await post("p2", [shows(first, 3)]);
    await post("p3", [shows(second)]);
    const ids = async (...claims: readonly Claim[]) =>
      (await store().ledger.showing(claims.map(({ id }) => id))).map(({ id }) => id);
    expect(await ids(first)).toEqual(["p1", "p2"]);
    expect(await ids(first, second)).toEqual(["p1", "p2", "p3"]);
    expect(await ids()).toEqual([]);
  });

  test("a message of what stands has nothing to do, and a change that it already shows gives it none", async () => {
    await enter(store(), fire, [first]);
    const seq = await correct();
    await post("p1", [shows(first, 2)]);
    expect(await store().ledger.raise([first.id], seq)).toBe(0);
    expect(await dueIds()).toEqual([]);
  });

  test.each([
    ["changed", () => correct()],
    [
      "withdrawn",
      async () => {
        const [change] = await store().articles.amend(fire.id, instant("11:00"), () =>
          amendment(fire, { standing: [], happenings: [withdrawn(first, 1)] }),
        );
        return change?.seq ?? 0;
      },
    ],
    ["killed with its article", () => become("killed")],
    ["embargoed with its article", () => become("embargoed")],
  ])("a claim that was %s between asking and sending gives its message something to do", async (_, happen) => {
    await enter(store(), fire, [first]);
    const seq = await happen();
    await post("p1", [shows(first)]);
    const found = await store().ledger.find("p1");
    expect(found?.wanted).toBe(seq);
    expect(found?.shown).toBeLessThan(seq);
    expect(await dueIds()).toEqual(["p1"]);
  });

  test("an article that was withheld for a while and is usable again gives its message nothing to do", async () => {
    await enter(store(), fire, [first]);
    await become("withheld");
    await become("usable");
    await post("p1", [shows(first)]);
    expect(await dueIds()).toEqual([]);
  });

  test("an article that went to another collection between asking and sending gives its message something to do", async () => {
    await enter(store(), fire, [first]);
    const [change] = await store().articles.amend(fire.id, instant("11:00"), () =>
      amendment(
        { ...fire, collection: "courts" },
        { standing: [first], happenings: [{ kind: "article-changed", was: "usable", state: "usable" }] },
      ),
    );
    await post("early", [shows(first)]);
    await post("late", [shows(first)], { askedAt: instant("11:01") });
    expect((await store().ledger.pending(5)).map(({ id, wanted }) => [id, wanted])).toEqual([["early", change?.seq]]);
  });

  test("a change gives every message of its claim something to do, also while one is being sent, and none twice", async () => {
    await enter(store(), fire, [first, second]);
    await post("p1", [shows(first)]);
    await post("p2", [shows(second)]);
    await store().ledger.intend(posting("p3", [shows(first)]));
    const seq = await correct();
    expect(await store().ledger.raise([first.id], seq)).toBe(2);
    expect(await store().ledger.raise([], seq)).toBe(0);
    expect(
      (await store().ledger.claim("one", lease)).map(({ id, wanted, attempts }) => [id, wanted, attempts]),
    ).toEqual([["p1", seq, 1]]);
    await store().ledger.confirm("p3", "300.1");
    expect(await dueIds()).toEqual(["p3"]);
  });

  test("what is settled has nothing to do until the next change", async () => {
    await enter(store(), fire, [first]);
    await post("p1", [shows(first)]);
    const seq = await correct();
    await store().ledger.raise([first.id], seq);
    await dueIds();
    expect(await store().ledger.settle("p1", "one", seq, [shows(first, 2)])).toBe(true);
    expect(await store().ledger.find("p1")).toMatchObject({
      wanted: seq,
      shown: seq,
      attempts: 0,
      claims: [shows(first, 2)],
    });
    expect(await store().ledger.raise([first.id], seq)).toBe(0);
    const next = await correct(3);
    expect(await store().ledger.raise([first.id], next)).toBe(1);
    expect(await dueIds({ ...lease, now: instant("12:01") })).toEqual(["p1"]);
  });

  test("a change that comes while a message is edited is still to do afterwards", async () => {
    await enter(store(), fire, [first]);
    await post("p1", [shows(first)]);
    const seq = await correct();
    await store().ledger.raise([first.id], seq);
    await dueIds();
    const next = await correct(3);
    await store().ledger.raise([first.id], next);
    await store().ledger.settle("p1", "one", seq, [shows(first, 2)]);
    expect(await store().ledger.claim("two", lease)).toMatchObject([{ id: "p1", wanted: next, shown: seq }]);
  });

  test("a message belongs to one owner for so long, and a lost lease settles nothing", async () => {
    await enter(store(), fire, [first]);
    await post("p1", [shows(first)]);
    const seq = await correct();
    await store().ledger.raise([first.id], seq);
    expect(await dueIds()).toEqual(["p1"]);
    expect(await dueIds({ ...lease, now: "2025-03-01T12:01:29.999Z" }, "two")).toEqual([]);
    expect(await dueIds({ ...lease, now: "2025-03-01T12:01:30.000Z" }, "two")).toEqual(["p1"]);
    expect(await store().ledger.settle("p1", "one", seq, [])).toBe(false);
    await store().ledger.fail("p1", "one", { problem: "late", again: undefined });
    expect(await store().ledger.find("p1")).toMatchObject({
      shown: seq - 1,
      state: "posted",
      problem: undefined,
      attempts: 2,
    });
  });

  test("only messages of the platforms named are taken, oldest change first, as many as asked for", async () => {
    const flood = articleNamed("flood");
    const claim = claimOf(flood, 1);
    await enter(store(), fire, [first]);
    await enter(store(), flood, [claim]);
    await post("late", [shows(first)]);
    await post("early", [shows(claim)]);
    await post("other", [shows(claim)], { place: { ...channel, platform: "discord" } });
    const [change] = await store().articles.amend(flood.id, instant("11:00"), () =>
      amendment(flood, { standing: [claim], happenings: [changed(claim, 2)] }),
    );
    await store().ledger.raise([claim.id], change?.seq ?? 0);
    await store().ledger.raise([first.id], await correct());
    expect(await dueIds({ ...lease, limit: 1 })).toEqual(["early"]);
    expect(await dueIds({ ...lease, platforms: [] })).toEqual([]);
    expect(await dueIds({ ...lease, platforms: ["slack", "discord"] })).toEqual(["other", "late"]);
  });

  test("what failed is tried again at its time, or never", async () => {
    await enter(store(), fire, [first]);
    await post("p1", [shows(first)]);
    await post("p2", [shows(first)]);
    await post("p3", [shows(first)]);
    const seq = await correct();
    await store().ledger.raise([first.id], seq);
    await dueIds();
    const { ledger } = store();
    await ledger.fail("p1", "one", { problem: "Too often.", again: instant("12:10") });
    await ledger.fail("p2", "one", { problem: "Not in the channel.", again: instant("12:10"), state: "unreachable" });
    await ledger.fail("p3", "one", { problem: "Deleted.", again: undefined, state: "gone" });
    expect(await dueIds({ ...lease, now: instant("12:09") })).toEqual([]);
    expect((await ledger.pending(5)).map(({ id }) => id)).toEqual(["p1", "p2"]);
    expect(await ledger.pending(1)).toHaveLength(1);
    expect((await ledger.unreachable(5)).map(({ id, problem }) => [id, problem])).toEqual([
      ["p2", "Not in the channel."],
    ]);
    expect((await ledger.gone(5)).map(({ id, problem }) => [id, problem])).toEqual([["p3", "Deleted."]]);
    expect(await ledger.raise([first.id], await correct(3))).toBe(2);
    expect(await ledger.find("p2")).toMatchObject({ state: "unreachable", problem: "Not in the channel." });
    expect(await dueIds({ ...lease, now: instant("12:10") })).toEqual(["p1", "p2"]);
    await ledger.fail("p1", "one", { problem: "No permission.", again: undefined });
    expect(await ledger.find("p1")).toMatchObject({ state: "unreachable", problem: "No permission." });
    await ledger.settle("p2", "one", 99, []);
    expect(await ledger.find("p2")).toMatchObject({ state: "posted", problem: undefined, wanted: 99, shown: 99 });
  });

  test("a message that was given up is tried anew when its claim changes again, and a deleted one is not", async () => {
    await enter(store(), fire, [first]);
    await post("p1", [shows(first)]);
    await post("p2", [shows(first)]);
    const { ledger } = store();
    await ledger.raise([first.id], await correct());
    await dueIds();
    await ledger.fail("p1", "one", { problem: "Its channel is archived.", again: undefined });
    await ledger.fail("p2", "one", { problem: "Deleted.", again: undefined, state: "gone" });
    expect(await dueIds({ ...lease, now: instant("10:00", 9) })).toEqual([]);
    expect((await ledger.pending(5)).map(({ id }) => id)).toEqual([]);
    expect(await ledger.raise([first.id], await correct(3))).toBe(1);
    expect((await ledger.unreachable(5)).map(({ id }) => id)).toEqual(["p1"]);
    expect(await dueIds()).toEqual(["p1"]);
  });

  test("a handle whose time is over loses its value and keeps its time", async () => {
    const handle = { value: "https://hooks.example/secret", until: instant("11:00") };
    await post("p1", [shows(first)], { visibility: "private", handle });
    await post("p2", [shows(first)], { visibility: "private", handle: { ...handle, until: instant("12:00") } });
    const forget = (now: string) => store().ledger.forget({ now, askedBefore: instant("01:00") });
    expect(await forget("2025-03-01T10:59:59.999Z")).toBe(0);
    expect(await forget(instant("11:00"))).toBe(1);
    expect(await store().ledger.find("p1")).toMatchObject({ handle: { value: "", until: instant("11:00") } });
    expect(await store().ledger.find("p2")).toMatchObject({ handle: { value: handle.value } });
    expect(await forget(instant("11:00"))).toBe(0);
    await store().ledger.reshow("p1", { reply, page: 1, claims: [], handle: { ...handle, until: instant("11:30") } });
    expect(await forget(instant("11:30"))).toBe(1);
    expect(await store().ledger.find("p1")).toMatchObject({ page: 1, handle: { value: "", until: instant("11:30") } });
  });

  test("what one person was shown long ago is forgotten, and what everybody sees is kept", async () => {
    await enter(store(), fire, [first]);
    await post("private", [shows(first)], { visibility: "private", askedAt: instant("10:00") });
    await post("later", [shows(first)], { visibility: "private", askedAt: instant("10:01") });
    await post("public", [shows(first)], { askedAt: instant("10:00") });
    expect(await store().ledger.forget({ now: instant("10:00"), askedBefore: instant("10:01") })).toBe(1);
    expect((await store().ledger.showing([first.id])).map(({ id }) => id)).toEqual(["public", "later"]);
    expect(await store().ledger.count()).toBe(2);
  });

  test("a message that shows another page begins anew with the claims of that page", async () => {
    await enter(store(), fire, [first, second]);
    await post("p1", [shows(first)]);
    const seq = await correct();
    await store().ledger.raise([first.id], seq);
    await dueIds();
    const other = { ...reply, ask: "who fire page 2" };
    await store().ledger.reshow("p1", { reply: other, page: 1, claims: [shows(second)] });
    expect(await store().ledger.find("p1")).toMatchObject({ reply: other, page: 1, claims: [shows(second)] });
    expect(await store().ledger.settle("p1", "one", seq, [shows(first, 2)])).toBe(false);
    expect(await dueIds()).toEqual([]);
    const handle = { value: "new", until: instant("12:00") };
    await store().ledger.reshow("p1", { reply, page: 0, claims: [shows(first)], handle });
    expect(await store().ledger.find("p1")).toMatchObject({ handle, wanted: seq });
    expect(await dueIds()).toEqual(["p1"]);
    await store().ledger.reshow("none", { reply, page: 0, claims: [] });
    expect(await store().ledger.find("none")).toBeUndefined();
  });

  test("where less may be seen at a place than before, what was posted there has something to do", async () => {
    const settle = (collections: readonly string[], at = instant("11:00")) =>
      store().places.settle({ platform: "slack", channel: "C1", collections, groundRule: "background" }, at);
    await enter(store(), fire, [first]);
    expect(await settle(["courts", "police"])).toBe(0);
    await post("here", [shows(first)]);
    await post("elsewhere", [shows(first)], { place: { ...channel, channel: "C2" } });
    expect(await settle(["courts", "police", "sports"])).toBe(0);
    expect(await settle(["police", "sports"])).toBe(1);
    const [mine] = await store().ledger.claim("one", lease);
    expect(mine?.id).toBe("here");
    expect(await settle([])).toBe(1);
    expect(await store().ledger.settle("here", "one", mine?.wanted ?? 0, [shows(first)])).toBe(false);
    expect(await dueIds(lease, "two")).toEqual(["here"]);
    expect(await store().ledger.settle("here", "two", mine?.wanted ?? 0, [shows(first)])).toBe(true);
    expect(await dueIds()).toEqual([]);
    await post("asked before", [shows(first)], { askedAt: instant("10:59") });
    await post("asked after", [shows(first)], { askedAt: instant("11:30") });
    expect(await dueIds()).toEqual(["asked before"]);
    expect(
      await store().places.settle(
        { platform: "slack", channel: "C1", collections: [], groundRule: "on-record" },
        instant("12:00"),
      ),
    ).toBe(3);
  });

  test("where more people read along than before, what was posted there has something to do, and nowhere else", async () => {
    const settings = { platform: "slack", channel: "C1", collections: ["courts"], groundRule: "on-record" } as const;
    await store().places.settle(settings, instant("10:00"));
    await enter(store(), fire, [first]);
    await post("here", [shows(first)]);
    await post("elsewhere", [shows(first)], { place: { ...channel, channel: "C2" } });
    expect(await store().places.goThrough(settings, instant("11:00"))).toBe(1);
    await post("on its way", [shows(first)], { askedAt: instant("10:59") });
    expect(await dueIds()).toEqual(["here", "on its way"]);
    expect(await store().places.settings(settings)).toMatchObject(settings);
  });

  test("what cannot be reached and has something to do is tried again when somebody asks for it", async () => {
    await enter(store(), fire, [first]);
    for (const id of ["p1", "p2", "p3"]) await post(id, [shows(first)]);
    await store().ledger.raise([first.id], await correct());
    await dueIds();
    await store().ledger.fail("p1", "one", { problem: "Archived.", again: undefined });
    await store().ledger.fail("p2", "one", { problem: "Deleted.", again: undefined, state: "gone" });
    expect(await dueIds()).toEqual([]);
    expect(await store().ledger.retry([], lease.now)).toBe(0);
    expect(await store().ledger.retry(["p1", "p2", "p3", "none"], lease.now)).toBe(1);
    expect(await dueIds()).toEqual(["p1"]);
  });

  test("messages without an id that are older than an instant are unconfirmed", async () => {
    await store().ledger.intend(posting("old", [], { askedAt: instant("10:00") }));
    await store().ledger.intend(posting("new", [], { askedAt: instant("11:00") }));
    await post("sent", [], { askedAt: instant("10:00") });
    expect((await store().ledger.unconfirmed(instant("11:00"))).map(({ id }) => id)).toEqual(["old"]);
  });

  test("many who take at once never take the same", async () => {
    await enter(store(), fire, [first]);
    for (const number of Array(12).keys()) await post(`p${number}`, [shows(first)]);
    await store().ledger.raise([first.id], await correct());
    const taken = await Promise.all(
      ["a", "b", "c", "d"].map((owner) => store().ledger.claim(owner, { ...lease, limit: 3 })),
    );
    const ids = taken.flat().map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(12);
  });
}

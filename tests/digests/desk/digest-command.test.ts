import fc from "fast-check";
import { beforeEach, describe, expect, test } from "vitest";
import { type Desk, performCommand } from "../../../src/desk/perform-command.ts";
import { createDigestCommand } from "../../../src/digests/desk/digest-command.ts";
import type { NotOnRecord } from "../../../src/digests/desk/remarks.ts";
import { createWatchCommand } from "../../../src/digests/desk/watch-command.ts";
import type { WhyAsked } from "../../../src/digests/explain-news.ts";
import type { Digest } from "../../../src/digests/subscription.ts";
import type { Grant } from "../../../src/places/permissions.ts";
import { type Asker, consolePlace, operator, type Place } from "../../../src/places/place.ts";
import { operatorView, publicView } from "../../../src/places/view.ts";
import { renderPlain } from "../../../src/reply/render-plain.ts";
import { openSqliteStore } from "../../../src/store/open-sqlite-store.ts";
import type { Store } from "../../../src/store/store.ts";
import { articleNamed, claimOf, enter } from "../../store/amend.ts";
import { channel } from "../../support/background-desk.ts";

/** A Friday; clocks of Kyiv are two hours ahead. */
const now = new Date("2026-11-27T14:00:00.000Z");
const editor: Asker = { platform: "slack", id: "U1", name: "an editor", groups: [], zone: "Europe/Kyiv" };
const reporter: Asker = { platform: "slack", id: "U2", name: "a reporter", groups: [] };
const direct: Place = { ...channel, channel: "D2", audience: "person" };
const configured: readonly Grant[] = [{ role: "editor", platform: "slack", kind: "person", id: "U1" }];

let store: Store;
let previewed: Digest[];
let askedWhy: WhyAsked[];
beforeEach(async () => {
  store = await openSqliteStore({ path: ":memory:" });
  [previewed, askedWhy] = [[], []];
});

/** `fault`: why it cannot be told what is on the record. */
type From = { asker?: Asker; place?: Place; at?: Date; fault?: Error } & Pick<Desk, "whyNoPost" | "whyNotYet">;

async function typed(text: string, from: From = {}) {
  const { asker = editor, place = channel, at = now, whyNoPost, whyNotYet, fault } = from;
  const zone = { name: "Asia/Seoul", from: "configuration" } as const;
  const [command = "", ...words] = text.split(" ");
  const said = (kind: string) => ({ outcome: "found", ask: kind, blocks: [{ kind: "notice", text: kind }] }) as const;
  const notOnRecord: NotOnRecord = async ({ sources, people }) => {
    if (fault !== undefined) throw fault;
    const named = [...sources, ...people].filter((name) => name.startsWith("No"));
    return named.map((name) => `“${name}” is not on the record.`);
  };
  const commands = [
    createDigestCommand({
      zone,
      notOnRecord,
      preview: async (digest) => {
        previewed.push(digest);
        return said("preview");
      },
      why: async (asked) => {
        askedWhy.push(asked);
        return said("why");
      },
    }),
    createWatchCommand({ notOnRecord, zone }),
  ];
  const view = asker === operator ? operatorView : publicView;
  const request = { text, now: at, place, asker };
  const desk = {
    store,
    commands,
    configured,
    whyNoPost,
    whyNotYet,
    report: (_: string, error: unknown) => expect(error).toBe(fault),
  };
  const reply = await performCommand({ command, words: words.join(" "), request, view }, desk);
  const asks = reply.blocks.flatMap((block) => (block.kind === "choices" ? block.choices.map(({ ask }) => ask) : []));
  return { outcome: reply.outcome, text: renderPlain(reply), asks, reply };
}

const atMachine: From = { asker: operator, place: consolePlace };

describe("where the bot may not post", () => {
  const whyNoPost = (place: Place) =>
    Promise.resolve(place.channel === "C0CLOSED" ? "I am not in that channel. Invite me." : undefined);
  const closed = { ...channel, channel: "C0CLOSED" };

  test.each([
    ["digest add weekdays 8:30", { place: closed }],
    ["watch about harbour fire", { place: closed }],
    ["digest add weekdays 8:30 in slack:C0CLOSED", atMachine],
  ] as const)("%s says so at once and sets nothing up", async (text, from) => {
    expect(await typed(text, { ...from, whyNoPost })).toMatchObject({
      outcome: "problem",
      text: expect.stringContaining("Invite me."),
    });
    expect(await store.subscriptions.all()).toEqual([]);
  });

  test("a digest is not moved there, and is set up where nobody knows", async () => {
    await typed("digest add weekdays 8:30", { whyNoPost });
    const moved = await typed("digest move 1 to slack:C0CLOSED", { ...atMachine, whyNoPost });
    expect(moved).toMatchObject({ outcome: "problem", text: expect.stringContaining("Invite me.") });
    expect(await store.subscriptions.find(1)).toMatchObject({ place: { channel: channel.channel } });
  });
});

describe("what will be silent for now", () => {
  const whyNotYet = (platform: string) => (platform === "slack" ? "Slack is not set up here." : undefined);

  test.each(["digest add daily 7:00 from Nowhere Post", "watch about harbour people Nobody Known"])(
    "%s is set up, and what nobody on the record is or says is told",
    async (text) => {
      const said = await typed(text, { whyNotYet });
      expect(said).toMatchObject({ outcome: "done", text: expect.stringContaining("Slack is not set up here.") });
      expect(said.text).toMatch(/“No.*” is not on the record\./);
      expect(await store.subscriptions.all()).toHaveLength(1);
    },
  );

  test.each(["digest add daily 7:00", "watch about harbour"])(
    "%s sets nothing up where it cannot be told what is on the record",
    async (text) => {
      const said = await typed(text, { fault: new Error("The store is away.") });
      expect(said.outcome).toBe("problem");
      expect(await store.subscriptions.all()).toEqual([]);
    },
  );

  test("what is on the record is not remarked on, and a move says as well what keeps posts away", async () => {
    expect((await typed("digest add daily 7:00 from Reuters")).text).not.toContain("not on the record");
    const moved = await typed("digest move 1 to slack:C5", { ...atMachine, whyNotYet });
    expect(moved).toMatchObject({ outcome: "done", text: expect.stringContaining("Slack is not set up here.") });
  });
});

describe("digest add", () => {
  test("says all that was set, the next slot, whose zone it is, and how it is taken back", async () => {
    const { outcome, text, asks } = await typed("digest add weekdays 8:30 about harbour fire from Reuters only new");
    expect(outcome).toBe("done");
    expect(text).toContain(
      "Digest 1 is set up: weekdays at 08:30, Europe/Kyiv; next: Monday 30 November 2026, 08:30 Europe/Kyiv. The first one tells what is new from now on. Take it back: digest remove 1",
    );
    expect(text).toContain("Europe/Kyiv, as your account has it");
    expect(text).toContain("about “harbour fire”, from Reuters; only new claims");
    expect(text).toContain("corrections first");
    expect(text).toContain("up to 8 items in the post");
    expect(text).toContain("Where: this channel");
    expect(asks).toEqual(["digest show 1", "digest pause 1"]);
    expect(await store.subscriptions.find(1)).toMatchObject({
      ...{
        kind: "digest",
        place: { platform: "slack", channel: "C1" },
        owner: { id: "U1" },
        state: "active",
        toldUpTo: 0,
      },
      ...{ schedule: { cron: "30 8 * * 1-5", zone: "Europe/Kyiv" }, nextAt: "2026-11-30T06:30:00.000Z" },
    });
  });

  test("takes the zone of the installation where the platform tells none, or the one that is named", async () => {
    expect((await typed("digest add daily 7:00", { asker: reporter, place: direct })).text).toContain(
      "Asia/Seoul, as this installation is configured",
    );
    expect((await typed("digest add daily 7:00 new york")).text).toContain("America/New_York, as you named it");
  });

  test("begins at what the record holds by then", async () => {
    const fire = articleNamed("harbour-fire");
    await enter(store, fire, [claimOf(fire, 1)]);
    const [last] = await store.log.of("all", { limit: 1 });
    await typed("digest add daily 7:00");
    expect(last?.seq).toBeGreaterThan(0);
    expect(await store.subscriptions.find(1)).toMatchObject({ toldUpTo: last?.seq });
  });

  test("is posted into the channel also where it is typed in a thread", async () => {
    await typed("digest add daily 7:00", { place: { ...channel, thread: "17.1" } });
    const { channel: where, thread } = (await store.subscriptions.find(1))?.place ?? {};
    expect([where, thread]).toEqual(["C1", undefined]);
  });

  test("needs the right in a channel, and none in a direct message", async () => {
    expect((await typed("digest add daily 7:00", { asker: reporter })).outcome).toBe("not-permitted");
    expect(await store.subscriptions.all()).toEqual([]);
    const { outcome, text } = await typed("digest add daily 7:00", { asker: reporter, place: direct });
    expect([outcome, text]).toEqual(["done", expect.stringContaining("here, to you alone")]);
    expect(await store.audit.read({ limit: 5 })).toMatchObject([
      { action: "digest add", detail: "daily 7:00", outcome: "done" },
      { action: "digest add", detail: "daily 7:00", outcome: "refused" },
    ]);
  });

  test("is not set up twice, and not without end", async () => {
    await typed("digest add daily 7:00");
    expect((await typed("digest add every day at 7 am")).text).toContain("That is digest 1 already.");
    await typed("digest pause 1");
    expect((await typed("digest add daily 7:00")).text).toContain("which is paused: digest resume 1");
    for (let hour = 0; hour < 29; hour += 1) await typed(`watch harbour ${hour}`);
    expect((await typed("digest add daily 8:00")).text).toContain("This channel has 30 digests and watches");
  });

  test("the operator names a channel; nobody else does, and the machine itself is none", async () => {
    expect((await typed("digest add daily 7:00", atMachine)).text).toContain("Name the channel behind it: in slack:");
    expect((await typed("digest add daily 7:00 in slack:C7", atMachine)).text).toContain("Where: slack:C7");
    expect((await typed("digest add daily 7:00 in slack:C7")).text).toContain("Type it in the other one.");
    expect((await typed("digest add daily 7:00 in slack:C1")).outcome).toBe("done");
    expect(await store.subscriptions.all()).toMatchObject([
      { place: { channel: "C7", audience: "external" } },
      { place: { channel: "C1", audience: "public" } },
    ]);
  });
});

describe("digest list, show and why", () => {
  test("are of this channel, for everybody", async () => {
    expect((await typed("digest", { asker: reporter })).text).toContain("There is no digest here. Set one up");
    await typed("digest add daily 7:00 about trial");
    await typed("digest add weekly monday 9am");
    await typed("watch harbour");
    await typed("digest add daily 6:00", { asker: reporter, place: direct });
    const { text, asks } = await typed("digest list", { asker: reporter });
    expect(text).toContain("2 digests here.");
    expect(text).toContain(
      "digest 1: daily at 07:00, Europe/Kyiv; about “trial”; 8 items in the post; next: Saturday 28 November 2026, 07:00 Europe/Kyiv",
    );
    expect(text).toContain("digest 2: Mondays at 09:00, Europe/Kyiv; everything that is new");
    expect(text).not.toMatch(/digest 4|harbour/);
    expect(asks).toEqual(["digest show 1", "digest pause 1", "digest show 2", "digest pause 2"]);
    expect((await typed("digest list in slack:D2", { asker: reporter })).outcome).toBe("problem");
  });

  test("are of all channels, or of one that is named, for the operator", async () => {
    await typed("digest add daily 7:00");
    await typed("digest add daily 6:00", { asker: reporter, place: direct });
    expect((await typed("digest list", atMachine)).text).toMatch(/2 digests\.[\s\S]*in slack:C1[\s\S]*in slack:D2/);
    expect((await typed("digest list in slack:D2", atMachine)).text).toContain("1 digest in slack:D2.");
    expect((await typed("digest list in slack:d2", atMachine)).text).toContain("1 digest in slack:d2.");
    expect((await typed("digest list in #harbour", atMachine)).text).toContain(
      "“#harbour” is no channel. Name the channel behind it: in slack:C0123456",
    );
  });

  test("show previews one; of several the list is shown; nothing is written", async () => {
    expect((await typed("digest show")).text).toContain("There is no digest here.");
    await typed("digest add daily 7:00");
    const before = await store.subscriptions.find(1);
    expect((await typed("digest show", { asker: reporter })).reply).toMatchObject({
      outcome: "found",
      ask: "digest show",
    });
    expect(previewed).toMatchObject([{ id: 1 }]);
    expect(await store.subscriptions.find(1)).toEqual(before);
    await typed("digest add daily 8:00");
    expect((await typed("digest show")).text).toMatch(
      /^Which one\? Type digest show NUMBER\.\n[\s\S]*2 digests here\./,
    );
    await typed("digest show 2");
    expect(previewed).toMatchObject([{ id: 1 }, { id: 2 }]);
  });

  test("show previews what may be seen here by now, whoever read along when it was set up", async () => {
    await typed("digest add daily 7:00", { place: { ...channel, audience: "members" } });
    await typed("digest show", { place: { ...channel, thread: "17.1", audience: "external" } });
    expect(previewed).toMatchObject([{ id: 1, place: { channel: "C1", thread: undefined, audience: "external" } }]);
  });

  test("why asks of this channel's digests and watches", async () => {
    expect((await typed("digest why harbour-fire#p1s1.1")).text).toContain("no digest or watch here");
    await typed("digest add daily 7:00");
    await typed("watch harbour");
    await typed("digest add daily 6:00", { asker: reporter, place: direct });
    await typed("digest why harbour-fire#p1s1.1", { asker: reporter });
    expect(askedWhy).toMatchObject([
      { claim: "harbour-fire#p1s1.1", subscriptions: [{ id: 1 }, { id: 2 }], place: channel },
    ]);
  });
});

describe("digest pause, resume and remove", () => {
  test("do so once, and say what comes of it", async () => {
    await typed("digest add daily 7:00");
    expect((await typed("digest pause 1")).text).toContain(
      "Digest 1 is paused: nothing is posted but what is on its way.",
    );
    expect(await store.subscriptions.find(1)).toMatchObject({ state: "paused", nextAt: undefined });
    expect((await typed("digest pause 1")).text).toContain("is paused already");
    expect((await typed("digest list")).text).toContain("; paused");
    const at = new Date("2026-12-01T12:00:00.000Z");
    expect((await typed("digest resume 1", { at })).text).toContain(
      "goes on, next: Wednesday 2 December 2026, 07:00 Europe/Kyiv. It tells what has come since it told last.",
    );
    expect(await store.subscriptions.find(1)).toMatchObject({ state: "active", nextAt: "2026-12-02T05:00:00.000Z" });
    expect((await typed("digest resume 1")).text).toContain("is not paused");
    expect((await typed("digest remove 1")).text).toContain("Digest 1 is removed");
    expect((await typed("digest remove 1")).text).toContain("There is no digest 1 here.");
  });

  test("a person takes over what On Record had paused itself", async () => {
    await typed("digest add daily 7:00");
    const found = await store.subscriptions.find(1);
    if (found === undefined) throw new Error("The digest is gone.");
    await store.subscriptions.write({
      ...found,
      state: "paused",
      problem: "The channel is archived.",
      nextAt: undefined,
    });
    expect((await typed("digest list")).text).toContain(
      "paused: The channel is archived. Once that is mended: digest resume 1",
    );
    expect((await typed("digest resume 1")).outcome).toBe("done");
    expect(await store.subscriptions.find(1)).toMatchObject({ state: "active" });
    expect((await store.subscriptions.find(1))?.problem).toBeUndefined();
  });

  test("a slot that nobody has run yet is named by pause, and is due again when it is resumed soon", async () => {
    await typed("digest add daily 7:00");
    const at = (time: string) => ({ at: new Date(`2026-11-${time}:00.000Z`) });
    const paused = await typed("digest pause 1", at("28T05:30"));
    expect(paused.text).toContain(
      "The one of Saturday 28 November 2026, 07:00 Europe/Kyiv was due and is not posted either, unless",
    );
    expect(await store.subscriptions.claim("x", { now: "2026-11-28T06:00:00.000Z", lease: 1, limit: 9 })).toEqual([]);
    const resumed = await typed("digest resume 1", at("28T06:00"));
    expect(resumed.text).toContain(
      "goes on, first with the one of Saturday 28 November 2026, 07:00 Europe/Kyiv, which was due and is not posted yet; then: Sunday 29 November 2026, 07:00 Europe/Kyiv.",
    );
    expect(await store.subscriptions.find(1)).toMatchObject({ nextAt: "2026-11-28T05:00:00.000Z" });
    await typed("digest pause 1", at("28T06:01"));
    expect((await typed("digest resume 1", at("28T11:01"))).text).toContain("goes on, next: Sunday 29 November");
  });

  test("a number of a watch is told as that", async () => {
    await typed("watch harbour");
    expect((await typed("digest pause 1")).text).toContain("Watch 1 is a watch: type watch instead of digest.");
  });
});

describe("a number of another channel", () => {
  const other: Place = { ...channel, channel: "C9" };

  test("is reached from where no less is seen, but not looked into", async () => {
    await typed("digest add daily 7:00", { place: other });
    expect((await typed("digest show 1")).text).toContain("shown in its own channel alone");
    expect((await typed("digest pause 1")).outcome).toBe("done");
  });

  test("of a channel that sees more is not there", async () => {
    await store.places.settle(
      { platform: "slack", channel: "C9", collections: ["court"], groundRule: "on-record" },
      now.toISOString(),
    );
    await typed("digest add daily 7:00 about trial", { place: other });
    for (const words of ["pause 1", "show 1", "move 1 here", "remove 1"]) {
      const { outcome, text } = await typed(`digest ${words}`);
      expect([outcome, text]).toEqual(["problem", expect.stringContaining("There is no digest 1 here.")]);
    }
    expect(await store.subscriptions.find(1)).toMatchObject({ state: "active", place: { channel: "C9" } });
  });

  test("of a direct message is its owner's alone, and from there nothing else is reached", async () => {
    await typed("digest add daily 7:00", { asker: reporter, place: direct });
    await typed("digest add daily 8:00");
    expect((await typed("digest remove 1")).text).toContain("There is no digest 1 here.");
    expect((await typed("digest remove 2", { asker: reporter, place: direct })).text).toContain("no digest 2 here");
    expect((await typed("digest remove 1", { asker: reporter, place: direct })).outcome).toBe("done");
    expect((await typed("digest remove 2", atMachine)).outcome).toBe("done");
  });
});

describe("digest move", () => {
  test("to another time keeps the days, and says how it is taken back", async () => {
    await typed("digest add weekdays 8:30");
    const { text } = await typed("digest move 1 to 9:15");
    expect(text).toContain(
      "Digest 1 comes weekdays at 09:15, Europe/Kyiv now; next: Monday 30 November 2026, 09:15 Europe/Kyiv.",
    );
    expect(text).toContain("Take it back: digest move 1 to weekdays at 08:30, Europe/Kyiv");
    expect((await typed("digest move 1 to weekdays at 08:30, Europe/Kyiv")).text).toContain("weekdays at 08:30");
    expect((await typed("digest move 1 to 8:30")).text).toContain("comes weekdays at 08:30, Europe/Kyiv already");
    expect((await typed("digest move 1 to somewhen")).outcome).toBe("problem");
  });

  test.each(["to slack:C9", "in slack:C9", "here in slack:C9", "to in slack:C9"])(
    "to a channel that is named at the machine, and the way back is one that can be typed there: %s",
    async (to) => {
      await typed("digest add weekdays 8:30 in slack:C7", atMachine);
      const { outcome, text } = await typed(`digest move 1 ${to}`, atMachine);
      expect(outcome).toBe("done");
      expect(text).toContain("in slack:C9");
      expect(text).toContain("Take it back: digest move 1 to slack:C7");
      expect((await typed("digest move 1 to slack:C7", atMachine)).outcome).toBe("done");
    },
  );

  test("to another time and channel at once is said to be two things", async () => {
    await typed("digest add weekdays 8:30 in slack:C7", atMachine);
    expect((await typed("digest move 1 to 9:15 in slack:C9", atMachine)).text).toBe(
      "One after the other: digest move 1 to 9:15, then digest move 1 to slack:C9",
    );
  });

  test("a paused one stays paused", async () => {
    await typed("digest add weekdays 8:30");
    await typed("digest pause 1");
    expect((await typed("digest move 1 to 9:15")).text).toContain("next: none while it is paused");
    const moved = await typed("digest move 1 to slack:C5", atMachine);
    expect(moved.text).toContain("; it is paused until digest resume 1.");
    expect(await store.subscriptions.find(1)).toMatchObject({ state: "paused", nextAt: undefined });
  });

  test("to this channel, or to one that the operator names", async () => {
    await typed("digest add weekdays 8:30", { place: { ...channel, channel: "C9" } });
    expect((await typed("digest move 1 here")).text).toContain("Digest 1 is posted in this channel now");
    expect(await store.subscriptions.find(1)).toMatchObject({ place: { platform: "slack", channel: "C1" } });
    expect((await typed("digest move 1 here")).text).toContain("is posted there already");
    expect((await typed("digest move 1 to slack:C5", atMachine)).text).toContain("is posted in slack:C5 now");
    expect((await typed("digest move 1 to slack:C6")).outcome).toBe("problem");
  });

  test("a slot that nobody has run yet is posted first, and the next comes at the new time", async () => {
    await typed("digest add weekdays 8:30");
    const at = new Date("2026-11-30T07:05:00.000Z");
    expect((await typed("digest list", { at })).text).toContain("08:30 Europe/Kyiv, which is due");
    expect((await typed("digest move 1 to 9:15", { at })).text).toContain(
      "now; first with the one of Monday 30 November 2026, 08:30 Europe/Kyiv, which was due and is not posted yet; then: Monday 30 November 2026, 09:15 Europe/Kyiv.",
    );
    expect(await store.subscriptions.find(1)).toMatchObject({ nextAt: "2026-11-30T06:30:00.000Z" });
    expect((await typed("digest move 1 to slack:C5", { ...atMachine, at })).text).toContain("first with the one of");
    const late = await typed("digest move 1 here", { at: new Date("2026-11-30T15:00:00.000Z") });
    expect(late.text).toContain(
      "the one of Monday 30 November 2026, 09:15 Europe/Kyiv was missed, which is said there",
    );
    await typed("digest move 1 to 8:45", { at });
    expect(await store.subscriptions.find(1)).toMatchObject({ nextAt: "2026-11-30T06:45:00.000Z" });
  });

  test("what is written meanwhile is not lost", async () => {
    await typed("digest add weekdays 8:30");
    const found = await store.subscriptions.find(1);
    if (found === undefined) throw new Error("The digest is gone.");
    await Promise.all([store.subscriptions.write({ ...found, toldUpTo: 17 }), typed("digest move 1 to 9:15")]);
    expect(await store.subscriptions.find(1)).toMatchObject({ toldUpTo: 17, schedule: { cron: "15 9 * * 1-5" } });
  });
});

describe("watch", () => {
  test("says all that was set and how it is taken back", async () => {
    const { outcome, text, asks } = await typed("watch harbour fire cooldown 15 quiet 22:00-07:00");
    expect([outcome, asks]).toEqual(["done", ["watch pause 1"]]);
    expect(text).toContain(
      "Watch 1 is set up: about “harbour fire”, as it arrives from now on. Take it back: watch remove 1",
    );
    expect(text).toContain("15 minutes after each post, in which new facts are told and repeats are not");
    expect(text).toContain("22:00 to 07:00, Europe/Kyiv; what comes meanwhile is told at their end");
    expect(text).toContain("corrections first");
    expect(await store.subscriptions.find(1)).toMatchObject({
      ...{ kind: "watch", cooldown: 15, nextAt: expect.any(String), toldUpTo: 0 },
      quiet: { from: "22:00", until: "07:00", zone: "Europe/Kyiv" },
    });
  });

  test("is listed, paused, looked at at once when it goes on, and removed", async () => {
    await typed("watch harbour");
    await typed("watch trial");
    expect((await typed("watch list", { asker: reporter })).text).toContain("2 watches here.");
    expect((await typed("watch pause 1", { asker: reporter })).outcome).toBe("not-permitted");
    expect((await typed("watch pause 1")).outcome).toBe("done");
    expect((await typed("watch resume 1")).text).toContain("goes on, as soon as there is something to tell");
    expect(await store.subscriptions.find(1)).toMatchObject({ state: "active", nextAt: now.toISOString() });
    expect((await typed("watch remove 1")).outcome).toBe("done");
    expect((await typed("watch")).text).toContain("1 watch here.");
  });

  test("needs the right in a channel alone", async () => {
    expect((await typed("watch harbour", { asker: reporter })).outcome).toBe("not-permitted");
    expect((await typed("watch list of prisoners", { asker: reporter })).outcome).toBe("not-permitted");
    expect((await typed("watch harbour", { asker: reporter, place: direct })).outcome).toBe("done");
  });
});

const words = fc.array(
  fc.constantFrom(
    "add",
    "LIST",
    "list",
    "show",
    "why",
    "pause",
    "move",
    "remove",
    "1",
    "daily",
    "9:00",
    "in",
    "harbour",
  ),
  { maxLength: 5 },
);

test("in a channel nobody without the right changes anything, whatever the words", async () => {
  await typed("digest add daily 7:00");
  const before = await store.subscriptions.all();
  const commandAndWords = fc.tuple(fc.constantFrom("digest", "watch"), words).map((parts) => parts.flat().join(" "));
  await fc.assert(
    fc.asyncProperty(commandAndWords, async (text) => {
      await typed(text, { asker: reporter });
      expect(await store.subscriptions.all()).toEqual(before);
    }),
    { numRuns: 300 },
  );
});

test("a channel has one watch of a filter, which takes the cooldown and quiet hours that are named last", async () => {
  await typed("watch about harbour fire");
  const again = await typed("watch about harbour fire cooldown 60 quiet 22:00-07:00");
  expect(again.outcome).toBe("done");
  expect(again.text).toMatch(
    /Watch 1 has these times from now on: about “harbour fire”\.[\s\S]*60 minutes[\s\S]*22:00 to 07:00/,
  );
  expect(await store.subscriptions.all()).toMatchObject([
    { id: 1, cooldown: 60, quiet: { from: "22:00", until: "07:00" }, nextAt: now.toISOString() },
  ]);
  expect((await typed("watch about harbour fire cooldown 30")).text).toContain("22:00 to 07:00");
  expect(await typed("watch about harbour fire")).toMatchObject({
    outcome: "problem",
    text: "That is watch 1 already.",
  });
  expect((await typed("watch about harbour fire only changed")).outcome).toBe("done");
  expect(await store.subscriptions.all()).toHaveLength(2);
});

test("at the machine, where nothing is posted, what sets one up names a channel", async () => {
  expect((await typed("digest list", atMachine)).text).toContain("digest add weekdays 8:30 in slack:C0123456");
  expect((await typed("watch list in slack:C0999", atMachine)).text).toContain("watch about TOPIC in slack:C0999");
  expect((await typed("digest why harbour-fire#p1s1.1", atMachine)).text).toContain("8:30 in slack:C0123456");
});

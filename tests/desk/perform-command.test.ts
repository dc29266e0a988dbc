import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { auditCommand } from "../../src/desk/audit-command.ts";
import type { DeskCommand } from "../../src/desk/desk-command.ts";
import { deskReply } from "../../src/desk/desk-reply.ts";
import { grantCommands } from "../../src/desk/grant-commands.ts";
import { killCommand } from "../../src/desk/kill-command.ts";
import { performCommand } from "../../src/desk/perform-command.ts";
import { placeCommand } from "../../src/desk/place-command.ts";
import { type Grant, type Right, rights, roles } from "../../src/places/permissions.ts";
import { consolePlace, operator } from "../../src/places/place.ts";
import { operatorView } from "../../src/places/view.ts";
import { renderPlain } from "../../src/reply/render-plain.ts";
import type { Outcome } from "../../src/reply/reply.ts";
import { StoreUnavailable } from "../../src/store/store-unavailable.ts";
import { articleNamed, claimOf, enter } from "../store/amend.ts";
import { openDesk, slackAsker, slackPlace } from "../support/desk-for-test.ts";

const asker = slackAsker("U0000001", ["S0000001"]);
const place = slackPlace("C1");
const grantTo = (role: Grant["role"], id: string): Grant => ({ role, platform: "slack", kind: "person", id });

/** A command that needs `right` and remembers with what words it ran. */
function doing(right: Right | undefined, outcome: Outcome = "done", ran: string[] = []): DeskCommand {
  return {
    name: "source",
    help: "",
    right: () => right,
    run: (words, { ask }) => {
      ran.push(words);
      return Promise.resolve(deskReply(ask, { outcome, text: "Here you are." }));
    },
  };
}

describe("a command", () => {
  test("that needs a right does not run without it; who can give it is said, and that it was refused is written down", async () => {
    const ran: string[] = [];
    const desk = await openDesk([doing("sources", "done", ran)], [grantTo("admin", "U9"), grantTo("editor", "U8")]);
    const reply = await desk.type({ command: "source", words: "add https://example.org/feed", asker, place });
    expect(reply.outcome).toBe("not-permitted");
    expect(renderPlain(reply)).toBe(
      "Only editors and admins may look after sources. Nothing was done. An admin can type grant editor to slack:U0000001 (slack:U9), and so can whoever runs On Record.",
    );
    expect(ran).toEqual([]);
    expect(await desk.store.audit.read({ limit: 9 })).toEqual([
      {
        at: "2025-03-20T12:00:00.000Z",
        who: { platform: "slack", id: "U0000001", name: "somebody U0000001" },
        place: { platform: "slack", channel: "C1" },
        action: "source add",
        detail: "https://example.org/feed",
        outcome: "refused",
      },
    ]);
  });

  test("where nobody is an admin yet, whoever runs it is named", async () => {
    const desk = await openDesk([doing("kill")]);
    const reply = await desk.type({ command: "source", asker, place });
    expect(renderPlain(reply)).toContain("whoever runs On Record can type npx onrecord grant admin to slack:U0000001");
  });

  test.each<{ readonly outcome: Outcome; readonly right: Right | undefined; readonly written: string | undefined }>([
    { outcome: "done", right: "sources", written: "done" },
    { outcome: "done", right: undefined, written: "done" },
    { outcome: "problem", right: "sources", written: "failed" },
    { outcome: "problem", right: undefined, written: undefined },
    { outcome: "not-permitted", right: undefined, written: "refused" },
    { outcome: "found", right: "audit", written: undefined },
    { outcome: "nothing", right: "audit", written: undefined },
    { outcome: "ambiguous", right: "kill", written: undefined },
  ])("that ends with $outcome is written down as $written", async ({ outcome, right, written }) => {
    const desk = await openDesk([doing(right, outcome)]);
    expect((await desk.atMachine("source", "list")).outcome).toBe(outcome);
    expect((await desk.store.audit.read({ limit: 9 })).map((entry) => entry.outcome)).toEqual(
      written === undefined ? [] : [written],
    );
  });

  test("that breaks is told calmly, written down as failed, and goes to the log", async () => {
    const error = new Error("token xoxb-1 is wrong");
    const desk = await openDesk([{ ...doing("sources"), run: () => Promise.reject(error) }]);
    const reply = await desk.atMachine("source", "add https://user:secret@example.org/?key=hidden");
    expect(reply.outcome).toBe("problem");
    expect(renderPlain(reply)).not.toMatch(/token|secret|hidden/);
    expect(desk.reported).toEqual([{ action: "source add", error }]);
    const [entry] = await desk.store.audit.read({ limit: 9 });
    expect(entry).toMatchObject({ outcome: "failed", detail: "https://…@example.org/?key=…" });
  });

  test("stays done where the audit trail cannot be written", async () => {
    const desk = await openDesk([doing("sources")]);
    const audit = { ...desk.store.audit, add: () => Promise.reject(new Error("disk full")) };
    const broken = { ...desk, store: { ...desk.store, audit } };
    const request = { text: "source", now: new Date(0), asker: operator, place: consolePlace };
    const reply = await performCommand({ command: "source", words: "", view: operatorView, request }, broken);
    expect(reply.outcome).toBe("done");
    expect(desk.reported.map(({ action }) => action)).toEqual(["audit of source"]);
  });

  test("is not done where it is not known who asks, or where", async () => {
    const ran: string[] = [];
    const desk = await openDesk([doing(undefined, "done", ran)]);
    for (const nobody of [{ asker: undefined }, { place: undefined }]) {
      expect((await desk.type({ command: "source", ...nobody })).outcome).toBe("problem");
    }
    expect((await desk.atMachine("unheard-of")).outcome).toBe("problem");
    expect(ran).toEqual([]);
  });
});

test("the operator may do everything, and an editor or admin what their role says, by themselves or by a group", async () => {
  for (const right of rights) {
    const desk = await openDesk([doing(right)]);
    expect((await desk.atMachine("source")).outcome).toBe("done");
    for (const role of ["editor", "admin"] as const) {
      const allowed: readonly Right[] = roles[role];
      const byGroup: Grant = { role, platform: "slack", kind: "group", id: "S0000001" };
      await desk.store.places.grant(byGroup);
      const reply = await desk.type({ command: "source", asker, place });
      expect(reply.outcome).toBe(allowed.includes(right) ? "done" : "not-permitted");
      await desk.store.places.revoke(byGroup);
    }
  }
});

const verbs = [
  "allow",
  "ALLOW",
  "deny",
  "rule",
  "background",
  "editor",
  "admin",
  "to",
  "from",
  "yes",
  "because",
  "show",
  "article",
];
const things = [
  "court",
  "slack:C2",
  "slack:U0000001",
  "<@U0000001>",
  "harbour-fire",
  "harbour-fire#p1s1.1",
  "discord-role:12345",
  "since",
  "2025-01-01",
];
const typedWords = fc
  .array(fc.oneof(fc.constantFrom(...verbs, ...things), fc.string({ maxLength: 8 })), { maxLength: 6 })
  .chain((words) => fc.constantFrom(" ", "  ", "\n", "\t ").map((space) => words.join(space)));

test("no command changes anything for somebody without its right, whatever the words and wherever they are", async () => {
  const commands = [placeCommand, ...grantCommands([]), auditCommand, killCommand];
  const desk = await openDesk(commands);
  const others: readonly Grant[] = [
    grantTo("admin", "U9"),
    { role: "admin", platform: "discord", kind: "person", id: asker.id },
  ];
  for (const grant of others) await desk.store.places.grant(grant);
  const fire = articleNamed("harbour-fire");
  await enter(desk.store, fire, [claimOf(fire, 1)]);
  const state = async () =>
    JSON.stringify([
      await desk.store.places.all(),
      await desk.store.places.grants(),
      await desk.store.articles.find(fire.id),
    ]);
  const before = await state();
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...commands.map(({ name }) => name)),
      typedWords,
      fc.constantFrom("person", "members", "public", "external"),
      fc.constantFrom([], ["S0000001"], ["U9"]),
      async (command, words, audience, groups) => {
        const reply = await desk.type({
          command,
          words,
          asker: slackAsker("U0000001", groups),
          place: slackPlace("C1", audience),
        });
        expect(await state()).toBe(before);
        expect(["not-permitted", "problem", "found"]).toContain(reply.outcome);
        expect(command === "place" || reply.outcome === "not-permitted").toBe(true);
      },
    ),
    { numRuns: 300 },
  );
  expect(desk.reported).toEqual([]);
});

test("an editor changes nothing that takes an admin, whatever the words", async () => {
  const commands = [placeCommand, ...grantCommands([])];
  const desk = await openDesk(commands);
  await desk.store.places.grant(grantTo("editor", asker.id));
  const before = JSON.stringify([await desk.store.places.all(), await desk.store.places.grants()]);
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...commands.map(({ name }) => name)), typedWords, async (command, words) => {
      await desk.type({ command, words, asker, place });
      expect(JSON.stringify([await desk.store.places.all(), await desk.store.places.grants()])).toBe(before);
    }),
    { numRuns: 200 },
  );
});

test("where the store is away nothing is said to be done: to the operator with the cause, to everybody else calmly", async () => {
  const away = new StoreUnavailable("no-server", "No PostgreSQL answers at db:5432/onrecord. Start it.");
  const desk = await openDesk([{ ...doing(undefined), run: () => Promise.reject(away) }]);
  expect(renderPlain(await desk.atMachine("source"))).toBe(`Nothing was done. ${away.message}`);
  const told = await desk.type({ command: "source", asker, place });
  expect(renderPlain(told)).toMatch(/^On Record cannot reach what it keeps just now: nothing was set up or changed/);
  expect(desk.reported).toEqual([]);
});

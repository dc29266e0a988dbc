import fc from "fast-check";
import { expect, test } from "vitest";
import {
  answerWith,
  boats,
  channel,
  crane,
  openBackgroundDesk,
  readBy,
  showAnswer,
  workFor,
} from "../support/background-desk.ts";
import type { PostFailure } from "../support/poster-double.ts";

const failures: readonly (PostFailure | "edit")[] = [
  { kind: "lost" },
  { kind: "unknown", problem: "No word." },
  { kind: "refused", problem: "Too many requests.", again: 1_500 },
  "edit",
];

test("of several processes at one record none corrects, tells or loses what another did, whatever the platform does", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom(...failures), { maxLength: 12 }),
      fc.array(fc.nat({ max: 4 }), { minLength: 5, maxLength: 25 }),
      async (failing, threads) => {
        const desk = await openBackgroundDesk();
        const cards: string[] = [];
        for (const thread of threads) {
          const place = { ...channel, channel: `C${thread % 2}`, thread: `t${thread}` };
          cards.push(await showAnswer(desk, { place, reply: answerWith(boats, crane) }));
        }
        for (const failure of failing) {
          if (failure === "edit") desk.poster.failEdits({ kind: "later", problem: "Busy.", again: 1_000 });
          else desk.poster.failPosts(failure);
        }
        await desk.turn.change(boats, "Nine boats burnt.");
        const owners = ["first", "second", "third"];
        const work = (seconds: number) =>
          Promise.all(owners.map((owner) => workFor(seconds, { ...desk.parts, owner }, desk.wait)));
        await work(2);
        await desk.turn.withdraw(crane);
        for (let turn = 0; turn < 6; turn += 1) {
          await work(2);
          desk.wait(120_000);
        }
        const read = readBy(desk.poster);
        for (const card of cards) {
          expect(read[card]).toContain("[-Twelve-] {+Nine+} boats burnt.");
          expect(read[card]).toContain("[-A crane fell on the quay.-]");
        }
        for (const thread of new Set(threads)) {
          const notices = desk.poster.messages.filter(
            ({ id, place }) => place.thread === `t${thread}` && !cards.includes(id),
          );
          const told = (words: string) => notices.filter(({ id }) => read[id]?.includes(words)).length;
          expect([told("Nine"), told("crane")]).toEqual([1, 1]);
        }
        expect(await desk.store.ledger.pending(9)).toEqual([]);
        expect(await desk.store.outbox.waiting(9)).toEqual([]);
        await desk.store.close();
      },
    ),
    { numRuns: 15 },
  );
}, 120_000);

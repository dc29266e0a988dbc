import { expect, test } from "vitest";
import { createRecorder } from "../../src/corrections/create-recorder.ts";
import type { Ledger } from "../../src/store/store.ts";
import { answerWith, boats, channel, crane, openBackgroundDesk, showAnswer } from "../support/background-desk.ts";
import { createKeptLog } from "../support/kept-log.ts";

const showing = {
  place: channel,
  visibility: "public",
  asker: undefined,
  reply: answerWith(boats),
  page: 0,
  sharedBy: "an editor",
  askedAt: new Date("2026-11-27T14:00:00.000Z"),
} as const;

test("a message is in the ledger before it is sent, under the token that it carries", async () => {
  const { recorder, store } = await openBackgroundDesk();
  const { maySend, token = "" } = await recorder.intend(showing);
  expect(maySend).toBe(true);
  expect(await store.ledger.find(token)).toMatchObject({ state: "posting", sharedBy: "an editor", purpose: "answer" });
  await recorder.confirm(token, "m7");
  expect(await store.ledger.findByMessage("slack", "C1", "m7")).toMatchObject({ id: token, state: "posted" });
});

test("a message that was not sent leaves no entry, and one that shows no claim needs none", async () => {
  const { recorder, store } = await openBackgroundDesk();
  await recorder.abandon((await recorder.intend(showing)).token);
  expect(await recorder.intend({ ...showing, reply: answerWith() })).toEqual({ maySend: true, token: undefined });
  await recorder.confirm(undefined, "m8");
  expect(await store.ledger.count()).toBe(0);
});

test("a page that is turned is entered in the place of what was shown, and a message that was not known is entered", async () => {
  const desk = await openBackgroundDesk();
  const message = await showAnswer(desk);
  await desk.recorder.reshow({ ...showing, message, page: 1, reply: answerWith(crane) });
  await desk.recorder.reshow({ ...showing, message: "older", reply: answerWith(crane) });
  const entries = await desk.store.ledger.showing([crane.id]);
  expect(entries.map(({ message: id, page }) => [id, page]).toSorted()).toEqual([
    [message, 1],
    ["older", 0],
  ]);
  expect(await desk.store.ledger.showing([boats.id])).toEqual([]);
});

test("where the ledger cannot be written nothing goes to everybody, the asker is answered, and the log says so", async () => {
  const { said, log } = createKeptLog();
  const broken = (): Promise<never> => Promise.reject(new Error("The disk is full."));
  const ledger: Pick<Ledger, "intend" | "confirm" | "abandon" | "reshow" | "findByMessage"> = {
    intend: broken,
    confirm: broken,
    abandon: broken,
    reshow: broken,
    findByMessage: broken,
  };
  const recorder = createRecorder({ ledger, log, newId: () => "t1" });
  expect(await recorder.intend(showing)).toEqual({ maySend: false, token: undefined });
  expect(await recorder.intend({ ...showing, visibility: "private" })).toEqual({ maySend: true, token: undefined });
  await recorder.confirm("t1", "m1");
  await recorder.abandon("t1");
  await recorder.reshow({ ...showing, message: "m1" });
  expect(said).toHaveLength(6);
  expect(said[0]).toBe("A message could not be entered in the ledger, so it cannot be corrected later.");
});

test("a ledger that does not answer is as one that cannot be written", async () => {
  const { said, log } = createKeptLog();
  const { store } = await openBackgroundDesk();
  const silent = { ...store.ledger, intend: () => new Promise<never>(() => undefined) };
  const patient = createRecorder({ ledger: silent, log, newId: () => "t1", patience: 1 });
  expect(await patient.intend(showing)).toEqual({ maySend: false, token: undefined });
  expect(await patient.intend({ ...showing, visibility: "private" })).toEqual({ maySend: true, token: undefined });
  expect(said.join()).toContain("cannot be corrected later");
});

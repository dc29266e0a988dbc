import { afterEach, beforeEach, describe } from "vitest";
import type { Store } from "../../src/store/store.ts";
import { articleContract } from "./contract/articles.ts";
import { asOfContract } from "./contract/as-of.ts";
import { deskContract } from "./contract/desk.ts";
import { followedContract } from "./contract/followed-posts.ts";
import { ledgerContract } from "./contract/ledger.ts";
import { logContract } from "./contract/log.ts";
import { outboxContract } from "./contract/outbox.ts";
import { sharedWorkContract } from "./contract/shared-work.ts";
import { sourceContract } from "./contract/sources.ts";
import { subscriptionContract } from "./contract/subscriptions.ts";
import { turnsContract } from "./contract/turns.ts";

/** The store of the test that runs. */
export type Current = () => Store;

/** Milliseconds: a busy machine may need long to bring hundreds of commits to its disk. */
const timeout = 60_000;

/** What every store does. `open` gives a new and empty one each time. */
export function describeStore(name: string, open: () => Promise<Store>): void {
  describe(name, { timeout }, () => {
    let store: Store | undefined;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(async () => {
      await store?.close();
    });
    const current: Current = () => {
      if (store === undefined) throw new Error("No store was opened.");
      return store;
    };
    describe("articles", () => articleContract(current));
    describe("as of an earlier day", () => asOfContract(current));
    describe("the log", () => logContract(current));
    describe("the ledger", () => ledgerContract(current));
    describe("the outbox", () => outboxContract(current));
    describe("turns in the outbox", () => turnsContract(current));
    describe("posts that belong beneath others", () => followedContract(current));
    describe("digests and watches", () => subscriptionContract(current));
    describe("what processes share", () => sharedWorkContract(current));
    describe("sources", () => sourceContract(current));
    describe("gaps, places, audit, notes", () => deskContract(current));
  });
}

import { createArticleShelf } from "./article-shelf.ts";
import { createAuditTrail } from "./audit-trail.ts";
import { createKeptButtons } from "./button-shelf.ts";
import { createChangeLog } from "./change-log.ts";
import type { Engine } from "./engine.ts";
import { createInbox } from "./event-inbox.ts";
import { createGapList } from "./gap-list.ts";
import { createLeases } from "./lease-list.ts";
import { createLedger } from "./ledger.ts";
import { createNoteBook } from "./note-book.ts";
import { createOutbox } from "./outbox.ts";
import { createPlaceBook } from "./place-book.ts";
import { createSourceList } from "./source-list.ts";
import type { Store } from "./store.ts";
import { measureStore } from "./store-measures.ts";
import { createSubscriptionBook } from "./subscription-list.ts";
import { tryWriting } from "./try-writing.ts";

/** The store over either database. */
export function createStore(engine: Engine): Store {
  return {
    articles: createArticleShelf(engine),
    log: createChangeLog(engine),
    ledger: createLedger(engine),
    outbox: createOutbox(engine),
    sources: createSourceList(engine),
    gaps: createGapList(engine),
    places: createPlaceBook(engine),
    audit: createAuditTrail(engine),
    notes: createNoteBook(engine),
    subscriptions: createSubscriptionBook(engine),
    inbox: createInbox(engine),
    leases: createLeases(engine),
    buttons: createKeptButtons(engine),
    measure: () => measureStore(engine),
    tryWriting: () => tryWriting(engine),
    close: engine.close,
  };
}

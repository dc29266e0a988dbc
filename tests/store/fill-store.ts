import type { Store } from "../../src/store/store.ts";
import { added, amendment, articleNamed, changed, claimOf, enter, instant, withdrawn } from "./amend.ts";
import { channel, lease, posting, reply } from "./contract/postings.ts";
import { digest, postOf, watch } from "./contract/subscriptions.ts";

export const fire = articleNamed("fire", { collection: "courts", uri: "urn:fire" });
export const [first, second] = [claimOf(fire, 1, "Odd: \0 \uD800 𝄞 “quoted”\nline"), claimOf(fire, 2)];

/** Puts something into every table. */
export async function fillStore(store: Store): Promise<void> {
  await enter(store, fire, [first, second]);
  const reworded = { ...first, text: "Sentence one." };
  await store.articles.amend(fire.id, instant("11:00"), () =>
    amendment(fire, {
      standing: [reworded],
      happenings: [changed(reworded, 2), withdrawn(second, 1)],
      killed: [{ claim: second, revision: 1, reason: "It is wrong." }],
    }),
  );
  const flood = articleNamed("flood");
  await store.articles.amend(flood.id, instant("11:30"), () =>
    amendment(flood, { text: undefined, standing: [claimOf(flood, 1)], happenings: [added(claimOf(flood, 1))] }),
  );
  await store.log.advance("digests", await store.log.head());
  await store.ledger.intend(posting("p1", [{ claim: first.id, revision: 1 }]));
  await store.ledger.confirm("p1", "200.1");
  await store.outbox.add([{ id: "d0", key: "gap 0", purpose: "gap", place: channel, reply, dueAt: instant("08:00") }]);
  await store.outbox.confirm("d0", "100.1", { audit: instant("12:00") });
  await store.outbox.forget(instant("09:00"));
  await store.outbox.add([
    { id: "d1", key: "gap 1", purpose: "gap", place: channel, reply, dueAt: instant("11:00") },
    { id: "d2", key: "gap 2", purpose: "gap", place: channel, reply, dueAt: instant("11:00") },
  ]);
  await store.outbox.claim("one", { ...lease, limit: 1 });
  await store.subscriptions.add(digest());
  await store.subscriptions.add(watch());
  await store.subscriptions.add(digest());
  await store.subscriptions.remove(3);
  await store.outbox.add([{ ...postOf(1, "digest 1 a"), dueAt: instant("12:30") }]);
  await store.inbox.take({ platform: "slack", event: "Ev1" }, "one", { now: instant("11:00"), lease: 60_000 });
  await store.buttons.keep("b1", "0.1..what the valley lost", instant("12:00"));
  await store.leases.take("gateway 0", "one", { now: instant("11:00"), lease: 60_000 });
  await store.sources.add({
    id: "example",
    kind: "feed",
    url: "https://example.org/feed",
    title: "Example",
    collection: "public",
    family: undefined,
    state: "active",
    addedBy: "an editor",
    addedAt: instant("10:00"),
    nextAt: instant("11:00"),
    lastAt: undefined,
    lastOk: undefined,
    failures: 0,
    problem: undefined,
    every: undefined,
    floor: 60,
    follows: false,
    etag: undefined,
    lastModified: undefined,
  });
  await store.sources.remember([
    { source: "example", key: "1", article: "fire", fingerprint: "x", seenAt: instant("10:00") },
  ]);
  await store.gaps.file({ ask: "when fire", place: channel, asker: undefined, filedAt: instant("10:00") });
  await store.places.settle(
    { platform: "slack", channel: "C1", collections: ["courts"], groundRule: "background" },
    instant("11:00"),
  );
  await store.places.grant({ role: "editor", platform: "slack", kind: "person", id: "U1" });
  await store.audit.add({
    at: instant("10:00"),
    who: { platform: "slack", id: "U1", name: "an editor" },
    place: undefined,
    action: "kill",
    detail: "flood",
    outcome: "refused",
  });
  await store.notes.write("glossary", "POW: prisoner of war");
}

import { openCorrections } from "../../src/corrections/open-corrections.ts";
import { planCorrections } from "../../src/corrections/plan-corrections.ts";
import type { Posting } from "../../src/corrections/posting.ts";
import type { Delivery } from "../../src/delivery/delivery.ts";
import { auditEntries, readAuditWords } from "../../src/desk/audit-command.ts";
import type { Subscription } from "../../src/digests/subscription.ts";
import { readChannel } from "../../src/places/named-channel.ts";
import type { Grant } from "../../src/places/permissions.ts";
import { consolePlace } from "../../src/places/place.ts";
import { operatorView } from "../../src/places/view.ts";
import type { Store } from "../../src/store/store.ts";

type Known = { readonly now: Date; readonly store: Store; readonly configured: readonly Grant[] };

/** What is looked up, as scripts read it, one object a line; undefined where something is done or no list is meant. */
export async function deskRecords(
  command: string,
  words: string,
  { store, configured, now }: Known,
): Promise<readonly object[] | undefined> {
  const what = `${command} ${words}`.trim().toLowerCase();
  const listed = /^(digest|watch)(?: list)?(?: in (\S+))?$/i.exec(`${command} ${words}`.trim());
  if (listed !== null) return subscriptions(listed[1] ?? "", listed[2], store);
  switch (what) {
    case "place":
      return store.places.all();
    case "gaps":
    case "gaps all":
      return (await store.gaps.open()).map(({ id, ask, place, asker, filedAt }) => ({
        ...{ id, ask, place, filedAt },
        asker: asker ?? null,
      }));
    case "corrections":
      return corrections(store, now);
    case "corrections dry-run":
      return (await planCorrections(store)).map(({ message, ...one }) => ({ ...one, message: message ?? null }));
  }
  if (command === "grants") {
    const granted = await store.places.grants();
    return [
      ...configured.map((grant) => ({ ...grant, by: "configuration" })),
      ...granted.map((grant) => ({ ...grant, by: "grant" })),
    ];
  }
  const wanted = command === "audit" ? readAuditWords(words, now) : "";
  return typeof wanted === "string"
    ? undefined
    : auditEntries(wanted, { store, place: consolePlace, view: operatorView });
}

/** Digests or watches of all channels, or of one; undefined where what is named is no channel, which is said as to people. */
async function subscriptions(
  kind: string,
  named: string | undefined,
  store: Store,
): Promise<readonly object[] | undefined> {
  const channel = named === undefined ? undefined : readChannel(named);
  if (named !== undefined && channel === undefined) return undefined;
  const all = await store.subscriptions.all(channel);
  return all.filter((one) => one.kind === kind.toLowerCase()).map(subscriptionRecord);
}

/** What is not stated is null, never left out. */
function subscriptionRecord(subscription: Subscription): object {
  const { problem, nextAt, turn: _, ...one } = subscription;
  const further = one.kind === "digest" ? {} : { quiet: one.quiet ?? null, lastAt: one.lastAt ?? null };
  return { ...one, ...further, problem: problem ?? null, nextAt: nextAt ?? null };
}

/** More than anybody reads; the oldest changes come first. */
const mostListed = 1_000;

/** Messages to be corrected or out of reach, and posts that wait or were set aside; never what a message says. */
async function corrections(store: Store, now: Date): Promise<readonly object[]> {
  const open = await openCorrections(store, { now, limit: mostListed });
  return open.map((one) => (one.kind === "message" ? messageRecord(one.posting) : postRecord(one.delivery)));
}

const messageRecord = ({ place, message, askedAt, visibility, state, attempts, problem }: Posting): object => ({
  ...{ kind: "message", place, askedAt, visibility, state, attempts },
  message: message ?? null,
  problem: problem ?? null,
});

const postRecord = ({ place, key, purpose, dueAt, state, attempts, problem }: Delivery): object => ({
  ...{ kind: "post", place, key, purpose, dueAt, state, attempts },
  problem: problem ?? null,
});

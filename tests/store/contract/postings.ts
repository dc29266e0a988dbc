import type { ShownClaim } from "../../../src/corrections/posting.ts";
import type { Place } from "../../../src/places/place.ts";
import type { Reply } from "../../../src/reply/reply.ts";
import type { LeaseOptions } from "../../../src/store/lease.ts";
import type { Ledger } from "../../../src/store/store.ts";
import { instant } from "../amend.ts";

export const channel: Place = {
  platform: "slack",
  workspace: "T1",
  channel: "C1",
  thread: "100.1",
  audience: "members",
};

export const reply: Reply = { outcome: "found", ask: "who fire", blocks: [{ kind: "notice", text: "A notice." }] };

export const lease: LeaseOptions = { now: instant("12:00"), lease: 90_000, limit: 10, platforms: ["slack"] };

/** A message as it is before it is sent. */
export function posting(
  id: string,
  claims: readonly ShownClaim[],
  fields: Partial<Parameters<Ledger["intend"]>[0]> = {},
): Parameters<Ledger["intend"]>[0] {
  return {
    id,
    place: channel,
    purpose: "answer",
    visibility: "public",
    asker: { platform: "slack", id: "U1", name: "a reporter", groups: ["S1"] },
    handle: undefined,
    reply,
    page: 0,
    sharedBy: undefined,
    askedAt: instant("10:30"),
    claims,
    ...fields,
  };
}

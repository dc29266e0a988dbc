import { type Asker, operator } from "../places/place.ts";
import type { Reply } from "../reply/reply.ts";
import type { StoreUnavailable } from "../store/store-unavailable.ts";
import { problemReply } from "./desk-reply.ts";

/** What is kept cannot be had now: whoever runs On Record is told why and what to do, everybody else that nothing was done. */
export function storeAwayReply(ask: string, why: StoreUnavailable, asker: Asker | undefined): Reply {
  const isOperator = asker?.platform === operator.platform && asker.id === operator.id;
  return problemReply(isOperator ? `Nothing was done. ${why.message}` : away, { ask });
}

const away =
  "On Record cannot reach what it keeps just now: nothing was set up or changed, and nothing that is kept can be shown. Try again in a few minutes; if it stays so, tell whoever runs On Record.";

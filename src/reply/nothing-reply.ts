import type { Reply } from "./reply.ts";

/** The reply of a view that has nothing to show. */
export const nothingReply = (text: string, ask: string): Reply => ({
  outcome: "nothing",
  ask,
  blocks: [{ kind: "notice", text }],
});

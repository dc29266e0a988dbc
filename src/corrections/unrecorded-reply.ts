import type { Reply } from "../reply/reply.ts";

/** What an asker is shown, alone, in place of an answer for everybody that could not be entered in the ledger. */
export const unrecordedReply = (ask: string): Reply => ({
  outcome: "problem",
  ask,
  blocks: [
    {
      kind: "notice",
      text: "This cannot be shown to everybody just now: the ledger by which it would be corrected later cannot be written. Try again in a minute, or ask in private.",
    },
  ],
});

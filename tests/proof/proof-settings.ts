import { z } from "zod";

/** How a process delivers: as ours does, or as queues do. */
export const ways = ["ours", "claim-post-retry", "mark-then-post"] as const;
export type Way = (typeof ways)[number];

/** What a process of the proof is told by its environment. */
export const proofSettings = z.object({
  way: z.enum(ways),
  store: z.object({ path: z.string() }).or(z.object({ url: z.string() })),
  slackUrl: z.string(),
  discordUrl: z.string(),
  token: z.string(),
  channels: z.array(z.string()),
  /** Posts that are due at each slot. */
  postsOfSlot: z.number(),
  clock: z.object({ path: z.string(), started: z.number(), begins: z.number(), speed: z.number() }),
});

export type ProofSettings = z.infer<typeof proofSettings>;

/** The name of the variable. */
export const proofVariable = "DELIVERY_PROOF";

/** What is written down of the slots: how many have come, and how many have their posts in the outbox. */
export const slotNotes = { come: "slots that have come", entered: "slots that were entered" } as const;

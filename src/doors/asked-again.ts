import type { Outcome } from "../reply/reply.ts";

/**
 * Whether a reply may be had again by asking its request again, as buttons for paging and sharing do. What was done would
 * be done a second time, and that somebody may not do something concerns nobody else.
 */
export const mayBeAskedAgain = (outcome: Outcome): boolean => outcome !== "done" && outcome !== "not-permitted";

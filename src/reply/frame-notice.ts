import type { Block } from "./reply.ts";

/** A line of our own, which stays when a claim goes of which no word may stay. */
export const frameNotice = (text: string): Block => ({ kind: "notice", text, isFrame: true });

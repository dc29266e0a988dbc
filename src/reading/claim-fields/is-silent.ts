import type { Sentence } from "../sentences/sentence.ts";
import type { Attribution } from "../speakers/attribution.ts";

const refusals = /^(?:declin|refus)/i;
const negations = /^(?:not|never|nor|neither|cannot|declin\w*|refus\w*)$|n['’]t$/;
const nobodies = /^(?:nobody|no one|no-one|none|neither|nothing|no)\b/i;

/**
 * Whether an attribution tells of something that was not said: "declined to comment", "would not say whether", "neither the
 * port nor the ministry has commented". What such a sentence asserts, it asserts itself.
 */
export function isSilent({ tokens }: Sentence, { speaker, cue }: Attribution): boolean {
  if (refusals.test(cue.text)) return true;
  if (speaker === undefined || speaker.start > cue.start) return false;
  if (nobodies.test(speaker.text)) return true;
  const before = tokens.findLast(({ end }) => end <= speaker.start);
  if (before !== undefined && /^(?:nor|neither)$/.test(before.lower)) return true;
  return tokens.some(({ start, end, lower }) => start >= speaker.end && end <= cue.start && negations.test(lower));
}

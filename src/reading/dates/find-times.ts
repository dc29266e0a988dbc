import type { Sentence } from "../sentences/sentence.ts";
import type { TimeMention } from "./time-mention.ts";

/** Placeholder until the finder is written. */
export const findTimes = (
  _sentences: readonly Sentence[],
  _options: { readonly published: string | undefined },
): readonly TimeMention[] => [];

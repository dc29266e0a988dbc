import type { Sentence } from "../sentences/sentence.ts";
import type { Attribution } from "./attribution.ts";

/** Placeholder until the finder is written. */
export const findAttributions = (_sentences: readonly Sentence[]): readonly Attribution[] => [];

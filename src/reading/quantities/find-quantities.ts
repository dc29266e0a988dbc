import type { Sentence } from "../sentences/sentence.ts";
import type { Quantity } from "./quantity.ts";

/** Placeholder until the finder is written. */
export const findQuantities = (_sentence: Sentence): readonly Quantity[] => [];

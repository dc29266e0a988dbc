import type { Sentence } from "../sentences/sentence.ts";
import type { HedgeMention } from "./hedge-mention.ts";

/** Placeholder until the finder is written. */
export const findHedges = (_sentence: Sentence): readonly HedgeMention[] => [];

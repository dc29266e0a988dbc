import type { Claim } from "./claim.ts";

/** A sentence as printed, which rules read; of an editor's claim a person has said who does what in it. */
export const isVerbatim = ({ text, verbatim }: Claim): boolean => verbatim?.text === text;

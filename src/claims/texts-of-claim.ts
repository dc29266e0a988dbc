import type { Claim } from "./claim.ts";

/** What a claim says, in every wording that it has, and the names of who speaks or is named in it. */
export const textsOfClaim = ({ text, quote, verbatim, speaker, who }: Claim): readonly string[] => [
  ...[text, quote ?? "", verbatim?.text ?? ""],
  ...(speaker.kind === "named" ? [speaker.name] : []),
  ...who.map(({ name }) => name),
];

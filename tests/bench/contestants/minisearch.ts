import MiniSearch, { type SearchOptions } from "minisearch";
import type { BenchClaim } from "../bench-claim.ts";
import type { Contestant } from "./contestant.ts";

export function indexWithMiniSearch(claims: readonly BenchClaim[]): MiniSearch<BenchClaim> {
  const index = new MiniSearch<BenchClaim>({ fields: ["text"] });
  index.addAll(claims);
  return index;
}

/** MiniSearch as it comes: what every ratio is measured against. */
export const miniSearch: Contestant = { name: "MiniSearch search", asker: (claims) => firstBy(claims, {}) };

/** MiniSearch as somebody would set it who wants misspelt names found. */
export const fuzzyMiniSearch: Contestant = {
  name: "MiniSearch search, fuzzy 0.2 and prefix",
  asker: (claims) => firstBy(claims, { fuzzy: 0.2, prefix: true }),
};

function firstBy(claims: readonly BenchClaim[], options: SearchOptions): (question: string) => string | undefined {
  const index = indexWithMiniSearch(claims);
  return (question) => index.search(question, options)[0]?.id;
}

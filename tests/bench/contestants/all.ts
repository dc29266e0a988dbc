import type { Contestant } from "./contestant.ts";
import { exactFastMiniSearch, fastMiniSearch } from "./fast-minisearch.ts";
import { fuzzyMiniSearch, miniSearch } from "./minisearch.ts";
import { newsroom } from "./newsroom.ts";
import { sqliteFts5 } from "./sqlite-fts5.ts";
import { typedArrays } from "./typed-arrays.ts";

/** Every way of asking that is compared, the one that the others are measured against first. */
export const contestants: readonly Contestant[] = [
  miniSearch,
  fuzzyMiniSearch,
  sqliteFts5,
  typedArrays,
  exactFastMiniSearch,
  fastMiniSearch,
  newsroom,
];

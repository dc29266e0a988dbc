import type { Tables } from "../schema.ts";

/** Every table with the columns by which its rows are read in order, those first that others name. */
export const backedUpTables = {
  article: ["nr"],
  article_version: ["article", "version"],
  claim_revision: ["claim", "revision", "version"],
  killed_claim: ["claim"],
  change: ["seq"],
  follower: ["name"],
  posting: ["id"],
  posting_claim: ["posting", "turn"],
  delivery: ["nr"],
  channel_turn: ["key"],
  told_key: ["key"],
  subscription: ["id"],
  inbox: ["platform", "event"],
  lease: ["name"],
  kept_button: ["key"],
  source: ["id"],
  source_item: ["source", "key"],
  gap: ["id"],
  place_setting: ["platform", "channel"],
  place_grant: ["role", "platform", "kind", "id"],
  audit: ["nr"],
  note: ["name"],
} as const satisfies Readonly<Record<keyof Tables, readonly [string, ...string[]]>>;

/** Columns whose numbers the database gives out. PostgreSQL must be told where to go on. */
export const numberedColumns: readonly (readonly [table: keyof Tables, column: string])[] = [
  ["article", "nr"],
  ["change", "seq"],
  ["delivery", "nr"],
  ["subscription", "id"],
  ["gap", "id"],
  ["audit", "nr"],
];

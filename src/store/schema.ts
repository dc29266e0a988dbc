import type { Generated } from "kysely";

/**
 * The tables as they are now; how they came to be so stands in `migrations/`. The two databases share them: instants and
 * JSON are text. Bodies are JSON even where one string would do, since JSON keeps every character that a page may hold.
 */
export type Tables = {
  readonly article: ArticleTable;
  readonly article_version: ArticleVersionTable;
  readonly claim_revision: ClaimRevisionTable;
  readonly killed_claim: KilledClaimTable;
  readonly change: ChangeTable;
  readonly follower: FollowerTable;
  readonly posting: PostingTable;
  readonly posting_claim: PostingClaimTable;
  readonly delivery: DeliveryTable;
  readonly channel_turn: ChannelTurnTable;
  readonly told_key: ToldKeyTable;
  readonly kept_button: KeptButtonTable;
  readonly subscription: SubscriptionTable;
  readonly inbox: InboxTable;
  readonly lease: LeaseTable;
  readonly source: SourceTable;
  readonly source_item: SourceItemTable;
  readonly gap: GapTable;
  readonly place_setting: PlaceSettingTable;
  readonly place_grant: PlaceGrantTable;
  readonly audit: AuditTable;
  readonly note: NoteTable;
};

type ArticleTable = {
  /** In the order in which articles came in. */
  nr: Generated<number>;
  id: string;
  /** The article, with its latest metadata. */
  body: string;
  state: string;
  origin_kind: string;
  origin_id: string;
  version: number;
  fingerprint: string;
  arrived_at: string;
  changed_at: string;
  uri: string | null;
  url: string | null;
  embargoed_until: string | null;
};

type ArticleVersionTable = {
  article: string;
  version: number;
  at: string;
  state: string;
  body: string;
  text: string | null;
};

/**
 * A claim in one wording at one place of the text. A claim that only moved in its text has a further row of the same
 * revision, from a later version on, so that the offsets of an earlier day fit the text of that day.
 */
type ClaimRevisionTable = {
  claim: string;
  revision: number;
  /** The version of the article from which on the row holds. */
  version: number;
  article: string;
  /** From when the revision is on the record, and from when this row is. */
  since: string;
  held_since: string;
  until: string | null;
  /** Its turn among the claims of the article. */
  place: number;
  /** The claim without its article. */
  body: string;
};

type KilledClaimTable = {
  claim: string;
  article: string;
  /** The last that was on the record. */
  revision: number;
  /** The claim without its article, in the wording by which it is known again. */
  body: string;
  reason: string | null;
};

type ChangeTable = {
  seq: Generated<number>;
  at: string;
  article: string;
  kind: string;
  claim: string | null;
  revision: number | null;
  difference: string | null;
  was: string | null;
  state: string | null;
};

type FollowerTable = { name: string; seq: number };

/** Who works on a row, and until when nobody else does. */
type Leased = { owner: string | null; lease_until: string | null };

type PostingTable = Leased & {
  id: string;
  platform: string;
  channel: string;
  message: string | null;
  /** Place, asker, handle, reply and whatever else is only read. */
  body: string;
  asked_at: string;
  /** As in the body, to find what one person alone was shown. */
  visibility: Generated<string>;
  /** Until when the handle in the body is good; null: there is none, or it was wiped. */
  secret_until: string | null;
  state: string;
  problem: string | null;
  wanted: number;
  shown: number;
  attempts: number;
  /** Not before; null: at once, or never where it is unreachable. */
  due_at: string | null;
};

type PostingClaimTable = { posting: string; turn: number; claim: string; revision: number };

type DeliveryTable = Leased & {
  nr: Generated<number>;
  id: string;
  key: string;
  platform: string;
  purpose: string;
  body: string;
  state: string;
  attempts: number;
  due_at: string;
  first_tried_at: string | null;
  message: string | null;
  problem: string | null;
  /** The id of the post in whose thread it stands. */
  follows: string | null;
  subscription: number | null;
  /** The channel and the thread, each as one string. */
  channel: string;
  place: string;
  /** By which posts of one channel take turns: when it was first due, or later where others go before it. */
  turn_at: string;
  /** When it is to be looked up whether it stands there once; null: it need not. */
  audit_at: string | null;
};

/** Of a channel, or of a platform by its name: when anything was last posted there, and until when nothing may be. */
type ChannelTurnTable = { key: string; platform: string; served_at: string | null; not_before: string | null };

/** Keys of posts that are forgotten and must not be made again. */
type ToldKeyTable = { key: string };

type SubscriptionTable = Leased & {
  id: Generated<number>;
  kind: string;
  platform: string;
  channel: string;
  /** `removed`: its number stays taken, and nothing else is left of it. */
  state: string;
  turn: number;
  /** When it is to be looked at: as it was last written, or earlier where it is woken. */
  due_at: string | null;
  /** Woken for this instant since it was last taken. */
  wake_at: string | null;
  body: string;
};

/** Where both are null it is answered. */
type InboxTable = Leased & { platform: string; event: string; taken_at: string };

type KeptButtonTable = { key: string; words: string; keep_until: string };

type LeaseTable = { name: string; owner: string; lease_until: string };

type SourceTable = Leased & { id: string; url: string; state: string; next_at: string; body: string };

type SourceItemTable = { source: string; key: string; article: string; fingerprint: string; seen_at: string };

type GapTable = {
  id: Generated<number>;
  /** Question and place as one string; unique among the open ones. */
  key: string;
  state: string;
  body: string;
  answered_by: string | null;
  answered_at: string | null;
};

type PlaceSettingTable = {
  platform: string;
  channel: string;
  collections: string;
  ground_rule: string;
  audience: string | null;
  /** When less could be seen there than before; null: never. */
  narrowed_at: string | null;
};

type PlaceGrantTable = { role: string; platform: string; kind: string; id: string };

type AuditTable = { nr: Generated<number>; at: string; body: string };

type NoteTable = { name: string; value: string };

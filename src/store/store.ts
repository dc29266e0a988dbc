import type { Article } from "../articles/article.ts";
import type { Claim } from "../claims/claim.ts";
import type { Posting, ShownClaim } from "../corrections/posting.ts";
import type { Outbox } from "../delivery/outbox.ts";
import type { SubscriptionBook } from "../digests/subscription-book.ts";
import type { Inbox } from "../doors/inbox.ts";
import type { KeptButtons } from "../doors/kept-buttons.ts";
import type { Leases } from "../doors/leases.ts";
import type { Gap } from "../gaps/gap.ts";
import type { ArticleId, ClaimId } from "../ids.ts";
import type { Change, Happening, LogPosition } from "../log/change.ts";
import type { ArticleState, HeldArticle, HeldClaim, KilledClaim, Origin } from "../log/held-article.ts";
import type { Grant } from "../places/permissions.ts";
import type { Asker, Audience, Place } from "../places/place.ts";
import type { GroundRule } from "../places/view.ts";
import type { SeenItem, Source } from "../sources/source.ts";
import type { LeaseOptions } from "./lease.ts";
import type { StoreMeasures } from "./store-measures.ts";

/**
 * Everything that outlives the process. Instants are ISO strings in UTC with milliseconds, so that they sort as text.
 * Methods reject only where the store itself cannot do its work.
 */
export interface Store {
  readonly articles: ArticleShelf;
  readonly log: ChangeLog;
  readonly ledger: Ledger;
  readonly outbox: Outbox;
  readonly sources: SourceList;
  readonly gaps: GapList;
  readonly places: PlaceBook;
  readonly audit: AuditTrail;
  /** What several processes share that is small and has no history: the names and glossary of the desk. */
  readonly notes: NoteBook;
  readonly subscriptions: SubscriptionBook;
  readonly inbox: Inbox;
  readonly leases: Leases;
  readonly buttons: KeptButtons;
  /** What is open, counted. */
  measure(): Promise<StoreMeasures>;
  /** Writes something and takes it back. Rejects where nothing can be written, as on a full disk. */
  tryWriting(): Promise<void>;
  close(): Promise<void>;
}

/** What becomes of an article when something of it arrives. */
export type Amendment = {
  readonly article: Article;
  readonly text: string | undefined;
  readonly state: ArticleState;
  readonly origin: Origin;
  readonly fingerprint: string;
  /** The claims that stand from now on, in the order of the text, whether they changed or not. */
  readonly standing: readonly ClaimId[];
  /**
   * Claims that stand unchanged at another place of the text, or with other details that are no change of what they say:
   * held so from this version on, in the revision that they have, and without an entry in the log. As of an earlier day
   * they stand where they stood, so that their offsets fit the text of that day.
   */
  readonly moved: readonly Claim[];
  /** In the order in which they enter the log. Where there are none and nothing moved, no version is made: only the fingerprint is kept. */
  readonly happenings: readonly Happening[];
  /**
   * Claims that are killed from now on, and those that were in the wording that they have now. None of them stands, or is
   * added ever again. Undefined: all as before.
   */
  readonly killed?: readonly KilledClaim[];
};

/** A version of an article, as it was held from `at` on. */
export type ArticleVersion = {
  readonly version: number;
  readonly at: string;
  readonly article: Article;
  readonly text: string | undefined;
  readonly state: ArticleState;
};

/** A revision of a claim: on the record from `since` until `until`, if that has come. */
export type ClaimRevision = HeldClaim & { readonly until: string | undefined };

export interface ArticleShelf {
  /**
   * Decides on an article and writes what was decided, as one step: of two that amend the same article one waits for the
   * other. `decide` is pure and may be called again; undefined leaves all as it is. Every held claim must afterwards stand
   * or be withdrawn, else nothing is written and it rejects. A claim that was withdrawn once and is added again goes on
   * counting its revisions, whatever its happening says; the changes given back have the numbers that were written.
   */
  amend(
    id: ArticleId,
    at: string,
    decide: (held: HeldArticle | undefined) => Amendment | undefined,
  ): Promise<readonly Change[]>;
  find(id: ArticleId): Promise<HeldArticle | undefined>;
  /** By what its sender calls it. */
  findByUri(uri: string): Promise<ArticleId | undefined>;
  /** By its address, in whatever form: two addresses are one where `canonicalUrl` makes them the same. */
  findByUrl(url: string): Promise<ArticleId | undefined>;
  /** The fingerprint of every article that came in this way and was not withdrawn. */
  fingerprints(origin: Origin): Promise<ReadonlyMap<ArticleId, string>>;
  /**
   * Articles with their standing claims, in batches, in the order in which they came in. `ids` undefined: all. `asOf`: as
   * they were held at that instant, `states` included; articles killed, embargoed or withheld now are never among them, nor
   * killed claims, and collection, ground rule and embargo are those of now. To follow the log afterwards, take its head before reading.
   */
  read(options?: {
    readonly ids?: readonly ArticleId[];
    readonly asOf?: string;
    readonly states?: readonly ArticleState[];
  }): AsyncIterable<readonly HeldArticle[]>;
  versions(id: ArticleId): Promise<readonly ArticleVersion[]>;
  /** Every revision of the claims named, oldest first. */
  revisions(claims: readonly ClaimId[]): Promise<readonly ClaimRevision[]>;
  /** Articles whose embargo ends at or before `now` and that are still embargoed. */
  dueForRelease(now: string): Promise<readonly ArticleId[]>;
  /** Articles that were killed, each with the ISO instant of that. */
  killed(): Promise<ReadonlyMap<ArticleId, string>>;
  /** Claims that were killed by themselves, whose articles may stand. */
  killedClaims(): Promise<ReadonlySet<ClaimId>>;
  /** All articles, or those in one of these states, and their standing claims. */
  count(states?: readonly ArticleState[]): Promise<{ readonly articles: number; readonly claims: number }>;
}

/**
 * The log of changes. Numbers rise in the order in which changes are committed, on a server too, so reading from a position
 * never passes over what commits later, and an amendment that is done can be read at once.
 */
export interface ChangeLog {
  /** Before the first change. */
  readonly start: LogPosition;
  /** Changes after a position, oldest first, and the position after the last of them. */
  read(
    after: LogPosition,
    limit: number,
  ): Promise<{ readonly changes: readonly Change[]; readonly position: LogPosition }>;
  /** The position after all that can be read now. */
  head(): Promise<LogPosition>;
  /** A position that was written down as text; undefined where this log has not come so far. */
  reached(written: string): Promise<LogPosition | undefined>;
  /** The articles with a change later than an ISO instant. */
  changedAfter(at: string): Promise<readonly ArticleId[]>;
  /** Changes of these articles, or of all, newest first. */
  of(
    articles: readonly ArticleId[] | "all",
    options?: { readonly since?: string; readonly limit?: number },
  ): Promise<readonly Change[]>;
  /** Where a follower that is shared by all processes has got to; `start` before its first step. */
  positionOf(follower: string): Promise<LogPosition>;
  advance(follower: string, to: LogPosition): Promise<void>;
  /** Calls back soon after something was written, by whatever process; may call without cause. Ends by the function returned. */
  watch(onMore: () => void): () => void;
}

/** Which messages show which claims. */
export interface Ledger {
  /**
   * Writes a message down before it is sent. A claim that has changed since the revision that it shows gives it something
   * to do from the start: nothing that happens between asking and sending is missed. An id that is there already changes
   * nothing.
   */
  intend(posting: Omit<Posting, "message" | "state" | "problem" | "wanted" | "shown" | "attempts">): Promise<void>;
  /** It was sent and has this id. */
  confirm(id: string, message: string): Promise<void>;
  /** It was certainly not sent: the row goes. */
  abandon(id: string): Promise<void>;
  /** The same message shows something else now, as after turning a page. */
  reshow(
    id: string,
    shown: Pick<Posting, "reply" | "page" | "claims"> & { readonly handle?: Posting["handle"] },
  ): Promise<void>;
  find(id: string): Promise<Posting | undefined>;
  findByMessage(platform: string, channel: string, message: string): Promise<Posting | undefined>;
  /** Messages that show one of these claims, in whatever revision. */
  showing(claims: readonly ClaimId[]): Promise<readonly Posting[]>;
  /**
   * These claims changed at this number of the log: every message that shows one, but not up to this number, has something
   * to do, also while it is being sent. One that could not be reached is tried anew, at once where it was given up. How
   * many have.
   */
  raise(claims: readonly ClaimId[], seq: number): Promise<number>;
  /** Takes messages that have an id and something to do and whose time has come, for so long, those of the oldest change first. */
  claim(owner: string, options: LeaseOptions): Promise<readonly Posting[]>;
  /** The message now shows the record up to this number, and can be reached. False where the lease was lost. */
  settle(id: string, owner: string, shown: number, claims: readonly ShownClaim[]): Promise<boolean>;
  /**
   * Could not be done: to be tried again at `again`, or, where that is undefined, never; `state` (as it was; where it is
   * never tried again, unreachable) and `problem` say why. An unreachable message with a time is tried again then.
   */
  fail(
    id: string,
    owner: string,
    outcome: { readonly problem: string; readonly again: string | undefined; readonly state?: Posting["state"] },
  ): Promise<void>;
  /** Of these, whatever has something to do and cannot be reached is tried again at `at`. How many are. */
  retry(ids: readonly string[], at: string): Promise<number>;
  /** Messages sent or about to be when a process ended: older than this and without an id. */
  unconfirmed(before: string): Promise<readonly Posting[]>;
  /** Messages that have something to do, whether their time has come or not, oldest first. */
  pending(limit: number): Promise<readonly Posting[]>;
  /** What could not be reached, newest first. */
  unreachable(limit: number): Promise<readonly Posting[]>;
  /** What was found deleted when it was to be corrected, newest first. */
  gone(limit: number): Promise<readonly Posting[]>;
  /**
   * Wipes the values of handles whose time is over at `now`, since they are as good as passwords, and forgets what one
   * person alone was shown who asked before an instant. How many messages that concerned.
   */
  forget(options: { readonly now: string; readonly askedBefore: string }): Promise<number>;
  count(): Promise<number>;
}

export interface SourceList {
  all(): Promise<readonly Source[]>;
  find(id: string): Promise<Source | undefined>;
  /** False where the id or the address is taken. */
  add(source: Source): Promise<boolean>;
  /** Where the new address is another source's, it stays as it is and all else is written. */
  update(id: string, changed: Partial<Omit<Source, "id" | "kind">>): Promise<void>;
  /** With what was seen of it: added again, it is looked at anew. */
  remove(id: string): Promise<void>;
  /** Takes sources whose time has come, for so long. */
  claim(owner: string, options: Omit<LeaseOptions, "platforms">): Promise<readonly Source[]>;
  release(id: string, owner: string): Promise<void>;
  /** What is known under these keys. */
  items(source: string, keys: readonly string[]): Promise<readonly SeenItem[]>;
  remember(items: readonly SeenItem[]): Promise<void>;
  /** Forgets the items of a source that were last seen before an instant. */
  forget(source: string, seenBefore: string): Promise<void>;
}

export interface GapList {
  /** The same question at the same place is open once; the gap that is there is given back. */
  file(gap: Pick<Gap, "ask" | "place" | "asker" | "filedAt">): Promise<{ readonly gap: Gap; readonly isNew: boolean }>;
  open(): Promise<readonly Gap[]>;
  find(id: number): Promise<Gap | undefined>;
  /** False where somebody else did so before. */
  answer(id: number, claim: ClaimId, at: string): Promise<boolean>;
  /** Those that one of these claims answered. */
  answeredBy(claims: readonly ClaimId[]): Promise<readonly Gap[]>;
  /**
   * Open again, since this claim answers it no more; when it was answered stays known. False where it is not answered by
   * that claim any more, or the same question was filed anew.
   */
  reopen(id: number, claim: ClaimId): Promise<boolean>;
  close(id: number): Promise<boolean>;
}

/** What is settled about a place beyond what its audience gives. */
export type PlaceSettings = {
  readonly platform: string;
  readonly channel: string;
  /** Collections that it may see beside the public one. */
  readonly collections: readonly string[];
  readonly groundRule: GroundRule;
  /** Who could read along when it was settled; undefined counts as the members of a closed channel. */
  readonly audience?: Audience | undefined;
};

export interface PlaceBook {
  settings(place: Pick<Place, "platform" | "channel">): Promise<PlaceSettings | undefined>;
  all(): Promise<readonly PlaceSettings[]>;
  /**
   * `at`: ISO instant. Where less may be seen there than before, every message there has something to do, whatever the log
   * says, and so has each that was asked for before and is sent later; whoever is editing one loses it. How many have.
   */
  settle(settings: PlaceSettings, at: string): Promise<number>;
  /** The same where less may be seen because more people read along than when it was settled. */
  goThrough(place: Pick<Place, "platform" | "channel">, at: string): Promise<number>;
  grants(): Promise<readonly Grant[]>;
  /** False where it is there already. */
  grant(grant: Grant): Promise<boolean>;
  revoke(grant: Grant): Promise<boolean>;
}

/** Who did what, when. `detail` is shown to people and holds no secret. */
export type AuditEntry = {
  readonly at: string;
  readonly who: Pick<Asker, "platform" | "id" | "name">;
  readonly place: Pick<Place, "platform" | "channel"> | undefined;
  /** "source add", "kill", "grant". */
  readonly action: string;
  readonly detail: string;
  readonly outcome: "done" | "refused" | "failed";
};

export interface AuditTrail {
  add(entry: AuditEntry): Promise<void>;
  /** Newest first. */
  read(options: { readonly limit: number; readonly since?: string }): Promise<readonly AuditEntry[]>;
}

/** The note under which a store keeps the name that tells it from every other, and from itself before a restore. */
export const storeNameNote = "store name";

export interface NoteBook {
  read(name: string): Promise<string | undefined>;
  write(name: string, value: string): Promise<void>;
}

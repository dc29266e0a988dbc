/** Where articles come from by themselves: a feed that is polled, or a page that is looked at again. */
export type Source = {
  /** Short and typed by people: made of the host's name. */
  readonly id: string;
  readonly kind: "feed" | "page";
  /** Where it is fetched now; a permanent redirect changes it. */
  readonly url: string;
  readonly title: string | undefined;
  readonly collection: string;
  /** Publisher family; undefined: told by its host. */
  readonly family: string | undefined;
  /** `failing` is tried again at `nextAt`; `gone` (410, or its owner said so) and `paused` are not. */
  readonly state: "active" | "failing" | "paused" | "gone";
  readonly addedBy: string;
  readonly addedAt: string;
  readonly nextAt: string;
  readonly lastAt: string | undefined;
  readonly lastOk: string | undefined;
  readonly failures: number;
  /** What was wrong last, in one sentence; undefined when nothing is. */
  readonly problem: string | undefined;
  /** Minutes between two looks, as somebody asked for; undefined: the usual. */
  readonly every: number | undefined;
  /** The least minutes between two looks that the feed itself asks for (`ttl`, `sy:updatePeriod`). */
  readonly floor: number | undefined;
  /** Whether the page behind an item is read where the feed only sums it up. */
  readonly follows: boolean;
  /** For conditional requests. */
  readonly etag: string | undefined;
  readonly lastModified: string | undefined;
};

/** An item of a feed that was met: by what it is known, and what it became. */
export type SeenItem = {
  readonly source: string;
  /** The item's guid, else its address, else a hash of its words. */
  readonly key: string;
  readonly article: string;
  readonly fingerprint: string;
  /** ISO instant at which the source was last known to show it; a day may pass before that is written anew. */
  readonly seenAt: string;
};

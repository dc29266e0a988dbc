import type { ArticleId } from "../ids.ts";
import type { GroundRule } from "../places/view.ts";

/** What its sender allows: only what is `usable` may be shown. */
export type ArticleStatus = "usable" | "withheld" | "canceled";

/** What is known about one text of one outlet. What the text does not state is `undefined`, never guessed. */
export type Article = {
  readonly id: ArticleId;
  readonly title: string;
  readonly outlet: string;
  /** The page's address, http or https. */
  readonly url: string | undefined;
  /** Publication date as the article states it: `YYYY-MM-DD` or an ISO instant. */
  readonly published: string | undefined;
  /** When the newsroom fetched the text: `YYYY-MM-DD` or an ISO instant. */
  readonly retrieved: string | undefined;
  /** BCP 47 tag of the text, such as `en`. */
  readonly language: string;
  /** The outlet's own source where it names one ("Reuters"). */
  readonly via: string | undefined;
  /** Who wrote it, as printed: "Jane Roe and Ann Poe". */
  readonly author?: string | undefined;
  /** When this version was made: `YYYY-MM-DD` or an ISO instant. */
  readonly modified?: string | undefined;
  /** The sender's number of this version: "3". */
  readonly version?: string | undefined;
  readonly status?: ArticleStatus | undefined;
  /** Why it was killed, in a sentence for readers, as whoever did so wrote it. */
  readonly killReason?: string | undefined;
  /** ISO instant before which nothing of it may be shown. */
  readonly embargoedUntil?: string | undefined;
  /** Parties that supplied the content, as a wire item names them. */
  readonly infoSources?: readonly string[] | undefined;
  readonly copyrightHolder?: string | undefined;
  /** From 1, most urgent, to 9. */
  readonly urgency?: number | undefined;
  /** The set of articles that it belongs to; undefined: what everybody may see. */
  readonly collection?: string | undefined;
  /** As people entered it; undefined: on the record. */
  readonly groundRule?: GroundRule | undefined;
  /** The publishers that are one house, by a name of their own; undefined: told by its address or outlet. */
  readonly family?: string | undefined;
  /** The sender's identifier, the same in all versions. */
  readonly uri?: string | undefined;
  readonly altIds?: readonly string[] | undefined;
};

/** Stands for the outlet of an article that names none. */
export const outletNotStated = "outlet not stated";

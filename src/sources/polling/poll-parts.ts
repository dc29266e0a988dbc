import type { UnreadArticle } from "../../log/held-article.ts";
import type { SourceList } from "../../store/store.ts";
import type { GuardedClient } from "../fetch-guarded.ts";
import type { Robots } from "./robots.ts";

/** What the record made of an article that was handed to it. */
export type Taken = { readonly id: string; readonly outcome: "new" | "changed" | "unchanged" | "ignored" };

/** What looking at sources works with. */
export type PollParts = {
  /** Takes turns at each host by itself. */
  readonly client: Pick<GuardedClient, "fetch">;
  readonly robots: Robots;
  readonly sources: Pick<SourceList, "items" | "remember" | "forget" | "update" | "all" | "find">;
  /** Takes an article onto the record. Rejects where the record cannot be written. */
  readonly take: (arrived: UnreadArticle) => Promise<Taken>;
  readonly now: () => Date;
  /** From 0 to 1. */
  readonly random: () => number;
  /** Given when the process ends: what fails from then on says nothing about the source. */
  readonly stopping?: AbortSignal;
};

/** How many articles of a source were what to the record; `kept`: met before and unchanged, so not even handed over. */
export type Tally = { readonly [Outcome in Taken["outcome"] | "kept" | "failed"]: number };

export const noTally: Tally = { new: 0, changed: 0, unchanged: 0, ignored: 0, kept: 0, failed: 0 };

export const counted = (tally: Tally, what: keyof Tally): Tally => ({ ...tally, [what]: tally[what] + 1 });

/** What was found at a source. */
export type Found =
  | {
      readonly kind: "read";
      /** "RSS feed", "web page", "wire". */
      readonly what: string;
      readonly title: string | undefined;
      readonly tally: Tally;
      readonly floor: number | undefined;
      /** Whole sentences about what was not sure, left out or not reached. */
      readonly notes: readonly string[];
      /** Pages are left over for the next look, which comes soon. */
      readonly isMore: boolean;
      /** False where the record could not take something: all is asked for again, even if nothing changes. */
      readonly isAllTaken: boolean;
    }
  /** `why`: the rest of a sentence about the address. */
  | { readonly kind: "nothing"; readonly why: string };

/** Notes are for people: after so many the rest is counted. */
const mostNotes = 12;

export const fewNotes = (notes: readonly string[]): readonly string[] =>
  notes.length <= mostNotes
    ? notes
    : [...notes.slice(0, mostNotes), `And ${notes.length - mostNotes} more of the kind.`];

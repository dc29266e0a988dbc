import type { Article } from "../articles/article.ts";
import type { ClaimId } from "../ids.ts";
import type { GroundRule } from "../places/view.ts";
import type { Span } from "../reading/span.ts";

/** Where a claim stands in its article: paragraph and sentence from 1, offsets in UTF-16 units where the text is held. */
export type ArticlePosition = {
  readonly paragraph: number;
  readonly sentence: number;
  readonly start: number | undefined;
  readonly end: number | undefined;
};

/** Who the article says said it. An article that asserts a thing itself is its own voice, not a missing speaker. */
export type Speaker =
  | { readonly kind: "article" }
  | {
      readonly kind: "named";
      readonly name: string;
      readonly role: string | undefined;
      /** They say but a part of the claim: the rest is the article's own, or somebody else's. */
      readonly isPartly?: true;
    };

/** A person, organisation or group that a claim names, with the role that the claim gives it. */
export type Party = { readonly name: string; readonly role: string | undefined };

export type HedgeKind = "approximate" | "modal" | "evidential" | "epistemic" | "belief";

/** The words by which a claim is less than asserted ("an estimated", "reportedly"). */
export type Hedge = { readonly words: string; readonly kind: HedgeKind };

export type Granularity = "day" | "month" | "season" | "quarter" | "year" | "decade" | "range";

/** When something happened, as far as the article says. */
export type EventDate = {
  /** First and last day that it may be, `YYYY-MM-DD`, both included. */
  readonly from: string;
  readonly to: string;
  readonly granularity: Granularity;
  /** The article's own words: "last fall". */
  readonly words: string;
  /** How the date relates to what happened: on it, not later, not earlier, or true up to it. */
  readonly relation: "on" | "by" | "since" | "until" | "as-of";
  /** What a relative date was counted from, said in words; undefined where the words are absolute. */
  readonly countedFrom: string | undefined;
  /** The day on which somebody spoke of it ("police said on Friday"): found by, never shown as the day of the event. */
  readonly isOfSaying?: true;
};

export type FigureOperator = "exactly" | "about" | "more-than" | "at-least" | "less-than" | "at-most";

/** A number with what it counts. */
export type Figure = {
  readonly value: number;
  readonly operator: FigureOperator;
  /** What one of them is: "soldiers", "per cent", "US dollars". */
  readonly unit: string;
  /** The article's own words: "over 4,000". */
  readonly words: string;
  /** The upper end of a range: 3,000,000 of "2 to 3 million"; undefined for a single number. */
  readonly upTo?: number;
  /** "Hundreds of people": no number is said, `value` is the least that it may be. */
  readonly isVague?: true;
};

/** One statement of an article, standing on its own, with its place in the text. */
export type Claim = {
  readonly id: ClaimId;
  /** The record's own count of its wordings, from 1; undefined where no record holds it. */
  readonly revision?: number;
  readonly article: Article;
  readonly text: string;
  /** The whole sentence as printed, where the article's text is held: its slice at `at.start` to `at.end`. */
  readonly verbatim?: Span;
  /** A few words of the article, verbatim, where the wording matters. */
  readonly quote: string | undefined;
  readonly speaker: Speaker;
  readonly hedge: Hedge | undefined;
  readonly when: readonly EventDate[];
  /** Dates that nothing tells what to count from ("last fall"), as written: shown so and never resolved. */
  readonly undated?: readonly string[];
  /** Where it happened, most exact first. */
  readonly where: readonly string[];
  /** Who does or suffers what the claim says, the one it is about first. */
  readonly who: readonly Party[];
  readonly figures: readonly Figure[];
  /** The reason that the claim gives, as a clause or noun phrase: "they lack combat experience". */
  readonly why: string | undefined;
  /** What the claim is about, in the words that a desk would look for. */
  readonly topics: readonly string[];
  /** A rule of its own, stricter than that of its article; undefined: the article's. */
  readonly groundRule?: GroundRule | undefined;
  readonly at: ArticlePosition;
};

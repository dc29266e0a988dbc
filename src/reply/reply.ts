import type { ClaimId } from "../ids.ts";

export type NonEmpty<T> = readonly [T, ...T[]];

/** Where a reader can check a statement. */
export type Source = {
  readonly title: string;
  readonly outlet: string;
  /** The plain address of the article. */
  readonly url: string | undefined;
  /** The address with a text fragment that opens the page at the words; present only when `url` is. */
  readonly link: string | undefined;
  /** As stated by the article: `YYYY-MM-DD` or an ISO instant. */
  readonly published: string | undefined;
  readonly via: string | undefined;
  /** Both counted from 1. */
  readonly paragraph: number;
  readonly sentence: number;
};

/** An article as it is listed by itself. */
export type ListedArticle = Omit<Source, "paragraph" | "sentence" | "link"> & {
  /** As of a statement. */
  readonly groundRule?: string | undefined;
};

/** One claim as it is shown. It cannot be built without a source. */
export type Statement = {
  readonly claim: ClaimId;
  /** Which wording of the claim it shows; undefined: the first. */
  readonly revision?: number;
  readonly text: string;
  readonly quote: string | undefined;
  /** "the article's own voice", or the speaker with role, and whether they say but a part. */
  readonly speaker: string;
  /** The hedging words, verbatim: "an estimated". */
  readonly hedge: string | undefined;
  /** When it happened, each ready to read: "autumn 2024 (“last fall”, counted from 17 March 2025)". Empty: not stated. */
  readonly eventDates: readonly string[];
  /** How it may be used, ready to read: "not for publication". Undefined: it is on the record. */
  readonly groundRule?: string | undefined;
  /** Set where several outlets say the same: "4 outlets, at most 2 origins". */
  readonly reportedBy?: string;
  /** Since when the record has this wording, ready to read; only where it was asked what stood on it on a day. */
  readonly recorded?: string;
  readonly sources: NonEmpty<Source>;
  /** The claims of the sources behind the first, in their order, where these say the same. */
  readonly also?: readonly { readonly claim: ClaimId; readonly revision?: number }[];
};

/** A stretch of words that stayed, went or came. Stretches follow each other with a space between them. */
export type WordRun = { readonly kind: "kept" | "dropped" | "added"; readonly text: string };

/** How a claim changed. `withheld` covers embargoed and withheld articles; of these and of the killed no words are shown. */
export type ChangeKind = "added" | "reworded" | "changed" | "withdrawn" | "withheld" | "killed";

/** A change of one claim, as it is shown. */
export type ShownChange = {
  /** Which claim, and the revision that the change made; undefined where nothing of the claim is shown. */
  readonly claim?: ClaimId;
  readonly revision?: number;
  readonly how: ChangeKind;
  /** When the record learnt of it, ready to read: "27 November 2026, 14:05 UTC". */
  readonly on: string;
  /** What of it changed in fact, ready to read: "number", "hedge"; empty otherwise. */
  readonly of: readonly string[];
  /** Old and new wording as one; empty where no words are shown. */
  readonly words: readonly WordRun[];
  /** The claim as it stands now; undefined where it does not. */
  readonly statement: Statement | undefined;
  /** The article: "Title, Outlet". Undefined where not even that may be shown. */
  readonly article: string | undefined;
  /** What is known of the reason, in a sentence. */
  readonly why: string | undefined;
};

/** Something that the reader can ask next by pressing or typing it. `ask` is a request text of the one grammar. */
export type Choice = { readonly label: string; readonly ask: string };

/**
 * `isFrame`: nothing of it is taken from a claim or an article. It is made of this program's words, numbers, dates and what
 * was asked for, and stays when a claim goes of which no word may stay, whatever words the two have in common.
 */
export type Frame = { readonly isFrame?: true };

/** A block says what it means; how it looks is each renderer's business. All text is plain and unescaped. */
export type Block =
  /** The short answers, best first, each backed by the statement of its claim among the reply's blocks. */
  | { readonly kind: "short"; readonly answers: NonEmpty<{ readonly text: string; readonly claim: ClaimId }> }
  /** One claim with its source. `role`: the answer itself, further evidence, or merely near (never an answer). */
  | { readonly kind: "statement"; readonly role: "answer" | "evidence" | "near"; readonly statement: Statement }
  /** What happened in the order of event dates; vague dates are ranges. */
  | { readonly kind: "timeline"; readonly entries: NonEmpty<{ readonly date: string; readonly statement: Statement }> }
  /** Figures side by side, each with its own source; never averaged, never picked. */
  | { readonly kind: "figures"; readonly rows: NonEmpty<{ readonly figure: string; readonly statement: Statement }> }
  /** The articles of the record. */
  | {
      readonly kind: "articles";
      readonly rows: NonEmpty<{
        readonly source: ListedArticle;
        readonly claims: number;
      }>;
    }
  /** What was looked for and how: spellings tried, what the record holds. */
  | { readonly kind: "receipts"; readonly lines: NonEmpty<string> }
  /** How a name was understood: "“sybiga” matched Andrii Sybiha (spelling)". */
  | { readonly kind: "matched"; readonly text: string }
  /** What became of a claim that was shown before, or of a claim since a day. */
  | { readonly kind: "change"; readonly change: ShownChange }
  | ({ readonly kind: "heading"; readonly text: string } & Frame)
  /** `claim`: whose words it shows, or of what it speaks; `introduces`: what it says only as long as a claim below it stands. */
  | ({
      readonly kind: "notice";
      readonly text: string;
      readonly claim?: ClaimId;
      readonly revision?: number;
      readonly introduces?: { readonly claim: ClaimId; readonly otherwise: string };
    } & Frame)
  /** Terms and what they do, as in help. */
  | { readonly kind: "terms"; readonly rows: NonEmpty<{ readonly term: string; readonly text: string }> }
  | { readonly kind: "choices"; readonly prompt: string; readonly choices: NonEmpty<Choice> };

/**
 * `problem`: the request could not be served (too long, empty) or something broke; the blocks say what to do. `done`: what
 * was asked for was done. `not-permitted`: the asker lacks the right, and the blocks say who has it.
 */
export type Outcome = "found" | "nothing" | "ambiguous" | "help" | "problem" | "done" | "not-permitted";

/** What is shown, on every surface. */
export type Reply = {
  readonly outcome: Outcome;
  /** The request text that asks for this reply again; carried by paging and sharing buttons. */
  readonly ask: string;
  readonly blocks: NonEmpty<Block>;
};

/** Words as a feed gives them: with tags, or plain. */
export type FeedWords = { readonly value: string; readonly isMarkup: boolean };

/** An item of a feed in one form for all formats. Addresses are whole; dates are as the feed writes them. */
export type FeedItem = {
  readonly guid: string | undefined;
  readonly link: string | undefined;
  readonly title: string | undefined;
  /** What the feed offers as the item itself. */
  readonly content: FeedWords | undefined;
  /** What it offers as a summary; many feeds put the whole article there. */
  readonly summary: FeedWords | undefined;
  readonly published: string | undefined;
  readonly modified: string | undefined;
  readonly author: string | undefined;
  readonly language: string | undefined;
  /** Whom the feed has the item from. */
  readonly via: string | undefined;
  readonly embargoedUntil: string | undefined;
};

export type FeedFormat = "rss" | "atom" | "rdf" | "json";

export type ParsedFeed =
  | {
      readonly kind: "feed";
      readonly format: FeedFormat;
      readonly title: string | undefined;
      /** The page that the feed belongs to. */
      readonly home: string | undefined;
      readonly items: readonly FeedItem[];
      /** The least minutes between two looks that the feed asks for. */
      readonly floor: number | undefined;
      /** How it was read where that was not sure, and what of it was not; whole sentences. */
      readonly notes: readonly string[];
    }
  /** `isPage`: it is a web page, which may name feeds. `why`: the rest of a sentence. */
  | { readonly kind: "no-feed"; readonly isPage: boolean; readonly why: string };

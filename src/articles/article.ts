import type { ArticleId } from "../ids.ts";

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
};

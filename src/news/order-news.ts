import { compareText } from "../words/compare-text.ts";
import type { NewClaim, NewsItem } from "./news-item.ts";

/** The day on which something was published; where that is not stated, on which it came. */
export const dayOf = ({ article, at }: Pick<NewsItem, "article" | "at">): string =>
  (article.published ?? at).slice(0, 10);

/** Newest first: by the day of publication, then by when the record learnt of it; within an article as its text has them. */
export function byNewest(one: NewClaim, other: NewClaim): number {
  return (
    compareText(dayOf(other), dayOf(one)) ||
    compareText(other.at, one.at) ||
    compareText(one.article.id, other.article.id) ||
    one.claim.at.paragraph - other.claim.at.paragraph ||
    one.claim.at.sentence - other.claim.at.sentence ||
    compareText(one.claim.id, other.claim.id)
  );
}

import { readFeedDate } from "./feed-date.ts";
import type { FeedItem } from "./feed-item.ts";
import { nameOf } from "./name-of-item.ts";

/** Of which items a date is stated that does not count, in sentences; at every look, since whoever asks may ask late. */
export const undatedItems = (items: readonly FeedItem[], now: Date): readonly string[] =>
  items.flatMap((item) => {
    const problem = dateProblem(item, now);
    return problem === undefined ? [] : [`${nameOf(item)} ${problem}, and counts as undated.`];
  });

/** The rest of a sentence of which the item is the subject. */
export const dateProblem = ({ published, modified }: FeedItem, now: Date): string | undefined =>
  readFeedDate(published, now).problem ?? readFeedDate(modified, now).problem;

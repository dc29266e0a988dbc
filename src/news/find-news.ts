import { inSlices } from "../in-slices.ts";
import { type View, viewKey } from "../places/view.ts";
import { arrangingStories, type Story } from "./arrange-news.ts";
import { type NewsEntries, newsEntries } from "./news-entries.ts";
import { type NewsParts, shareOf } from "./news-parts.ts";
import { type News, type NewsAsked, newsOfView, newsShownAt } from "./news-since.ts";

/** What is news to all who see the same, want the same and were told the same, whatever was shown to each. */
export type FoundNews = { readonly news: News; readonly stories: readonly Story[]; readonly told: NewsEntries };

/** What is news to a channel, and how it is told. What many are told in the same minute is found and arranged once. */
export async function findNews(
  parts: NewsParts,
  { place, ...asked }: NewsAsked,
): Promise<{ readonly news: News; readonly told: NewsEntries }> {
  const view = parts.viewOf(place);
  const share = shareOf(parts);
  const { found, disputes } = share.at(await parts.store.log.head());
  const key = JSON.stringify([viewKey(view), asked.filter, asked.after, minuteOf(asked.now)]);
  const all = await found.get(key, () => findFor({ ...parts, share }, { ...asked, view }));
  const news = await newsShownAt(place, all.news, parts);
  if (news === all.news) return { news, told: all.told };
  const { stories } = all;
  return { news, told: await inSlices(newsEntries(news, { stories, record: parts.records.of(view), disputes })) };
}

/** Words such as “today” are read by the minute. */
const minuteOf = (now: Date): string => now.toISOString().slice(0, 16);

async function findFor(
  parts: NewsParts,
  asked: Omit<NewsAsked, "place"> & { readonly view: View },
): Promise<FoundNews> {
  const news = await newsOfView(parts, asked);
  const record = parts.records.of(asked.view);
  // Asked anew: the record has caught up with the log, and what differed on it before may not.
  const { disputes } = shareOf(parts).at(await parts.store.log.head());
  const stories = await inSlices(arrangingStories(news.claims, record));
  const told = await inSlices(newsEntries(news, { stories, record, disputes }));
  return { news, stories, told };
}

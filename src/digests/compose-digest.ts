import { count, formatNumber } from "../answers/format-number.ts";
import { inSlices } from "../in-slices.ts";
import { aboutFilter } from "../news/about-filter.ts";
import { findNews } from "../news/find-news.ts";
import type { NewsEntries } from "../news/news-entries.ts";
import type { NewsParts } from "../news/news-parts.ts";
import { newsPosts } from "../news/news-posts.ts";
import type { News } from "../news/news-since.ts";
import { frameNotice } from "../reply/frame-notice.ts";
import type { NonEmpty, Reply } from "../reply/reply.ts";
import { describeSlot } from "../schedules/describe-slot.ts";
import { sinceWhen } from "./since-when.ts";
import type { Digest } from "./subscription.ts";

/** A digest as it is posted: the first is the post, the others follow in its thread. */
export type ComposedNews = {
  /** The number of the log up to which the channel has been told, once this is posted. */
  readonly upTo: number;
  /** 0: it says that there is nothing new. */
  readonly items: number;
  readonly posts: NonEmpty<Reply>;
};

export type DigestAsked = {
  readonly subscription: Digest;
  readonly now: Date;
  /** Lines that are said first, such as that a slot was missed. */
  readonly lead?: readonly string[];
};

/** Composes what is new to a digest's channel since it was last told. Nothing is written. */
export async function composeDigest(parts: NewsParts, asked: DigestAsked): Promise<ComposedNews> {
  const { subscription, now } = asked;
  const { place, filter, toldUpTo: after } = subscription;
  const { news, told } = await findNews(parts, { after, place, filter, now });
  return { upTo: news.upTo, items: told.items, posts: await postsOf(told, news, asked) };
}

async function postsOf(told: NewsEntries, news: News, { subscription: digest, now, lead = [] }: DigestAsked) {
  const { id, filter, schedule, length } = digest;
  const ask = `digest show ${id}`;
  const about = aboutFilter(filter);
  const begins = sinceWhen(digest, { now, news });
  const since = describeSlot(begins, schedule.zone);
  if (told.items === 0) return [nothingNew(lead, `Nothing new${about} since ${since}.`, ask)] as const;
  const name = `What is new${about}`;
  const heading = `${name}: ${itemsIn(told)}, since ${since}`;
  const closing = leftOutLines(told, moreAsked(filter.topic, begins));
  return inSlices(newsPosts({ entries: told.entries, heading, lead, name, length, ask, closing }));
}

function nothingNew(lead: readonly string[], said: string, ask: string): Reply {
  const [first = said, ...rest] = [...lead, said];
  return { outcome: "nothing", ask, blocks: [frameNotice(first), ...rest.map(frameNotice)] };
}

/** "12 items in 4 stories". */
export const itemsIn = ({ items, stories }: Pick<NewsEntries, "items" | "stories">): string =>
  stories === 0
    ? count(items, "item")
    : `${count(items, "item")} in ${stories === 1 ? "1 story" : `${formatNumber(stories)} stories`}`;

/** What shows the news that are too many for posts. */
export const moreAsked = (topic: string, since: Date): string =>
  `changes ${topic} since ${since.toISOString().slice(0, 10)}`.replace(/ +/g, " ");

/** Says that not all is in the posts, and what shows the rest. */
export function leftOutLines({ items, entries }: NewsEntries, ask: string): readonly string[] {
  const more = items - entries.length;
  if (more === 0) return [];
  return [`${count(more, "more item")} ${more === 1 ? "is" : "are"} not listed. To look further, type: ${ask}`];
}

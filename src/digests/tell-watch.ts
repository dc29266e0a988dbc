import { createPauses, inSlices } from "../in-slices.ts";
import { aboutFilter } from "../news/about-filter.ts";
import { findNews } from "../news/find-news.ts";
import { mostShown, type NewsEntries } from "../news/news-entries.ts";
import type { NewClaim } from "../news/news-item.ts";
import type { NewsParts } from "../news/news-parts.ts";
import { newsPosts } from "../news/news-posts.ts";
import type { News } from "../news/news-since.ts";
import { postsShowing, sameElsewhere } from "../news/was-told.ts";
import type { NonEmpty, Reply } from "../reply/reply.ts";
import { quietUntil } from "../schedules/quiet-hours.ts";
import { itemsIn, leftOutLines, moreAsked } from "./compose-digest.ts";
import type { Watch } from "./subscription.ts";

/** What a watch does now: post, look again at an instant, or nothing until something comes in again. */
export type WatchStep =
  | { readonly kind: "post"; readonly upTo: number; readonly posts: NonEmpty<Reply> }
  | { readonly kind: "wait"; readonly until: Date }
  | { readonly kind: "nothing"; readonly upTo: number };

/**
 * What a watch has to tell now. In its quiet hours nothing; soon after a post only what is another fact than was told, or
 * corrects it, and then all that has come; else whatever is new. Nothing is written.
 */
export async function tellWatch(parts: NewsParts, watch: Watch, now: Date): Promise<WatchStep> {
  const quiet = watch.quiet === undefined ? undefined : quietUntil(watch.quiet, now);
  if (quiet !== undefined) return { kind: "wait", until: quiet };
  const { place, filter, toldUpTo: after } = watch;
  const { news, told } = await findNews(parts, { after, place, filter, now });
  if (news.claims.length + news.corrections.length === 0) return { kind: "nothing", upTo: news.upTo };
  const until = coolUntil(watch);
  if (until !== undefined && now < until && (await areRepeats(news, parts, watch))) return { kind: "wait", until };
  return { kind: "post", upTo: news.upTo, posts: await postsOf(news, told, watch) };
}

const coolUntil = ({ lastAt, cooldown }: Watch): Date | undefined =>
  lastAt === undefined ? undefined : new Date(Date.parse(lastAt) + cooldown * 60_000);

/** Whether all of it says only what this channel's posts have said. A correction never does. */
async function areRepeats({ corrections, claims }: News, parts: NewsParts, watch: Watch): Promise<boolean> {
  if (corrections.length > 0) return false;
  const pause = createPauses();
  for (const item of claims) {
    if (!(await isRepeat(item, parts, watch))) return false;
    await pause();
  }
  return true;
}

async function isRepeat({ claim }: NewClaim, { store, records, viewOf }: NewsParts, { place }: Watch) {
  const same = sameElsewhere(claim, records.of(viewOf(place)));
  const posts = await postsShowing([claim.id, ...same.map(({ id }) => id)], store, place);
  return posts.length > 0;
}

function postsOf(news: News, told: NewsEntries, { filter }: Watch): Promise<NonEmpty<Reply>> {
  const earliest = [...news.corrections, ...news.claims].reduce((first, { at }) => (at < first ? at : first), "9");
  const ask = moreAsked(filter.topic, new Date(earliest));
  const name = `New${aboutFilter(filter)}`;
  const closing = leftOutLines(told, ask);
  const heading = `${name}: ${itemsIn(told)}`;
  return inSlices(newsPosts({ entries: told.entries, heading, lead: [], name, length: mostShown, ask, closing }));
}

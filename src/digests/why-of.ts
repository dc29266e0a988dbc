import { count } from "../answers/format-number.ts";
import type { Claim } from "../claims/claim.ts";
import { createPastSpeaking, createReader } from "../news/claims-speaking-of.ts";
import { filteringNews } from "../news/filter-news.ts";
import type { AskedClaim } from "../news/find-asked-claim.ts";
import type { NewsFilter } from "../news/news-filter.ts";
import { claimsOfItem, type NewClaim } from "../news/news-item.ts";
import { shareOf } from "../news/news-parts.ts";
import { newsSince } from "../news/news-since.ts";
import { postsShowing, sameElsewhere } from "../news/was-told.ts";
import type { View } from "../places/view.ts";
import { finished } from "../record/finished.ts";
import { describeInstant } from "../reply/describe-instant.ts";
import { describeSlot } from "../schedules/describe-slot.ts";
import { quietUntil } from "../schedules/quiet-hours.ts";
import type { ExplainParts } from "./explain-news.ts";
import { whenNext } from "./preview-digest.ts";
import type { Subscription } from "./subscription.ts";
import { tellWatch } from "./tell-watch.ts";

export type WhyContext = { readonly parts: ExplainParts; readonly view: View; readonly now: Date };

/** Why a digest or watch told of a claim, will tell of it, or did not; a sentence. */
export async function whyOf(subscription: Subscription, asked: AskedClaim, context: WhyContext): Promise<string> {
  const { claim, goneAt } = asked;
  const post = await postOf(subscription, [claim], context);
  if (post !== undefined) return `it was told ${post}.`;
  if (await isWaiting(subscription, claim, context)) return waiting(subscription, context);
  const unmet = await unmetPart(subscription.filter, asked, context);
  if (unmet !== undefined) return unmet;
  if (goneAt !== undefined) return `it was withdrawn on ${describeInstant(goneAt)}, before anything of it was told.`;
  const revisions = await context.parts.store.articles.revisions([claim.id]);
  const first = revisions[0]?.since ?? "";
  if (first < subscription.createdAt) {
    return revisions.some(({ since }) => since >= subscription.createdAt)
      ? "it was on the record before this was set up, and was only reworded since, which is no news."
      : "it was on the record before this was set up.";
  }
  const same = sameElsewhere(claim, context.parts.records.of(context.view));
  const earlier = await postOf(subscription, same, context);
  const sayer = same[0]?.article.outlet;
  if (earlier !== undefined && sayer !== undefined) return `${sayer} had said the same, which was told ${earlier}.`;
  return "it came before what was told last, and was not among it.";
}

/** In which post of it one of these claims was shown: "in the digest of Friday 27 November 2026, 08:30 Europe/Kyiv". */
async function postOf(
  subscription: Subscription,
  claims: readonly Claim[],
  { parts: { store } }: WhyContext,
): Promise<string | undefined> {
  const posts = await postsShowing(
    claims.map(({ id }) => id),
    store,
    subscription.place,
  );
  for (const { id, askedAt } of posts) {
    const delivery = await store.outbox.find(id);
    if (delivery?.subscription !== subscription.id) continue;
    const [, slot, part] = /^\w+ \d+ (\S+)(?: part (\d+))?$/u.exec(delivery.key) ?? [];
    const inThread = part === undefined ? "" : ` (in its thread, post ${part})`;
    if (subscription.kind === "watch") return `in the post of ${describeInstant(askedAt)}${inThread}`;
    const at = slot === undefined || Number.isNaN(Date.parse(slot)) ? askedAt : slot;
    return `in the digest of ${describeSlot(new Date(at), subscription.schedule.zone)}${inThread}`;
  }
  return undefined;
}

async function isWaiting({ toldUpTo: after, place, filter }: Subscription, claim: Claim, { parts, now }: WhyContext) {
  const { claims, corrections } = await newsSince(parts, { after, place, filter, now });
  return [...claims, ...corrections].some(
    (item) => item.kind !== "hidden" && claimsOfItem(item).some(({ id }) => id === claim.id),
  );
}

/** What holds it back. The hours are those of the watch itself, since a cooldown lets other facts through. */
async function waiting(subscription: Subscription, { parts, now }: WhyContext): Promise<string> {
  if (subscription.kind === "digest") return `it waits to be told. ${whenNext(subscription, now)}`;
  if (subscription.state === "paused") return "it waits to be told. The watch is paused.";
  const step = await tellWatch(parts, subscription, now);
  if (step.kind !== "wait") return "it is told with the next post, which nothing holds back.";
  const { quiet, cooldown } = subscription;
  const isQuiet = quiet !== undefined && quietUntil(quiet, now) !== undefined;
  const until = isQuiet ? describeSlot(step.until, quiet.zone) : describeInstant(step.until.toISOString());
  return isQuiet
    ? `it waits for the end of the quiet hours, ${until}.`
    : `it says what was told before, and waits for the end of the cooldown of ${count(cooldown, "minute")}, ${until}.`;
}

/** The part of a filter that the claim does not meet, in a sentence. */
async function unmetPart(
  filter: NewsFilter,
  { claim, goneAt }: AskedClaim,
  { parts, view, now }: WhyContext,
): Promise<string | undefined> {
  const held = await parts.store.articles.find(claim.article.id);
  if (held === undefined) return undefined;
  const of = { article: claim.article, origin: held.origin, at: held.changedAt };
  const base: NewClaim = { kind: "new", ...of, claim };
  const record =
    goneAt === undefined
      ? parts.records.of(view)
      : finished(parts.records.of(view).beside([{ article: claim.article, claims: [claim], text: undefined }]));
  const read = createReader(record, now);
  const { disputes } = shareOf(parts).at(await parts.store.log.head());
  const reading = { record, read, past: createPastSpeaking(undefined, { read, now }), disputes };
  const passes = (part: Partial<NewsFilter>): boolean =>
    finished(filteringNews([base], { ...reading, filter: { ...none, ...part } })).length > 0;
  const { topic, people, places, sources, kinds } = filter;
  if (!passes({ sources })) return `it is from ${claim.article.outlet}, and only ${listed(sources)} is asked for.`;
  if (!passes({ topic })) return `it is not about “${topic}”.`;
  if (!passes({ people })) return `it does not name ${listed(people)}.`;
  if (!passes({ places })) return `it does not speak of ${listed(places)}.`;
  const mayBe = goneAt === undefined ? "changed" : "withdrawn";
  const isKept = kinds.length === 0 || kinds.includes(mayBe) || passes({ kinds });
  return isKept ? undefined : `only what is ${kinds.join(" or ")} is asked for.`;
}

const none: NewsFilter = { topic: "", people: [], places: [], sources: [], kinds: [] };

const listed = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(" or ");

import { isQuietAt } from "./expected-slots.ts";
import type { Standing } from "./platforms-port.ts";
import type { SoakResult } from "./run-soak.ts";
import { isSetAside, leadOf } from "./set-aside.ts";
import { type Asked, slotsOf, type Telling } from "./soak-asked.ts";
import { figuresIn, figuresStated, type Held, type Line, type SoakNews } from "./soak-news.ts";
import type { WatchPlan } from "./soak-plan.ts";

export type JudgedNews = {
  readonly findings: readonly string[];
  /** Items that had to be told, by whom. */
  readonly inDigests: number;
  readonly inWatches: number;
};

/** Every item of news in exactly one post of each digest and watch that wants it, and nothing that it has told before. */
export function judgeNews(result: SoakResult): JudgedNews {
  const findings: string[] = [];
  const told = { digest: 0, watch: 0 };
  const said = messagesByKey(result);
  for (const asked of result.story.asked) {
    const tellings = tellingsOf(asked, result);
    const lines = result.news.lines().filter((line) => isWanted(line, asked, result));
    let before = asked.createdAt;
    for (const telling of tellings) {
      const posted = Math.max(telling.at + posting, ...(said.get(telling.key ?? "") ?? []).map(({ at }) => at));
      const { expected, allowed } = newsBetween(lines, before, telling.at, { asked, result, posted });
      const texts = telling.key === undefined ? [] : (said.get(telling.key) ?? []).map(({ saidFirst }) => saidFirst);
      const stated = texts.flatMap(figuresStated);
      const where = `${asked.plan.kind} ${asked.id} at ${new Date(telling.at).toISOString()}`;
      for (const figure of expected) {
        told[asked.plan.kind] += 1;
        const times = stated.filter((one) => one === figure).length;
        if (times === 0 && hasChangedBefore(posted, { figure, stated, news: result.news })) continue;
        if (times !== 1) findings.push(`${where} tells ${figure} ${times} times (${telling.key ?? "no post"})`);
      }
      for (const figure of new Set(texts.flatMap(figuresIn))) {
        if (!expected.has(figure) && !allowed(figure))
          findings.push(`${where} tells ${figure}, which is no news to it`);
      }
      before = telling.at;
    }
    if (asked.plan.kind === "watch") findings.push(...untold(asked, asked.plan, lines, tellings, result));
  }
  return { findings, inDigests: told.digest, inWatches: told.watch };
}

/**
 * When each looked at the news and moved on; a digest that only said that it was missed looked at nothing, and what a closed
 * channel did not take in full is told anew.
 */
function tellingsOf(asked: Asked, { tellings, tables, story, ended }: SoakResult): readonly Telling[] {
  const own = tellings.get(asked.id) ?? [];
  const tooOld = slotsOf(asked, story.downs, ended).filter(({ isTooOld }) => isTooOld);
  const setAside = tables.deliveries.filter((row) => isSetAside(row, story)).map(({ key }) => leadOf(key));
  const keys = new Set([
    ...tooOld.map(({ slot }) => `digest ${asked.id} ${new Date(slot).toISOString()}`),
    ...setAside,
  ]);
  return own.filter(({ key }) => (key === undefined ? asked.plan.kind === "digest" : !keys.has(key)));
}

/** What the posts of each key said at first, those in the thread beneath included. */
function messagesByKey({ tables, standing }: SoakResult): ReadonlyMap<string, readonly Standing[]> {
  const messages = new Map(standing.map((one): readonly [string, Standing] => [`${one.platform} ${one.id}`, one]));
  const byKey = new Map<string, Standing[]>();
  for (const { key, message, place } of tables.deliveries) {
    const lead = leadOf(key);
    const stands = messages.get(`${place.platform} ${message}`);
    if (stands !== undefined) byKey.set(lead, [...(byKey.get(lead) ?? []), stands]);
  }
  return byKey;
}

function isWanted({ topic, outlet, collection }: Line, { plan }: Asked, { story }: SoakResult): boolean {
  const { wants, place } = plan;
  const isSeen = collection === "public" || story.court?.channel === place.channel;
  return isSeen && (wants.topic ?? topic) === topic && (wants.outlet ?? outlet) === outlet;
}

type Of = { readonly asked: Asked; readonly result: SoakResult };

/** What was seen at an instant; of court reports nothing once the channel may see them no more. */
function seenAt({ held, collection }: Line, at: number, { story }: SoakResult): Held | undefined {
  const end = collection === "public" ? undefined : story.court?.narrowedAt;
  if (end !== undefined && at >= end) return undefined;
  return held.find(({ from, until }) => from <= at && (until === undefined || until > at));
}

function newsBetween(
  lines: readonly Line[],
  from: number,
  to: number,
  { asked, result, posted }: Of & { readonly posted: number },
) {
  const { only } = asked.plan.wants;
  const expected = new Set<string>();
  const gone = new Set<string>();
  for (const line of lines) {
    const [before, now] = [seenAt(line, from, result), seenAt(line, to, result)];
    if (before?.figure === now?.figure) continue;
    const kind = before === undefined ? "new" : now === undefined ? "withdrawn" : "changed";
    if (only !== undefined && only !== kind) continue;
    if (now !== undefined) expected.add(now.figure);
    if (before !== undefined) gone.add(before.figure);
  }
  /** What changed again before it was posted is shown with what it became. */
  const isLater = (figure: string): boolean =>
    result.news.lineOf(figure)?.held.some((one) => one.figure === figure && one.from > to && one.from < posted) ===
    true;
  return { expected, allowed: (figure: string) => gone.has(figure) || isLater(figure) };
}

type InPost = { readonly figure: string; readonly stated: readonly string[]; readonly news: SoakNews };

/** A post says what stands when it is posted: what went since it was composed is not in it, or what came in its place is. */
function hasChangedBefore(posted: number, { figure, stated, news }: InPost): boolean {
  const held = news.lineOf(figure)?.held ?? [];
  const own = held.find((one) => one.figure === figure);
  if (own?.until === undefined || own.until > posted) return false;
  const next = held.find(({ from }) => from >= (own.until ?? 0));
  return next === undefined || stated.includes(next.figure) || (next.until ?? posted) < posted;
}

/** So long a post may take to be posted. */
const posting = 10 * 60_000;

/** What a watch could have told and never did. */
function untold(
  asked: Asked,
  plan: WatchPlan,
  lines: readonly Line[],
  tellings: readonly Telling[],
  result: SoakResult,
): readonly string[] {
  return lines.flatMap((line) =>
    line.held.flatMap(({ figure, from, until = result.ended }) => {
      if (from <= asked.createdAt) return [];
      const first = tellings.find(({ at }) => at >= from)?.at ?? Number.POSITIVE_INFINITY;
      const could = firstFree(Math.max(from, asked.createdAt), until, { asked, plan, result });
      const wait = patience + repeatWait(figure, could, { asked, plan, result });
      const isLate =
        could !== undefined && Math.min(first, until) - could > wait && seenAt(line, could, result) !== undefined;
      return isLate ? [`watch ${asked.id} did not tell ${figure} from ${new Date(could).toISOString()} on`] : [];
    }),
  );
}

/** What the channel was told by another post is a repeat, which a watch holds back until its cooldown ends: milliseconds. */
function repeatWait(figure: string, could: number | undefined, { plan, result }: Of & { readonly plan: WatchPlan }) {
  if (could === undefined) return 0;
  const isSaid = result.standing.some(
    ({ channel, saidFirst, at }) =>
      channel === plan.place.channel && at <= could + patience && saidFirst.includes(figure),
  );
  return isSaid ? plan.cooldown * minute : 0;
}

/** Where a process was killed its work is taken over after two minutes. */
const patience = 4 * 60_000;
const minute = 60_000;

/** The first minute in which somebody ran, the watch was active and it was not quiet. */
function firstFree(from: number, until: number, { asked, plan, result }: Of & { readonly plan: WatchPlan }) {
  for (let at = from; at < until && at < result.ended - posting; at += minute) {
    const isUp = !result.story.downs.some((down) => down.from <= at && at < (down.until ?? result.ended));
    const isOn = asked.spans.some((span) => span.from <= at && at < (span.until ?? result.ended));
    if (isUp && isOn && (plan.quiet === undefined || !isQuietAt(at, plan.quiet))) return at;
  }
  return undefined;
}

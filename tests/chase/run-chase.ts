import { setTimeout as delay } from "node:timers/promises";
import type { Claim } from "../../src/claims/claim.ts";
import { inLanes } from "../../src/delivery/in-lanes.ts";
import type { Poster } from "../../src/delivery/poster.ts";
import { pick } from "../bench/random-numbers.ts";
import { sentenceCount } from "../crash/story.ts";
import { type ChaseDesk, openChaseDesk } from "./chase-desk.ts";
import { type ChasePlatforms, type Fault, openPlatforms } from "./chase-platforms.ts";
import { createFastClock } from "./fast-clock.ts";
import { type Judged, judgeCards, type ShownCard } from "./judge-cards.ts";

export type ChaseOptions = {
  readonly cards: number;
  /** Entries of the ledger beside these cards, of claims that do not change. */
  readonly further?: number;
  /** Whether every card shows a whole article and stands in one and the same channel of Slack's. */
  readonly isCrowded?: boolean;
  /** So many articles have claims that change. */
  readonly articles?: number;
  /** How often a claim changes. */
  readonly changes: number;
  /** Milliseconds of the desk between two changes. */
  readonly pace: number;
  /** How many times as fast as ours the desk's time is. */
  readonly speed: number;
  /** From 0 up to 1. */
  readonly random: () => number;
  /** How often something goes wrong, in milliseconds of the desk; undefined: nothing does. */
  readonly faultEvery: number | undefined;
  /** How often the workers are stopped and started again. */
  readonly restarts: number;
};

export type ChaseReport = Judged & {
  readonly cards: number;
  /** Milliseconds of the desk from a change to each card that shows it, sorted. */
  readonly times: readonly number[];
  readonly faults: number;
  readonly refusedPosts: number;
};

/** Of these claims change, if it is not said of how many; one more stays as it is. */
const usualArticles = 40;
/** Of so many cards one is on Discord, which has but one channel here. */
const onDiscord = 20;
/** Milliseconds after which nobody counts what was posted before. */
const settling = 10_000;
/** So many are shown at the same time. */
const lanes = 10;

/** Shows cards, changes claims under them while platforms fail, and tells what became of the cards. */
export async function runChase(options: ChaseOptions): Promise<ChaseReport> {
  const { articles = usualArticles } = options;
  const clock = createFastClock(options.speed);
  const platforms = await openPlatforms(clock);
  const times: number[] = [];
  // A card that is changed for another claim shows this one as it did.
  const measured = new Set<string>();
  const changedAt = new Map<string, number>();
  const watched = platforms.posters.map((poster) =>
    watch(poster, (posting) => {
      // It may have been posted long after the change that it tells of.
      if (posting.purpose === "notice") return;
      for (const { claim } of posting.claims) {
        const at = changedAt.get(claim);
        const key = `${posting.id} ${claim} ${at}`;
        if (at !== undefined && !measured.has(key)) times.push(clock.elapsed() - at);
        measured.add(key);
      }
    }),
  );
  const desk = await openChaseDesk(watched, clock);
  try {
    for (let article = 0; article <= articles; article += 1) await desk.take(article, 0);
    const shown = await showCards(desk, platforms, options);
    // The cards count against the pace of the platforms as well.
    await delay(settling / options.speed);
    platforms.limit();
    const faults = sprinkle(platforms, options);
    let stop = desk.run();
    const versionOf = new Map<number, number>();
    const restartEvery = Math.ceil(options.changes / (options.restarts + 1));
    for (let change = 0; change < options.changes; change += 1) {
      const article = change % articles;
      const version = (versionOf.get(article) ?? 0) + 1;
      versionOf.set(article, version);
      const { changes } = await desk.take(article, version);
      for (const { claim } of changes) if (claim !== undefined) changedAt.set(claim, clock.elapsed());
      await delay(options.pace / options.speed);
      if (options.restarts > 0 && change % restartEvery === restartEvery - 1) {
        await stop();
        stop = desk.run();
      }
    }
    const count = faults.stop();
    await desk.idle();
    await stop();
    const judged = judgeCards(shown, platforms.standing(), (article) => versionOf.get(article) ?? 0);
    const sorted = times.toSorted((one, other) => one - other);
    return { ...judged, cards: shown.length, times: sorted, faults: count, refusedPosts: platforms.refusedPosts() };
  } finally {
    await desk.close();
    await platforms.close();
  }
}

/** The same poster; told of every message that it changed. */
function watch(poster: Poster, onEdited: (posting: Parameters<Poster["edit"]>[0]) => void): Poster {
  return {
    ...poster,
    async edit(posting, reply) {
      const outcome = await poster.edit(posting, reply);
      if (outcome.kind === "edited") onEdited(posting);
      return outcome;
    },
  };
}

/** One or two claims of one article each, in every channel in turn. */
async function showCards(
  desk: ChaseDesk,
  { channels }: ChasePlatforms,
  { cards, random, further = 0, isCrowded = false, articles = usualArticles }: ChaseOptions,
): Promise<readonly ShownCard[]> {
  const claims = new Map<number, readonly Claim[]>();
  for await (const batch of desk.store.articles.read()) {
    for (const held of batch)
      claims.set(
        Number(held.article.id.replace("port-", "")),
        held.claims.map(({ claim }) => claim),
      );
  }
  const slack = isCrowded ? channels.slice(0, 1) : channels.slice(0, -1);
  const plans = Array.from({ length: cards }, (_, card) => {
    const sentence = Math.floor(random() * sentenceCount);
    const some = random() < 0.5 ? [sentence] : [sentence, (sentence + 1) % sentenceCount];
    const sentences = isCrowded ? [...Array(sentenceCount).keys()] : some;
    const place = !isCrowded && card % onDiscord === 0 ? channels.at(-1) : slack[card % slack.length];
    return { article: card % articles, sentences, place };
  });
  const shown: ShownCard[] = [];
  const [problem] = await inLanes(plans, lanes, async ({ article, sentences, place }) => {
    const [first, ...rest] = sentences.flatMap((at) => claims.get(article)?.[at] ?? []);
    if (first === undefined || place === undefined) throw new Error(`Article ${article} has no such claims.`);
    shown.push({ message: await desk.show(place, [first, ...rest]), article, sentences });
  });
  if (problem !== undefined) throw problem.error;
  const [quiet] = claims.get(articles) ?? [];
  for (let entry = 0; quiet !== undefined && entry < further; entry += 1) await desk.note(slack[0], quiet);
  return shown;
}

const kinds: readonly Fault[] = ["too many", "too many", "failure", "lost"];

function sprinkle(platforms: ChasePlatforms, { faultEvery, speed, random }: ChaseOptions) {
  let faults = 0;
  const timer =
    faultEvery === undefined
      ? undefined
      : setInterval(() => {
          faults += 1;
          const platform = random() < 0.1 ? "discord" : "slack";
          platforms.fail(platform, random() < 0.5 ? "edit" : "post", pick(kinds, random));
        }, faultEvery / speed);
  return {
    stop(): number {
      clearInterval(timer);
      return faults;
    },
  };
}

export const median = (sorted: readonly number[]): number => sorted[Math.floor(sorted.length / 2)] ?? 0;

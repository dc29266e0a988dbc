import { randomBytes } from "node:crypto";
import { openDigests } from "../../adapters/command-line/digests.ts";
import { type OpenDesk, openDesk } from "../../adapters/command-line/open-desk.ts";
import { createCorrector } from "../../src/corrections/create-corrector.ts";
import { createRecorder } from "../../src/corrections/create-recorder.ts";
import { followCorrections } from "../../src/corrections/follow-corrections.ts";
import { forgetPrivate } from "../../src/corrections/forget-private.ts";
import { settleUnconfirmed } from "../../src/corrections/settle-unconfirmed.ts";
import { auditPosts } from "../../src/delivery/audit-posts.ts";
import { createDeliverer } from "../../src/delivery/create-deliverer.ts";
import { after, keepDeliveries } from "../../src/delivery/delivery-times.ts";
import { newToken } from "../../src/delivery/new-token.ts";
import { createPauses } from "../../src/delivery/pauses.ts";
import type { Poster } from "../../src/delivery/poster.ts";
import { createSubscriptionRunner } from "../../src/digests/run-subscriptions.ts";
import { answerGaps } from "../../src/gaps/answer-gaps.ts";
import { keepFolder } from "../../src/knowledge/keep-folder.ts";
import { mustBeMended } from "../../src/knowledge/knowledge.ts";
import { releaseDue } from "../../src/log/change-state.ts";
import type { UnreadArticle } from "../../src/log/held-article.ts";
import type { Place } from "../../src/places/place.ts";
import { runDue } from "../../src/sources/run-sources.ts";
import type { WorkLog } from "../../src/work-log.ts";
import { memoryIo } from "../support/memory-io.ts";
import { createPowerSwitch, type PowerSwitch } from "./power-switch.ts";
import type { SimulatedClock } from "./simulated-clock.ts";
import type { Telling } from "./soak-asked.ts";
import { editorOf } from "./soak-platforms.ts";

export type SoakDeskParts = {
  readonly clock: SimulatedClock;
  readonly posters: readonly Poster[];
  readonly environment: Readonly<Record<string, string>>;
  readonly random: () => number;
  /** Told of every article that was taken from a source, and when the folder was taken over. */
  readonly witness: {
    readonly taken: (article: UnreadArticle, at: number) => void;
    readonly folderKept: (at: number) => void;
    /** Embargoes that were over by then have ended. */
    readonly released: (at: number) => void;
    /** A digest or watch was written with what it told. */
    readonly told: (id: number, telling: Telling) => void;
    /** A platform did not do what it was asked to, or nobody heard that it did. */
    readonly refused: () => void;
    readonly complained: (line: string) => void;
  };
};

/** One process of the desk, with all that goes on in it, taken step by step instead of by timers. */
export interface SoakDesk {
  readonly desk: OpenDesk;
  readonly power: PowerSwitch;
  /** Something in the folder changed. */
  folderChanged(): void;
  /** Every kind of work once, in any order; how much was done. `killed`: the power failed meanwhile. */
  round(): Promise<number | "killed">;
  /** Asks as somebody at a place; the text of the answer where it is a command. */
  ask(text: string, place: Place): Promise<Awaited<ReturnType<OpenDesk["newsroom"]["ask"]>>>;
  /** Asks, and shows the answer there for all to see. */
  share(text: string, place: Place): Promise<boolean>;
  close(): Promise<void>;
  /** As if the process had been killed: nothing is finished or put back, only its files are let go. */
  drop(): Promise<void>;
}

const tidyEvery = 30_000;

export async function openSoakDesk(parts: SoakDeskParts): Promise<SoakDesk> {
  const { clock, environment, random, witness } = parts;
  const { now, elapsed } = clock;
  const io = { ...memoryIo({ environment }), now };
  const desk = await openDesk({}, io);
  witness.folderKept(now().getTime());
  if (desk.problems.some(mustBeMended) || desk.storeProblem !== undefined)
    throw new Error(`The desk did not open: ${io.complained()}`);
  const { sources } = await desk.services();
  const power = createPowerSwitch();
  const log: WorkLog = {
    info: () => undefined,
    warn: () => undefined,
    error: (details, sentence) => witness.complained(`${sentence} ${describe(details)}`),
  };
  const store = power.guard(witnessed(desk.store, parts));
  const newId = (): string => newToken(randomBytes);
  const owner = newId();
  const common = { store, log, now, newId, owner };
  const guarded = parts.posters.map((poster) => power.guard(watched(poster, witness)));
  const digests = openDigests(desk, { ...common, posters: guarded, signal: new AbortController().signal });
  const { posters } = digests;
  const background = { ...common, posters, elapsed, random };
  const corrector = createCorrector(background);
  const deliverer = createDeliverer(background);
  const pauses = createPauses();
  const runner = createSubscriptionRunner(digests.running);
  /** What a process that is killed had begun to write the store finishes, so the judge must hear of it. */
  const takings = new Set<Promise<unknown>>();
  const reading = {
    ...sources.parts,
    ...{ sources: store.sources, random, owner },
    take(arrived: UnreadArticle) {
      const at = now().getTime();
      const taking = sources.parts.take(arrived).finally(() => takings.delete(taking));
      takings.add(taking);
      return taking.then((taken) => {
        witness.taken(arrived, at);
        return taken;
      });
    },
    onReport: ({ problem }: { readonly problem: string | undefined }) => {
      if (problem !== undefined) witness.complained(problem);
    },
    onError: (error: unknown) => witness.complained(describe(error)),
    wait: () => Promise.resolve(),
  };
  let isFolderChanged = false;
  let tidied = now().getTime();
  const steps: readonly (() => Promise<unknown>)[] = [
    async () => {
      await desk.views.refresh();
      return desk.records.follow();
    },
    async () => {
      const released = await releaseDue(store, now());
      witness.released(now().getTime());
      return released.length;
    },
    async () => {
      if (!isFolderChanged) return 0;
      isFolderChanged = false;
      const kept = await keepFolder(desk.folder, { store, now });
      witness.folderKept(now().getTime());
      await desk.records.rename(kept.words);
      for (const { message } of kept.problems.filter(mustBeMended)) witness.complained(message);
      return 1;
    },
    async () => (await followCorrections(store)) + (await corrector.step()),
    () => deliverer.step(),
    () => runner.step(),
    () => runDue(reading, 4),
    () => answerGaps({ ...common, answer: desk.newsroom.answer, refresh: desk.records.follow }),
    async () => {
      if (now().getTime() - tidied < tidyEvery) return 0;
      tidied = now().getTime();
      await settleUnconfirmed(background, pauses);
      await store.outbox.forget(after(now(), -keepDeliveries));
      await forgetPrivate(background);
      return auditPosts(background);
    },
  ];
  const recorder = createRecorder({ ledger: desk.store.ledger, log, newId });
  const ask = (text: string, place: Place) => desk.newsroom.ask({ text, now: now(), place, asker: editorOf(place) });

  return {
    desk,
    power,
    ask,
    folderChanged() {
      isFolderChanged = true;
    },
    async round() {
      let done = 0;
      for (const step of shuffled(steps, random)) {
        // So that of two steps one is later, by which the judge tells what was known to which.
        clock.moveTo(now().getTime() + 1);
        const outcome = await power.during(step());
        if (outcome === "killed") return "killed";
        done += typeof outcome === "number" ? outcome : 0;
      }
      return done;
    },
    async share(text, place) {
      const poster = parts.posters.find(({ platform }) => platform === place.platform);
      const reply = await ask(text, place);
      if (poster === undefined || reply.outcome !== "found") return false;
      const asker = editorOf(place);
      const showing = { place, visibility: "public", asker, reply, page: 0, sharedBy: undefined } as const;
      const { token } = await recorder.intend({ ...showing, askedAt: now() });
      const posted = await poster.post(place, reply, token ?? "");
      // Where no word came back the row stays without a message, and is looked up later.
      if (posted.kind === "posted") await recorder.confirm(token, posted.message);
      if (posted.kind === "refused") await recorder.abandon(token);
      return posted.kind === "posted";
    },
    close: () => desk.close(),
    async drop() {
      await power.settled();
      await Promise.allSettled([...takings]);
      await desk.folder.close();
      await sources.close();
      await desk.store.close();
    },
  };
}

function watched(poster: Poster, witness: SoakDeskParts["witness"]): Poster {
  const note = <Outcome extends { readonly kind: string }>(outcome: Outcome): Outcome => {
    if (outcome.kind !== "posted" && outcome.kind !== "edited") witness.refused();
    return outcome;
  };
  return {
    ...poster,
    post: async (...to) => note(await poster.post(...to)),
    edit: async (...to) => note(await poster.edit(...to)),
  };
}

/** The same store, with a word to the judge of what each digest and watch has told. */
function witnessed(store: OpenDesk["store"], { clock, witness }: SoakDeskParts): OpenDesk["store"] {
  const { subscriptions } = store;
  return {
    ...store,
    subscriptions: {
      ...subscriptions,
      async write(next, posts = []) {
        const isWritten = await subscriptions.write(next, posts);
        if (isWritten && next.state === "active")
          witness.told(next.id, { at: clock.now().getTime(), key: posts[0]?.key });
        return isWritten;
      },
    },
  };
}

function shuffled<T>(all: readonly T[], random: () => number): readonly T[] {
  return all
    .map((one) => ({ one, turn: random() }))
    .sort((left, right) => left.turn - right.turn)
    .map(({ one }) => one);
}

const describe = (details: unknown): string =>
  details instanceof Error ? (details.stack ?? details.message) : JSON.stringify(details, errorsAsText);

const errorsAsText = (_: string, value: unknown): unknown => (value instanceof Error ? value.stack : value);

import { answerRecord } from "../../adapters/command-line/answer-record.ts";
import { createLog } from "../../adapters/command-line/create-log.ts";
import { renderDiscord } from "../../adapters/discord/render-reply.ts";
import { renderSlack } from "../../adapters/slack/render-reply.ts";
import { readConfig } from "../../src/config.ts";
import { createRecorder } from "../../src/corrections/create-recorder.ts";
import type { BackgroundParts } from "../../src/delivery/background-parts.ts";
import { correctionsCommand } from "../../src/desk/corrections-command.ts";
import { gapCommand } from "../../src/desk/gap-command.ts";
import { gapsCommand } from "../../src/desk/gaps-command.ts";
import { gateCommands } from "../../src/desk/gate-commands.ts";
import { performCommand } from "../../src/desk/perform-command.ts";
import { createSourceCommand } from "../../src/desk/source-command.ts";
import { composeDigest } from "../../src/digests/compose-digest.ts";
import { openLiveRecords } from "../../src/following/live-records.ts";
import { answerGaps } from "../../src/gaps/answer-gaps.ts";
import { releaseDue } from "../../src/log/change-state.ts";
import { ingestArticle } from "../../src/log/ingest-article.ts";
import { openNewsroom } from "../../src/newsroom.ts";
import type { Grant } from "../../src/places/permissions.ts";
import { type Asker, consolePlace, operator, type Place } from "../../src/places/place.ts";
import { openPlaceViews } from "../../src/places/place-views.ts";
import { renderPlain } from "../../src/reply/render-plain.ts";
import type { Reply } from "../../src/reply/reply.ts";
import { openSources } from "../../src/sources/open-sources.ts";
import { openSqliteStore } from "../../src/store/open-sqlite-store.ts";
import { digestOf } from "../news/news-desk.ts";
import { showAnswer, workFor } from "../support/background-desk.ts";
import { createPosterDouble } from "../support/poster-double.ts";
import { newsSaid } from "./news-said.ts";
import type { Arrival } from "./story.ts";

const admin: Grant = { role: "admin", platform: "slack", kind: "person", id: "U9" };
const sender: Asker = { platform: "slack", id: "U9", name: "an editor", groups: [] };

/** A whole desk on a clock of its own, without a platform and without the net. */
export type StoryDesk = Awaited<ReturnType<typeof openStoryDesk>>;

export async function openStoryDesk(begins: Date) {
  let time = begins.getTime();
  let tokens = 0;
  const now = (): Date => new Date(time);
  const wait = (milliseconds: number): void => {
    time += milliseconds;
  };
  const store = await openSqliteStore({ path: ":memory:" });
  const lines: string[] = [];
  const log = createLog({ ...readConfig({}), logLevel: "info" }, (line) => void lines.push(line));
  const newId = (): string => `token${++tokens}`;
  const poster = createPosterDouble({ now });
  const records = await openLiveRecords({ store, words: { entities: [], glossary: [] } });
  const views = await openPlaceViews(store.places);
  const sources = openSources({ store, now, allowHosts: undefined });
  const desk = {
    store,
    configured: [admin],
    commands: [createSourceCommand(sources), correctionsCommand, gapCommand, gapsCommand, ...gateCommands([admin])],
    report: (action: string, error: unknown) => log.error({ err: error }, `${action} failed`),
  };
  const follow = async () => {
    await records.follow();
    await views.refresh();
  };
  const newsroom = openNewsroom({
    records,
    viewOf: views.of,
    kept: {
      store,
      perform: async (typed) => {
        const reply = await performCommand(typed, desk);
        await follow();
        return reply;
      },
    },
  });
  const parts: BackgroundParts = {
    ...{ store, posters: [poster], log, now, newId },
    elapsed: () => time,
    random: () => 0,
    owner: "first",
  };
  const recorder = createRecorder({ ledger: store.ledger, log, newId });
  const news = { store, records, refresh: records.follow, viewOf: views.of };
  const begun = { seq: 0 };
  const latest = { seq: 0 };
  const ask = (text: string, place: Place): Promise<Reply> =>
    newsroom.ask({ text, now: now(), place, asker: place === consolePlace ? operator : sender });
  return {
    ask,
    now,
    wait,
    follow,
    /** Answers for all to see, as a front door does when something is shared: asked anew, for where it will stand. */
    async share(text: string, place: Place): Promise<void> {
      const reply = await ask(text, place);
      await showAnswer({ poster, recorder, now }, { place, reply, asker: sender });
    },
    async arrive({ article, claims }: Arrival): Promise<void> {
      const origin = { kind: "folder", id: "incoming" } as const;
      await ingestArticle(store, { article, claims, text: undefined, origin }, now());
    },
    addSource: (id: string, collection: string) =>
      store.sources.add({
        ...{ id, collection, kind: "feed", url: `https://${id}.example/feed`, title: `Feed ${id}`, family: undefined },
        ...{ state: "active", addedBy: "an editor", addedAt: now().toISOString(), nextAt: now().toISOString() },
        ...{
          lastAt: undefined,
          lastOk: undefined,
          failures: 0,
          problem: undefined,
          every: undefined,
          floor: undefined,
        },
        ...{ follows: true, etag: undefined, lastModified: undefined },
      }),
    /** Whatever a process does by itself: embargoes end, messages are corrected, gaps are answered. */
    async work(): Promise<void> {
      await releaseDue(store, now());
      await follow();
      while ((await answerGaps({ store, answer: newsroom.answer, refresh: records.follow, now, newId, log })) > 0);
      await workFor(4, parts, wait);
    },
    /** Posts a digest of what is new; of two of each the other is told of nothing from the beginning on. */
    async postDigest(place: Place): Promise<void> {
      const digest = digestOf({ place, toldUpTo: latest.seq, createdAt: begins.toISOString() });
      const { upTo, posts } = await composeDigest(news, { subscription: digest, now: now() });
      latest.seq = upTo;
      for (const reply of posts) await showAnswer({ poster, recorder, now }, { place, reply, asker: sender });
    },
    /** What digests and watches of a place would say, which watches would wake, and why claims were told of or not. */
    news: (place: Place, claims: readonly string[]): Promise<readonly string[]> =>
      newsSaid(news, {
        ...{ place, claims, told: [begun.seq, latest.seq] },
        ...{ createdAt: begins.toISOString(), now: now() },
      }),
    /** One request at one place, in all the forms in which it is said. */
    async said(text: string, place: Place): Promise<readonly string[]> {
      const request = { text, now: now(), place, asker: sender };
      const reply = await ask(text, place);
      const record = answerRecord(text, await newsroom.answer(request), 0);
      return [
        renderPlain(reply),
        ...[reply, renderSlack(reply), renderDiscord(reply), record].map((one) => JSON.stringify(one)),
      ];
    },
    completed: (typed: string, place: Place): string =>
      JSON.stringify(newsroom.complete(typed, 25, { place, asker: sender })),
    /** What stands at a place, as people read it. */
    standing: ({ channel }: Place): readonly string[] =>
      poster.messages.filter((one) => one.place.channel === channel).map(({ reply }) => JSON.stringify(reply)),
    logLines: (): readonly string[] => lines,
    async close(): Promise<void> {
      await sources.close();
      await store.close();
    },
  };
}

import { randomBytes } from "node:crypto";
import { performance } from "node:perf_hooks";
import { setTimeout as delay } from "node:timers/promises";
import { LogLevel } from "@slack/bolt";
import { pino } from "pino";
import { z } from "zod";
import { slackLogger } from "../../adapters/slack/slack-logger.ts";
import { createSlackPoster } from "../../adapters/slack/slack-poster.ts";
import { createWebClient } from "../../adapters/slack/web-client.ts";
import { createRecorder } from "../../src/corrections/create-recorder.ts";
import { runCorrections } from "../../src/corrections/run-corrections.ts";
import { newToken } from "../../src/delivery/new-token.ts";
import { ingestArticle } from "../../src/log/ingest-article.ts";
import type { Place } from "../../src/places/place.ts";
import type { NonEmpty, Reply, Statement } from "../../src/reply/reply.ts";
import { statementOf } from "../../src/reply/statement-of.ts";
import { openSqliteStore } from "../../src/store/open-sqlite-store.ts";
import { articleAt, articleCount, stepAt } from "./story.ts";

/**
 * A desk that may be killed at any moment: it takes articles in and corrects what it has shown, as the real one does, over
 * the real store and Slack's poster. `setup` shows the first cards, `work` goes on from a step until it is killed or done.
 */
const settings = z
  .object({
    mode: z.enum(["setup", "work"]),
    path: z.string(),
    apiUrl: z.string(),
    token: z.string(),
    channels: z.array(z.string()),
    cardsOfArticle: z.number(),
    from: z.number(),
    steps: z.number(),
    /** Milliseconds between two articles. */
    pace: z.number(),
    /** Where the clock stands: each process begins later than any lease of the one before can last. */
    clock: z.number(),
  })
  .parse(JSON.parse(process.env["CRASH_DESK"] ?? "{}"));

const started = performance.now();
const now = (): Date => new Date(settings.clock + performance.now() - started);
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const store = await openSqliteStore({ path: settings.path });
const log = pino({ level: "error" }, pino.destination(2));
const slack = {
  botToken: settings.token,
  transport: { kind: "socket", appToken: "" },
  apiUrl: settings.apiUrl,
  commandPrefix: "",
  umbrella: "record",
} as const;
const client = createWebClient(slack, slackLogger(log, LogLevel.ERROR));
const poster = createSlackPoster({ client, now, team: () => "T1" });
const newId = (): string => newToken(randomBytes);
say("open");
if (settings.mode === "setup") await showCards();
else await work();
await store.close();

async function showCards(): Promise<void> {
  for (let step = 0; step < articleCount; step += 1) await take(step);
  const recorder = createRecorder({ ledger: store.ledger, log, newId });
  let turn = 0;
  for await (const articles of store.articles.read()) {
    for (const { claims } of articles) {
      const [first, ...rest] = claims.map(({ claim }) => statementOf(claim));
      for (let card = 0; first !== undefined && card < settings.cardsOfArticle; card += 1) {
        const channel = settings.channels[turn % settings.channels.length] ?? "";
        turn += 1;
        await showCard(recorder, channel, [first, ...rest]);
      }
    }
  }
}

async function showCard(
  recorder: ReturnType<typeof createRecorder>,
  channel: string,
  statements: NonEmpty<Statement>,
): Promise<void> {
  const place: Place = { platform: "slack", workspace: "T1", channel, thread: undefined, audience: "public" };
  const [first, ...rest] = statements.map((statement) => ({ kind: "statement", role: "answer", statement }) as const);
  if (first === undefined) return;
  const reply: Reply = { outcome: "found", ask: "crates", blocks: [first, ...rest] };
  const showing = { place, visibility: "public", asker: undefined, reply, page: 0, sharedBy: undefined } as const;
  const { token } = await recorder.intend({ ...showing, askedAt: now() });
  const posted = await poster.post(place, reply, token ?? "");
  if (posted.kind !== "posted") throw new Error(`The card was not posted: ${posted.problem}`);
  await recorder.confirm(token, posted.message);
}

async function work(): Promise<void> {
  const ending = new AbortController();
  const clock = { now, elapsed: () => performance.now(), random: Math.random };
  const owner = newId();
  const parts = { store, posters: [poster], log, ...clock, newId, owner, signal: ending.signal };
  const correcting = runCorrections(parts);
  for (let step = settings.from; step < settings.steps; step += 1) {
    await take(step);
    say(`ack ${step}`);
    await delay(settings.pace);
  }
  while (await isBusy()) await delay(100);
  ending.abort();
  await correcting;
  say("idle");
}

async function take(step: number): Promise<void> {
  const { article, version } = stepAt(step);
  await ingestArticle(store, articleAt(article, version), now());
}

/**
 * Whether anything is left to correct or to post, by looking at it as the workers do but taking nothing; in the order in
 * which one becomes the other, so that nothing slips past between two looks.
 */
async function isBusy(): Promise<boolean> {
  const { changes } = await store.log.read(await store.log.positionOf("corrections"), 1);
  if (changes.length > 0 || (await store.ledger.pending(1)).length > 0) return true;
  return (await store.outbox.waiting(1)).length > 0;
}

import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { parseArgs } from "node:util";
import { Worker } from "node:worker_threads";
import { newToken } from "../../src/delivery/new-token.ts";
import type { Place } from "../../src/places/place.ts";
import { openSqliteStore } from "../../src/store/open-sqlite-store.ts";
import type { Store } from "../../src/store/store.ts";
import { digestOf, everything } from "../news/news-desk.ts";
import { credentials as discordCredentials, places as discordPlaces } from "../support/discord-double/credentials.ts";
import { startProcess } from "../support/run-process.ts";
import { credentials } from "../support/slack-double/credentials.ts";
import { commandPayload } from "../support/slack-double/payloads.ts";
import { postSigned } from "../support/slack-double/signed-requests.ts";
import { benchRecord } from "./bench-claim.ts";
import { type DuePost, describeDue } from "./describe-due.ts";
import { type FilledDesk, fillDesk } from "./due-desk.ts";
import type { DueOrder, DuePlatforms, DueTold } from "./due-platforms.ts";
import { makeQuestions } from "./questions.ts";

/**
 * Two thousand digests that are due in the same minute, from their slot to their posts, by one started process with both
 * platforms on loopback and a large record in SQLite, while people ask it over Slack's HTTP and Discord's gateway:
 * `npm run bench:delivery`. The clock is the machine's.
 */

const { values } = parseArgs({
  options: {
    subscriptions: { type: "string", default: "2000" },
    /** How many of them are on Slack. */
    slack: { type: "string", default: "500" },
    claims: { type: "string", default: "100000" },
    /** Articles that came or changed since everybody was told last. */
    new: { type: "string", default: "1" },
    changed: { type: "string", default: "3" },
    /** Posts that one more channel of Slack's has waiting, due at the same instant. */
    crowd: { type: "string", default: "50" },
  },
});
/** A question is put so often on each platform, in milliseconds, whether the one before was answered or not. */
const everyMs = 100;
const subscriptions = Number(values.subscriptions);
const onSlack = Math.min(subscriptions, Number(values.slack));

const folder = await mkdtemp(join(tmpdir(), "onrecord-due-"));
await mkdir(join(folder, "data"));
await mkdir(join(folder, "knowledge"));
const { claims, origin } = benchRecord(Number(values.claims));
const questions = Object.values(makeQuestions(claims, 200)).flatMap((some) => some.map(({ text }) => text));
const store = await openSqliteStore({ path: join(folder, "data", "onrecord.db") });
const filled = await fillDesk(store, claims, {
  at: new Date(),
  newArticles: Number(values.new),
  changedArticles: Number(values.changed),
});
console.log(
  `${subscriptions} digests, ${onSlack} of them on Slack, over ${filled.claims} claims (${origin}) with ${filled.changes} changes; Node ${process.version}`,
);

const posts: DuePost[] = [];
const taken = { slack: [] as number[], discord: [] as number[] };
let unanswered = 0;
const worker = new Worker(new URL("./due-platforms.ts", import.meta.url), {
  workerData: { slackCount: onSlack + 1, discordCount: subscriptions - onSlack, answers: 20_000 },
});
const order = (one: DueOrder): void => worker.postMessage(one);
const platforms = await new Promise<DuePlatforms>((resolve, reject) => {
  worker.on("error", reject);
  worker.on("message", (told: DueTold) => {
    if (told.kind === "open") resolve(told.platforms);
    if (told.kind === "post") posts.push(told);
    if (told.kind === "answer" && told.isAnswered) taken.discord.push(told.after);
    if (told.kind === "answer" && !told.isAnswered) unanswered += 1;
  });
});

const bot = startProcess(process.execPath, ["adapters/onrecord.mjs"], {
  environment: {
    ONRECORD_KNOWLEDGE: join(folder, "knowledge"),
    ONRECORD_DATA: join(folder, "data"),
    SLACK_BOT_TOKEN: credentials.botToken,
    SLACK_SIGNING_SECRET: credentials.signingSecret,
    SLACK_API_URL: platforms.slackUrl,
    SLACK_PORT: "0",
    DISCORD_TOKEN: discordCredentials.token,
    DISCORD_API_URL: platforms.discordUrl,
  },
});
bot.child.stdin?.end();
try {
  const address = `http://127.0.0.1:${await said(/Slack: connected as .*port (\d+)/)}/slack/events`;
  await said(/Discord: connected as (.*)/);
  const alone = await measured(address, () => wait(20_000));
  const slot = nextSlot();
  await subscribe(store, slot, filled);
  await wait(Math.max(0, slot - Date.now()));
  const meanwhile = await measured(address, () => allPosted(store));
  for (const line of describeDue({ posts, slot, crowd: crowdChannel(), subscriptions, alone, meanwhile, unanswered }))
    console.log(line);
} finally {
  bot.child.kill("SIGTERM");
  await bot.ended;
  order({ kind: "close" });
  await once(worker, "exit");
  await store.close();
  await rm(folder, { recursive: true });
}

async function said(what: RegExp): Promise<string> {
  for (;;) {
    const found = what.exec(bot.err())?.[1];
    if (found !== undefined) return found;
    if (bot.child.stderr === null || bot.child.exitCode !== null) throw new Error(`It did not start: ${bot.err()}`);
    await once(bot.child.stderr, "data");
  }
}

/** A whole minute that is at least a quarter of one away, so that all can be written before. */
function nextSlot(): number {
  return Math.ceil((Date.now() + 15_000) / 60_000) * 60_000;
}

function crowdChannel(): string {
  return platforms.slackChannels[onSlack] ?? "";
}

async function subscribe(
  { subscriptions: book, outbox }: Store,
  slot: number,
  { told, topics }: FilledDesk,
): Promise<void> {
  const at = new Date(slot);
  const schedule = { cron: `${at.getUTCMinutes()} ${at.getUTCHours()} * * *`, zone: "UTC" };
  const common = { schedule, toldUpTo: told, nextAt: at.toISOString(), createdAt: new Date().toISOString() };
  for (let id = 0; id < subscriptions; id += 1) {
    const topic = id % 2 === 0 ? "" : (topics[(id >> 1) % topics.length] ?? "");
    const {
      id: _id,
      turn: _turn,
      ...digest
    } = digestOf({ ...common, place: placeOf(id), filter: { ...everything, topic } });
    await book.add(digest);
  }
  const dueAt = new Date(slot).toISOString();
  const crowd = Array.from({ length: Number(values.crowd) }, (_, turn) => {
    const reply = { outcome: "found", ask: "digest", blocks: [{ kind: "notice", text: `Post ${turn}` }] } as const;
    const place = { ...placeOf(0), channel: crowdChannel() };
    return { id: newToken(randomBytes), key: `crowd ${turn}`, purpose: "digest", place, reply, dueAt } as const;
  });
  await outbox.add(crowd);
}

/** Slack's and Discord's channels in turn. */
function placeOf(id: number): Place {
  const isSlack = id < onSlack;
  const channel = (isSlack ? platforms.slackChannels[id] : platforms.discordChannels[id - onSlack]) ?? "";
  const where = isSlack
    ? { platform: "slack", workspace: "T000000001" }
    : { platform: "discord", workspace: discordPlaces.guild };
  return { ...where, channel, thread: undefined, audience: "public" };
}

/** Until nothing waits any more: no slot that is due, and no post. */
async function allPosted({ outbox, subscriptions: book }: Store): Promise<void> {
  for (;;) {
    await wait(2_000);
    const isDue = (await book.all()).some(({ nextAt }) => nextAt !== undefined && Date.parse(nextAt) <= Date.now());
    if (!isDue && (await outbox.waiting(1)).length === 0) return;
  }
}

type Taken = { readonly slack: readonly number[]; readonly discord: readonly number[] };

/** Asks on both platforms while something goes on; milliseconds from each question to its answer. */
async function measured(address: string, work: () => Promise<unknown>): Promise<Taken> {
  taken.slack.length = 0;
  taken.discord.length = 0;
  const open: Promise<void>[] = [];
  let turn = 0;
  const timer = setInterval(() => {
    turn += 1;
    order({ kind: "ask", subject: questions[turn % questions.length] ?? "" });
    open.push(askSlack(address, questions[(turn * 7) % questions.length] ?? "", turn));
  }, everyMs);
  await work();
  clearInterval(timer);
  await Promise.all(open);
  await wait(1_000);
  return { slack: taken.slack.toSorted((a, b) => a - b), discord: taken.discord.toSorted((a, b) => a - b) };
}

async function askSlack(address: string, text: string, turn: number): Promise<void> {
  const responseUrl = platforms.responseUrls[turn % platforms.responseUrls.length] ?? "";
  const payload = commandPayload({ command: "/record", text, channel: "C000000001", responseUrl });
  const begun = performance.now();
  const { status, body } = await postSigned(address, credentials.signingSecret, { kind: "command", payload });
  if (status !== 200 || body["blocks"] === undefined) unanswered += 1;
  else taken.slack.push(performance.now() - begun);
}

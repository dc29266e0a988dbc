import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { furtherScopes, historyScopes, scopes } from "../../adapters/slack/manifest.ts";
import { openSqliteStore } from "../../src/store/open-sqlite-store.ts";
import { channelIds } from "../support/slack-double/channel-ids.ts";
import { credentials } from "../support/slack-double/credentials.ts";
import { startSlackDouble } from "../support/slack-double/slack-double.ts";
import { type Findings, judgeStore } from "./judge-store.ts";
import { judgeThreads } from "./judge-threads.ts";
import { articleCount } from "./story.ts";

export type CrashOptions = {
  readonly kills: number;
  /** From 0 up to 1. */
  readonly random: () => number;
  readonly onKill?: (done: number) => void;
};

export type CrashReport = {
  readonly kills: number;
  /** Articles taken in, each a change that was acknowledged. */
  readonly acknowledged: number;
  readonly cards: number;
  readonly notices: number;
  readonly problems: readonly string[];
};

const desk = fileURLToPath(new URL("./desk-process.ts", import.meta.url));
const cardsOfArticle = 3;
/** How long a process lives after it has opened its store, at most, in milliseconds. */
const longestLife = 500;
/** By this much the clock is ahead for each process, so that leases of the one before are over. */
const clockStep = 180_000;
/** Milliseconds between two articles. */
const pace = 120;
const versionsOfKill = 0.06;

/** Kills a desk again and again while it takes articles in and corrects cards; what became of its promises. */
export async function runCrashes({ kills, random, onKill = () => undefined }: CrashOptions): Promise<CrashReport> {
  const folder = await mkdtemp(join(tmpdir(), "onrecord-crash-"));
  const path = join(folder, "onrecord.db");
  const names = Array.from({ length: 20 }, (_, at) => `quay-${at + 1}`);
  const double = await startSlackDouble({
    channels: names,
    scopes: Object.keys({ ...scopes, ...furtherScopes, ...historyScopes }),
  });
  const channels = await channelIds(double.apiUrl, names);
  const steps = articleCount * (2 + Math.ceil(kills * versionsOfKill));
  // Behind the double's own clock, so that what it posted is always later than what the store remembers of it.
  let clock = Date.now() - (kills + 10) * clockStep - 24 * 60 * 60_000;
  const settings = { path, apiUrl: double.apiUrl, token: credentials.botToken, channels, cardsOfArticle, steps, pace };
  try {
    await run({ ...settings, mode: "setup", from: 0, clock }, { lives: undefined });
    let next = articleCount;
    for (let kill = 0; kill < kills; kill += 1) {
      clock += clockStep;
      const acknowledged = await run(
        { ...settings, mode: "work", from: next, clock },
        { lives: random() * longestLife },
      );
      // What was under way is over before the next one looks: that is what a lease leaves time for.
      await double.settled();
      if (acknowledged !== undefined) next = acknowledged + 1;
      onKill(kill + 1);
    }
    clock += clockStep;
    await run({ ...settings, mode: "work", from: next, clock }, { lives: undefined });
    const store = await openSqliteStore({ path });
    const held = await judgeStore(store, steps);
    const told: Findings = judgeThreads(
      channels.map((channel) => double.messages(channel)),
      steps,
    );
    await store.close();
    const lost = articleCount * cardsOfArticle - told.cards;
    const problems = [
      ...held,
      ...told.problems,
      ...(lost === 0 ? [] : [`${lost} cards are not where they were posted`]),
    ];
    return { ...told, kills, acknowledged: steps, problems };
  } finally {
    await double.close();
    await rm(folder, { recursive: true });
  }
}

type Life = {
  /** Milliseconds from opening its store to being killed; undefined: until it ends by itself. */
  readonly lives: number | undefined;
};

/** The last step that the process acknowledged, if any. Throws where one that was let live ends badly. */
async function run(settings: object, { lives }: Life): Promise<number | undefined> {
  const env = { ...process.env, CRASH_DESK: JSON.stringify(settings) };
  const child = spawn(process.execPath, [desk], { env, stdio: ["ignore", "pipe", "pipe"] });
  const ended = Promise.withResolvers<number | null>();
  let out = "";
  let err = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    const isOpen = out.includes("open\n");
    out += text;
    if (!isOpen && out.includes("open\n") && lives !== undefined) void delay(lives).then(() => child.kill("SIGKILL"));
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    err += text;
  });
  child.on("close", (code) => ended.resolve(code));
  const code = await ended.promise;
  if (!out.includes("open\n") || (lives === undefined && code !== 0))
    throw new Error(`A desk ended with ${code}: ${err}`);
  const last = /^ack (\d+)$/m.exec(
    out
      .trimEnd()
      .split("\n")
      .findLast((line) => /^ack \d+$/.test(line)) ?? "",
  )?.[1];
  return last === undefined ? undefined : Number(last);
}

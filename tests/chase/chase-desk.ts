import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import type { Claim } from "../../src/claims/claim.ts";
import { createRecorder } from "../../src/corrections/create-recorder.ts";
import { correctionsFollower } from "../../src/corrections/follow-corrections.ts";
import { runCorrections } from "../../src/corrections/run-corrections.ts";
import { newToken } from "../../src/delivery/new-token.ts";
import type { Poster } from "../../src/delivery/poster.ts";
import { ingestArticle } from "../../src/log/ingest-article.ts";
import type { Place } from "../../src/places/place.ts";
import type { NonEmpty, Reply } from "../../src/reply/reply.ts";
import { statementOf } from "../../src/reply/statement-of.ts";
import { openSqliteStore } from "../../src/store/open-sqlite-store.ts";
import type { WorkLog } from "../../src/work-log.ts";
import { articleAt } from "../crash/story.ts";
import type { FastClock } from "./fast-clock.ts";

/** A desk in this process: a store in a folder, the followers that it runs, and the posters that it is given. */
export type ChaseDesk = Awaited<ReturnType<typeof openChaseDesk>>;

const quiet: WorkLog = { info: () => undefined, warn: () => undefined, error: () => undefined };

export async function openChaseDesk(posters: readonly Poster[], { now, elapsed }: FastClock) {
  const folder = await mkdtemp(join(tmpdir(), "onrecord-chase-"));
  const store = await openSqliteStore({ path: join(folder, "onrecord.db") });
  const newId = (): string => newToken(randomBytes);
  const recorder = createRecorder({ ledger: store.ledger, log: quiet, newId });
  const take = (article: number, version: number) => ingestArticle(store, articleAt(article, version), now());
  return {
    store,
    take,
    /** Shows a card as a front door does; its message. */
    async show(place: Place, claims: NonEmpty<Claim>): Promise<string> {
      const poster = posters.find(({ platform }) => platform === place.platform);
      const [first, ...rest] = claims.map(
        (claim) => ({ kind: "statement", role: "answer", statement: statementOf(claim) }) as const,
      );
      if (poster === undefined || first === undefined) throw new Error(`Nothing can be shown in ${place.channel}.`);
      const reply: Reply = { outcome: "found", ask: "crates", blocks: [first, ...rest] };
      const showing = { place, visibility: "public", asker: undefined, reply, page: 0, sharedBy: undefined } as const;
      const { token } = await recorder.intend({ ...showing, askedAt: now() });
      const posted = await poster.post(place, reply, token ?? "");
      if (posted.kind !== "posted") throw new Error(`A card was not posted: ${posted.problem}`);
      await recorder.confirm(token, posted.message);
      return posted.message;
    },
    /** Enters a message in the ledger that stands nowhere. */
    async note(place: Place | undefined, claim: Claim): Promise<void> {
      if (place === undefined) return;
      const block = { kind: "statement", role: "answer", statement: statementOf(claim) } as const;
      const reply: Reply = { outcome: "found", ask: "crates", blocks: [block] };
      const showing = { place, visibility: "public", asker: undefined, reply, page: 0, sharedBy: undefined } as const;
      const { token } = await recorder.intend({ ...showing, askedAt: now() });
      await recorder.confirm(token, `noted ${token}`);
    },
    /** Runs what works in the background, as one process does, until the function returned is called. */
    run(): () => Promise<void> {
      const ending = new AbortController();
      const clock = { now, elapsed, random: Math.random };
      const parts = { store, posters, log: quiet, ...clock, newId, owner: newId(), signal: ending.signal };
      const running = runCorrections(parts);
      return async () => {
        ending.abort();
        await running;
      };
    },
    async idle(): Promise<void> {
      while (await isBusy(store)) await delay(20);
    },
    async close(): Promise<void> {
      await store.close();
      await rm(folder, { recursive: true });
    },
  };
}

/** Whether anything is left to correct or to post, looked for in the order in which one becomes the other. */
async function isBusy(store: Awaited<ReturnType<typeof openSqliteStore>>): Promise<boolean> {
  const { changes } = await store.log.read(await store.log.positionOf(correctionsFollower), 1);
  if (changes.length > 0 || (await store.ledger.pending(1)).length > 0) return true;
  return (await store.outbox.waiting(1)).length > 0;
}

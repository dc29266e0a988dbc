import { afterAll, describe, expect, test } from "vitest";
import { createRecorder } from "../../src/corrections/create-recorder.ts";
import { runCorrections } from "../../src/corrections/run-corrections.ts";
import type { BackgroundParts } from "../../src/delivery/background-parts.ts";
import { newToken } from "../../src/delivery/new-token.ts";
import { articleId } from "../../src/ids.ts";
import { openPostgresStore } from "../../src/store/open-postgres-store.ts";
import type { Store } from "../../src/store/store.ts";
import { answerWith, channel, enterArticle, readBy } from "../support/background-desk.ts";
import { exampleArticle, exampleClaim } from "../support/example-claims.ts";
import { createPosterDouble } from "../support/poster-double.ts";
import { startCluster } from "../support/postgres-cluster.ts";

const start = await startCluster();
const reason = start.kind === "missing" ? ` (skipped: ${start.reason})` : "";
afterAll(async () => {
  if (start.kind === "started") await start.cluster.stop();
});

const boats = 12;
const article = { ...exampleArticle, id: articleId("harbour") };
const claims = Array.from({ length: boats }, (_, at) =>
  exampleClaim(at + 1, { article, text: `Boat ${at} burnt last night.` }),
);

/** Leases of minutes end within seconds: what was in hand when the server went is taken up again. */
const haste = 20;
const from = performance.now();
const elapsed = (): number => (performance.now() - from) * haste;
const now = (): Date => new Date(Date.parse("2026-11-27T14:00:00.000Z") + elapsed());
const newId = (): string => newToken((size) => crypto.getRandomValues(new Uint8Array(size)));
const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };

describe.skipIf(start.kind === "missing")(`a server that is restarted while cards are corrected${reason}`, () => {
  test("makes nothing of it lost and nothing told twice", { timeout: 120_000 }, async () => {
    if (start.kind === "missing") throw new Error(start.reason);
    const { cluster } = start;
    const stores = [await openPostgresStore(cluster), await openPostgresStore(cluster)] as const;
    const [store] = stores;
    const poster = createPosterDouble({ now });
    await enterArticle(store, claims, now());
    const cards = await showAll(store, poster);
    const ending = new AbortController();
    const running = stores.map((one, at) => {
      const parts: BackgroundParts = {
        ...{ store: one, posters: [poster], log: quiet, now, elapsed, random: Math.random, newId },
        owner: `process ${at}`,
      };
      return runCorrections({ ...parts, store: one, signal: ending.signal });
    });
    for (const [at, claim] of claims.entries()) {
      const restarting = at % 4 === 2 ? cluster.restart() : undefined;
      await patiently(() => change(store, { ...claim, text: `Boat ${at} sank last night.` }));
      await restarting;
    }
    await untilDone(store);
    ending.abort();
    await Promise.all(running);
    const read = readBy(poster);
    for (const [at, card] of cards.entries()) {
      expect(read[card]).toContain(`Boat ${at} [-burnt-] {+sank+} last night.`);
      const told = poster.messages.filter(({ id, place }) => place.thread === card && id !== card);
      expect(told.map(({ id }) => read[id]?.includes(`Boat ${at} `))).toEqual([true]);
    }
    expect(poster.messages).toHaveLength(2 * boats);
    for (const one of stores) await one.close();
  });
});

async function showAll({ ledger }: Store, poster: ReturnType<typeof createPosterDouble>): Promise<readonly string[]> {
  const recorder = createRecorder({ ledger, log: quiet, newId });
  const cards: string[] = [];
  for (const claim of claims) {
    const reply = answerWith(claim);
    const { token = "" } = await recorder.intend({
      ...{ place: channel, visibility: "public", asker: undefined, reply, page: 0, sharedBy: undefined },
      askedAt: now(),
    });
    const message = poster.show(channel, token, reply);
    await recorder.confirm(token, message);
    cards.push(message);
  }
  return cards;
}

/** Whether it was written before the server went shows in what is held; written again it is no second change. */
function change({ articles }: Store, claim: (typeof claims)[number]): Promise<unknown> {
  return articles.amend(article.id, now().toISOString(), (held) => {
    if (held === undefined || held.claims.some((one) => one.claim.text === claim.text)) return undefined;
    return {
      ...held,
      fingerprint: claim.text,
      standing: held.claims.map((one) => one.claim.id),
      moved: [],
      happenings: [{ kind: "claim-changed", claim, revision: 2, difference: { kind: "fact", of: ["wording"] } }],
    };
  });
}

async function untilDone({ ledger, outbox, log }: Store): Promise<void> {
  await patiently(async () => {
    const isRead = (await log.positionOf("corrections")) === (await log.head());
    const left = [...(await ledger.pending(1)), ...(await outbox.waiting(1))];
    if (!isRead || left.length > 0) throw new Error("Something is left to do.");
  });
}

async function patiently<Result>(run: () => Promise<Result>): Promise<Result> {
  const giveUp = performance.now() + 90_000;
  for (;;) {
    try {
      return await run();
    } catch (error) {
      if (performance.now() > giveUp) throw error;
    }
  }
}

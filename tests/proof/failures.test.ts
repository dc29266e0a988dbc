import { expect, test } from "vitest";
import { randomNumbers } from "../bench/random-numbers.ts";
import { findPostgres } from "../support/postgres.ts";
import { startCluster } from "../support/postgres-cluster.ts";
import { hostAndPort, type NetworkState, startTcpProxy, throughProxy } from "../support/tcp-proxy.ts";
import { type ProofOptions, runProof } from "./run-proof.ts";

/** Three processes on PostgreSQL while something between them is out of order. The long form is `npm run test:delivery`. */

const postgres = await findPostgres();
const isMissing = postgres.kind === "missing";
const note = isMissing ? ` (skipped: ${postgres.reason})` : "";
const second = 1_000;
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function expectOnce(url: string, options: Partial<ProofOptions>): Promise<void> {
  const report = await runProof({
    ...{ way: "ours", store: { url }, processes: 3, slots: 3, postsOfSlot: 20, kills: 0, freezes: 0 },
    ...{ speed: 5, faultOneOf: 1_000, random: randomNumbers(31), ...options },
  });
  const { losses, doubles, mistaken } = report;
  expect({ losses, doubles, mistaken }).toEqual({ losses: [], doubles: [], mistaken: [] });
  expect(report.deliveries).toBe(60);
}

const createDatabase = (): Promise<string> =>
  postgres.kind === "there" ? postgres.createDatabase() : Promise.reject(new Error(postgres.reason));

test.skipIf(isMissing)(
  `PostgreSQL is restarted under three processes: nothing is lost, nothing doubled${note}`,
  async () => {
    const start = await startCluster();
    if (start.kind === "missing") throw new Error(start.reason);
    try {
      await expectOnce(start.cluster.url, { befall: () => start.cluster.restart() });
    } finally {
      await start.cluster.stop();
    }
  },
  240_000,
);

const outages: readonly NetworkState[] = ["cut", "black hole", "half-open"];

test.skipIf(isMissing)(
  `the way to PostgreSQL is cut, swallows all, swallows the answers, and heals${note}`,
  async () => {
    const url = await createDatabase();
    const proxy = await startTcpProxy(hostAndPort(url));
    const befall = async (slot: number) => {
      proxy.turn(outages[slot % outages.length] ?? "cut");
      await pause(second);
      proxy.turn("well");
    };
    await expectOnce(url, { byWayOf: { store: { url: throughProxy(url, proxy) } }, befall });
    await proxy.close();
  },
  240_000,
);

test.skipIf(isMissing)(
  `the way to a platform is cut, swallows all, swallows the answers, and heals${note}`,
  async () => {
    const url = await createDatabase();
    let turn = (_state: NetworkState): void => undefined;
    let close = (): Promise<void> => Promise.resolve();
    const slack = async (address: string): Promise<string> => {
      const proxy = await startTcpProxy(hostAndPort(address));
      turn = proxy.turn;
      close = proxy.close;
      return throughProxy(address, proxy);
    };
    const befall = async (slot: number) => {
      turn(outages[slot % outages.length] ?? "cut");
      await pause(second);
      turn("well");
    };
    await expectOnce(url, { byWayOf: { slack }, befall });
    await close();
  },
  240_000,
);

test.skipIf(isMissing)(
  `one of three processes is frozen past its lease and goes on: nothing is lost, nothing doubled${note}`,
  async () => {
    await expectOnce(await createDatabase(), { freezes: 3 });
  },
  240_000,
);

import pino from "pino";
import { createDiscordAdapter } from "../../../adapters/discord/discord-adapter.ts";
import type { Adapter, Started } from "../../../src/adapter.ts";
import type { DiscordConfig } from "../../../src/config.ts";
import type { Recorder } from "../../../src/corrections/recorder.ts";
import type { Arrivals } from "../../../src/doors/arrivals.ts";
import type { HeldLease } from "../../../src/doors/held-lease.ts";
import type { KeptButtons } from "../../../src/doors/kept-buttons.ts";
import { createStubNewsroom, type StubAnswers, type StubNewsroom } from "../stub-newsroom.ts";
import { credentials } from "./credentials.ts";
import { type DiscordDouble, type DiscordDoubleOptions, startDiscordDouble } from "./discord-double.ts";

export type OpenDiscordOptions = StubAnswers & {
  readonly settings?: Partial<DiscordConfig>;
  readonly double?: DiscordDoubleOptions;
  readonly patience?: number;
  readonly recorder?: Recorder;
  readonly arrivals?: Arrivals;
  readonly buttons?: KeptButtons;
  readonly lease?: HeldLease;
  readonly elapsed?: () => number;
  readonly wait?: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  readonly onPlaceChanged?: (channel: string | undefined) => void;
};

/** The adapter, connected to a double of its own. */
export interface OpenDiscord {
  readonly double: DiscordDouble;
  readonly newsroom: StubNewsroom;
  readonly adapter: Adapter;
  readonly started: Started;
  /** Lines of the log. */
  readonly logged: readonly string[];
  close(): Promise<void>;
}

/** The instant at which every test asks. */
export const testNow = new Date("2025-03-17T12:00:00Z");

export async function openDiscord(options: OpenDiscordOptions): Promise<OpenDiscord> {
  const double = await startDiscordDouble(options.double);
  const newsroom = createStubNewsroom(options);
  const logged: string[] = [];
  const { adapter, started } = await connect({ ...options, double, newsroom, logged });
  return {
    double,
    newsroom,
    adapter,
    started,
    logged,
    async close() {
      await adapter.stop();
      await double.close();
    },
  };
}

type ConnectOptions = Omit<OpenDiscordOptions, keyof StubAnswers | "double"> & {
  readonly double: DiscordDouble;
  readonly newsroom: StubNewsroom;
  readonly logged: string[];
};

/** One more adapter against a double that is already there, started. */
export async function connect(options: ConnectOptions) {
  const adapter = createAdapter(options);
  return { adapter, started: await adapter.start() };
}

/** The same, not started. */
export function createAdapter({ double, newsroom, logged, settings, ...options }: ConnectOptions): Adapter {
  const { patience, recorder, arrivals, buttons, lease, elapsed, wait, onPlaceChanged } = options;
  return createDiscordAdapter({
    settings: { token: credentials.token, guildIds: [], apiUrl: double.apiUrl, ...settings },
    newsroom,
    log: pino({ level: "debug" }, { write: (line: string) => logged.push(line) }),
    now: () => testNow,
    ...(patience === undefined ? {} : { patience }),
    ...(recorder === undefined ? {} : { recorder }),
    ...(arrivals === undefined ? {} : { arrivals }),
    ...(buttons === undefined ? {} : { buttons }),
    ...(lease === undefined ? {} : { lease }),
    ...(elapsed === undefined ? {} : { elapsed }),
    ...(wait === undefined ? {} : { wait }),
    ...(onPlaceChanged === undefined ? {} : { onPlaceChanged }),
  });
}

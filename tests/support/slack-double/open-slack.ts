import pino from "pino";
import { createSlackAdapter } from "../../../adapters/slack/slack-adapter.ts";
import type { Adapter, Started } from "../../../src/adapter.ts";
import type { SlackConfig } from "../../../src/config.ts";
import type { Recorder } from "../../../src/corrections/recorder.ts";
import type { Arrivals } from "../../../src/doors/arrivals.ts";
import { asBody, type Body } from "../read-body.ts";
import { createStubNewsroom, type StubAnswers, type StubNewsroom } from "../stub-newsroom.ts";
import { credentials } from "./credentials.ts";
import type { PressedButton } from "./payloads.ts";
import { type Answered, postSigned, type SignedRequest } from "./signed-requests.ts";
import { type SlackDouble, type SlackDoubleOptions, startSlackDouble } from "./slack-double.ts";

export const transports = ["http", "socket"] as const;
export type Transport = (typeof transports)[number];

export type OpenSlackOptions = {
  readonly transport: Transport;
  readonly reply: StubAnswers["reply"];
  readonly patience?: number;
  readonly recorder?: Recorder;
  readonly arrivals?: Arrivals;
  readonly settings?: Partial<SlackConfig>;
  readonly double?: SlackDoubleOptions;
};

/** The adapter, connected to a double of its own. */
export interface OpenSlack {
  readonly double: SlackDouble;
  readonly newsroom: StubNewsroom;
  readonly adapter: Adapter;
  readonly started: Started;
  /** Lines of the log. */
  readonly logged: readonly string[];
  /** Hands a request of Slack to the bot, over its transport; gives the acknowledgement. */
  deliver(request: SignedRequest): Promise<Answered>;
  close(): Promise<void>;
}

/** The instant at which every test asks. */
export const testNow = new Date("2025-03-17T12:00:00Z");

export async function openSlack(options: OpenSlackOptions): Promise<OpenSlack> {
  const double = await startSlackDouble(options.double);
  const process = await createSlackProcess(double, options);
  const { adapter } = process;
  return {
    ...process,
    double,
    deliver: (request) => deliver(options.transport, double, process.started, request),
    async close() {
      await adapter.stop();
      await double.close();
    },
  };
}

/** One process of several, against a double that is already there. */
export type SlackProcess = Pick<OpenSlack, "newsroom" | "adapter" | "started" | "logged">;

export async function createSlackProcess(
  double: SlackDouble,
  options: Omit<OpenSlackOptions, "transport" | "double"> & { readonly transport?: Transport },
): Promise<SlackProcess> {
  const newsroom = createStubNewsroom({ reply: options.reply });
  const logged: string[] = [];
  const log = pino({ level: "debug" }, { write: (line: string) => logged.push(line) });
  const adapter = createSlackAdapter({
    settings: { ...settingsFor(options.transport ?? "http", double.apiUrl), ...options.settings },
    newsroom,
    log,
    now: () => testNow,
    ...(options.patience === undefined ? {} : { patience: options.patience }),
    ...(options.recorder === undefined ? {} : { recorder: options.recorder }),
    ...(options.arrivals === undefined ? {} : { arrivals: options.arrivals }),
  });
  return { newsroom, adapter, started: await adapter.start(), logged };
}

/** Hands a request of Slack to one process over HTTP, as a balancer does. */
export function deliverTo({ started }: SlackProcess, request: SignedRequest): Promise<Answered> {
  return postSigned(eventsAddress(started), credentials.signingSecret, request);
}

export function settingsFor(transport: Transport, apiUrl: string): SlackConfig {
  return {
    botToken: credentials.botToken,
    transport:
      transport === "http"
        ? { kind: "http", signingSecret: credentials.signingSecret, port: 0 }
        : { kind: "socket", appToken: credentials.appToken },
    apiUrl,
    commandPrefix: "",
    umbrella: "record",
  };
}

const envelopeTypes = { command: "slash_commands", event: "events_api", interaction: "interactive" } as const;

async function deliver(
  transport: Transport,
  { sockets }: SlackDouble,
  started: Started,
  request: SignedRequest,
): Promise<Answered> {
  if (transport === "http") return postSigned(eventsAddress(started), credentials.signingSecret, request);
  return { status: 200, body: await sockets.deliver({ type: envelopeTypes[request.kind], payload: request.payload }) };
}

/** Where the bot listens, from what it said when it connected. */
export function eventsAddress(started: Started): string {
  const port = started.kind === "connected" ? /port (\d+)/.exec(started.as)?.[1] : undefined;
  return `http://127.0.0.1:${port}/slack/events`;
}

/** The button of a message with this label. */
export function buttonOf(message: Body, label: string): PressedButton {
  const blocks: unknown = message["blocks"];
  for (const block of Array.isArray(blocks) ? blocks.map(asBody) : []) {
    const { elements, block_id: row } = block;
    const found = (Array.isArray(elements) ? elements.map(asBody) : []).find(
      (element) => asBody(element["text"])["text"] === label,
    );
    if (found?.["action_id"] === undefined) continue;
    const named = typeof row === "string" ? { block_id: row } : {};
    return { action_id: String(found["action_id"]), value: String(found["value"]), ...named };
  }
  throw new Error(`no button “${label}” in ${JSON.stringify(message)}`);
}

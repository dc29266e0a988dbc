import type { IncomingMessage, Server } from "node:http";
import { setTimeout as delay } from "node:timers/promises";
import { HTTPModuleFunctions, HTTPReceiver, type Logger as SlackLogger } from "@slack/bolt";
import { LeftToOthers } from "./leave-to-others.ts";
import type { SlackDoor } from "./slack-door.ts";

/** How long requests in hand may take once the door closes, in milliseconds. */
const closingTime = 1_000;

/** Slack over HTTP at `/slack/events`; Bolt checks that requests are signed and fresh. Port 0 takes a free one. */
export function createHttpDoor(options: { signingSecret: string; port: number; logger: SlackLogger }): SlackDoor {
  const receiver = new HTTPReceiver({
    signingSecret: options.signingSecret,
    logger: options.logger,
    processEventErrorHandler: answerError,
  });
  let server: Server | undefined;
  return {
    receiver,
    async open() {
      server = await receiver.start(options.port);
      server.prependListener("request", withoutCharset);
      return `HTTP, port ${portOf(server) ?? options.port}`;
    },
    async close() {
      if (server !== undefined) await closeServer(server);
      server = undefined;
    },
  };
}

/** Slack delivers again what is answered 503, and a balancer may try another process at once. */
async function answerError(args: HandledError): Promise<boolean> {
  if (!(args.error instanceof LeftToOthers)) return HTTPModuleFunctions.defaultProcessEventErrorHandler(args);
  args.response.writeHead(503, { connection: "close" });
  args.response.end();
  return true;
}

type HandledError = Parameters<typeof HTTPModuleFunctions.defaultProcessEventErrorHandler>[0];

/** Bolt answers 400 to forms whose content type names a charset, as some proxies and clients send them. */
function withoutCharset({ headers }: IncomingMessage): void {
  const type = headers["content-type"];
  if (type?.startsWith("application/x-www-form-urlencoded;")) headers["content-type"] = type.split(";", 1).join("");
}

function portOf(server: Server): number | undefined {
  const address = server.address();
  return typeof address === "object" ? address?.port : undefined;
}

async function closeServer(server: Server): Promise<void> {
  const stopWaiting = new AbortController();
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  const late = delay(closingTime, undefined, { signal: stopWaiting.signal }).catch(() => undefined);
  await Promise.race([closed, late]);
  stopWaiting.abort();
  server.closeAllConnections();
}

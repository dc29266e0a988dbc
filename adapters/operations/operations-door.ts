import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { within } from "../../src/doors/within.ts";
import type { Verdict } from "../../src/operations/judge-standing.ts";
import { type OperationsSettings, operationsUrl } from "../../src/operations/operations-config.ts";

/** What the operators' door tells. */
export type OperationsDoorParts = {
  readonly settings: OperationsSettings;
  readonly health: () => Verdict;
  readonly readiness: () => Promise<Verdict>;
  readonly metrics: () => Promise<{ readonly text: string; readonly contentType: string }>;
  /** What went wrong in telling. */
  readonly onError: (error: unknown) => void;
};

export type OperationsStarted =
  | { readonly kind: "open"; readonly url: string }
  | { readonly kind: "refused"; readonly reason: string };

/** Where probes and Prometheus ask. It knows nothing that may not be seen, and still answers while the process ends. */
export interface OperationsDoor {
  /** A port that cannot be had is a `refused` value; the rest of the process goes on. */
  start(): Promise<OperationsStarted>;
  stop(): Promise<void>;
}

/** A probe waits no longer than this, in milliseconds, and neither does Prometheus. */
const longest = 10_000;

export function createOperationsDoor(parts: OperationsDoorParts): OperationsDoor {
  let server: Server | undefined;
  return {
    async start() {
      const opening = createServer({ requestTimeout: longest, headersTimeout: longest }, (request, response) => {
        answer(request, response, parts).catch((error: unknown) => {
          parts.onError(error);
          if (!response.headersSent)
            send(request, response, { status: 500, body: "It could not be told; the log says why.\n" });
        });
      });
      const { host, port } = parts.settings;
      try {
        opening.listen(port, host);
        await once(opening, "listening");
      } catch (error) {
        return { kind: "refused", reason: whyRefused(error, parts.settings) };
      }
      server = opening;
      server.unref();
      const address = server.address();
      const taken = typeof address === "object" && address !== null ? address.port : port;
      return { kind: "open", url: operationsUrl({ host, port: taken }) };
    },
    async stop() {
      if (server === undefined) return;
      const closed = new Promise<void>((resolve) => server?.close(() => resolve()));
      server.closeAllConnections();
      await closed;
      server = undefined;
    },
  };
}

type Answer = { readonly status: number; readonly body: string; readonly type?: string };

async function answer(request: IncomingMessage, response: ServerResponse, parts: OperationsDoorParts): Promise<void> {
  request.resume();
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.setHeader("allow", "GET, HEAD");
    send(request, response, { status: 405, body: "Only GET and HEAD are answered.\n" });
    return;
  }
  send(request, response, await told(request.url?.split("?", 1).join("") ?? "/", parts));
}

async function told(path: string, { health, readiness, metrics }: OperationsDoorParts): Promise<Answer> {
  switch (path) {
    case "/healthz":
      return verdictAnswer(health());
    case "/readyz":
      return verdictAnswer(await readiness());
    case "/metrics": {
      const counted = await within(metrics(), longest);
      if (counted === undefined) return { status: 503, body: "The store does not answer.\n" };
      return { status: 200, body: counted.text, type: counted.contentType };
    }
    default:
      return { status: 404, body: "Ask for /healthz, /readyz or /metrics.\n" };
  }
}

const verdictAnswer = (verdict: Verdict): Answer => ({
  status: verdict.ok ? 200 : 503,
  body: `${JSON.stringify(verdict)}\n`,
  type: "application/json; charset=utf-8",
});

function send(
  { method }: IncomingMessage,
  response: ServerResponse,
  { status, body, type = "text/plain; charset=utf-8" }: Answer,
): void {
  response.writeHead(status, {
    "content-type": type,
    "content-length": Buffer.byteLength(body),
    "cache-control": "no-store",
  });
  response.end(method === "HEAD" ? undefined : body);
}

function whyRefused(error: unknown, { host, port }: OperationsSettings): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
  const known = reasons[code];
  if (known !== undefined) return known(host, port);
  return `Port ${port} of ${host} cannot be opened (${code}). Set ONRECORD_OPERATIONS_PORT and ONRECORD_OPERATIONS_HOST to what this machine has.`;
}

const reasons: Readonly<Record<string, (host: string, port: number) => string>> = {
  EADDRINUSE: (host, port) =>
    `Port ${port} of ${host} is taken by another program. Set ONRECORD_OPERATIONS_PORT to a free one, or to 0 for any.`,
  EACCES: (_host, port) =>
    `This user may not open port ${port}. Set ONRECORD_OPERATIONS_PORT to one above 1023, such as 9464.`,
  EADDRNOTAVAIL: (host) =>
    `This machine has no address ${host}. Set ONRECORD_OPERATIONS_HOST to one of its own, such as 127.0.0.1.`,
};

import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { asBody, type Body, parseBody, rawBody } from "../read-body.ts";
import { createReceived, type Received } from "../received.ts";
import { credentials } from "./credentials.ts";
import type { MessageCheck } from "./message-check.ts";
import type { ResponseUrls } from "./response-urls.ts";
import type { SocketModeServer } from "./socket-mode-server.ts";

export type WebApiCall = { readonly method: string; readonly body: Body; readonly answer: Body };

/** What the next call of a method gets instead of an answer. */
type Planned =
  | { readonly kind: "too-many"; readonly seconds: number }
  | { readonly kind: "error"; readonly error: string };

type FrontOptions = {
  readonly emulatorUrl: string;
  readonly scopes: readonly string[];
  readonly responses: ResponseUrls;
  readonly sockets: SocketModeServer;
  readonly check: MessageCheck;
};

export interface WebApiFront {
  readonly origin: string;
  readonly calls: Received<WebApiCall>;
  plan(method: string, planned: Planned): void;
  close(): Promise<void>;
}

type Answer = { readonly status: number; readonly body: Body | string; readonly headers?: Record<string, string> };

const ok = (body: Body = {}): Answer => ({ status: 200, body: { ok: true, ...body } });
const refused = (error: string, more: Body = {}): Answer => ({ status: 200, body: { ok: false, error, ...more } });

/** The address that the bot calls: what it answers itself, and what it hands on to the emulator. */
export async function startWebApiFront(options: FrontOptions): Promise<WebApiFront> {
  const calls = createReceived<WebApiCall>();
  const planned = new Map<string, Planned>();
  const server = createServer((request, response) => {
    void answer(request).then((said) => send(response, said));
  });
  server.on("upgrade", (request, socket, head) => options.sockets.upgrade(request, socket, head));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const host = hostOf(server);

  async function answer(request: IncomingMessage): Promise<Answer> {
    const raw = await rawBody(request);
    const body = parseBody(raw, request.headers["content-type"] ?? "");
    const path = request.url ?? "/";
    if (!path.startsWith("/api/")) return answerResponse(path, body);
    const method = path.slice("/api/".length);
    const plan = planned.get(method);
    planned.delete(method);
    if (plan?.kind === "too-many") return { status: 429, body: "", headers: { "retry-after": String(plan.seconds) } };
    if (plan?.kind === "error") return refused(plan.error);
    const token = (request.headers.authorization ?? "").replace(/^Bearer /, "");
    const said = refuseToken(method, token) ?? (await answerMethod(request, { method, body, raw }));
    calls.add({ method, body, answer: typeof said.body === "string" ? asBody(JSON.parse(said.body)) : said.body });
    return said;
  }

  async function answerMethod(
    request: IncomingMessage,
    call: { readonly method: string; readonly body: Body; readonly raw: string },
  ): Promise<Answer> {
    const { method, body, raw } = call;
    if (method === "apps.connections.open")
      return ok({ url: `ws://${host}/link?ticket=${options.sockets.issueTicket()}` });
    if (method.startsWith("chat.") && !options.check.message(method, body)) return refused("invalid_blocks");
    if (method === "views.publish" && !options.check.home(body["view"])) return refused("invalid_blocks");
    const { authorization = "", "content-type": type = "" } = request.headers;
    const headers = { authorization, "content-type": type };
    const emulated = await fetch(`${options.emulatorUrl}/api/${method}`, { method: "POST", body: raw, headers });
    return {
      status: emulated.status,
      body: await emulated.text(),
      headers: { "x-oauth-scopes": options.scopes.join(",") },
    };
  }

  function answerResponse(path: string, body: Body): Answer {
    if (body["delete_original"] !== true) options.check.message("response_url", body);
    const error = options.responses.use(path, body);
    return error === undefined ? { status: 200, body: "ok" } : { status: 404, body: { ok: false, error } };
  }

  return {
    origin: `http://${host}`,
    calls,
    plan: (method, next) => planned.set(method, next),
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Undefined where the token may call the method. The emulator takes any token for an admin's. */
function refuseToken(method: string, token: string): Answer | undefined {
  const wanted = method === "apps.connections.open" ? credentials.appToken : credentials.botToken;
  if (token === wanted) return undefined;
  return refused(token.split("-")[0] === wanted.split("-")[0] ? "invalid_auth" : "not_allowed_token_type");
}

function send(response: ServerResponse, { status, body, headers = {} }: Answer): void {
  const isText = typeof body === "string" && !body.startsWith("{");
  response.writeHead(status, { "content-type": isText ? "text/plain" : "application/json", ...headers });
  response.end(typeof body === "string" ? body : JSON.stringify(body));
}

function hostOf(server: Server): string {
  const address = server.address();
  return typeof address === "object" && address !== null ? `127.0.0.1:${address.port}` : "";
}

import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { LateHistory } from "../late-history.ts";
import type { PostingPace } from "../posting-pace.ts";
import { asBody, type Body, parseBody, rawBody } from "../read-body.ts";
import { createReceived, type Received } from "../received.ts";
import type { ChannelStates } from "./channel-states.ts";
import { credentials } from "./credentials.ts";
import type { MessageCheck } from "./message-check.ts";
import type { PostedMessages } from "./posted-messages.ts";
import type { ResponseUrls } from "./response-urls.ts";
import type { SocketModeServer } from "./socket-mode-server.ts";
import { answerUserGroups, type UserGroupList } from "./user-group-list.ts";

export type WebApiCall = { readonly method: string; readonly body: Body; readonly answer: Body };

/** What the next call of a method gets instead of an answer. */
type Planned =
  | { readonly kind: "too-many"; readonly seconds: number }
  | { readonly kind: "error"; readonly error: string }
  /** Not done, and answered with this status. */
  | { readonly kind: "failure"; readonly status: number }
  /** Done, but the connection breaks before the answer. */
  | { readonly kind: "lost" };

type FrontOptions = {
  readonly emulatorUrl: string;
  readonly scopes: readonly string[];
  readonly responses: ResponseUrls;
  readonly sockets: SocketModeServer;
  readonly check: MessageCheck;
  readonly states: ChannelStates;
  readonly posted: PostedMessages;
  readonly userGroups: UserGroupList;
  readonly pace: PostingPace;
  readonly history: LateHistory;
};

export interface WebApiFront {
  readonly origin: string;
  readonly calls: Received<WebApiCall>;
  /** What is planned for a method happens to its next calls, in order. `response_url` is planned like a method. */
  plan(method: string, planned: Planned): void;
  /** Settles when every connection has closed and all that came over them is done: nothing of a dead process follows. */
  settled(): Promise<void>;
  close(): Promise<void>;
}

type Answer = { readonly status: number; readonly body: Body | string; readonly headers?: Record<string, string> };

/** What the caller is told; `lost`: nothing. */
type Said = Answer | "lost";

const ok = (body: Body = {}): Answer => ({ status: 200, body: { ok: true, ...body } });
const refused = (error: string, more: Body = {}): Answer => ({ status: 200, body: { ok: false, error, ...more } });

/** The address that the bot calls: what it answers itself, and what it hands on to the emulator. */
export async function startWebApiFront(options: FrontOptions): Promise<WebApiFront> {
  const calls = createReceived<WebApiCall>();
  const planned = new Map<string, Planned[]>();
  const open = new Set<Promise<unknown>>();
  const until = (end: Promise<unknown>): void => {
    open.add(end);
    void end.finally(() => open.delete(end));
  };
  const server = createServer((request, response) => {
    until(answer(request).then((said) => send(response, said)));
  });
  server.on("connection", (socket) => until(new Promise((resolve) => socket.once("close", resolve))));
  server.on("upgrade", (request, socket, head) => options.sockets.upgrade(request, socket, head));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const host = hostOf(server);

  async function answer(request: IncomingMessage): Promise<Said> {
    const raw = await rawBody(request);
    const body = parseBody(raw, request.headers["content-type"] ?? "");
    const path = request.url ?? "/";
    const method = path.startsWith("/api/") ? path.slice("/api/".length) : "response_url";
    const plan = planned.get(method)?.shift();
    const instead = insteadOf(plan);
    if (instead !== undefined) return instead;
    const said =
      method === "response_url" ? answerResponse(path, body) : await answerCall(request, { method, body, raw });
    return plan?.kind === "lost" ? "lost" : said;
  }

  async function answerCall(request: IncomingMessage, call: Call): Promise<Answer> {
    const { method, body } = call;
    const token = (request.headers.authorization ?? "").replace(/^Bearer /, "");
    const said = refuseToken(method, token) ?? (await answerMethod(request, call));
    const answer = typeof said.body === "string" ? {} : said.body;
    if (answer["ok"] === true) options.posted.note(method, body, answer);
    if (answer["ok"] === true && method === "chat.postMessage") options.history.note(String(answer["ts"]));
    if (answer["ok"] === true && method === "chat.delete")
      options.states.remove(String(body["channel"]), String(body["ts"]));
    calls.add({ method, body, answer });
    return said;
  }

  async function answerMethod(request: IncomingMessage, { method, body, raw }: Call): Promise<Answer> {
    if (method === "apps.connections.open")
      return ok({ url: `ws://${host}/link?ticket=${options.sockets.issueTicket()}` });
    if (method.startsWith("chat.") && method !== "chat.delete" && !options.check.message(method, body))
      return refused("invalid_blocks");
    if (method === "views.publish" && !options.check.home(body["view"])) return refused("invalid_blocks");
    const wait = method === "chat.postMessage" ? options.pace.wait(String(body["channel"])) : undefined;
    if (wait !== undefined) return tooMany(Math.ceil(wait / 1_000));
    const error = options.states.refuse(method, body);
    if (error !== undefined) return refused(error);
    const groups = answerUserGroups(method, body, { groups: options.userGroups, scopes: options.scopes });
    if (groups !== undefined) return { status: 200, body: groups };
    const { authorization = "", "content-type": type = "" } = request.headers;
    const headers = { authorization, "content-type": type };
    const emulated = await fetch(`${options.emulatorUrl}/api/${method}`, { method: "POST", body: raw, headers });
    return {
      status: emulated.status,
      body: asTold(method, body, asBody(await emulated.json())),
      headers: { "x-oauth-scopes": options.scopes.join(",") },
    };
  }

  /** What the emulator leaves out or does not know: the states of channels, deletions, zones, `oldest` and metadata on demand. */
  function asTold(method: string, body: Body, answer: Body): Body {
    const { channel, messages } = answer;
    if (method === "conversations.info" && channel !== undefined) {
      return { ...answer, channel: options.states.told(asBody(channel)) };
    }
    if (method === "users.info" && answer["ok"] === true)
      return { ...answer, user: { ...asBody(answer["user"]), tz: "Europe/Kyiv" } };
    if (!Array.isArray(messages)) return answer;
    const kept = messages.map(asBody).filter(({ ts }) => {
      const isOld = method === "conversations.history" && Number(ts) < Number(body["oldest"] ?? 0);
      return (
        !isOld && options.history.isShown(String(ts)) && !options.states.isRemoved(String(body["channel"]), String(ts))
      );
    });
    const withMetadata = String(body["include_all_metadata"]) === "true";
    return { ...answer, messages: withMetadata ? kept : kept.map(({ metadata: _hidden, ...message }) => message) };
  }

  function answerResponse(path: string, body: Body): Answer {
    if (body["delete_original"] !== true) options.check.message("response_url", body);
    const error = options.responses.use(path, body);
    return error === undefined ? { status: 200, body: "ok" } : { status: 404, body: { ok: false, error } };
  }

  return {
    origin: `http://${host}`,
    calls,
    plan: (method, next) => void planned.set(method, [...(planned.get(method) ?? []), next]),
    async settled() {
      while (open.size > 0) await Promise.allSettled([...open]);
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

type Call = { readonly method: string; readonly body: Body; readonly raw: string };

function tooMany(seconds: number): Answer {
  return { status: 429, body: "", headers: { "retry-after": String(seconds) } };
}

/** The answer to a call that is not even looked at. */
function insteadOf(plan: Planned | undefined): Answer | undefined {
  if (plan?.kind === "too-many") return tooMany(plan.seconds);
  if (plan?.kind === "failure") return { status: plan.status, body: "upstream failure" };
  return plan?.kind === "error" ? refused(plan.error) : undefined;
}

/** Undefined where the token may call the method. The emulator takes any token for an admin's. */
function refuseToken(method: string, token: string): Answer | undefined {
  const wanted = method === "apps.connections.open" ? credentials.appToken : credentials.botToken;
  if (token === wanted) return undefined;
  return refused(token.split("-")[0] === wanted.split("-")[0] ? "invalid_auth" : "not_allowed_token_type");
}

function send(response: ServerResponse, said: Said): void {
  if (said === "lost") {
    response.destroy();
    return;
  }
  const { status, body, headers = {} } = said;
  const isText = typeof body === "string" && !body.startsWith("{");
  response.writeHead(status, { "content-type": isText ? "text/plain" : "application/json", ...headers });
  response.end(typeof body === "string" ? body : JSON.stringify(body));
}

function hostOf(server: Server): string {
  const address = server.address();
  return typeof address === "object" && address !== null ? `127.0.0.1:${address.port}` : "";
}

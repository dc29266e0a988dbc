import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { asBody, type Body } from "../read-body.ts";
import { createReceived, type Received } from "../received.ts";
import { answerRoute, type RouteParts } from "./answer-route.ts";
import { credentials } from "./credentials.ts";
import { openApiCheck } from "./openapi-check.ts";
import { readRequest } from "./read-request.ts";
import { type RestAnswer, refused } from "./rest-answer.ts";
import { type MatchedRoute, matchRoute, openedByPath, type RouteName } from "./routes.ts";

/** A call that the bot made, and what it was told. */
export type RestCall = {
  readonly route: RouteName;
  readonly method: string;
  readonly parts: Readonly<Record<string, string>>;
  readonly body: Body;
  readonly status: number;
  readonly answer: Body;
};

export interface RestServer {
  /** For `DISCORD_API_URL`. */
  readonly apiUrl: string;
  readonly calls: Received<RestCall>;
  /** Calls of routes that the double does not know. */
  readonly unknown: readonly string[];
  /** Answers that Discord's own description of its API does not allow. */
  readonly slips: readonly string[];
  /** What is planned for a route happens to its next calls, in order: an answer instead, or the loss of the answer. */
  plan(route: RouteName, planned: Planned): void;
  close(): Promise<void>;
}

/** `lost`: the call is done, but the connection breaks before the answer. */
export type Planned = RestAnswer | "lost";

/** Discord's REST interface, and the door to its gateway on the same port. */
export async function startRestServer(parts: RouteParts): Promise<RestServer> {
  const calls = createReceived<RestCall>();
  const unknown: string[] = [];
  const slips: string[] = [];
  const planned = new Map<RouteName, Planned[]>();
  const server = createServer((request, response) => {
    void answer(request).then((said) => send(response, said));
  });
  server.on("upgrade", (request, socket, head) => parts.gateway.upgrade(request, socket, head));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));

  async function answer(request: IncomingMessage): Promise<Planned> {
    const body = await readRequest(request);
    const url = new URL(request.url ?? "/", `http://${request.headers.host}`);
    const path = /^\/api\/v10(?<path>\/.*)$/.exec(url.pathname)?.groups?.["path"] ?? "";
    const method = request.method ?? "GET";
    const route = matchRoute(method, path);
    if (route === undefined) {
      unknown.push(`${method} ${path}`);
      return refused("notFound");
    }
    const isTold = url.searchParams.get("with_response") === "true";
    const plan = planned.get(route.name)?.shift();
    const said =
      insteadOf(plan) ?? refuseToken(route, request) ?? answerRoute(parts, { ...route, method, body, isTold, url });
    if (said.status < 300 && said.body !== undefined) slips.push(...openApiCheck.answered(route.name, said.body));
    const asked = { route: route.name, method, parts: route.parts, body: asBody(body) };
    calls.add({ ...asked, status: said.status, answer: asBody(said.body) });
    return plan === "lost" ? "lost" : said;
  }

  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return {
    apiUrl: `http://127.0.0.1:${port}/api`,
    calls,
    unknown,
    slips,
    plan: (route, next) => void planned.set(route, [...(planned.get(route) ?? []), next]),
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const insteadOf = (plan: Planned | undefined): RestAnswer | undefined => (plan === "lost" ? undefined : plan);

function refuseToken({ name }: MatchedRoute, request: IncomingMessage): RestAnswer | undefined {
  const isOpen = openedByPath.has(name) || request.headers.authorization === `Bot ${credentials.token}`;
  return isOpen ? undefined : refused("unauthorized");
}

function send(response: ServerResponse, said: Planned): void {
  if (said === "lost") {
    response.destroy();
    return;
  }
  const { status, body, headers = {} } = said;
  const type = body === undefined ? {} : { "content-type": "application/json" };
  response.writeHead(status, { ...type, ...headers });
  response.end(body === undefined ? undefined : JSON.stringify(body));
}

import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { asBody, type Body } from "../slack-double/read-body.ts";
import { createReceived, type Received } from "../slack-double/received.ts";
import type { CommandRegistry } from "./command-registry.ts";
import { listOf } from "./component-tree.ts";
import { credentials, places } from "./credentials.ts";
import type { GatewayServer } from "./gateway-server.ts";
import type { Interactions } from "./interactions.ts";
import type { MessageStore } from "./message-store.ts";
import { readRequest } from "./read-request.ts";
import { done, ok, type RestAnswer, refused } from "./rest-answer.ts";
import { type MatchedRoute, matchRoute, openedByPath, type RouteName } from "./routes.ts";
import { channels } from "./world.ts";

/** A call that the bot made, and what it was told. */
export type RestCall = {
  readonly route: RouteName;
  readonly method: string;
  readonly parts: Readonly<Record<string, string>>;
  readonly body: Body;
  readonly status: number;
  readonly answer: Body;
};

export type RestServerParts = {
  readonly user: Body;
  readonly gateway: GatewayServer;
  readonly commands: CommandRegistry;
  readonly interactions: Interactions;
  readonly store: MessageStore;
};

export interface RestServer {
  /** For `DISCORD_API_URL`. */
  readonly apiUrl: string;
  readonly calls: Received<RestCall>;
  /** The next call of the route gets this answer. */
  plan(route: RouteName, answer: RestAnswer): void;
  close(): Promise<void>;
}

/** Discord's REST interface, and the door to its gateway on the same port. */
export async function startRestServer(parts: RestServerParts): Promise<RestServer> {
  const calls = createReceived<RestCall>();
  const planned = new Map<RouteName, RestAnswer>();
  const server = createServer((request, response) => {
    void answer(request).then((said) => send(response, said));
  });
  server.on("upgrade", (request, socket, head) => parts.gateway.upgrade(request, socket, head));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));

  async function answer(request: IncomingMessage): Promise<RestAnswer> {
    const body = await readRequest(request);
    const url = new URL(request.url ?? "/", `http://${request.headers.host}`);
    const path = /^\/api\/v10(?<path>\/.*)$/.exec(url.pathname)?.groups?.["path"] ?? "";
    const method = request.method ?? "GET";
    const route = matchRoute(method, path);
    if (route === undefined) return refused("notFound");
    const isTold = url.searchParams.get("with_response") === "true";
    const said =
      planFor(route) ?? refuseToken(route, request) ?? answerRoute(parts, { ...route, method, body, isTold, url });
    const asked = { route: route.name, method, parts: route.parts, body: asBody(body) };
    calls.add({ ...asked, status: said.status, answer: asBody(said.body) });
    return said;
  }

  function planFor({ name }: MatchedRoute): RestAnswer | undefined {
    const plan = planned.get(name);
    planned.delete(name);
    return plan;
  }

  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return {
    apiUrl: `http://127.0.0.1:${port}/api`,
    calls,
    plan: (route, said) => planned.set(route, said),
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function refuseToken({ name }: MatchedRoute, request: IncomingMessage): RestAnswer | undefined {
  const isOpen = openedByPath.has(name) || request.headers.authorization === `Bot ${credentials.token}`;
  return isOpen ? undefined : refused("unauthorized");
}

type RouteCall = MatchedRoute & {
  readonly method: string;
  readonly body: Body | readonly unknown[];
  readonly isTold: boolean;
  readonly url: URL;
};

function answerRoute(server: RestServerParts, call: RouteCall): RestAnswer {
  const { parts, method, name } = call;
  const { user, commands, interactions, store } = server;
  const body = asBody(call.body);
  const { guild = "", id = "", token = "", channel = "" } = parts;
  switch (name) {
    case "gateway":
      return ok(gatewayOf(call.url));
    case "me":
      return ok(user);
    case "direct channel":
      return ok(channels[places.direct] ?? {});
    case "application":
      return ok({
        id: user["id"],
        name: "On Record",
        description: "",
        bot: user,
        flags: 0,
        ...(method === "PATCH" ? body : {}),
      });
    case "commands":
      return commands.read(guild);
    case "write commands":
      return commands.replaceAll(guild, listOf(call.body));
    case "add command":
      return commands.add(guild, body);
    case "change command":
      return commands.change(guild, id, method === "DELETE" ? undefined : body);
    case "callback":
      return interactions.callback({ id, token, body, isTold: call.isTold });
    case "original":
      return interactions.original(method, token, body);
    case "followed":
      return interactions.followed(method, { token, id }, body);
    case "follow-up":
      return interactions.followUp(token, body);
    case "channel":
      return channels[channel] === undefined ? refused("unknownChannel") : ok(channels[channel]);
    case "typing":
      return done;
    case "post":
      return store.create({ channel, kind: "message" }, body);
    case "message":
      return answerMessage(store, { method, id }, body);
  }
  return name satisfies never;
}

function answerMessage(store: MessageStore, { method, id }: { method: string; id: string }, body: Body): RestAnswer {
  if (method === "PATCH") return store.edit(id, "message edit", body);
  const message = store.find(id);
  if (message === undefined) return refused("unknownMessage");
  if (method === "GET") return ok(message);
  store.remove(id);
  return done;
}

function gatewayOf({ host }: URL): Body {
  const limit = { total: 1_000, remaining: 1_000, reset_after: 86_400_000, max_concurrency: 1 };
  return { url: `ws://${host}/gateway`, shards: 1, session_start_limit: limit };
}

function send(response: ServerResponse, { status, body, headers = {} }: RestAnswer): void {
  const type = body === undefined ? {} : { "content-type": "application/json" };
  response.writeHead(status, { ...type, ...headers });
  response.end(body === undefined ? undefined : JSON.stringify(body));
}

import { asBody, type Body } from "../read-body.ts";
import type { CommandRegistry } from "./command-registry.ts";
import { listOf } from "./component-tree.ts";
import type { GatewayServer } from "./gateway-server.ts";
import type { Interactions } from "./interactions.ts";
import type { MessageStore } from "./message-store.ts";
import { done, ok, type RestAnswer, refused } from "./rest-answer.ts";
import type { MatchedRoute, RouteName } from "./routes.ts";
import type { World } from "./world.ts";

/** What the routes work with. */
export type RouteParts = {
  readonly world: World;
  readonly gateway: GatewayServer;
  readonly commands: CommandRegistry;
  readonly interactions: Interactions;
  readonly store: MessageStore;
};

type RouteCall = MatchedRoute & {
  readonly method: string;
  readonly body: Body | readonly unknown[];
  /** Whether the caller wants to be told what its callback made. */
  readonly isTold: boolean;
  readonly url: URL;
};

/** One call, with its body as an object and the parts of its path that any route has. */
type Asked = {
  readonly method: string;
  readonly body: Body;
  readonly list: readonly Body[];
  readonly isTold: boolean;
  readonly host: string;
  readonly guild: string;
  readonly id: string;
  readonly token: string;
  readonly channel: string;
};

/** Answers a call whose token has been accepted. */
export function answerRoute(
  parts: RouteParts,
  { name, parts: path, method, body, isTold, url }: RouteCall,
): RestAnswer {
  const { guild = "", id = "", token = "", channel = "" } = path;
  const found = { guild, id, token, channel };
  return handlers[name](parts, { ...found, method, isTold, host: url.host, body: asBody(body), list: listOf(body) });
}

const handlers: Readonly<Record<RouteName, (parts: RouteParts, asked: Asked) => RestAnswer>> = {
  gateway: (_parts, { host }) => ok(gatewayAt(host)),
  me: ({ world }) => ok({ ...world.user, mfa_enabled: true, locale: "en-GB" }),
  "direct channel": ({ world }) => ok(Object.values(world.channels).find(({ type }) => type === 1) ?? {}),
  commands: ({ commands }, { guild }) => commands.read(guild),
  "write commands": ({ commands }, { guild, list }) => commands.replaceAll(guild, list),
  "add command": ({ commands }, { guild, body }) => commands.add(guild, body),
  "change command": ({ commands }, { guild, id, method, body }) =>
    commands.change(guild, id, method === "DELETE" ? undefined : body),
  callback: ({ interactions }, asked) => interactions.callback(asked),
  original: ({ interactions }, { method, token, body }) => interactions.original(method, token, body),
  followed: ({ interactions }, { method, token, id, body }) => interactions.followed(method, { token, id }, body),
  "follow-up": ({ interactions }, { token, body }) => interactions.followUp(token, body),
  channel: ({ world }, { channel }) => ok(world.channels[channel] ?? {}),
  typing: () => done,
  post: answerPost,
  message: answerMessage,
};

/** Discord tells everybody who listens of a new message, its author too. */
function answerPost({ world, store, gateway }: RouteParts, { channel, body }: Asked): RestAnswer {
  const place = world.channels[channel];
  if (place === undefined) return refused("unknownChannel");
  const answer = store.create({ channel, kind: "message" }, body);
  const guild = place["guild_id"] === undefined ? {} : { guild_id: place["guild_id"] };
  if (answer.status === 200) gateway.dispatch("MESSAGE_CREATE", { ...asBody(answer.body), ...guild });
  return answer;
}

function answerMessage({ world, store }: RouteParts, { method, id, body }: Asked): RestAnswer {
  const message = store.find(id);
  if (message === undefined) return refused("unknownMessage");
  if (method === "GET") return ok(message);
  const isOwn = asBody(message["author"])["id"] === world.user["id"];
  if (method === "PATCH") return isOwn ? store.edit(id, "message edit", body) : refused("notTheAuthor");
  store.remove(id);
  return done;
}

function gatewayAt(host: string): Body {
  const limit = { total: 1_000, remaining: 1_000, reset_after: 86_400_000, max_concurrency: 1 };
  return { url: `ws://${host}/gateway`, shards: 1, session_start_limit: limit };
}

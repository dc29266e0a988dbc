import type { LateHistory } from "../late-history.ts";
import type { PostingPace } from "../posting-pace.ts";
import { asBody, type Body } from "../read-body.ts";
import type { ChannelPlaces } from "./channel-places.ts";
import type { CommandRegistry } from "./command-registry.ts";
import { listOf } from "./component-tree.ts";
import type { GatewayLimits, GatewayServer } from "./gateway-server.ts";
import type { Interactions } from "./interactions.ts";
import type { MessageStore } from "./message-store.ts";
import { done, ok, type RestAnswer, refused, tooMany } from "./rest-answer.ts";
import type { MatchedRoute, RouteName } from "./routes.ts";
import type { World } from "./world.ts";

/** What the routes work with. */
export type RouteParts = {
  readonly world: World;
  readonly gateway: GatewayServer;
  readonly commands: CommandRegistry;
  readonly interactions: Interactions;
  readonly store: MessageStore;
  readonly channels: ChannelPlaces;
  readonly pace: PostingPace;
  readonly history: LateHistory;
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
  readonly query: URLSearchParams;
};

/** Answers a call whose token has been accepted. */
export function answerRoute(
  parts: RouteParts,
  { name, parts: path, method, body, isTold, url }: RouteCall,
): RestAnswer {
  const { guild = "", id = "", token = "", channel = "" } = path;
  const found = { guild, id, token, channel };
  return handlers[name](parts, {
    ...found,
    method,
    isTold,
    host: url.host,
    query: url.searchParams,
    body: asBody(body),
    list: listOf(body),
  });
}

const handlers: Readonly<Record<RouteName, (parts: RouteParts, asked: Asked) => RestAnswer>> = {
  gateway: ({ gateway }, { host }) => ok(gatewayAt(host, gateway.limits)),
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
  guild: ({ world }, { guild }) => (guild === world.guild["id"] ? ok(world.guild) : refused("missingAccess")),
  member: ({ world }, { id }) => {
    const member = listOf(world.guild["members"]).find(({ user }) => asBody(user)["id"] === id);
    return member === undefined ? refused("missingAccess") : ok(member);
  },
  channel: ({ channels }, { channel }) => channels.refuse(channel, "see") ?? ok(channels.find(channel) ?? {}),
  history: answerHistory,
  typing: () => done,
  post: answerPost,
  message: answerMessage,
};

/** Discord tells everybody who listens of a new message, its author too. */
function answerPost({ store, gateway, channels, pace, history }: RouteParts, { channel, body }: Asked): RestAnswer {
  const wait = pace.wait(channel);
  if (wait !== undefined) return tooMany(wait / 1_000);
  const isReply = asBody(body["message_reference"])["message_id"] !== undefined;
  const refusal = channels.refuse(channel, isReply ? "reply" : "post");
  if (refusal !== undefined) return refusal;
  const { guild_id: id } = channels.find(channel) ?? {};
  const answer = store.create({ channel, kind: "message" }, body);
  const guild = id === undefined ? {} : { guild_id: id };
  if (answer.status === 200) history.note(String(asBody(answer.body)["id"]));
  if (answer.status === 200) gateway.dispatch("MESSAGE_CREATE", { ...asBody(answer.body), ...guild });
  return answer;
}

function answerMessage({ world, store, channels }: RouteParts, { method, channel, id, body }: Asked): RestAnswer {
  const refusal = channels.refuse(channel, method === "PATCH" ? "edit" : "see");
  if (refusal !== undefined) return refusal;
  const message = store.in(channel).find((each) => each["id"] === id);
  if (message === undefined) return refused("unknownMessage");
  if (method === "GET") return ok(message);
  const isOwn = asBody(message["author"])["id"] === world.user["id"];
  if (method === "PATCH") return isOwn ? store.edit(id, "message edit", body) : refused("notTheAuthor");
  store.remove(id);
  return done;
}

/** The newest first, of those after an id the oldest; without their nonces; nothing where the history may not be read. */
function answerHistory({ store, channels, history }: RouteParts, { channel, query }: Asked): RestAnswer {
  const refusal = channels.refuse(channel, "see");
  if (refusal !== undefined) return refusal;
  if (!channels.hasHistory(channel)) return ok([]);
  const after = BigInt(query.get("after") ?? "0");
  const limit = Number(query.get("limit") ?? "50");
  const listed = store.in(channel).filter(({ id }) => BigInt(String(id)) > after && history.isShown(String(id)));
  const page = query.has("after") ? listed.slice(0, limit) : listed.slice(-limit);
  return ok(page.map(({ nonce: _unsaid, ...message }) => message).reverse());
}

function gatewayAt(host: string, { shards, remaining, resetAfter }: GatewayLimits): Body {
  const limit = { total: 1_000, remaining, reset_after: resetAfter, max_concurrency: 16 };
  return { url: `ws://${host}/gateway`, shards, session_start_limit: limit };
}

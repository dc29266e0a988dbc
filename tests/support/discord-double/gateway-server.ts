import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import { type RawData, type WebSocket, WebSocketServer } from "ws";
import { asBody, type Body } from "../read-body.ts";
import { createReceived, type Received } from "../received.ts";
import { credentials } from "./credentials.ts";
import { createGatewaySessions, type GatewaySession } from "./gateway-sessions.ts";
import { allIntents, coverContent, isHeard } from "./intents.ts";
import type { World } from "./world.ts";

const opcodes = {
  dispatch: 0,
  heartbeat: 1,
  identify: 2,
  resume: 6,
  reconnect: 7,
  invalid: 9,
  hello: 10,
  ack: 11,
} as const;

export type GatewayOptions = {
  readonly world: World;
  /** Intents that the application may ask for. */
  readonly approvedIntents?: number;
};

/** What Discord says of its gateway; a test may change it. */
export type GatewayLimits = {
  /** How many connections it asks for. */
  shards: number;
  /** How many may still begin, and in how many milliseconds all may again. */
  remaining: number;
  resetAfter: number;
  /** Whether it says hello to whoever connects. */
  greets: boolean;
};

/** Discord's gateway: sessions that outlive their sockets, and everything that can go wrong with a connection. */
export interface GatewayServer {
  readonly limits: GatewayLimits;
  /** What each IDENTIFY said. */
  readonly identified: Received<Body>;
  /** Sessions that were taken up again. */
  readonly resumed: Received<Body>;
  readonly heartbeats: Received<unknown>;
  /** How every socket was closed. */
  readonly closed: Received<number>;
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  /** Sends to every session whose intents cover the event; to one without a socket when it is taken up again. */
  dispatch(event: string, data: Body): void;
  /** Asks every client to connect again. */
  reconnect(): void;
  /** Forgets every session, so that none can be taken up again. */
  forget(): void;
  /** Cuts every connection without a word. */
  cut(): void;
  /** How many sockets are open. */
  connected(): number;
  close(): void;
}

export function createGatewayServer({ world, approvedIntents = allIntents }: GatewayOptions): GatewayServer {
  const server = new WebSocketServer({ noServer: true });
  const sessions = createGatewaySessions();
  const identified = createReceived<Body>();
  const resumed = createReceived<Body>();
  const heartbeats = createReceived<unknown>();
  const closed = createReceived<number>();
  const limits: GatewayLimits = { shards: 1, remaining: 1_000, resetAfter: 86_400_000, greets: true };
  const { user, guild } = world;
  const botId = String(user["id"]);

  function greet(socket: WebSocket): void {
    socket.on("message", (data: RawData) => hear(socket, asBody(JSON.parse(String(data)))));
    socket.on("close", (code) => closed.add(code));
    if (limits.greets) send(socket, { op: opcodes.hello, d: { heartbeat_interval: 45_000 } });
  }

  function hear(socket: WebSocket, { op, d }: Body): void {
    if (op === opcodes.heartbeat) {
      heartbeats.add(d);
      send(socket, { op: opcodes.ack });
      return;
    }
    if (op === opcodes.identify) identify(socket, asBody(d));
    if (op === opcodes.resume) resume(socket, asBody(d));
  }

  function identify(socket: WebSocket, said: Body): void {
    identified.add(said);
    const intents = Number(said["intents"]);
    const refusal = refusalOf(said["token"], intents & ~approvedIntents);
    if (refusal !== undefined) {
      socket.close(...refusal);
      return;
    }
    const [shard = 0, shards = 1] = Array.isArray(said["shard"]) ? said["shard"].map(Number) : [];
    const session = sessions.open(socket, { intents, shard, shards });
    const application = { id: botId, flags: 0 };
    const resumeUrl = { session_id: session.id, resume_gateway_url: `ws://${session.host}/gateway` };
    const hasGuild = isOf(session, guild["id"]);
    const guilds = hasGuild ? [{ id: guild["id"], unavailable: true }] : [];
    push(session, "READY", { v: 10, user, application, guilds, shard: [shard, shards], ...resumeUrl });
    if (hasGuild) push(session, "GUILD_CREATE", guild);
  }

  function resume(socket: WebSocket, said: Body): void {
    const session = said["token"] === credentials.token ? sessions.find(String(said["session_id"])) : undefined;
    if (session === undefined) {
      send(socket, { op: opcodes.invalid, d: false });
      return;
    }
    session.socket = socket;
    for (const missed of session.sent.slice(Number(said["seq"]))) send(socket, missed);
    push(session, "RESUMED", {});
    resumed.add(said);
  }

  function push(session: GatewaySession, event: string, data: Body): void {
    const packet = { op: opcodes.dispatch, t: event, d: data, s: session.sent.length + 1 };
    session.sent.push(packet);
    send(session.socket, packet);
  }

  return {
    limits,
    identified,
    resumed,
    heartbeats,
    closed,
    upgrade(request, socket, head) {
      server.handleUpgrade(request, socket, head, (opened) => {
        sessions.arrived(opened, request.headers.host ?? "");
        greet(opened);
      });
    },
    dispatch(event, data) {
      for (const session of sessions.all()) {
        if (!isHeard(session.intents, event, data) || !isOf(session, data["guild_id"])) continue;
        push(session, event, coverContent(session.intents, botId, event, data));
      }
    },
    reconnect() {
      for (const client of server.clients) send(client, { op: opcodes.reconnect, d: null });
    },
    forget: () => sessions.forget(),
    cut() {
      for (const client of server.clients) client.terminate();
    },
    connected: () => server.clients.size,
    close() {
      for (const client of server.clients) client.terminate();
      server.close();
    },
  };
}

/** Each connection hears of some servers; the first of direct messages too. Source: Discord's documentation, "Sharding". */
function isOf({ shard, shards }: GatewaySession, guild: unknown): boolean {
  return shard === (typeof guild === "string" ? Number((BigInt(guild) >> 22n) % BigInt(shards)) : 0);
}

/** Why a client is sent away, and under which code. */
function refusalOf(token: unknown, disallowedIntents: number): readonly [code: number, reason: string] | undefined {
  if (token !== credentials.token) return [4004, "Authentication failed."];
  return disallowedIntents === 0 ? undefined : [4014, "Disallowed intent(s)."];
}

function send(socket: WebSocket, packet: Body): void {
  if (socket.readyState === socket.OPEN) socket.send(JSON.stringify(packet));
}

import type { WebSocket } from "ws";
import type { Body } from "../read-body.ts";

/** What one IDENTIFY began: it outlives its socket. */
export type GatewaySession = {
  readonly id: string;
  readonly host: string;
  readonly intents: number;
  /** Which of how many connections. */
  readonly shard: number;
  readonly shards: number;
  /** Every event so far; the first has the sequence number 1. */
  readonly sent: Body[];
  socket: WebSocket;
};

export interface GatewaySessions {
  /** Remembers under which host name a client came, since it has to come back there. */
  arrived(socket: WebSocket, host: string): void;
  open(socket: WebSocket, said: Pick<GatewaySession, "intents" | "shard" | "shards">): GatewaySession;
  find(id: string): GatewaySession | undefined;
  all(): readonly GatewaySession[];
  forget(): void;
}

export function createGatewaySessions(): GatewaySessions {
  const hosts = new WeakMap<WebSocket, string>();
  const sessions = new Map<string, GatewaySession>();
  let opened = 0;
  return {
    arrived: (socket, host) => hosts.set(socket, host),
    open(socket, said) {
      opened += 1;
      const session = { id: `session-${opened}`, host: hosts.get(socket) ?? "", ...said, sent: [], socket };
      sessions.set(session.id, session);
      return session;
    },
    find: (id) => sessions.get(id),
    all: () => [...sessions.values()],
    forget: () => sessions.clear(),
  };
}

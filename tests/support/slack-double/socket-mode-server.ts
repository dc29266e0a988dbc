import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import { type RawData, type WebSocket, WebSocketServer } from "ws";
import { asBody, type Body } from "../read-body.ts";
import { createReceived, type Received } from "../received.ts";

/** What Slack sends over a socket, beside its payload. */
type Envelope = {
  readonly type: "events_api" | "slash_commands" | "interactive";
  readonly payload: Body;
  readonly retry?: { readonly attempt: number; readonly reason: string };
};

/** Socket Mode: single-use tickets, a greeting, envelopes and their acknowledgements. */
export interface SocketModeServer {
  /** Every socket that was greeted, in order. */
  readonly greeted: Received<WebSocket>;
  issueTicket(): string;
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  /** Sends over the newest socket; hands back the payload of the acknowledgement. */
  deliver(envelope: Envelope): Promise<Body>;
  /** Asks every client to connect again, as Slack does when it refreshes a connection. */
  refresh(): void;
  /** Cuts every connection without a word. */
  cut(): void;
  /** How many sockets are open. */
  connected(): number;
  close(): void;
}

export function createSocketModeServer(): SocketModeServer {
  const server = new WebSocketServer({ noServer: true });
  const tickets = new Set<string>();
  const greeted = createReceived<WebSocket>();
  const acknowledged = createReceived<Body>();
  let issued = 0;
  let sent = 0;

  function greet(socket: WebSocket): void {
    socket.on("message", (data: RawData) => acknowledged.add(asBody(JSON.parse(String(data)))));
    socket.send(JSON.stringify({ type: "hello", num_connections: server.clients.size, connection_info: {} }));
    greeted.add(socket);
  }

  return {
    greeted,
    issueTicket() {
      issued += 1;
      tickets.add(`ticket-${issued}`);
      return `ticket-${issued}`;
    },
    upgrade(request, socket, head) {
      const ticket = new URL(request.url ?? "/", "ws://localhost").searchParams.get("ticket") ?? "";
      if (!tickets.delete(ticket)) {
        socket.end("HTTP/1.1 401 Unauthorized\r\n\r\n");
        return;
      }
      server.handleUpgrade(request, socket, head, greet);
    },
    async deliver({ type, payload, retry }) {
      sent += 1;
      const id = `envelope-${sent}`;
      const retried = retry === undefined ? {} : { retry_attempt: retry.attempt, retry_reason: retry.reason };
      const accepts = { accepts_response_payload: type !== "events_api" };
      greeted.all.at(-1)?.send(JSON.stringify({ envelope_id: id, type, payload, ...accepts, ...retried }));
      const { payload: answer } = await acknowledged.next((body) => body["envelope_id"] === id);
      return asBody(answer);
    },
    refresh() {
      for (const client of server.clients)
        client.send(JSON.stringify({ type: "disconnect", reason: "refresh_requested" }));
    },
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

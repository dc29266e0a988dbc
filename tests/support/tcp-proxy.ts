import { once } from "node:events";
import { connect, createServer, type Socket } from "node:net";

/**
 * How a network may be out of order: `cut`: every connection is reset and none is taken; `black hole`: what is sent arrives
 * nowhere and nobody says so; `half-open`: what is asked arrives, and no answer comes back.
 */
export type NetworkState = "well" | "cut" | "black hole" | "half-open";

/** What stands between a process and a server. */
export interface TcpProxy {
  readonly port: number;
  turn(state: NetworkState): void;
  close(): Promise<void>;
}

export async function startTcpProxy(to: { readonly host: string; readonly port: number }): Promise<TcpProxy> {
  const sockets = new Set<Socket>();
  let state: NetworkState = "well";
  const keep = (socket: Socket): void => {
    sockets.add(socket);
    socket.on("error", () => undefined);
    socket.on("close", () => sockets.delete(socket));
  };
  const server = createServer((near) => {
    keep(near);
    if (state === "cut") {
      near.resetAndDestroy();
      return;
    }
    const far = connect(to);
    keep(far);
    near.on("data", (data) => {
      if (state !== "black hole") far.write(data);
    });
    far.on("data", (data) => {
      if (state === "well") near.write(data);
    });
    near.on("close", () => far.destroy());
    far.on("close", () => near.destroy());
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The proxy has no port.");
  const drop = (): void => {
    for (const socket of sockets) socket.resetAndDestroy();
  };
  return {
    port: address.port,
    turn(next) {
      // Bytes that were swallowed are missing for good, so what was connected meanwhile is of no use to anybody.
      if (next === "cut" || next === "well") drop();
      state = next;
    },
    async close() {
      drop();
      server.close();
      await once(server, "close");
    },
  };
}

/** The same address by way of a proxy. */
export function throughProxy(address: string, { port }: TcpProxy): string {
  const url = new URL(address);
  url.host = `127.0.0.1:${port}`;
  return url.href;
}

export function hostAndPort(address: string): { readonly host: string; readonly port: number } {
  const { hostname, port } = new URL(address);
  return { host: hostname, port: Number(port) };
}

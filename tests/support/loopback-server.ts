import { once } from "node:events";
import { createServer, type IncomingHttpHeaders } from "node:http";

export type LoopbackAnswer = {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON, text as it is. */
  readonly body: unknown;
};

export type LoopbackRequest = { readonly method: string; readonly path: string; readonly headers: IncomingHttpHeaders };

/** A server on loopback that answers every request as `answer` says. */
export async function openLoopbackServer(answer: (request: LoopbackRequest) => LoopbackAnswer) {
  const server = createServer(({ method = "", url = "", headers }, response) => {
    const { status = 200, headers: sent = {}, body } = answer({ method, path: url, headers });
    response.writeHead(status, sent).end(typeof body === "string" ? body : JSON.stringify(body));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port");
  return {
    url: `http://127.0.0.1:${address.port}`,
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, "close");
    },
  };
}

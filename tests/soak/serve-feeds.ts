import { once } from "node:events";
import { createServer } from "node:http";
import { type Printed, sentencesOf, titleOf } from "./soak-news.ts";

/** Feeds and a wire on loopback, each a window on the latest that its paper has printed. */
export interface FeedServer {
  /** "127.0.0.1:40001". */
  readonly host: string;
  readonly feeds: readonly SoakFeed[];
  close(): Promise<void>;
}

export type SoakFeed = {
  readonly id: string;
  readonly outlet: string;
  readonly isWire: boolean;
  /** The latest first. */
  readonly window: Printed[];
};

/** So many items a feed shows; older ones are gone from it. */
export const windowSize = 10;

export async function serveFeeds(count: number): Promise<FeedServer> {
  const feeds = Array.from({ length: count }, (_, at): SoakFeed => {
    return { id: `paper-${at}`, outlet: `Paper ${at}`, isWire: at === count - 1, window: [] };
  });
  const server = createServer(({ url = "" }, response) => {
    const feed = feeds.find(({ id }) => url === `/${id}`);
    if (feed === undefined) response.writeHead(404).end();
    else if (feed.isWire) response.writeHead(200, { "content-type": "application/json" }).end(wireOf(feed));
    else response.writeHead(200, { "content-type": "application/rss+xml" }).end(rssOf(feed));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port");
  return {
    host: `127.0.0.1:${address.port}`,
    feeds,
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, "close");
    },
  };
}

function rssOf({ outlet, window }: SoakFeed): string {
  const items = window.map((article) => {
    const published = new Date(article.printedAt).toUTCString();
    const description = `${sentencesOf(article).join(" ")}`;
    return `<item><guid isPermaLink="false">${article.id}</guid><title>${titleOf(article)}</title><pubDate>${published}</pubDate><description>${description}</description></item>`;
  });
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>${outlet}</title><link>https://paper.example/</link><description>${outlet}</description>${items.join("")}</channel></rss>`;
}

function wireOf({ window }: SoakFeed): string {
  const items = window.map((article) => ({
    uri: `urn:soak:${article.id}`,
    version: String(article.version),
    type: "text",
    firstcreated: new Date(article.printedAt).toISOString(),
    versioncreated: new Date(article.printedAt + article.version * 1_000).toISOString(),
    headline: titleOf(article),
    body_text: sentencesOf(article).join("\n\n"),
    ...(article.isKilled ? { pubstatus: "canceled" } : {}),
  }));
  return JSON.stringify(items);
}

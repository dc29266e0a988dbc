import { once } from "node:events";
import { createServer, type IncomingHttpHeaders, type RequestListener } from "node:http";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { afterEach, describe, expect, test } from "vitest";
import { createGuardedClient, type GuardedClient } from "../../src/sources/fetch-guarded.ts";
import { readAllowedHosts } from "../../src/sources/fetching/allowed-hosts.ts";
import { type FetchLimits, usualLimits } from "../../src/sources/fetching/fetched.ts";
import type { ResolveName } from "../../src/sources/fetching/guarded-connector.ts";

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  await Promise.all(closing.splice(0).map((close) => close()));
});

/** A server on loopback; `seen` holds the headers of what reached it. */
async function serve(listener: RequestListener) {
  const seen: IncomingHttpHeaders[] = [];
  const server = createServer((request, response) => {
    seen.push(request.headers);
    listener(request, response);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port");
  closing.push(async () => {
    server.close();
    server.closeAllConnections();
    await once(server, "close");
  });
  return { host: `127.0.0.1:${address.port}`, port: address.port, url: `http://127.0.0.1:${address.port}`, seen };
}

type ClientOptions = {
  readonly allow?: string;
  readonly resolve?: ResolveName;
  readonly limits?: Partial<FetchLimits>;
};

function clientFor({ allow, resolve, limits }: ClientOptions): GuardedClient {
  const client = createGuardedClient({
    userAgent: "OnRecord/test",
    now: () => new Date("2026-03-20T12:00:00Z"),
    allowed: readAllowedHosts(allow),
    limits: { ...usualLimits, ...limits },
    ...(resolve === undefined ? {} : { resolve }),
  });
  closing.push(() => client.close());
  return client;
}

const why = (fetched: Awaited<ReturnType<GuardedClient["fetch"]>>): string => ("why" in fetched ? fetched.why : "");

describe("where the way out leads", () => {
  test("loopback is refused unless its port is allowed, and then nothing arrives there", async () => {
    const { url, seen } = await serve((_, response) => response.end("<rss/>"));
    const fetched = await clientFor({}).fetch({ url, use: "feed" });
    expect(fetched.kind).toBe("refused");
    expect(why(fetched)).toContain("this machine");
    expect(seen).toEqual([]);
  });

  test("a name is refused for one inner address among its many, before any socket is opened", async () => {
    const { port, seen } = await serve((_, response) => response.end("x"));
    const asked: string[] = [];
    const resolve: ResolveName = async (name) => {
      asked.push(name);
      return [
        { address: "93.184.215.14", family: 4 },
        { address: "127.0.0.1", family: 4 },
      ];
    };
    const fetched = await clientFor({ resolve }).fetch({ url: "http://feeds.example.org:8080/", use: "feed" });
    expect(fetched).toMatchObject({ kind: "refused" });
    expect(why(fetched)).toContain("leads to 127.0.0.1, this machine");
    expect(asked).toEqual(["feeds.example.org"]);
    expect(port).toBeGreaterThan(0);
    expect(seen).toEqual([]);
  });

  test.each([
    ["127.0.0.1", 4],
    ["10.0.0.8", 4],
    ["169.254.169.254", 4],
    ["::1", 6],
    ["::ffff:127.0.0.1", 6],
    ["fd00:ec2::254", 6],
    ["64:ff9b::7f00:1", 6],
  ])("a public name that resolves to %s is refused", async (address, family) => {
    const resolve: ResolveName = async () => [{ address, family }];
    const fetched = await clientFor({ resolve }).fetch({ url: "https://example.org/feed", use: "feed" });
    expect(fetched.kind).toBe("refused");
  });

  test("a name that changes between two look-ups is checked at each socket", async () => {
    let look = 0;
    const { port, seen } = await serve((_, response) => {
      response.writeHead(302, { location: `http://rebinding.example:${port}/again`, connection: "close" }).end();
    });
    // Allowed is the first host alone; the second name answers with an inner address when it is connected to.
    const resolve: ResolveName = async (name) => {
      look += 1;
      return [
        { address: name === "first.example" ? "127.0.0.1" : look > 1 ? "127.0.0.1" : "93.184.215.14", family: 4 },
      ];
    };
    const client = clientFor({ allow: `first.example:${port}`, resolve });
    const fetched = await client.fetch({ url: `http://first.example:${port}/`, use: "feed" });
    expect(fetched.kind).toBe("refused");
    expect(seen).toHaveLength(1);
  });

  test("no allowance opens a cloud's metadata", async () => {
    const resolve: ResolveName = async () => [{ address: "169.254.169.254", family: 4 }];
    const client = clientFor({ allow: "meta.example:80 169.254.169.254:80", resolve });
    expect((await client.fetch({ url: "http://meta.example/", use: "feed" })).kind).toBe("refused");
    expect((await client.fetch({ url: "http://169.254.169.254/", use: "feed" })).kind).toBe("refused");
  });

  test("a name that nobody knows is a failure that may pass", async () => {
    const resolve: ResolveName = () => Promise.reject(Object.assign(new Error("no"), { code: "ENOTFOUND" }));
    const fetched = await clientFor({ resolve }).fetch({ url: "https://nowhere.example/feed", use: "feed" });
    expect(fetched).toEqual({
      kind: "failed",
      why: "https://nowhere.example/feed has a host name that nobody knows: look for a slip.",
      retryAfter: undefined,
    });
  });
});

describe("redirects", () => {
  const redirecting = async (to: (path: string, url: string) => readonly [number, string | undefined]) => {
    const server = await serve((request, response) => {
      const [status, location] = to(request.url ?? "", `http://${request.headers.host}`);
      response.writeHead(status, location === undefined ? {} : { location }).end("<rss/>");
    });
    return { ...server, client: clientFor({ allow: server.host }) };
  };

  test.each([
    ["http://127.0.0.1:9/", "this machine"],
    ["http://169.254.169.254/latest/meta-data/", "answers about the machine itself"],
    ["http://[::1]/", "this machine"],
    ["http://[::ffff:7f00:1]/", "this machine"],
    ["http://2130706433/", "this machine"],
    ["//10.0.0.1/", "a private address"],
    ["file:///etc/passwd", "begins with file:"],
    ["http://localhost/", "a name inside a network"],
    ["https://desk:secret@example.org/", "holds a user name or password"],
    ["http://example.org:22/", "names port 22"],
  ])("to %s is refused", async (location, reason) => {
    const { client, url, seen } = await redirecting(() => [302, location]);
    const fetched = await client.fetch({ url, use: "feed" });
    expect(fetched.kind).toBe("refused");
    expect(why(fetched)).toContain(reason);
    expect(seen).toHaveLength(1);
  });

  test("for good from the start on give the new address; a passing one ends that", async () => {
    const next: Readonly<Record<string, readonly [number, string | undefined]>> = {
      "/a": [301, "/b"],
      "/b": [308, "/c"],
      "/c": [302, "/d"],
      "/d": [301, "/e"],
      "/e": [200, undefined],
    };
    const { client, url } = await redirecting((path) => next[path] ?? [404, undefined]);
    expect(await client.fetch({ url: `${url}/a`, use: "feed" })).toMatchObject({
      kind: "ok",
      url: `${url}/e`,
      movedTo: `${url}/c`,
    });
    expect(await client.fetch({ url: `${url}/c`, use: "feed" })).toMatchObject({ kind: "ok", movedTo: undefined });
  });

  test("five are followed, a sixth is not; circles are named", async () => {
    const { client, url } = await redirecting((path) => {
      const left = Number(path.slice(1));
      return left > 0 ? [302, `/${left - 1}`] : [200, undefined];
    });
    expect((await client.fetch({ url: `${url}/5`, use: "feed" })).kind).toBe("ok");
    expect(why(await client.fetch({ url: `${url}/6`, use: "feed" }))).toContain("redirects more than 5 times");
    const circle = await redirecting((path) => [302, path === "/a" ? "/b" : "/a"]);
    expect(why(await circle.client.fetch({ url: `${circle.url}/a`, use: "feed" }))).toContain("in a circle");
  });

  test("that say nothing of where to are failures", async () => {
    const { client, url } = await redirecting(() => [301, undefined]);
    expect(await client.fetch({ url, use: "feed" })).toMatchObject({ kind: "failed" });
  });

  test("carry no credentials and no cookies", async () => {
    const server = await serve((request, response) => {
      if (request.url === "/a") response.writeHead(302, { location: "/b", "set-cookie": "id=1; Path=/" }).end();
      else response.end("<rss/>");
    });
    const client = clientFor({ allow: server.host });
    await client.fetch({ url: `${server.url}/a`, use: "feed" });
    await client.fetch({ url: `${server.url}/b`, use: "feed" });
    expect(server.seen).toHaveLength(3);
    for (const headers of server.seen) {
      expect(headers).not.toHaveProperty("cookie");
      expect(headers).not.toHaveProperty("authorization");
      expect(headers).not.toHaveProperty("referer");
      expect(headers["user-agent"]).toBe("OnRecord/test");
    }
  });
});

describe("limits", () => {
  const small = { ...usualLimits.bytes, feed: 1_000_000 };

  test.each([
    ["gzip", () => gzipSync(Buffer.alloc(200_000_000))],
    ["br", () => brotliCompressSync(Buffer.alloc(50_000_000), { params: { 1: 5 } })],
  ])("a bomb of %s is stopped where it passes the limit", async (encoding, pack) => {
    const bomb = pack();
    const server = await serve((_, response) =>
      response.writeHead(200, { "content-encoding": encoding, "content-type": "text/xml" }).end(bomb),
    );
    const before = process.memoryUsage().rss;
    const fetched = await clientFor({ allow: server.host, limits: { bytes: small } }).fetch({
      url: server.url,
      use: "feed",
    });
    expect(fetched.kind).toBe("refused");
    expect(why(fetched)).toContain("more than the 1,000,000 bytes");
    expect(process.memoryUsage().rss - before).toBeLessThan(60_000_000);
  });

  test("a body without an end is stopped", async () => {
    const server = await serve((_, response) => {
      response.writeHead(200, { "content-type": "text/xml" });
      const more = (): void => {
        while (!response.destroyed && response.write(Buffer.alloc(65_536, 97)));
        response.once("drain", more);
      };
      more();
    });
    const client = clientFor({ allow: server.host, limits: { bytes: small } });
    expect((await client.fetch({ url: server.url, use: "feed" })).kind).toBe("refused");
  });

  test("a stated length over the limit is not even begun", async () => {
    const server = await serve((_, response) => {
      response.writeHead(200, { "content-type": "text/xml", "content-length": "20000000" }).write("<rss>");
    });
    const fetched = await clientFor({ allow: server.host }).fetch({ url: server.url, use: "feed" });
    expect(why(fetched)).toContain("10,000,000 bytes");
  });

  test("headers that never come and bodies that trickle end in time", async () => {
    const silent = await serve(() => {});
    const limits = { headers: 150, total: 300 };
    const late = await clientFor({ allow: silent.host, limits }).fetch({ url: silent.url, use: "feed" });
    expect(late).toMatchObject({ kind: "failed" });
    expect(why(late)).toContain("did not begin to answer within 0.2 seconds");
    const trickling = await serve((_, response) => {
      const timer = setInterval(() => response.write("a"), 20);
      response.once("close", () => clearInterval(timer));
      response.writeHead(200, { "content-type": "text/xml" }).write("<rss>");
    });
    const slow = await clientFor({ allow: trickling.host, limits }).fetch({ url: trickling.url, use: "feed" });
    expect(why(slow)).toContain("did not send all of itself within 0.3 seconds");
  });

  test("headers larger than any are refused", async () => {
    const server = await serve((_, response) => response.writeHead(200, { "x-long": "a".repeat(60_000) }).end("x"));
    const fetched = await clientFor({ allow: server.host }).fetch({ url: server.url, use: "feed" });
    expect(why(fetched)).toContain("larger headers than are read");
  });

  test.each(["image/png", "video/mp4", "application/pdf", "application/zip", "audio/mpeg"])(
    "%s is not read",
    async (type) => {
      const server = await serve((_, response) => response.writeHead(200, { "content-type": type }).end("x"));
      const fetched = await clientFor({ allow: server.host }).fetch({ url: server.url, use: "feed" });
      expect(fetched).toEqual({ kind: "refused", why: `${server.url}/ is ${type}, which holds no text that is read.` });
    },
  );
});

describe("answers", () => {
  test("keep what the next request is conditional on, and it is sent", async () => {
    const server = await serve((request, response) => {
      if (request.headers["if-none-match"] === '"7"') response.writeHead(304).end();
      else response.writeHead(200, { etag: '"7"', "last-modified": "Fri, 20 Mar 2026 10:00:00 GMT" }).end("<rss/>");
    });
    const client = clientFor({ allow: server.host });
    const first = await client.fetch({ url: server.url, use: "feed" });
    expect(first).toMatchObject({ kind: "ok", etag: '"7"', lastModified: "Fri, 20 Mar 2026 10:00:00 GMT" });
    const again = { url: server.url, use: "feed", etag: '"7"', lastModified: "Fri, 20 Mar 2026 10:00:00 GMT" } as const;
    expect(await client.fetch(again)).toEqual({ kind: "not-modified", movedTo: undefined });
    expect(server.seen[1]?.["if-modified-since"]).toBe("Fri, 20 Mar 2026 10:00:00 GMT");
  });

  test.each([
    [404, {}, "failed", "was not found (404)", undefined],
    [401, {}, "failed", "asks for a sign-in (401)", undefined],
    [403, {}, "failed", "refuses to be fetched (403)", undefined],
    [410, {}, "gone", "is gone for good", undefined],
    [429, { "retry-after": "120" }, "failed", "asks to be fetched less often", 120_000],
    [503, { "retry-after": "Fri, 20 Mar 2026 12:30:00 GMT" }, "failed", "an error of its own (503)", 1_800_000],
    [500, { "retry-after": "soon" }, "failed", "an error of its own (500)", undefined],
    [304, {}, "failed", "answers with 304", undefined],
  ] as const)("%i is %s", async (status, headers, kind, reason, wait) => {
    const server = await serve((_, response) => response.writeHead(status, headers).end());
    const fetched = await clientFor({ allow: server.host }).fetch({ url: server.url, use: "feed" });
    expect(fetched.kind).toBe(kind);
    expect(why(fetched)).toContain(reason);
    if (fetched.kind === "failed") expect(fetched.retryAfter).toBe(wait);
  });

  test("a connection that breaks off is a failure that may pass", async () => {
    const server = await serve((request) => request.socket.destroy());
    expect(await clientFor({ allow: server.host }).fetch({ url: server.url, use: "feed" })).toMatchObject({
      kind: "failed",
      why: `${server.url}/ broke off the connection.`,
    });
  });
});

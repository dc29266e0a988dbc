import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { z } from "zod";
import { pollSource } from "../../../src/sources/polling/poll-source.ts";
import { addSource, heldArticles, openPolling, type Polling, sourceNow } from "./serve-sources.ts";

let polling: Polling;
beforeEach(async () => {
  polling = await openPolling();
});
afterEach(() => polling.close());

const folder = fileURLToPath(new URL("../../fixtures/feeds/", import.meta.url));
const item = z.object({ title: z.string().optional(), words: z.number().optional() });
const expected = z
  .record(z.string(), z.object({ contentType: z.string(), items: z.array(item).optional() }))
  .parse(JSON.parse(readFileSync(`${folder}expected.json`, "utf8")));

describe("odd feeds, looked at twice", () => {
  test.each(readdirSync(folder).filter((name) => name !== "expected.json"))("%s", async (name) => {
    const { contentType = "", items } = expected[name] ?? {};
    polling.routes.set("/feed", { headers: { "content-type": contentType }, body: readFileSync(folder + name) });
    await addSource(polling, { url: `${polling.url}/feed` });
    const first = await pollSource(await sourceNow(polling), polling.parts);
    const titles = (await heldArticles(polling)).map(({ article }) => article.title).sort();
    const wanted = (items ?? []).flatMap(({ title, words }) => (title !== undefined && words !== 0 ? title : []));
    expect(titles).toEqual([...new Set(wanted)].sort());
    expect(first.problem === undefined).toBe(items !== undefined);
    const head = await polling.store.log.head();
    await pollSource(await sourceNow(polling), polling.parts);
    expect(await polling.store.log.head()).toBe(head);
    expect((await heldArticles(polling)).every(({ version }) => version === 1)).toBe(true);
  });
});

const words =
  "The harbour authority said on Friday that the old pier will be closed until May because two of its twelve supports were found to be cracked after the storm.";
const more =
  "Ships bound for the island will leave from the northern quay instead, a spokesman said, and the journey will take ten minutes longer.";

type Item = { readonly [Field in "title" | "link" | "guid" | "date" | "body"]?: string };
const usual = {
  title: "Pier closed",
  link: "https://harbour.example/pier",
  guid: "hp-1001",
  date: "Fri, 20 Mar 2026 10:00:00 GMT",
  body: words,
};

const rss = (...items: readonly Item[]): string => {
  const written = items.map((given) => {
    const { title, link, guid, date, body } = { ...usual, ...given };
    const content = `<content:encoded><![CDATA[<p>${body}</p><p>${more}</p>]]></content:encoded>`;
    const address = link.replaceAll("&", "&amp;");
    return `<item><title>${title}</title><link>${address}</link><guid isPermaLink="false">${guid}</guid><pubDate>${date}</pubDate>${content}</item>`;
  });
  return `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>The Harbour Post</title><link>https://harbour.example/</link>${written.join("")}</channel></rss>`;
};

async function look(body: string) {
  polling.routes.set("/feed", { body });
  return pollSource(await sourceNow(polling), polling.parts);
}

describe("an item that is offered again", () => {
  beforeEach(async () => {
    await addSource(polling, { url: `${polling.url}/feed` });
    await look(rss({}));
  });

  test.each<readonly [string, Item]>([
    ["with a bumped date", { date: "Sat, 21 Mar 2026 09:00:00 GMT" }],
    ["with another guid", { guid: "hp-9999" }],
    [
      "with another guid and a decorated address",
      { guid: "x", link: "http://www.harbour.example/pier/?utm_source=rss" },
    ],
    [
      "with another guid and another address, in the same words",
      { guid: "x", link: "https://harbour.example/26/pier" },
    ],
  ])("%s is neither a second article nor a new version", async (_, changed) => {
    const head = await polling.store.log.head();
    const report = await look(rss(changed));
    expect(report.found?.tally).toMatchObject({ kept: 1, new: 0, changed: 0 });
    expect(await polling.store.log.head()).toBe(head);
    expect(await heldArticles(polling)).toHaveLength(1);
    await look(rss({ ...changed, body: words.replace("May", "June") }));
    expect(await heldArticles(polling)).toMatchObject([{ version: 2 }]);
  });

  test("in other words is a new version of the same article, first published when it was", async () => {
    const changed = { body: words.replace("two of", "three of"), date: "Sat, 21 Mar 2026 09:00:00 GMT" };
    const report = await look(rss(changed));
    expect(report.found?.tally).toMatchObject({ changed: 1, new: 0 });
    const [held, ...others] = await heldArticles(polling);
    expect(others).toEqual([]);
    expect(held).toMatchObject({ version: 2, article: { published: "2026-03-20T10:00:00Z" } });
    expect(held?.text).toContain("three of its twelve supports");
  });

  test("is still on the record when the feed has moved on", async () => {
    await look(rss({ title: "Ferry late", link: "https://harbour.example/ferry", guid: "hp-1002", body: more }));
    const held = await heldArticles(polling);
    expect(held.map(({ article, state }) => [article.title, state]).sort()).toEqual([
      ["Ferry late", "usable"],
      ["Pier closed", "usable"],
    ]);
  });

  test("twice in one feed is one", async () => {
    const report = await look(rss({}, {}, { link: "https://harbour.example/pier?fbclid=1" }));
    expect(report.found?.tally).toMatchObject({ kept: 1 });
    expect(await heldArticles(polling)).toHaveLength(1);
  });

  test("by guids that are places in a list is told by its address", async () => {
    const other = { title: "Ferry late", link: "https://harbour.example/ferry", guid: "1", body: more };
    await look(rss({ guid: "1" }));
    await look(rss(other, { guid: "2" }));
    const held = await heldArticles(polling);
    expect(held.map(({ article, version }) => [article.title, version]).sort()).toEqual([
      ["Ferry late", 1],
      ["Pier closed", 1],
    ]);
  });
});

describe("what is remembered of items", () => {
  const known = () => polling.store.sources.items("harbour-example", ["guid:hp-1001"]);
  const day = (number: number): void => {
    polling.clock.now = new Date(Date.parse("2026-03-21T12:00:00Z") + number * 24 * 60 * 60_000);
  };

  test("is written anew once a day while the feed shows them, not at every look", async () => {
    await addSource(polling, { url: `${polling.url}/feed` });
    await look(rss({}));
    day(0.9);
    await look(rss({}));
    expect(await known()).toMatchObject([{ seenAt: "2026-03-21T12:00:00.000Z" }]);
    day(1.1);
    await look(rss({}));
    expect(await known()).toMatchObject([{ seenAt: "2026-03-22T14:24:00.000Z" }]);
  });

  test("goes when the feed has not shown them for ninety days, and shown again they are no second article", async () => {
    const other = { title: "Ferry late", link: "https://harbour.example/ferry", guid: "hp-1002", body: more };
    await addSource(polling, { url: `${polling.url}/feed` });
    await look(rss({}));
    day(90);
    await look(rss(other));
    expect(await known()).toHaveLength(1);
    day(91);
    await look(rss(other));
    expect(await known()).toEqual([]);
    const head = await polling.store.log.head();
    const report = await look(rss({}, other));
    expect(report.found?.tally).toMatchObject({ unchanged: 1, kept: 1, new: 0 });
    expect(await polling.store.log.head()).toBe(head);
  });
});

describe("what the record cannot take", () => {
  const refusing = () => ({ ...polling.parts, take: () => Promise.reject(new Error("The disk is full")) });
  const page = `<html lang="en"><head><title>Pier</title></head><body><article><h1>Pier</h1><p>${words}</p><p>${more}</p></article></body></html>`;

  test("of a page is tried again after a while, not at once", async () => {
    await addSource(polling, { kind: "page", url: `${polling.url}/feed` });
    polling.routes.set("/feed", { headers: { "content-type": "text/html", etag: '"1"' }, body: page });
    const report = await pollSource(await sourceNow(polling), refusing());
    expect(report.problem).toContain("The disk is full");
    const now = await sourceNow(polling);
    expect(now).toMatchObject({ state: "failing", failures: 1 });
    expect(now.etag).toBeUndefined();
    expect(Date.parse(now.nextAt)).toBeGreaterThan(polling.clock.now.getTime() + 60_000);
    await pollSource(now, polling.parts);
    expect(await heldArticles(polling)).toHaveLength(1);
  });

  test("of a wire stops none of its other items, and is asked for again in full", async () => {
    const item = (number: number) => ({
      uri: `urn:harbour:${number}`,
      type: "text",
      headline: `Pier ${number}`,
      body_text: `${words} So says number ${number}.`,
    });
    await addSource(polling, { url: `${polling.url}/feed` });
    polling.routes.set("/feed", { headers: { etag: '"1"' }, body: JSON.stringify([item(1), item(2)]) });
    const parts: typeof polling.parts = {
      ...polling.parts,
      take: (arrived) =>
        arrived.article.uri === "urn:harbour:1" ? Promise.reject(new Error("Odd")) : polling.parts.take(arrived),
    };
    const report = await pollSource(await sourceNow(polling), parts);
    expect(report.found?.tally).toMatchObject({ new: 1, failed: 1 });
    expect((await sourceNow(polling)).etag).toBeUndefined();
    const again = await pollSource(await sourceNow(polling), polling.parts);
    expect(again.found?.tally).toMatchObject({ new: 1, kept: 1 });
  });
});

describe("what a look leaves in the list of sources", () => {
  const minutes = async (): Promise<number> => {
    const { nextAt } = await sourceNow(polling);
    return (Date.parse(nextAt) - polling.clock.now.getTime()) / 60_000;
  };

  test("is asked for conditionally the next time, and 304 changes nothing", async () => {
    await addSource(polling, { url: `${polling.url}/feed` });
    polling.routes.set("/feed", (headers) =>
      headers["if-none-match"] === '"1"' ? { status: 304 } : { headers: { etag: '"1"' }, body: rss({}) },
    );
    await pollSource(await sourceNow(polling), polling.parts);
    expect(await sourceNow(polling)).toMatchObject({
      etag: '"1"',
      state: "active",
      lastOk: "2026-03-21T12:00:00.000Z",
    });
    expect(await minutes()).toBe(15);
    const again = await pollSource(await sourceNow(polling), polling.parts);
    expect(again).toMatchObject({ found: undefined, problem: undefined });
  });

  test("takes over where it moved for good, unless another source is there", async () => {
    await addSource(polling, { url: `${polling.url}/old` });
    polling.routes.set("/old", { status: 301, headers: { location: "/new" } });
    polling.routes.set("/new", { body: rss({}) });
    await pollSource(await sourceNow(polling), polling.parts);
    expect((await sourceNow(polling)).url).toBe(`${polling.url}/new`);
    const second = await addSource(polling, { id: "second", url: `${polling.url}/old` });
    await pollSource(second, polling.parts);
    expect((await sourceNow(polling, "second")).url).toBe(`${polling.url}/old`);
  });

  test("does not take over an address at which there is no feed", async () => {
    await addSource(polling, { url: `${polling.url}/old` });
    polling.routes.set("/old", { status: 301, headers: { location: "/" } });
    polling.routes.set("/", { body: "<html><body>Welcome</body></html>" });
    const report = await pollSource(await sourceNow(polling), polling.parts);
    expect(report.problem).toBe(`${polling.url}/old is a web page, not a feed.`);
    expect(await sourceNow(polling)).toMatchObject({ url: `${polling.url}/old`, state: "failing", failures: 1 });
  });

  test("is that it is gone where its server says so", async () => {
    await addSource(polling, { url: `${polling.url}/feed` });
    polling.routes.set("/feed", { status: 410 });
    const report = await pollSource(await sourceNow(polling), polling.parts);
    expect(report.problem).toContain("is gone for good");
    expect((await sourceNow(polling)).state).toBe("gone");
    const due = await polling.store.sources.claim("a", { now: "2027-01-01T00:00:00.000Z", lease: 1, limit: 9 });
    expect(due).toEqual([]);
  });

  test("is a wait that doubles up to a day while it fails, and ends when it is there again", async () => {
    await addSource(polling, { url: `${polling.url}/feed` });
    const waits = [];
    for (let turn = 0; turn < 9; turn += 1) {
      await pollSource(await sourceNow(polling), polling.parts);
      waits.push(await minutes());
    }
    expect(waits).toEqual([15, 30, 60, 120, 240, 480, 720, 720, 720]);
    polling.routes.set("/feed", { body: rss({}) });
    await pollSource(await sourceNow(polling), polling.parts);
    expect(await sourceNow(polling)).toMatchObject({ state: "active", failures: 0 });
    expect((await sourceNow(polling)).problem).toBeUndefined();
  });

  test.each([["/feed?key=Zx81"], ["/moved?key=Zx81"]])("holds no key of a private address: %s", async (path) => {
    polling.routes.set("/feed?key=Zx81", { body: "<html><body>Sign in</body></html>" });
    polling.routes.set("/moved?key=Zx81", { status: 302, headers: { location: "ftp://x.example/?key=Zx81" } });
    await addSource(polling, { url: `${polling.url}${path}` });
    const { problem } = await pollSource(await sourceNow(polling), polling.parts);
    expect(problem).toContain("?key=…");
    expect((await sourceNow(polling)).problem).toBe(problem);
    expect(problem).not.toContain("Zx81");
  });

  test("is at least the wait that the server asks for", async () => {
    await addSource(polling, { url: `${polling.url}/feed` });
    polling.routes.set("/feed", { status: 503, headers: { "retry-after": "7200" } });
    await pollSource(await sourceNow(polling), polling.parts);
    expect(await minutes()).toBe(120);
  });

  test.each([
    [{ every: 30 }, "", 30],
    [{ every: 1 }, "", 5],
    [{}, "<ttl>60</ttl>", 60],
    [{ every: 10 }, "<ttl>60</ttl>", 60],
    [{ every: 120 }, "<ttl>60</ttl>", 120],
  ])("is, asked for %j by people and %s by the feed, a look every %i minutes", async (given, ttl, every) => {
    await addSource(polling, { url: `${polling.url}/feed`, ...given });
    await look(rss({}).replace("<item>", `${ttl}<item>`));
    expect(await minutes()).toBe(every);
  });

  test("stays paused where somebody paused it meanwhile", async () => {
    const source = await addSource(polling, { url: `${polling.url}/feed` });
    polling.routes.set("/feed", { body: rss({}) });
    await polling.store.sources.update(source.id, { state: "paused" });
    await pollSource(source, polling.parts);
    expect((await sourceNow(polling)).state).toBe("paused");
  });
});

describe("pages", () => {
  const page = (body: string, head = "") => ({
    headers: { "content-type": "text/html" },
    body: `<html lang="en"><head><title>Pier closed | The Harbour Post</title><meta property="og:site_name" content="The Harbour Post"><meta property="og:type" content="article">${head}</head><body><article><h1>Pier closed</h1><p>${body}</p><p>${more}</p><p>${more.replace("island", "town")}</p></article></body></html>`,
  });
  const summary = (title: string, path: string): string =>
    `<item><title>${title}</title><link>${path}</link><guid isPermaLink="false">${path}-1000</guid><description>The pier is closed…</description></item>`;
  const feed = (items: string): string =>
    `<rss version="2.0"><channel><title>The Harbour Post</title><link>${polling.url}/</link>${items}</channel></rss>`;

  test("behind summaries are read, where robots.txt lets them be", async () => {
    await addSource(polling, { url: `${polling.url}/feed`, follows: true });
    const rules = "User-agent: *\nDisallow: /closed/\n";
    polling.routes.set("/robots.txt", { headers: { "content-type": "text/plain" }, body: rules });
    polling.routes.set("/pier", page(words));
    polling.routes.set("/closed/quay", page(words));
    const items = summary("Pier closed", "/pier") + summary("Quay", "/closed/quay") + summary("Lost", "/lost");
    const report = await look(feed(items));
    expect(report.found?.tally).toMatchObject({ new: 3, failed: 0 });
    const held = await heldArticles(polling);
    expect(held.find(({ article }) => article.title === "Pier closed")?.text).toContain(words);
    expect(held.find(({ article }) => article.title === "Quay")?.text).toBe("The pier is closed…");
    expect(report.found?.notes.join(" ")).toContain("robots.txt");
    expect(report.found?.notes.join(" ")).toContain("was not found (404)");
    expect(polling.asked).not.toContain("/closed/quay");
    polling.asked.length = 0;
    await look(feed(items));
    expect(polling.asked).toEqual(["/feed"]);
  });

  test("behind many summaries are read thirty at a look", async () => {
    await addSource(polling, { url: `${polling.url}/feed`, follows: true });
    const many = Array.from({ length: 35 }, (_, at) => `/p${at}`);
    for (const path of many) polling.routes.set(path, page(`${words} So says ${path}.`));
    const body = feed(many.map((path) => summary(`Pier ${path}`, path)).join(""));
    polling.routes.set("/feed", { headers: { etag: '"1"' }, body });
    await pollSource(await sourceNow(polling), polling.parts);
    expect(await heldArticles(polling)).toHaveLength(30);
    expect(await sourceNow(polling)).toMatchObject({ nextAt: "2026-03-21T12:05:00.000Z" });
    expect((await sourceNow(polling)).etag).toBeUndefined();
    await pollSource(await sourceNow(polling), polling.parts);
    expect(await heldArticles(polling)).toHaveLength(35);
    expect(await sourceNow(polling)).toMatchObject({ etag: '"1"' });
  });

  test("that are sources of their own are one article with its versions, under their own address", async () => {
    await addSource(polling, { kind: "page", url: `${polling.url}/pier` });
    const canonical = '<link rel="canonical" href="https://another.example/theirs">';
    for (const body of [words, words, words.replace("two of", "three of")]) {
      polling.routes.set("/pier", page(body, canonical));
      await pollSource(await sourceNow(polling), polling.parts);
    }
    const article = { url: `${polling.url}/pier`, outlet: "The Harbour Post" };
    const origin = { kind: "page", id: "harbour-example" };
    expect(await heldArticles(polling)).toMatchObject([{ version: 2, origin, article }]);
  });
});

describe("a wire", () => {
  const wired = (given: object): object => ({
    uri: "urn:harbour:1",
    version: "1",
    type: "text",
    versioncreated: "2026-03-20T10:00:00Z",
    headline: "Pier closed",
    body_text: `${words}\n\n${more}`,
    ...given,
  });

  test.each([
    ["an item", (items: readonly object[]) => JSON.stringify(items[0])],
    ["a list", (items: readonly object[]) => JSON.stringify(items)],
    ["a list in an object", (items: readonly object[]) => JSON.stringify({ _items: items })],
    ["an item a line", (items: readonly object[]) => items.map((one) => JSON.stringify(one)).join("\n")],
  ])("served as %s is read", async (_, write) => {
    await addSource(polling, { url: `${polling.url}/feed` });
    const report = await look(write([wired({})]));
    expect(report).toMatchObject({ problem: undefined, found: { what: "ninjs wire", tally: { new: 1 } } });
    const article = { uri: "urn:harbour:1", title: "Pier closed" };
    expect(await heldArticles(polling)).toMatchObject([{ origin: { kind: "wire" }, article }]);
  });

  test("gives versions, embargoes and kills", async () => {
    await addSource(polling, { url: `${polling.url}/feed` });
    const body = `${words.replace("two", "three")}\n\n${more}`;
    const later = { version: "2", versioncreated: "2026-03-20T11:00:00Z", body_text: body };
    await look(JSON.stringify([wired(later), wired({})]));
    expect(await heldArticles(polling)).toMatchObject([{ version: 2, article: { version: "2" } }]);
    await look(
      JSON.stringify([wired({ uri: "urn:harbour:2", headline: "Secret", embargoed: "2026-03-25T06:00:00Z" })]),
    );
    const states = async () => new Map((await heldArticles(polling)).map(({ article, state }) => [article.uri, state]));
    expect((await states()).get("urn:harbour:2")).toBe("embargoed");
    await look(JSON.stringify([wired({ ...later, version: "3", pubstatus: "canceled" })]));
    expect((await states()).get("urn:harbour:1")).toBe("killed");
  });
});

import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { DeskContext } from "../../src/desk/desk-command.ts";
import { createSourceCommand } from "../../src/desk/source-command.ts";
import { consolePlace, operator } from "../../src/places/place.ts";
import { operatorView, publicView } from "../../src/places/view.ts";
import { renderPlain } from "../../src/reply/render-plain.ts";
import { heldArticles, openPolling, type Polling, sourceNow } from "../sources/polling/serve-sources.ts";
import { channel } from "../support/background-desk.ts";

let polling: Polling;
beforeEach(async () => {
  polling = await openPolling();
});
afterEach(() => polling.close());

const editor = { platform: "slack", id: "U1", name: "an editor", groups: [] };
const words =
  "The harbour authority said on Friday that the old pier will be closed until May because two of its twelve supports were found to be cracked after the storm. Ships will leave from the northern quay.";
const rss = (title = "The Harbour Post"): string =>
  `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>${title}</title><link>https://harbour.example/</link><item><title>Pier closed</title><link>https://harbour.example/pier</link><content:encoded><![CDATA[<p>${words}</p>]]></content:encoded></item></channel></rss>`;
const page = (
  head: string,
  body = `<article><h1>Pier closed</h1><p>${words}</p><p>${words.replace("May", "June")}</p></article>`,
) => ({
  headers: { "content-type": "text/html" },
  body: `<html><head><title>Harbour</title>${head}</head><body>${body}</body></html>`,
});

/** Types it where everything is seen, or, with the public view, as an editor in a channel. */
async function type(typed: string, view = operatorView) {
  const context: DeskContext = {
    store: polling.store,
    asker: view === operatorView ? operator : editor,
    place: consolePlace,
    view,
    now: polling.clock.now,
    ask: `source ${typed}`,
    find: () => [],
  };
  const reply = await createSourceCommand(polling).run(typed, context);
  const choices = reply.blocks.flatMap((block) => (block.kind === "choices" ? block.choices : []));
  return { outcome: reply.outcome, text: renderPlain(reply), asks: choices.map(({ ask }) => ask) };
}

test("only looking at the list needs no right", () => {
  const { right } = createSourceCommand(polling);
  expect([right("", channel), right("list", channel)]).toEqual([undefined, undefined]);
  for (const typed of ["add a.example", "check a", "pause a", "resume a", "remove a", "nonsense"]) {
    expect(right(typed, channel)).toBe("sources");
  }
});

describe("source add", () => {
  test("takes a feed under an id made of its host, and says what it holds", async () => {
    polling.routes.set("/feed", { body: rss() });
    const said = await type(`add ${polling.url}/feed every 30m`);
    expect(said.outcome).toBe("done");
    expect(said.text).toContain(
      "Added as 127-0-0-1: RSS feed “The Harbour Post” with 1 item, all whole articles. It is looked at every 30 minutes",
    );
    expect(await sourceNow(polling, "127-0-0-1")).toMatchObject({
      kind: "feed",
      title: "The Harbour Post",
      every: 30,
      follows: true,
      addedBy: "console:operator",
      nextAt: "2026-03-21T12:00:00.000Z",
    });
  });

  test("takes an address once, however it is written", async () => {
    polling.routes.set("/feed", { body: rss() });
    await type(`add ${polling.url}/feed`);
    const again = await type(`add ${polling.url}/feed/?utm_source=x`);
    expect(again.outcome).toBe("problem");
    expect(again.text).toContain("is a source already: 127-0-0-1");
    polling.routes.set("/other", { body: rss("The Other Post") });
    expect((await type(`add ${polling.url}/other`)).text).toContain("Added as 127-0-0-1-2");
  });

  test("adds nothing to a collection that is closed where it is typed, whether or not there is one", async () => {
    polling.routes.set("/feed", { body: rss() });
    const refused = await type(`add ${polling.url}/feed collection court`, publicView);
    expect(refused.outcome).toBe("problem");
    expect(refused.text).toContain("“court” is not open here");
    expect(await polling.store.sources.all()).toEqual([]);
    await type(`add ${polling.url}/feed collection court`);
    const known = await type(`add ${polling.url}/feed collection court`, publicView);
    expect(known).toEqual(refused);
  });

  test("finds the feed that a page names", async () => {
    polling.routes.set("/", page('<link rel="alternate" type="application/rss+xml" href="/feed">', "<p>Welcome</p>"));
    polling.routes.set("/feed", { body: rss() });
    expect((await type(`add ${polling.url}/`)).outcome).toBe("done");
    expect((await sourceNow(polling, "127-0-0-1")).url).toBe(`${polling.url}/feed`);
  });

  test("asks which of several, comments last, and keeps what else was typed", async () => {
    const link = (href: string, title: string): string =>
      `<link rel="alternate" type="application/atom+xml" href="${href}" title="${title}">`;
    polling.routes.set("/", page(link("/comments", "Comments") + link("/news", "News"), "<p>Welcome</p>"));
    const said = await type(`add ${polling.url}/ collection court every 2h`);
    expect(said.outcome).toBe("ambiguous");
    expect(said.asks).toEqual([
      `source add ${polling.url}/news collection court every 120m`,
      `source add ${polling.url}/comments collection court every 120m`,
    ]);
    expect(await polling.store.sources.all()).toEqual([]);
  });

  test("takes a page that is an article, and asks where that names feeds as well", async () => {
    polling.routes.set("/pier", page('<meta property="og:type" content="article">'));
    expect((await type(`add ${polling.url}/pier`)).text).toContain("a page that is looked at again");
    expect(await sourceNow(polling, "127-0-0-1")).toMatchObject({ kind: "page" });
    polling.routes.set(
      "/quay",
      page('<meta property="og:type" content="article"><link rel="alternate" type="application/rss+xml" href="/feed">'),
    );
    expect((await type(`add ${polling.url}/quay`)).asks).toEqual([
      `source add ${polling.url}/feed`,
      `source add ${polling.url}/quay as page`,
    ]);
    expect((await type(`add ${polling.url}/quay as page`)).outcome).toBe("done");
  });

  test.each([
    ["https://desk:secret@harbour.example/feed", "holds a user name or password"],
    ["http://127.0.0.1/feed", "this machine"],
    ["http://169.254.169.254/latest/", "answers about the machine itself"],
    ["http://2130706433/feed", "this machine"],
    ["file:///etc/passwd", "only http:// and https:// are fetched"],
    ["http://intranet/feed", "a name inside a network"],
    ["https://harbour.example:22/", "names port 22"],
  ])("refuses %s and says why", async (address, why) => {
    const said = await type(`add ${address}`);
    expect(said.outcome).toBe("problem");
    expect(said.text).toContain(why);
    expect(said.text).not.toContain("secret");
    expect(await polling.store.sources.all()).toEqual([]);
  });

  test.each([
    ["/none", "was not found (404)"],
    ["/empty", "is empty"],
    ["/picture", "is image/png, which holds no text that is read"],
    ["/list", "is a list of feeds (OPML)"],
    ["/home", "names no feed. Look on it for “RSS” or “feed”"],
  ])("says what is wrong with %s", async (path, why) => {
    polling.routes.set("/empty", { body: "" });
    polling.routes.set("/picture", { headers: { "content-type": "image/png" }, body: "x" });
    polling.routes.set("/list", { body: '<opml version="2.0"><body></body></opml>' });
    polling.routes.set("/home", page("", "<p>Welcome</p>"));
    expect((await type(`add ${polling.url}${path}`)).text).toContain(why);
  });
});

describe("source list, pause, resume, check, remove", () => {
  beforeEach(async () => {
    polling.routes.set("/feed", { body: rss() });
    await type(`add ${polling.url}/feed collection court`);
  });

  test("show a place only sources of what it may see", async () => {
    expect((await type("list")).text).toContain("127-0-0-1");
    const outside = await type("list", publicView);
    expect(outside).toMatchObject({ outcome: "nothing" });
    expect((await type("pause 127-0-0-1", publicView)).text).toContain("There is no source “127-0-0-1” here");
    expect((await type("remove 127-0-0-1", publicView)).outcome).toBe("problem");
    expect((await type(`add ${polling.url}/feed`, publicView)).text).toContain("of a collection that is not open here");
  });

  test("hide what may be a key in an address", async () => {
    await polling.store.sources.update("127-0-0-1", { url: `${polling.url}/feed?key=secret` });
    const { text } = await type("list");
    expect(text).toContain("/feed?key=…");
    expect(text).not.toContain("secret");
  });

  test("fetch now and say what was found", async () => {
    const first = await type("check 127-0-0-1");
    expect(first).toMatchObject({ outcome: "found" });
    expect(first.text).toContain("RSS feed “The Harbour Post”: 1 item, 1 new.");
    expect((await type("check 127-0-0-1")).text).toContain("1 item, 1 as before");
    polling.routes.set("/feed", { status: 410 });
    expect((await type("check 127-0-0-1")).text).toContain("is gone for good");
    expect((await type("list")).text).toContain("gone.");
  });

  test("say at every look which date cannot be read for sure, and of an address before it is added", async () => {
    const body = rss().replace(
      "</title><link>https://harbour.example/pier",
      "</title><pubDate>03/04/2025</pubDate><link>https://harbour.example/pier",
    );
    polling.routes.set("/feed", { body });
    const said = "“Pier closed” has a date that cannot be read for sure (“03/04/2025”), and counts as undated.";
    for (const named of ["127-0-0-1", "127-0-0-1", `${polling.url}/new`]) {
      polling.routes.set("/new", { body });
      expect((await type(`check ${named}`)).text).toContain(said);
    }
  });

  test("say of an address that is no source what it is, without taking anything", async () => {
    polling.routes.set("/new", { body: rss("The New Post") });
    const said = await type(`check ${polling.url}/new`);
    expect(said.text).toContain("This is an RSS feed “The New Post” with 1 item");
    expect(said.asks).toEqual([`source add ${polling.url}/new`]);
    expect(await heldArticles(polling)).toEqual([]);
    expect((await type("check unknown")).text).toContain("There is no source “unknown” here");
  });

  test("pause and resume", async () => {
    expect((await type("pause 127-0-0-1")).outcome).toBe("done");
    expect((await sourceNow(polling, "127-0-0-1")).state).toBe("paused");
    expect((await type("pause 127-0-0-1")).outcome).toBe("problem");
    expect((await type("list")).text).toContain("paused");
    expect((await type("resume 127-0-0-1")).outcome).toBe("done");
    expect((await type("resume 127-0-0-1")).outcome).toBe("problem");
  });

  test("keep the articles when a source goes, which may come back", async () => {
    await type("check 127-0-0-1");
    expect((await type("remove 127-0-0-1")).text).toContain("Its articles stay on the record");
    expect(await heldArticles(polling)).toMatchObject([{ state: "usable", version: 1 }]);
    await type(`add ${polling.url}/feed`);
    await type("check 127-0-0-1");
    expect(await heldArticles(polling)).toMatchObject([{ state: "usable" }]);
  });

  test("withdraw the articles only when that is asked for and confirmed", async () => {
    await type("check 127-0-0-1");
    const asked = await type("remove 127-0-0-1 with articles");
    expect(asked.text).toContain("1 article that came from it withdrawn");
    expect(asked.asks[0]).toBe("source remove 127-0-0-1 with articles yes");
    expect(await heldArticles(polling)).toMatchObject([{ state: "usable" }]);
    expect((await type("remove 127-0-0-1 with articles yes")).outcome).toBe("done");
    expect(await heldArticles(polling)).toMatchObject([{ state: "withdrawn" }]);
    await type(`add ${polling.url}/feed`);
    await type("check 127-0-0-1");
    expect(await heldArticles(polling)).toMatchObject([{ state: "usable" }]);
  });
});

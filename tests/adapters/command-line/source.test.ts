import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { source } from "../../../adapters/command-line/source.ts";
import { openPolling, type Polling } from "../../sources/polling/serve-sources.ts";
import { memoryIo } from "../../support/memory-io.ts";

let polling: Polling;
let folder: string;
beforeEach(async () => {
  polling = await openPolling();
  folder = await mkdtemp(join(tmpdir(), "onrecord-sources-"));
});
afterEach(async () => {
  await polling.close();
  await rm(folder, { recursive: true });
});

const rss = `<rss version="2.0"><channel><title>The Harbour Post</title><item><title>Pier closed</title><guid>pier-1001</guid><description>${"The pier was closed on Friday after the storm. ".repeat(30)}</description></item></channel></rss>`;

async function run(words: readonly string[], options: { readonly json?: boolean; readonly allowed?: boolean } = {}) {
  const environment = options.allowed === false ? {} : { ONRECORD_ALLOW_HOSTS: polling.url.replace("http://", "") };
  const io = memoryIo({ environment });
  const code = await source(words, options, io, polling.store);
  return { code, written: io.written(), complained: io.complained() };
}

test("a feed is added, looked at, listed and taken away, and the exception is named", async () => {
  polling.routes.set("/feed", { body: rss });
  const added = await run(["add", `${polling.url}/feed`, "every", "30m"]);
  expect(added).toMatchObject({ code: 0 });
  expect(added.written).toContain("Added as 127-0-0-1");
  expect(added.complained).toContain("may be fetched from, as ONRECORD_ALLOW_HOSTS says.");
  const checked = await run(["check", "127-0-0-1"], { json: true });
  expect(JSON.parse(checked.written)).toMatchObject({ id: "127-0-0-1", problem: null, found: { tally: { new: 1 } } });
  const listed = await run(["list"], { json: true });
  expect(JSON.parse(listed.written)).toMatchObject({ id: "127-0-0-1", every: 30, state: "active", problem: null });
  expect((await run(["remove", "127-0-0-1"])).code).toBe(0);
  expect(await run([])).toMatchObject({ code: 1 });
  const audit = await polling.store.audit.read({ limit: 9 });
  expect(audit.map(({ action, outcome }) => `${action} ${outcome}`)).toEqual(["source remove done", "source add done"]);
});

test("loopback is refused where no exception is made", async () => {
  const refused = await run(["add", `${polling.url}/feed`], { allowed: false, json: true });
  expect(refused.code).toBe(2);
  expect(JSON.parse(refused.written)).toMatchObject({
    outcome: "problem",
    text: expect.stringContaining("this machine"),
  });
  expect(polling.asked).toEqual([]);
});

describe("lists of feeds", () => {
  test("come in, each entry once, and what is refused is said", async () => {
    const file = join(folder, "feeds.opml");
    await writeFile(
      file,
      `<opml version="2.0"><body><outline text="Sea"><outline text="A" xmlUrl="https://a.example/feed"/><outline text="Again" xmlUrl="http://www.a.example/feed/"/></outline>
      <outline text="Inner" xmlUrl="http://10.0.0.1/feed"/><outline text="Key" xmlUrl="https://me:key@b.example/feed"/><outline text="C" xmlUrl="https://c.example/rss"/></body></opml>`,
    );
    const first = await run(["import", file, "collection", "court", "every", "1h"]);
    expect(first).toMatchObject({ code: 1, written: "2 sources added, 1 known already, 2 refused.\n" });
    expect(first.complained).toContain("http://10.0.0.1/feed leads to 10.0.0.1, a private address");
    expect(first.complained).toContain("holds a user name or password");
    const sources = await polling.store.sources.all();
    expect(sources.map(({ id, title, collection, every }) => [id, title, collection, every])).toEqual([
      ["a-example", "A", "court", 60],
      ["c-example", "C", "court", 60],
    ]);
    expect(new Set(sources.map(({ nextAt }) => nextAt)).size).toBe(2);
    expect((await run(["import", file])).written).toBe("0 sources added, 3 known already, 2 refused.\n");
    const exported = await run(["export"]);
    expect(exported.written).toContain('xmlUrl="https://a.example/feed"');
    const again = join(folder, "again.opml");
    await writeFile(again, exported.written);
    expect((await run(["import", again], { json: true })).written.split("\n").filter(Boolean)).toHaveLength(2);
  });

  test.each([
    [["import"], "Name the list"],
    [["import", "/nowhere/feeds.opml"], "cannot be read"],
    [["import", "/nowhere/feeds.opml", "loudly"], "is not understood"],
  ])("%j says what is wrong", async (words, why) => {
    const said = await run(words);
    expect(said.code).toBe(2);
    expect(said.complained).toContain(why);
  });
});

test("with nothing to export it says so", async () => {
  expect(await run(["export"])).toMatchObject({
    code: 1,
    written: "",
    complained: expect.stringContaining("no sources to export"),
  });
});

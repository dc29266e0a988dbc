import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { openKnowledgeFolder } from "../src/knowledge/knowledge-folder.ts";
import { createNewsroom } from "../src/newsroom.ts";

const folder = openKnowledgeFolder(fileURLToPath(new URL("../knowledge", import.meta.url)));
const { knowledge, problems } = await folder.read();
const newsroom = createNewsroom(knowledge);
const answer = (text: string) => newsroom.answer({ text, now: new Date("2026-01-05T08:00:00Z") });

test("the shipped files have no problems", () => {
  expect(problems).toEqual([]);
  expect(knowledge.claims.length).toBeGreaterThan(40);
});

test("every claim says where it stands, and none a publication date that its article does not state", () => {
  for (const { at, article } of knowledge.claims) {
    expect(at.paragraph).toBeGreaterThan(0);
    expect(article.published).toBeUndefined();
  }
});

describe("short answers", () => {
  test.each<[string, string]>([
    ["who is the president of ukraine", "Volodymyr Zelensky, President of Ukraine"],
    ["who cares for the prisoners", "Ukraine's Security Service"],
    ["when were they captured", "11 January 2025"],
    ["when did the diplomats meet", "17 March 2025"],
    ["howmany soldiers sent to kursk", "about 12,000 North Korean soldiers sent (“An estimated 12,000”)"],
    ["where were troops sent", "Kursk Oblast, Russia"],
  ])("%s: %s", async (ask, short) => {
    expect((await answer(ask)).short[0]).toBe(short);
  });

  test.each([
    ["a date of talks is not the date of what was talked about", "when repatriation"],
    ["a share of the dead is no number of those sent", "how many soldiers were promoted"],
  ])("%s: %s", async (_, ask) => {
    expect((await answer(ask)).short).toEqual([]);
  });
});

describe("refusals", () => {
  test.each([
    "when will they be repatriated",
    "who captured the soldiers",
    "who leads north korea",
    "who killed the soldiers",
    "where were the soldiers captured",
    "how old is yeonmi park",
    "who is putin",
    "how many russian soldiers died in kursk",
  ])("%s", async (ask) => {
    expect(await answer(ask)).toMatchObject({ outcome: "nothing", short: [], claims: [] });
  });
});

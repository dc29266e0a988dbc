import { answerFrom } from "../../src/answer-from.ts";
import type { OpenRecord } from "../../src/record.ts";
import { asks, topicStarts } from "./random-record.ts";

const now = new Date("2025-06-01T09:00:00Z");

/** All that a record gives away, down to the scores by which it orders. */
export function told(record: OpenRecord): string {
  const { articles, claims, texts } = record.knowledge;
  const all = {
    articles,
    claims,
    texts: [...(texts ?? [])],
    answers: asks.map((text) => answerFrom(record, { text, now })),
    found: asks.map((text) => record.index.find(record.aspectsOf(text, now), 60, record.wordsOf(text))),
    aspects: asks.map((text) => record.aspectsOf(text, now)),
    completed: topicStarts.map((typed) => record.complete(typed, 8)),
    ofArticles: articles.map(({ id }) => record.claimsOf(id)),
    byId: claims.map(({ id }) => record.claimById(id)),
  };
  return JSON.stringify(all, inOrder);
}

/** Fields in the order of their names: a claim that was read from bytes may have them in another order. */
function inOrder(_: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}

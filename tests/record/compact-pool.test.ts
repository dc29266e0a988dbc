import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { answerFrom } from "../../src/answer-from.ts";
import { articleId } from "../../src/ids.ts";
import { compactPool } from "../../src/record/compact-pool.ts";
import { createDesk } from "../../src/record/desk.ts";
import { openView } from "../../src/record/open-view.ts";
import { type EnteredArticle, RecordBuilder } from "../../src/record/record-builder.ts";
import { RecordPool } from "../../src/record/record-pool.ts";
import { RecordView } from "../../src/record/record-view.ts";
import { openRecord } from "../../src/record.ts";
import { exampleArticle, exampleClaim } from "../support/example-claims.ts";
import { desk as deskWords, knowledgeOf, someArticle } from "../support/random-record.ts";
import { told } from "../support/told-by-record.ts";

const desk = createDesk(deskWords);

function viewOf(articles: readonly EnteredArticle[], isPacked: boolean): RecordView {
  const builder = new RecordBuilder(desk.concepts, { isPacked });
  for (const one of articles) builder.add(one);
  return RecordView.whole(new RecordPool(builder.freeze(), desk));
}

const articles = fc.array(someArticle, { maxLength: 8 });
const put = fc.array(someArticle, { maxLength: 4 });
const runs = 12;

describe("compacting", { timeout: 120_000 }, () => {
  test.each([true, false])("changes nothing that a view or its fork tells (claims held as bytes: %s)", (isPacked) => {
    fc.assert(
      fc.property(articles, put, put, put, (held, first, second, third) => {
        const view = viewOf(held, isPacked);
        const fork = view.fork(({ collection }) => collection === undefined);
        view.change({ gone: [articleId("article-1")], put: first });
        fork.change({ gone: [articleId("article-2")], put: second });
        const before = [view, fork].map((one) => told(openView(one)));
        compactPool(view.pool);
        expect(fork.pool).toBe(view.pool);
        expect([view, fork].map((one) => told(openView(one)))).toEqual(before);
        view.change({ gone: [], put: third });
        const { claims, articles: listed, texts } = openView(view).knowledge;
        const now = listed.map((article) => ({
          article,
          claims: claims.filter((claim) => claim.article.id === article.id),
          text: texts?.get(article.id),
        }));
        expect(told(openView(view))).toBe(told(openRecord(knowledgeOf(now))));
      }),
      { numRuns: runs },
    );
  });

  test("lets its views change and be forked while it goes on", () => {
    const held = Array.from({ length: 4 }, (_, at) => articleOf(`article-${at}`, 600));
    const record = openRecord(knowledgeOf(held));
    const model = new Map(held.map((one) => [one.article.id, one]));
    const forks = Array.from({ length: 40 }, (_, at) => {
      const put = articleOf(`article-${at % 6}`, 50 + at * 10);
      model.set(put.article.id, put);
      record.apply({ gone: [], put: [put] });
      return record.fork(({ id }) => id !== articleId("article-1"));
    });
    const afresh = openRecord(knowledgeOf([...model.values()]));
    expect(record.knowledge).toEqual(afresh.knowledge);
    const last = forks.at(-1);
    expect(last?.knowledge).toEqual(afresh.fork(({ id }) => id !== articleId("article-1")).knowledge);
    for (const ask of ["boats 7 burned", "who burned boat 12"]) {
      const answers = [record, afresh].map((one) => answerFrom(one, { text: ask, now: new Date(0) }));
      expect(answers[0]).toEqual(answers[1]);
    }
  });

  test("leaves out what no view holds any more", () => {
    const view = viewOf([articleOf("one", 30), articleOf("two", 20)], true);
    view.change({ gone: [articleId("one")], put: [articleOf("two", 10)] });
    expect(view.pool.claimCount).toBe(60);
    compactPool(view.pool);
    expect([view.pool.claimCount, view.pool.liveCount, view.claimCount]).toEqual([10, 0, 10]);
  });

  test("comes by itself once much was put", () => {
    const view = viewOf([articleOf("one", 10)], true);
    const record = openView(view);
    for (let time = 0; time < 45; time += 1) record.apply({ gone: [], put: [articleOf("two", 100)] });
    expect(record.index.size).toBe(110);
    expect(view.pool.claimCount).toBeLessThan(2_000);
    expect(record.claimsOf(articleId("two"))).toHaveLength(100);
  });
});

function articleOf(slug: string, count: number): EnteredArticle {
  const article = { ...exampleArticle, id: articleId(slug) };
  const claims = Array.from({ length: count }, (_, at) =>
    exampleClaim(at + 1, { article, text: `Boat ${at} burned.` }),
  );
  return { article, claims };
}

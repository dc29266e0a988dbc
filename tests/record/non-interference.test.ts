import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ArticleId } from "../../src/ids.ts";
import { articleId } from "../../src/ids.ts";
import { enteredArticles } from "../../src/record/entered-articles.ts";
import type { EnteredArticle } from "../../src/record/record-builder.ts";
import type { RecordChange } from "../../src/record/record-view.ts";
import { type OpenRecord, openRecord } from "../../src/record.ts";
import { generateClaims } from "../bench/generate-claims.ts";
import { exampleArticle, exampleClaim } from "../support/example-claims.ts";
import { desk, knowledgeOf, someArticle } from "../support/random-record.ts";
import { told } from "../support/told-by-record.ts";

type Model = ReadonlyMap<ArticleId, EnteredArticle>;

function changed(model: Model, { gone, put }: RecordChange): Model {
  const next = new Map(model);
  for (const id of gone) next.delete(id);
  for (const entered of put) next.set(entered.article.id, entered);
  return next;
}

const start = (articles: readonly EnteredArticle[]): Model => changed(new Map(), { gone: [], put: articles });
const afresh = (model: Model): OpenRecord => openRecord(knowledgeOf([...model.values()]));
const isPublic = ({ collection }: { readonly collection?: string | undefined }): boolean => collection === undefined;
const publicOf = (model: Model): Model => new Map([...model].filter(([, { article }]) => isPublic(article)));

const articles = fc.array(someArticle, { maxLength: 8 });
const change: fc.Arbitrary<RecordChange> = fc.record({
  gone: fc.array(
    fc.nat(11).map((number) => articleId(`article-${number}`)),
    { maxLength: 2 },
  ),
  put: fc.array(someArticle, { maxLength: 2 }),
});

const runs = Number(process.env["RECORD_RUNS"] ?? 20);
const patience = { timeout: runs * 3_000 };

describe("a record tells exactly what one that was opened from its articles alone tells", patience, () => {
  test("whatever was applied to it, asked in between or not", () => {
    fc.assert(
      fc.property(articles, fc.array(fc.tuple(change, fc.boolean()), { maxLength: 5 }), (held, changes) => {
        let model = start(held);
        const record = afresh(model);
        for (const [one, isAsked] of changes) {
          record.apply(one);
          model = changed(model, one);
          if (isAsked) expect(told(record)).toBe(told(afresh(model)));
        }
        expect(told(record)).toBe(told(afresh(model)));
      }),
      { numRuns: runs },
    );
  });

  test("in whatever order the articles came", () => {
    fc.assert(
      fc.property(articles, (held) => {
        const model = start(held);
        expect(told(openRecord(knowledgeOf([...model.values()].reverse())))).toBe(told(afresh(model)));
      }),
      { numRuns: runs },
    );
  });

  test("as a fork, and as a fork of what had changed, with changes of its own", () => {
    fc.assert(
      fc.property(articles, change, change, change, (held, before, own, after) => {
        const model = start(held);
        const record = afresh(model);
        record.apply(before);
        const fork = record.fork(isPublic, own);
        expect(told(fork)).toBe(told(afresh(changed(publicOf(changed(model, before)), own))));
        fork.apply(after);
        expect(told(fork)).toBe(told(afresh(changed(changed(publicOf(changed(model, before)), own), after))));
      }),
      { numRuns: runs },
    );
  });

  test("what is applied to a record or its fork does not touch the other", () => {
    fc.assert(
      fc.property(articles, change, change, (held, one, other) => {
        const model = start(held);
        const record = afresh(model);
        const fork = record.fork(isPublic);
        fork.apply(one);
        expect(told(record)).toBe(told(afresh(model)));
        record.apply(other);
        expect(told(fork)).toBe(told(afresh(changed(publicOf(model), one))));
        expect(told(record)).toBe(told(afresh(changed(model, other))));
      }),
      { numRuns: runs },
    );
  });

  test("where so much is held that common words are held back and texts are sampled", () => {
    const claims = generateClaims(12_000).map(({ text, doc }, at) => {
      const article = { ...exampleArticle, id: articleId(doc), title: text.slice(0, 30) };
      return exampleClaim(at + 1, { article, text, topics: [text.slice(0, 12)] });
    });
    const model = start(enteredArticles({ ...desk, articles: [], claims }));
    const isSeen = ({ id }: { readonly id: string }): boolean => !id.endsWith("3") && id !== "article-7";
    const [put] = [...model.values()];
    const change = { gone: [articleId("article-20")], put: put === undefined ? [] : [put] };
    const fork = afresh(model).fork(isSeen, change);
    const fresh = afresh(changed(new Map([...model].filter(([, { article }]) => isSeen(article))), change));
    const asked = claims.filter((_, at) => at % 600 === 0).map(({ text }) => `ask ${text.slice(0, 40)}`);
    for (const record of [fork, fresh]) expect(record.index.size).toBeGreaterThan(10_000);
    for (const text of [...asked, "ask the of and"]) {
      const found = [fork, fresh].map((one) => one.index.find(one.aspectsOf(text, new Date(0)), 40, one.wordsOf(text)));
      expect(found[0]).toEqual(found[1]);
    }
    for (const typed of ["", "b", "ra"]) expect(fork.complete(typed, 20)).toEqual(fresh.complete(typed, 20));
  });
});

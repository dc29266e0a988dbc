import fc from "fast-check";
import type { Article } from "../../src/articles/article.ts";
import type { Claim } from "../../src/claims/claim.ts";
import { articleId, claimId, entityId } from "../../src/ids.ts";
import type { Knowledge } from "../../src/knowledge/knowledge.ts";
import type { EnteredArticle } from "../../src/record/record-builder.ts";
import { exampleArticle, figureOf, onDay } from "./example-claims.ts";

/** Small records of few words, so that much is alike, ties and comes again. */

const vocabulary = [
  ..."harbour fire boats burned sailors injured minister said Kyiv Seoul Ukrainian Korean South Korea North the".split(
    " ",
  ),
  ..."captured prisoners troops killed talks on Monday reportedly about 40 12,000 because grain Sybiha Sybiga".split(
    " ",
  ),
  ..."Petrova conquest conquered rebuilding rebuilt Pole Poland ceasefire ceasefires".split(" "),
];

const sentence = fc
  .array(fc.constantFrom(...vocabulary), { minLength: 2, maxLength: 9 })
  .map((words) => `${words.join(" ")}.`);

const claimFields = fc.record({
  text: sentence,
  isPrinted: fc.boolean(),
  paragraph: fc.integer({ min: 1, max: 2 }),
  quote: fc.option(sentence, { nil: undefined }),
  speaker: fc.constantFrom(undefined, "Andrii Sybiha", "the minister"),
  day: fc.constantFrom(undefined, "2024-05-03", "2024-06-01", "2025-03-17"),
  where: fc.subarray(["the harbour", "Kyiv", "Seoul"], { maxLength: 1 }),
  who: fc.subarray(["the sailors", "Andrii Sybiha", "Ana Petrova"], { maxLength: 1 }),
  figure: fc.constantFrom(undefined, 40, 12_000),
  isHedged: fc.boolean(),
  why: fc.constantFrom(undefined, "ships bring grain"),
  topics: fc.subarray(["fire", "Kyiv", "Seoul", "boats", "fire brigade", "Poland", "talks in Seoul"], { maxLength: 2 }),
});
type Fields = typeof claimFields extends fc.Arbitrary<infer Made> ? Made : never;

function claimOf(article: Article, fields: Fields, at: number): Claim {
  const { text, speaker, day, figure, paragraph } = fields;
  return {
    id: claimId(article.id, paragraph, at + 1, 1),
    article,
    text,
    ...(fields.isPrinted ? { verbatim: { text, start: at * 100, end: at * 100 + text.length } } : {}),
    quote: fields.quote,
    speaker: speaker === undefined ? { kind: "article" } : { kind: "named", name: speaker, role: undefined },
    hedge: fields.isHedged ? { words: "reportedly", kind: "evidential" } : undefined,
    when: day === undefined ? [] : [onDay(day)],
    where: fields.where,
    who: fields.who.map((name) => ({ name, role: undefined })),
    figures: figure === undefined ? [] : [figureOf(figure, "sailors injured")],
    why: fields.why,
    topics: fields.topics,
    at: { paragraph, sentence: at + 1, start: undefined, end: undefined },
  };
}

/** One of few articles, as it may be put: with other claims each time. */
export const someArticle: fc.Arbitrary<EnteredArticle> = fc
  .record({
    number: fc.nat(11),
    title: fc.constantFrom("Fire in the harbour", "Talks in Seoul on prisoners", "Boats burned in the harbour of Kyiv"),
    isPublic: fc.boolean(),
    published: fc.constantFrom(undefined, "2024-05-04", "2025-03-18"),
    outlet: fc.constantFrom("The Example", "Another Example"),
    claims: fc.array(claimFields, { maxLength: 6 }),
  })
  .map(({ number, title, isPublic, published, outlet, claims }) => {
    const id = articleId(`article-${number}`);
    const collection = isPublic ? undefined : "desk";
    const article: Article = { ...exampleArticle, id, title, outlet, published, collection };
    const entered = { article, claims: claims.map((fields, at) => claimOf(article, fields, at)) };
    return claims.length > 3 ? { ...entered, text: claims.map(({ text }) => text).join("\n") } : entered;
  });

export const desk: Pick<Knowledge, "entities" | "glossary"> = {
  entities: [
    {
      id: entityId("sybiha"),
      kind: "person",
      name: "Andrii Sybiha",
      aliases: ["Sybiha", "Сибіга"],
      roles: ["minister"],
    },
    { id: entityId("petrova"), kind: "person", name: "Ana Petrova", aliases: [], roles: [] },
  ],
  glossary: [{ term: "fire brigade", same: ["FB", "sailors"] }],
};

/** The record of these articles, as a knowledge folder would give it. */
export const knowledgeOf = (articles: readonly EnteredArticle[]): Knowledge => ({
  ...desk,
  articles: articles.map(({ article }) => article),
  claims: articles.flatMap(({ claims }) => claims),
  texts: new Map(articles.flatMap(({ article, text }) => (text === undefined ? [] : [[article.id, text] as const]))),
});

/** What people ask of such records: every kind and view, names, misspellings, a draft to check, and what is on no record. */
export const asks: readonly string[] = [
  "harbour fire",
  "who burned the boats",
  "who sybiga",
  "when were prisoners captured",
  "where ceasefire talks",
  "howmany sailors injured",
  "why rebuild",
  "said minister",
  "ask what did the South Korean troops conquer",
  "what of the Poles",
  "when Talks in Seoul on prisoners",
  "who Fire in the harbour",
  "ask hatbour fier",
  "ask ceasefirs in May 2024",
  "ask volcano",
  "timeline",
  "timeline harbour",
  "numbers",
  "numbers sailors",
  "sources",
  "sources Kyiv",
  'quote The minister said "harbour fire boats burned".',
  "article-3#p1s1.1",
  "article-4#p2s2.1",
];

export const topicStarts: readonly string[] = ["", "f", "ki", "se", "an", "b"];

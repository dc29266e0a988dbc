import fc from "fast-check";
import type { Article } from "../../src/articles/article.ts";
import type { Claim } from "../../src/claims/claim.ts";
import type { Audience, Place } from "../../src/places/place.ts";
import { type GroundRule, groundRules } from "../../src/places/view.ts";
import type { PlaceSettings } from "../../src/store/store.ts";
import { articleNamed, claimOf } from "../store/amend.ts";
import { figureOf, onDay } from "../support/example-claims.ts";

/** An article as it is put on the record, and whether the operator kills it afterwards. */
export type PlacedArticle = {
  readonly article: Article;
  readonly claims: readonly Claim[];
  readonly isKilled: boolean;
  /** Under which rules it arrived, where its sender changed them a day later. */
  readonly former: Former | undefined;
};

export type Former = Pick<Article, "collection" | "groundRule">;

/** What somebody does where, and what their place may see. */
export type World = {
  readonly articles: readonly PlacedArticle[];
  readonly place: Place;
  readonly settings: PlaceSettings | undefined;
  /** When everything arrives, when rules were changed, and when it is asked: embargoes may end between. */
  readonly arrival: Date;
  readonly amended: Date;
  readonly now: Date;
  readonly requests: readonly string[];
};

const day = (number: number): Date => new Date(Date.UTC(2025, 2, number, 12));

const subjects = ["bridge", "harbour fire", "Jane Roe", "Ann Poe", "flood", "asylum", "Lower Example", "council"];
const facts = [
  (subject: string, number: number) => `The ${subject} was closed for ${number} days after the ${subject} report.`,
  (subject: string, number: number) => `${number} people saw the ${subject}, Jane Roe said.`,
  (subject: string, number: number) => `Nobody asked for the ${subject} in ${2000 + number}.`,
];

const rule: fc.Arbitrary<GroundRule | undefined> = fc.constantFrom(undefined, undefined, ...groundRules);

const claimFields = fc.record({
  subject: fc.constantFrom(...subjects),
  fact: fc.nat({ max: facts.length - 1 }),
  number: fc.integer({ min: 2, max: 90 }),
  groundRule: fc.oneof({ weight: 4, arbitrary: fc.constant(undefined) }, rule),
  isSpoken: fc.boolean(),
  isDated: fc.boolean(),
  sharesSentence: fc.boolean(),
});

const articleFields = fc.record({
  claims: fc.array(claimFields, { minLength: 1, maxLength: 3 }),
  collection: fc.constantFrom(undefined, undefined, "public", "court", "police"),
  groundRule: rule,
  embargo: fc.constantFrom(undefined, undefined, 3, 5, 9),
  status: fc.constantFrom(undefined, undefined, undefined, "usable", "withheld", "canceled"),
  isKilled: fc.nat({ max: 3 }).map((number) => number === 0),
  former: fc.option(fc.record({ collection: fc.constantFrom(undefined, "court"), groundRule: rule }), {
    nil: undefined,
    freq: 2,
  }),
});

type Fields = typeof articleFields extends fc.Arbitrary<infer Value> ? Value : never;

function placed(fields: Fields, at: number): PlacedArticle {
  const { collection, groundRule, embargo, status } = fields;
  const [first] = fields.claims;
  const article = articleNamed(`article-${at + 1}`, {
    title: `Report ${at + 1} on the ${first?.subject ?? "town"}`,
    outlet: `Outlet ${at + 1}`,
    url: `https://outlet-${at + 1}.example/report-${at + 1}`,
    published: "2025-03-01",
    ...(collection === undefined ? {} : { collection }),
    ...(groundRule === undefined ? {} : { groundRule }),
    ...(embargo === undefined ? {} : { embargoedUntil: day(embargo).toISOString() }),
    ...(status === undefined ? {} : { status }),
  });
  return { article, claims: claimsOf(fields, article), isKilled: fields.isKilled, former: fields.former };
}

/** A claim that shares a sentence stands where the one before it does. */
function claimsOf(fields: Fields, article: Article): readonly Claim[] {
  let sentence = 0;
  return fields.claims.map((given, at) => {
    if (at === 0 || !given.sharesSentence) sentence += 1;
    const text = facts[given.fact]?.(given.subject, given.number) ?? given.subject;
    const held = claimOf(article, at + 1, text);
    return {
      ...held,
      at: { ...held.at, sentence },
      speaker: given.isSpoken ? { kind: "named", name: "Jane Roe", role: "engineer" } : { kind: "article" },
      figures: [figureOf(given.number, "days")],
      when: given.isDated ? [onDay(`2025-02-${String(10 + at)}`)] : [],
      who: [{ name: "Ann Poe", role: undefined }],
      topics: [given.subject],
      ...(given.groundRule === undefined ? {} : { groundRule: given.groundRule }),
    };
  });
}

const audience = fc.constantFrom<Audience>("person", "members", "public", "external");

const commands = [
  "who",
  "when",
  "where",
  "howmany",
  "what",
  "why",
  "said",
  "ask",
  "timeline",
  "numbers",
  "sources",
  "quote",
];
const request = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.tuple(fc.constantFrom(...commands), fc.constantFrom(...subjects)).map((words) => words.join(" ")),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom("timeline", "numbers", "sources", "help", "gaps", "place", "audit", "corrections"),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom(...facts), fc.constantFrom(...subjects), fc.integer({ min: 2, max: 90 }))
      .map(([fact, subject, number]) => `quote ${fact(subject, number)}`),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 3 }))
      .map(([article, sentence]) => `article-${article}#p1s${sentence}.1`),
  },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 4 }).map((at) => `kill article-${at} because it is wrong`) },
  { weight: 2, arbitrary: fc.constantFrom(...subjects).map((subject) => `changes ${subject} since 2025-03-01`) },
  { weight: 2, arbitrary: fc.constantFrom(...subjects).map((subject) => `what ${subject} asof:2025-03-01`) },
  {
    weight: 2,
    arbitrary: fc.constantFrom("timeline asof:2025-03-01", "sources asof:2025-03-01", "sources asof:2025-03-06"),
  },
  { weight: 1, arbitrary: fc.constantFrom(...subjects).map((subject) => `What was said about the ${subject}?`) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 4 }).map((at) => `when report ${at} on the bridge`) },
);

/** Small worlds: a few articles under all kinds of rules, one place that asks, and one moment. */
export const arbitraryWorld: fc.Arbitrary<World> = fc
  .record({
    articles: fc.array(articleFields, { minLength: 1, maxLength: 4 }),
    audience,
    isConsole: fc.nat({ max: 9 }).map((number) => number === 0),
    settled: fc.option(
      fc.record({
        collections: fc.subarray(["court", "police"]),
        groundRule: fc.constantFrom(...groundRules),
        audience,
      }),
      { nil: undefined },
    ),
    now: fc.integer({ min: 2, max: 12 }),
    requests: fc.array(request, { minLength: 4, maxLength: 8 }),
  })
  .map(({ articles, audience, isConsole, settled, now, requests }) => ({
    articles: articles.map(placed),
    place: {
      platform: isConsole ? "console" : "slack",
      workspace: "T1",
      channel: isConsole ? "console" : "C1",
      thread: undefined,
      audience: isConsole ? "person" : audience,
    },
    settings: settled === undefined || isConsole ? undefined : { platform: "slack", channel: "C1", ...settled },
    arrival: day(1),
    amended: day(2),
    now: day(now),
    requests,
  }));

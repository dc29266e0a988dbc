import fc from "fast-check";
import { articleId, claimId } from "../../src/ids.ts";
import type { Block, NonEmpty, Reply, Source, Statement } from "../../src/reply/reply.ts";

/** What a claim, a name or a question could carry to ping, link, format, hide, reorder or overflow. */
const hostilePieces = [
  "@everyone",
  "@here",
  "<!channel>",
  "<!here|here>",
  "<!subteam^S012AB3CD>",
  "<!date^1392734382^{date}|x>",
  "<@U123>",
  "<@!123456789012345678>",
  "<@&123456789012345678>",
  "<#C1>",
  "<:smile:123456789012345678>",
  "<t:1742169600:D>",
  "</who:123456789012345678>",
  "*bold*",
  "_slanted_",
  "~gone~",
  "`code`",
  "```",
  "*_~`",
  "||spoiler||",
  "||",
  "[words](http://evil.example)",
  "](http://evil.example)",
  "<http://evil.example|x>",
  "<http://evil.example>",
  "https://evil.example",
  "http://evil.example/@everyone",
  "javascript:alert(1)",
  "discord.gg/evil",
  "\u202eright to left\u202c",
  "\u200f",
  "\u2066",
  "\u061c",
  "\u0000",
  "\u0007",
  "\u001b[31mred\u001b[0m",
  "\u001b]8;;http://evil.example\u0007x\u001b]8;;\u0007",
  "\u009b2J",
  "\ud800",
  "\udc00",
  "\u200b",
  "\u00ad",
  "\ufeff",
  "\u2028",
  "\n",
  "\r\n",
  "\t",
  "\n# heading",
  "\n> quote",
  "\n- item",
  "\n1. item",
  "\n-# small",
  "# ",
  "> ",
  "- ",
  "&amp;",
  "&lt;!channel&gt;",
  "\\",
  "\\*",
  "%s",
  "{{x}}",
  "👩‍👩‍👧‍👦",
  "🇰🇵",
  "⚠️",
  "می‌خواهم",
  "조태열",
  "Сибіга",
  "ordinary words",
  "soldiers",
  " ",
] as const;

const pieces = fc.array(
  fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...hostilePieces) }, fc.string({ unit: "binary" })),
  {
    minLength: 1,
    maxLength: 8,
  },
);

const longText = fc
  .constantFrom("@everyone ", "x", "ab ", "*", "<!channel>", "\ud83d\ude00", "\n")
  .map((piece) => piece.repeat(Math.ceil(10_000 / piece.length)).slice(0, 10_000));

/** Text that tries everything: pings, links, formatting, escapes, direction marks, broken characters, length. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 12, arbitrary: pieces.map((parts) => parts.join(" ")) },
  { weight: 6, arbitrary: pieces.map((parts) => parts.join("")) },
  { weight: 1, arbitrary: longText },
);

/** The same, long only now and then: a reply has a hundred texts. */
const replyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 100, arbitrary: pieces.map((parts) => parts.join(" ")) },
  { weight: 60, arbitrary: pieces.map((parts) => parts.join("")) },
  { weight: 1, arbitrary: longText },
);

/** Addresses that the knowledge schema lets pass: http or https, though with whatever characters a URL parser takes. */
const address: fc.Arbitrary<string> = fc.oneof(
  fc.webUrl({ withFragments: true, withQueryParameters: true }),
  fc
    .constantFrom(
      "a)b",
      "<@U123>",
      "x|y>",
      "*_~`",
      "(a",
      "%20",
      "@everyone",
      "a b",
      "]",
      '"',
      "\u202e",
      "🙂",
      "\u001b[31m",
    )
    .map((path) => `https://news.example/${path}`),
  fc.constant(`https://news.example/${"long-".repeat(120)}`),
);

const published = fc.constantFrom(undefined, "2025-03-17", "2025-03-17T09:00:00+02:00");

const source: fc.Arbitrary<Source> = fc
  .record({
    title: replyText,
    outlet: replyText,
    url: fc.option(address, { nil: undefined }),
    published,
    via: fc.option(replyText, { nil: undefined }),
    paragraph: fc.integer({ min: 1, max: 200 }),
    sentence: fc.integer({ min: 1, max: 60 }),
  })
  .map((parts) => ({ ...parts, link: parts.url === undefined ? undefined : `${parts.url}#:~:text=two%20soldiers` }));

const claim = fc
  .record({ paragraph: fc.integer({ min: 1, max: 99 }), sentence: fc.integer({ min: 1, max: 99 }) })
  .map(({ paragraph, sentence }) => claimId(articleId("some-article"), paragraph, sentence, 1));

/** One claim as it is shown, in hostile words. */
const arbitraryStatement: fc.Arbitrary<Statement> = fc.record({
  claim,
  text: replyText,
  quote: fc.option(replyText, { nil: undefined }),
  speaker: fc.oneof(fc.constant("the article's own voice"), replyText),
  hedge: fc.option(replyText, { nil: undefined }),
  eventDates: fc.array(replyText, { maxLength: 3 }),
  sources: nonEmpty(source, 3),
});

/** Every kind of block, in hostile words and with more rows than one message holds. */
const blocks = {
  short: fc.record({
    kind: fc.constant("short"),
    answers: nonEmpty(fc.record({ text: replyText, claim }), 6),
  }),
  statement: fc.record({
    kind: fc.constant("statement"),
    role: fc.constantFrom("answer", "evidence", "near"),
    statement: arbitraryStatement,
  }),
  timeline: fc.record({
    kind: fc.constant("timeline"),
    entries: nonEmpty(fc.record({ date: replyText, statement: arbitraryStatement }), 30),
  }),
  figures: fc.record({
    kind: fc.constant("figures"),
    rows: nonEmpty(fc.record({ figure: replyText, statement: arbitraryStatement }), 30),
  }),
  articles: fc.record({
    kind: fc.constant("articles"),
    rows: nonEmpty(
      fc.record({
        source: fc.record({
          title: replyText,
          outlet: replyText,
          url: fc.option(address, { nil: undefined }),
          published,
          via: fc.option(replyText, { nil: undefined }),
        }),
        claims: fc.nat({ max: 100_000 }),
      }),
      30,
    ),
  }),
  change: fc.record({
    kind: fc.constant("change"),
    change: fc.record({
      how: fc.constantFrom("added", "reworded", "changed", "withdrawn", "withheld", "killed"),
      on: replyText,
      of: fc.array(replyText, { maxLength: 3 }),
      words: fc.array(fc.record({ kind: fc.constantFrom("kept", "dropped", "added"), text: replyText }), {
        maxLength: 6,
      }),
      statement: fc.option(arbitraryStatement, { nil: undefined }),
      article: fc.option(replyText, { nil: undefined }),
      why: fc.option(replyText, { nil: undefined }),
    }),
  }),
  receipts: fc.record({ kind: fc.constant("receipts"), lines: nonEmpty(replyText, 6) }),
  matched: fc.record({ kind: fc.constant("matched"), text: replyText }),
  heading: fc.record({ kind: fc.constant("heading"), text: replyText }),
  notice: fc.record({ kind: fc.constant("notice"), text: replyText }),
  terms: fc.record({
    kind: fc.constant("terms"),
    rows: nonEmpty(fc.record({ term: replyText, text: replyText }), 20),
  }),
  choices: fc.record({
    kind: fc.constant("choices"),
    prompt: replyText,
    choices: nonEmpty(fc.record({ label: replyText, ask: replyText }), 30),
  }),
} satisfies { readonly [Kind in Block["kind"]]: fc.Arbitrary<Extract<Block, { readonly kind: Kind }>> };

/** A block of any kind. */
const arbitraryBlock: fc.Arbitrary<Block> = fc.oneof(...Object.values<fc.Arbitrary<Block>>(blocks));

/** A reply with blocks of any kind in any order, in hostile words. */
export const arbitraryReply: fc.Arbitrary<Reply> = fc.record({
  outcome: fc.constantFrom("found", "nothing", "ambiguous", "help", "problem", "done", "not-permitted"),
  ask: replyText,
  blocks: nonEmpty(arbitraryBlock, 8),
});

function nonEmpty<T>(item: fc.Arbitrary<T>, maxLength: number): fc.Arbitrary<NonEmpty<T>> {
  return fc.tuple(item, fc.array(item, { maxLength: maxLength - 1 })).map(([first, rest]) => [first, ...rest] as const);
}

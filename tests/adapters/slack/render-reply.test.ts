import fc from "fast-check";
import { expect, test } from "vitest";
import { slackLimits } from "../../../adapters/slack/block-limits.ts";
import { renderSlack } from "../../../adapters/slack/render-reply.ts";
import type { SlackPage } from "../../../adapters/slack/slack-page.ts";
import { articleId, claimId } from "../../../src/ids.ts";
import { cleanText } from "../../../src/reply/clean-text.ts";
import type { Block, Reply, Source, Statement } from "../../../src/reply/reply.ts";
import { arbitraryReply } from "../../support/arbitrary-reply.ts";
import { correctedReply } from "../../support/example-posting.ts";
import { messageSchema } from "../../support/slack-double/message-schema.ts";

const source: Source = {
  title: "A paper on a valley",
  outlet: "Example Weekly",
  url: "https://news.example/valley",
  link: "https://news.example/valley#:~:text=two%20bridges",
  published: "2025-03-17",
  via: undefined,
  paragraph: 3,
  sentence: 2,
};

const statement: Statement = {
  claim: claimId(articleId("valley"), 3, 2, 1),
  text: "The valley has two bridges.",
  quote: "two bridges",
  speaker: "the article's own voice",
  hedge: "about",
  eventDates: ["11 January 2025"],
  sources: [source],
};

/** Many replies with long texts take a busy machine its time. */
const patient = { timeout: 60_000 };

const replyOf = (...blocks: readonly [Block, ...Block[]]): Reply => ({ outcome: "found", ask: "what bridges", blocks });

/** What is drawn, one line a piece, links as `[words](address)`. */
function drawn(page: SlackPage): readonly string[] {
  return page.blocks.flatMap((block) => {
    if (block.type === "divider") return ["---"];
    if (block.type === "header") return [block.text.text];
    if (block.type === "context") return [block.elements.map((item) => ("text" in item ? item.text : "")).join(" | ")];
    if (block.type === "actions") return block.elements.map((item) => ("text" in item ? `(${item.text.text})` : ""));
    if (block.type !== "rich_text") return [block.type];
    return block.elements.flatMap((part) =>
      part.type === "rich_text_list" ? part.elements.map(wordsOf) : [wordsOf(part)],
    );
  });
}

function wordsOf(part: { readonly elements: readonly object[] }): string {
  return part.elements
    .map((item) => ("url" in item && "text" in item ? `[${item.text}](${item.url})` : "text" in item ? item.text : ""))
    .join("");
}

const everything = (pages: readonly SlackPage[]) => pages.flatMap((page) => drawn(page)).join("\n");

test("a claim stands with its quote, its particulars and its source", () => {
  const pages = renderSlack(
    replyOf(
      { kind: "short", answers: [{ text: "two", claim: statement.claim }] },
      { kind: "statement", role: "answer", statement },
    ),
  );
  expect(pages.map(drawn)).toEqual([
    [
      "two",
      "The valley has two bridges.",
      "“two bridges”",
      "Speaker: the article's own voice | Hedge: “about” | Event: 11 January 2025",
      "Source: Example Weekly, “A paper on a valley”, published 17 March 2025, paragraph 3, sentence 2 · [open at the words](https://news.example/valley#:~:text=two%20bridges) · [https://news.example/valley](https://news.example/valley)",
    ],
  ]);
  expect(pages[0].text).toBe(
    [
      "two",
      "The valley has two bridges.",
      "Quote: “two bridges”",
      "Speaker: the article's own voice · Hedge: “about” · Event: 11 January 2025",
      "Source: Example Weekly, “A paper on a valley”, published 17 March 2025, paragraph 3, sentence 2 · <https://news.example/valley#:~:text=two%20bridges|open at the words> · <https://news.example/valley>",
    ].join("\n"),
  );
});

test.each<{ readonly kind: string; readonly block: Block; readonly lines: readonly string[] }>([
  {
    kind: "matched",
    block: { kind: "matched", text: "“sybiga” matched Andrii Sybiha (spelling)" },
    lines: ["“sybiga” matched Andrii Sybiha (spelling)"],
  },
  { kind: "heading", block: { kind: "heading", text: "On the record" }, lines: ["On the record"] },
  { kind: "receipts", block: { kind: "receipts", lines: ["27 claims", "no x"] }, lines: ["27 claims", "no x"] },
  {
    kind: "terms",
    block: { kind: "terms", rows: [{ term: "who NAME", text: "who somebody is" }] },
    lines: ["who NAME  who somebody is"],
  },
  {
    kind: "choices",
    block: { kind: "choices", prompt: "Did you mean", choices: [{ label: "Bridges", ask: "what bridges" }] },
    lines: ["Did you mean:", "(Bridges)"],
  },
  {
    kind: "articles",
    block: { kind: "articles", rows: [{ source: { ...source, via: "a wire" }, claims: 1 }] },
    lines: [
      "Example Weekly, via a wire, “A paper on a valley”, published 17 March 2025, 1 claim · [https://news.example/valley](https://news.example/valley)",
    ],
  },
])("draws $kind", ({ block, lines }) => {
  expect(drawn(renderSlack(replyOf(block))[0])).toEqual(lines);
});

test("what is no answer says so", () => {
  const pages = renderSlack(
    replyOf({ kind: "statement", role: "answer", statement }, { kind: "statement", role: "near", statement }),
  );
  expect(pages.flatMap(drawn)).toContain("Near, not an answer:");
});

test("an address that is no web address is shown and not linked", () => {
  const wrong = { ...source, url: "javascript:alert(1)", link: "javascript:alert(1)#x" };
  const pages = renderSlack(
    replyOf({ kind: "statement", role: "answer", statement: { ...statement, sources: [wrong] } }),
  );
  expect(everything(pages)).toContain("Address: javascript:alert(1)");
  expect(everything(pages)).not.toContain("](javascript");
});

test("a claim longer than a page goes on, each page with its source, and no word is lost", () => {
  const numbered = Array.from({ length: 3_000 }, (_, index) => `word${index}`);
  const pages = renderSlack(
    replyOf({ kind: "statement", role: "answer", statement: { ...statement, text: numbered.join(" ") } }),
  );
  expect(pages.length).toBeGreaterThan(5);
  expect(everything(pages).match(/word\d+/g)).toEqual(numbered);
  expect(
    pages
      .map((page) => page.text)
      .join("\n")
      .match(/word\d+/g),
  ).toEqual(numbered);
  for (const page of pages) {
    expect(everything([page])).toContain("](https://news.example/valley)");
    expect(page.text).toContain("<https://news.example/valley>");
  }
});

test("in a change the words that went are struck and those that came are bold; the plain form marks both", () => {
  const [page] = renderSlack(correctedReply);
  expect(drawn(page).slice(0, 3)).toEqual([
    "Changed (number), 18 March 2025, 09:00 UTC, “River rises”, Example Post",
    "The flood made about 200 240 homes uninhabitable.",
    "The article was edited.",
  ]);
  expect(JSON.stringify(page.blocks)).toContain('{"type":"text","text":"200","style":{"strike":true}}');
  expect(JSON.stringify(page.blocks)).toContain('{"type":"text","text":"240","style":{"bold":true}}');
  expect(page.text).toContain("The flood made about [-200-] {+240+} homes uninhabitable.");
});

test("no word of a change is lost, whatever the text", patient, () => {
  fc.assert(
    fc.property(arbitraryReply, (reply) => {
      const shown = squeeze(everything(renderSlack(reply)));
      const runs = reply.blocks.flatMap((block) => (block.kind === "change" ? block.change.words : []));
      for (const { text } of runs) expect(shown).toContain(squeeze(cleanText(text)).slice(0, 100));
    }),
    { numRuns: 150 },
  );
});

test("pages stay within every limit, whatever the text", patient, () => {
  fc.assert(
    fc.property(arbitraryReply, (reply) => {
      for (const page of renderSlack(reply)) {
        messageSchema.parse({ ...page, unfurl_links: false, unfurl_media: false });
        expect(page.text.length).toBeLessThanOrEqual(slackLimits.messageText);
      }
    }),
    { numRuns: 150 },
  );
});

test("nothing from outside pings, links, formats or hides in the plain form", patient, () => {
  const ours = /<https?:\/\/[^|<>\s]+(?:\|open at the words)?>/g;
  fc.assert(
    fc.property(arbitraryReply, (reply) => {
      for (const page of renderSlack(reply)) {
        const rest = page.text.replace(ours, "");
        expect(rest).not.toMatch(/[<>*_~`]|:\/\/|[\p{L}\p{N}]\.\p{L}{2}/u);
        expect(rest).not.toMatch(/^&gt;/m);
        expect(rest).not.toMatch(/&(?!amp;|lt;|gt;)/);
        expect(rest.replaceAll("\n", "")).toBe(rest.replaceAll("\n", "").replace(/\p{Cc}/gu, ""));
      }
    }),
    { numRuns: 150 },
  );
});

test("no claim and no source is lost, whatever the text", patient, () => {
  fc.assert(
    fc.property(arbitraryReply, (reply) => {
      const shown = squeeze(everything(renderSlack(reply)));
      for (const { sources, text } of statementsOf(reply)) {
        expect(shown).toContain(squeeze(cleanText(text)).slice(0, 100));
        for (const { url } of sources) {
          if (url !== undefined) expect(shown).toContain(squeeze(new URL(url).href.replaceAll("|", "%7C")));
        }
      }
    }),
    { numRuns: 150 },
  );
});

/** Without white space, which splitting may drop. */
const squeeze = (text: string) => text.replace(/\s+/g, "");

function statementsOf(reply: Reply): readonly Statement[] {
  return reply.blocks.flatMap((block) => {
    if (block.kind === "change") return block.change.statement ?? [];
    if (block.kind === "statement") return [block.statement];
    if (block.kind === "timeline") return block.entries.map((entry) => entry.statement);
    if (block.kind === "figures") return block.rows.map((row) => row.statement);
    return [];
  });
}

import fc from "fast-check";
import { expect, test } from "vitest";
import { composeMessage } from "../../../adapters/discord/compose-message.ts";
import { discordLimits } from "../../../adapters/discord/discord-limits.ts";
import type { DiscordPage } from "../../../adapters/discord/discord-page.ts";
import { linkTarget } from "../../../adapters/discord/link.ts";
import { renderDiscord } from "../../../adapters/discord/render-reply.ts";
import { articleId, claimId } from "../../../src/ids.ts";
import { cleanText } from "../../../src/reply/clean-text.ts";
import type { Block, Reply, Source, Statement } from "../../../src/reply/reply.ts";
import { arbitraryReply } from "../../support/arbitrary-reply.ts";
import { buttonIdsForTest } from "../../support/discord-double/button-ids.ts";
import { correctedReply } from "../../support/example-posting.ts";

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

/** What is drawn, part by part. */
function drawn(page: DiscordPage): readonly string[] {
  return page.parts.map((part) => {
    if (part.kind === "text") return part.text;
    return part.kind === "line" ? "---" : part.choices.map(({ label }) => `(${label})`).join(" ");
  });
}

const everything = (pages: readonly DiscordPage[]) => pages.flatMap((page) => drawn(page)).join("\n");

const sourceLine =
  "-# Source: Example Weekly, “A paper on a valley”, published 17 March 2025, paragraph 3, sentence 2 · [open at the words](<https://news.example/valley#:~:text=two%20bridges>) · <https://news.example/valley>";

test("a claim stands with its quote, its particulars and its source", () => {
  const pages = renderDiscord(
    replyOf(
      { kind: "short", answers: [{ text: "two", claim: statement.claim }] },
      { kind: "statement", role: "answer", statement },
      { kind: "statement", role: "evidence", statement: { ...statement, quote: undefined, hedge: undefined } },
    ),
  );
  expect(pages.map(drawn)).toEqual([
    [
      "### two",
      [
        "The valley has two bridges.",
        "> “two bridges”",
        "-# Speaker: the article's own voice · Hedge: “about” · Event: 11 January 2025",
        sourceLine,
      ].join("\n"),
      "---",
      [
        "-# Further evidence",
        "The valley has two bridges.",
        "-# Speaker: the article's own voice · Event: 11 January 2025",
        sourceLine,
      ].join("\n"),
    ],
  ]);
});

test.each<{ readonly kind: string; readonly block: Block; readonly lines: readonly string[] }>([
  {
    kind: "matched",
    block: { kind: "matched", text: "“sybiga” matched Andrii Sybiha (spelling)" },
    lines: ["-# “sybiga” matched Andrii Sybiha (spelling)"],
  },
  { kind: "heading", block: { kind: "heading", text: "On the record" }, lines: ["### On the record"] },
  { kind: "notice", block: { kind: "notice", text: "1. Nothing @here" }, lines: ["1\\. Nothing @\u2060here"] },
  { kind: "receipts", block: { kind: "receipts", lines: ["27 claims", "no x"] }, lines: ["• 27 claims\n• no x"] },
  {
    kind: "terms",
    block: { kind: "terms", rows: [{ term: "who NAME", text: "who somebody is" }] },
    lines: ["**who NAME** who somebody is"],
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
      "-# Example Weekly, via a wire, “A paper on a valley”, published 17 March 2025, 1 claim · <https://news.example/valley>",
    ],
  },
])("draws $kind", ({ block, lines }) => {
  expect(drawn(renderDiscord(replyOf(block))[0])).toEqual(lines);
});

test.each(["javascript:alert(1)", "https://news.example@evil.example/x"])("%s is shown and not linked", (url) => {
  const wrong = { ...source, url, link: `${url}#x` };
  const text = everything(
    renderDiscord(replyOf({ kind: "statement", role: "answer", statement: { ...statement, sources: [wrong] } })),
  );
  expect(unescaped(text)).toContain(`Address: ${url}`);
  expect(text).not.toMatch(/\]\(|<http/);
});

test("a claim longer than a page goes on, each page with its source, and no word is lost", () => {
  const numbered = Array.from({ length: 3_000 }, (_, index) => `word${index}`);
  const pages = renderDiscord(
    replyOf({ kind: "statement", role: "answer", statement: { ...statement, text: numbered.join(" ") } }),
  );
  expect(pages.length).toBeGreaterThan(5);
  expect(everything(pages).match(/word\d+/g)).toEqual(numbered);
  for (const page of pages) expect(everything([page])).toContain(sourceLine);
});

test("in a change the words that went are struck and those that came are bold", () => {
  expect(drawn(renderDiscord(correctedReply)[0]).slice(0, 3)).toEqual([
    "### Changed (number), 18 March 2025, 09\\:00 UTC, “River rises”, Example Post",
    "The flood made about ~~200~~ **240** homes uninhabitable.",
    "-# The article was edited.",
  ]);
});

test.each([
  { dropped: "a~", shown: "~~a\\~\u2060~~" },
  { dropped: "~~", shown: "~~\\~\\~\u2060~~" },
  { dropped: "200,", shown: "~~200,~~" },
  { dropped: "back\\", shown: "~~back\\\\~~" },
  { added: "a*", shown: "**a\\*\u2060**" },
  { added: "(240)", shown: "**(240)**" },
])("marks stay whole beside $dropped$added", ({ dropped, added, shown }) => {
  const run =
    dropped === undefined ? { kind: "added" as const, text: added } : { kind: "dropped" as const, text: dropped };
  const change = {
    how: "changed" as const,
    on: "today",
    of: [],
    statement: undefined,
    article: undefined,
    why: undefined,
  };
  const parts = drawn(renderDiscord(replyOf({ kind: "change", change: { ...change, words: [run] } }))[0]);
  expect(parts[1]).toBe(shown);
});

test("no word of a change is lost, whatever the text", patient, () => {
  const bare = (text: string) => squeeze(text).replace(/[*~]/g, "");
  fc.assert(
    fc.property(arbitraryReply, (reply) => {
      const shown = bare(unescaped(everything(renderDiscord(reply))));
      const runs = reply.blocks.flatMap((block) => (block.kind === "change" ? block.change.words : []));
      for (const { text } of runs)
        expect(shown).toContain(bare(cleanText(text).replaceAll("\u2060", "")).slice(0, 100));
    }),
    { numRuns: 150 },
  );
});

test("messages stay within every limit, whatever the text", patient, () => {
  fc.assert(
    fc.property(arbitraryReply, fc.string({ unit: "binary" }), (reply, name) => {
      const pages = renderDiscord(reply);
      const ids = buttonIdsForTest();
      const rendered = { pages, reply, askedAt: new Date("2025-03-17T12:00:00Z") };
      for (const page of pages.keys()) {
        const { components } = composeMessage(ids, rendered, {
          page,
          mayShare: true,
          sharedBy: name,
          visibility: "private",
        });
        expectWithinLimits(nestedComponents(components));
      }
    }),
    { numRuns: 150 },
  );
});

type Component = Readonly<Record<string, unknown>>;

function nestedComponents(components: readonly object[]): readonly Component[] {
  return components.flatMap((component) => {
    const nested: readonly object[] =
      "components" in component && Array.isArray(component.components) ? component.components : [];
    return [{ ...component }, ...nestedComponents(nested)];
  });
}

function expectWithinLimits(components: readonly Component[]): void {
  const strings = (name: string) =>
    components.flatMap((component) => (typeof component[name] === "string" ? component[name] : []));
  const ids = strings("custom_id");
  const texts = strings("content");
  expect(components.length).toBeLessThanOrEqual(discordLimits.messageComponents);
  expect(texts.join("").length).toBeLessThanOrEqual(discordLimits.messageText);
  expect([...texts, ...strings("label")].filter((text) => text.trim() === "")).toEqual([]);
  expect(Math.max(0, ...ids.map((id) => id.length))).toBeLessThanOrEqual(discordLimits.customId);
  expect(new Set(ids).size).toBe(ids.length);
  expect(Math.max(0, ...strings("label").map((label) => label.length))).toBeLessThanOrEqual(discordLimits.buttonLabel);
  for (const { type, components: nested } of components) {
    if (type === 1 && Array.isArray(nested)) expect(nested.length).toBeLessThanOrEqual(discordLimits.rowButtons);
  }
}

test("nothing from outside pings, links, formats or hides", patient, () => {
  const ours = /(?:\[open at the words\]\()?<https?:\/\/(?:(?!~~)[^()[\]<>*`|\\@"\s])+>\)?/g;
  const marks = /^(?:### |-# |> |• |… )/;
  fc.assert(
    fc.property(arbitraryReply, (reply) => {
      for (const part of renderDiscord(reply).flatMap((page) => page.parts)) {
        if (part.kind !== "text") continue;
        const lines = part.text.split("\n").map((line) => line.replace(ours, "").replace(marks, ""));
        for (const line of lines) expectLiteral(line);
      }
    }),
    { numRuns: 150 },
  );
});

/** What is bold or struck between marks of ours is closed by them; all else that formats is behind a backslash. */
function expectLiteral(line: string): void {
  const literal = line
    .replace(/\\[!-/:-@[-`{-~]/g, "")
    .replace(/\*\*([^*]*)\*\*/g, "$1")
    .replace(/~~([^~]*)~~/g, "$1");
  expect(literal).not.toMatch(/[\\*_~`|<>[\]#]|@(?!\u2060)|:\S|[\p{L}\p{N}]\.[\p{L}\p{N}]/u);
  expect(line.replace(/^(?:\*\*|~~)/, "")).not.toMatch(/^(?:[-+#>*]|\d+[.)])/);
  expect(literal).not.toMatch(/\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u);
}

test("no claim and no source is lost, whatever the text", patient, () => {
  fc.assert(
    fc.property(arbitraryReply, (reply) => {
      const raw = everything(renderDiscord(reply));
      const shown = squeeze(unescaped(raw));
      for (const { sources, text } of statementsOf(reply)) {
        expect(shown).toContain(squeeze(cleanText(text)).slice(0, 100));
        for (const { url } of sources) expectShown(raw, url);
      }
    }),
    { numRuns: 150 },
  );
});

function expectShown(raw: string, url: string | undefined): void {
  if (url === undefined) return;
  const target = linkTarget(url, 900);
  if (target === undefined) expect(squeeze(unescaped(raw))).toContain(squeeze(cleanText(url)).slice(0, 100));
  else expect(raw).toContain(`<${target}>`);
}

const unescaped = (text: string) => text.replace(/\\([!-/:-@[-`{-~])/g, "$1").replaceAll("\u2060", "");

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

import { articleId, claimId } from "../../src/ids.ts";
import type { Reply, Source, Statement } from "../../src/reply/reply.ts";

const article = articleId("flood");

const source: Source = {
  title: "River rises",
  outlet: "Example Post",
  url: "https://news.example/flood",
  link: "https://news.example/flood#:~:text=about%20200%20homes",
  published: "2025-03-17",
  via: "Example Wire",
  paragraph: 2,
  sentence: 1,
};

const homes: Statement = {
  claim: claimId(article, 2, 1, 1),
  text: "The flood made about 200 homes on the lower bank uninhabitable.",
  quote: "about 200 homes",
  speaker: "Ada Example, mayor of Exampleton",
  hedge: "about",
  eventDates: ["11 March 2025"],
  sources: [source],
};

const cause: Statement = {
  claim: claimId(article, 1, 2, 1),
  text: "The river rose after three days of rain.",
  quote: undefined,
  speaker: "the article's own voice",
  hedge: undefined,
  eventDates: [],
  sources: [
    { ...source, url: undefined, link: undefined, published: undefined, via: undefined, paragraph: 1, sentence: 2 },
  ],
};

/** Replies about an invented flood: every kind of block, in the order in which the core composes them. */
export const exampleReplies = {
  found: {
    outcome: "found",
    ask: "howmany homes",
    blocks: [
      { kind: "short", answers: [{ text: "about 200 homes", claim: homes.claim }] },
      { kind: "statement", role: "answer", statement: homes },
      { kind: "statement", role: "evidence", statement: cause },
      { kind: "matched", text: "“hoems” was read as “homes”" },
    ],
  },
  nothing: {
    outcome: "nothing",
    ask: "who paid",
    blocks: [
      { kind: "notice", text: "Nothing on the record answers this." },
      { kind: "receipts", lines: ["Searched: 2 claims of 1 article", "No claim speaks of: “paid”"] },
      { kind: "heading", text: "Nearest on the record (not an answer)" },
      { kind: "statement", role: "near", statement: cause },
      {
        kind: "choices",
        prompt: "Ask instead",
        choices: [
          { label: "rain", ask: "what rain" },
          { label: "what homes", ask: "what homes" },
        ],
      },
    ],
  },
  timeline: {
    outcome: "found",
    ask: "timeline",
    blocks: [{ kind: "timeline", entries: [{ date: "11 March 2025", statement: homes }] }],
  },
  numbers: {
    outcome: "found",
    ask: "numbers",
    blocks: [{ kind: "figures", rows: [{ figure: "about 200 homes", statement: homes }] }],
  },
  sources: {
    outcome: "found",
    ask: "sources",
    blocks: [
      { kind: "heading", text: "1 article on the record" },
      { kind: "articles", rows: [{ source, claims: 2 }] },
    ],
  },
  help: {
    outcome: "help",
    ask: "help",
    blocks: [
      { kind: "heading", text: "Ask the record" },
      {
        kind: "terms",
        rows: [
          { term: "who", text: "who somebody is, or who did it" },
          { term: "howmany", text: "how many, with unit and source" },
        ],
      },
    ],
  },
} as const satisfies Readonly<Record<string, Reply>>;

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { articleFormat, whyNotRead } from "../../src/articles/article-format.ts";
import { parseArticle } from "../../src/articles/parse-article.ts";
import { textOrProblem } from "./read-fixture.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const utf16 = (text: string) =>
  Uint8Array.from([0xff, 0xfe, ...[...text].flatMap((letter) => [letter.charCodeAt(0), 0])]);
const sentence = "The café of the harbour burned on Friday, and nobody was hurt in it, the mayor said.";

describe("bytes", () => {
  test.each([
    ["UTF-8", "a.txt", utf8(sentence), []],
    ["UTF-8 with its mark", "a.txt", Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8(sentence)]), []],
    ["UTF-16 with its mark", "a.txt", utf16(sentence), []],
    ["a page that declares windows-1252", "a.html", latin(`<meta charset="windows-1252"><p>${sentence}</p>`), []],
    [
      "a page that declares it the old way",
      "a.html",
      latin(`<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1"><p>${sentence}</p>`),
      [],
    ],
    [
      "XML that declares it",
      "a.xhtml",
      latin(`<?xml version="1.0" encoding="ISO-8859-1"?><html><body><p>${sentence}</p></body></html>`),
      [],
    ],
    ["another encoding, undeclared", "a.txt", latin(sentence), ["is not UTF-8: it is read as windows-1252"]],
    [
      "a page that declares UTF-8 and is not",
      "a.html",
      latin(`<meta charset=utf-8><p>${sentence}</p>`),
      ["is not UTF-8"],
    ],
    [
      "an encoding that nobody knows",
      "a.html",
      utf8(`<meta charset="x-desk"><p>${sentence}</p>`),
      ["says that it is x-desk, which is not known"],
    ],
  ])("%s", async (_, file, bytes, notes) => {
    const parsed = await parseArticle(bytes, file);
    expect(textOrProblem(parsed)).toBe(sentence);
    const read = parsed.kind === "article" ? parsed.notes.filter(({ field }) => field === undefined) : [];
    expect(read).toHaveLength(notes.length);
    for (const [at, note] of notes.entries()) expect(read[at]?.message).toContain(note);
  });

  test("one wrong byte in UTF-8 does not turn all of it into another encoding", async () => {
    const parsed = await parseArticle(
      Uint8Array.from([...utf8("“Ça brûle”, dit-il. It bu"), 0xff, ...utf8("rned.")]),
      "a.txt",
    );
    expect(textOrProblem(parsed)).toBe("“Ça brûle”, dit-il. It bu�rned.");
    expect(parsed).toMatchObject({ notes: [{ message: expect.stringContaining("1 unreadable") }, {}, {}, {}, {}] });
  });

  test.each([
    ["an empty file", "a.txt", utf8(""), /is empty/],
    ["white space alone", "a.html", utf8(" \n\n"), /is empty/],
    ["20 MB", "a.html", new Uint8Array(20_000_000), /has 20,000,000 bytes; at most 5,000,000 are read/],
    ["NUL bytes", "a.txt", Uint8Array.from([72, 0, 105, 0]), /NUL bytes/],
    ["control bytes", "a.txt", Uint8Array.from({ length: 200 }, (_, at) => (at % 2 ? 65 : 3)), /is not text/],
    ["a PDF under another name", "a.txt", utf8("%PDF-1.7 ..."), /is a PDF/],
    ["a Word file under another name", "a.txt", latin("PK\u0003\u0004..."), /Word/],
  ])("%s is not read", async (_, file, bytes, says) => {
    const parsed = await parseArticle(bytes, file);
    expect(parsed.kind).toBe("problems");
    expect(textOrProblem(parsed)).toMatch(says);
  });
});

describe("odd files never throw, and what is read is clean", () => {
  const files = fc.constantFrom("a.txt", "a.md", "a.html", "a.json");
  const pieces = fc.constantFrom(
    "---\n",
    "title: x\n",
    "# ",
    "<p>",
    "</p>",
    "<div>",
    "<html><body>",
    "<!--",
    "<script>",
    "&amp;",
    "[a](b)",
    "**",
    "\n\n",
    "{",
    "}",
    '"uri":"u","headline":"h","body_text":"It burned."',
    "It burned.",
    "😀",
    "“",
    "\ud800",
    "\u0000",
    "\u200b",
    "| a |",
    "> ",
  );
  const texts = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(pieces).map((parts) => parts.join("")),
  );

  test.each([
    ["bytes", fc.uint8Array({ maxLength: 500 })],
    ["texts", texts.map(utf8)],
  ])("%s", async (_, bytes) => {
    await fc.assert(
      fc.asyncProperty(files, bytes, async (file, content) => {
        const parsed = await parseArticle(content, file);
        if (parsed.kind === "problems") {
          expect(parsed.problems).not.toEqual([]);
        } else {
          expect(parsed.text.split("\n").every((line) => line === line.trim() && line !== "")).toBe(true);
          expect(parsed.text.isWellFormed()).toBe(true);
          expect(parsed.article.id).toMatch(/^[a-z0-9-]+$/);
        }
      }),
      { numRuns: 400 },
    );
  });
});

describe("names of files", () => {
  test.each([
    ["fire.txt", "text"],
    ["Fire.TXT", "text"],
    ["fire.md", "markdown"],
    ["fire.htm", "html"],
    ["fire.json", "ninjs"],
    ["fire.yaml", undefined],
    ["README.md", undefined],
    ["fire", undefined],
  ])("%s is %s", (file, format) => {
    expect(articleFormat(file)).toBe(format);
  });

  test.each([
    ["fire.docx", "is Word, which is not read. Save the article as text or as a web page."],
    ["fire.pdf", "is PDF, which is not read. Save the article as text or as a web page."],
    ["fire.jpg", undefined],
  ])("%s: %s", (file, why) => {
    expect(whyNotRead(file)).toBe(why);
  });

  test.each([
    ["River rises, 2025.txt", "river-rises-2025"],
    ["Пожежа.txt", "pozhezha"],
    ["....txt", "article-"],
  ])("%s names its article %s", async (file, id) => {
    const parsed = await parseArticle(utf8("It burned."), file);
    expect(parsed.kind === "article" && parsed.article.id).toContain(id);
  });
});

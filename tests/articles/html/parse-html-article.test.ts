import { describe, expect, test } from "vitest";
import { parseHtmlArticle } from "../../../src/articles/html/parse-html-article.ts";
import { readFixture, textOrProblem } from "../read-fixture.ts";
import { bodyText, linkedData, page, paragraphs } from "./example-page.ts";

const parse = (html: string) => parseHtmlArticle(html, "ferry.html");
const textOf = (html: string) => textOrProblem(parse(html));
const text = paragraphs.join("\n");

describe("a saved page", () => {
  test("gives its article and nothing of what stands around it", async () => {
    expect(await readFixture("market-reopens.html")).toMatchObject({
      kind: "article",
      notes: [],
      article: {
        id: "market-reopens",
        title: "Fish market reopens after flood",
        outlet: "The Example Post",
        url: "https://post.example/2025/03/market-reopens",
        author: "Jane Roe, Ann Poe",
        published: "2025-03-17T09:00:00+02:00",
        modified: "2025-03-18T10:30:00+02:00",
        language: "en-GB",
        via: "Example Wire",
      },
      text: [
        "The fish market in Lower Example reopened on Monday, three weeks after the river flooded it, the town council said.",
        "“We have lost a season, but we have not lost our customers,” said Mary Loe, who has sold fish there for 30 years.",
        "The council spent about £2.4 million on repairs. Some 40 of the 52 stalls are in use again.",
        "The market opens at six in the morning, an hour earlier than before.",
        "Parking is free until the end of April.",
        "An inquiry into why the flood gates stayed open is due to report in the autumn.",
      ].join("\n"),
    });
  });

  test.each([
    ["in a table", page({ body: `<table><tr><td>${bodyText}</td></tr></table>` })],
    ["parted by line breaks", page({ body: `<div>${paragraphs.join("<br><br>")}</div>` })],
    ["without html and body", bodyText],
    [
      "with its optional tags left out",
      `<!doctype html><title>Ferry sinks</title><meta charset=utf-8><h1>Ferry sinks</h1>${bodyText.replaceAll("</p>", "")}`,
    ],
    ["in capital tags", page().replace(/<\/?[a-z]+/g, (tag) => tag.toUpperCase())],
    ["with spaces of every kind", page().replaceAll(" on ", "&nbsp;on&#8203; ")],
    ["with line ends of all systems", page().replaceAll("\n", "\r\n")],
  ])("is read %s", (_, html) => {
    expect(textOf(html)).toBe(text);
  });

  test.each([
    ["a share bar", '<div class="article-share"><span>Share on Facebook</span></div>'],
    [
      "a cookie banner",
      "<div id='CookieBanner'><p>We use cookies and similar methods to recognise visitors and remember their preferences.</p></div>",
    ],
    ["a caption", "<figure><img src=a.jpg><figcaption>The ferry in 2019. Photo: Sam Coe</figcaption></figure>"],
    ["a loose photo credit", "<p>Photograph: Sam Coe/Example Pictures</p>"],
    ["a byline", '<p class="author">By Jane Roe</p>'],
    ["a loose byline", "<p>By Jane Roe and Ann Poe</p>"],
    ["an advertisement", "<p>Advertisement</p>"],
    ["a related link", '<p><a href="/x">Why the bridge was never built</a></p>'],
    ["a related list", '<ul class="related-links"><li><a href="/x">Why the bridge was never built</a></li></ul>'],
    ["a newsletter box", "<p>Sign up to our daily newsletter</p>"],
    ["a copyright line", "<p>© 2025 The Example Post</p>"],
    [
      "an aside",
      "<aside><p>The ferry has run since 1911 and carries about forty people in a day, most of them in summer.</p></aside>",
    ],
    [
      "a hidden part",
      '<div aria-hidden="true"><p>This paragraph is for machines, and no reader of the page ever sees it.</p></div>',
    ],
    ["an update line", "<p>Last updated: 18 March 2025 at 10:30</p>"],
    ["a script", "<script>document.write('<p>No.</p>')</script>"],
  ])("leaves out %s", (_, furniture) => {
    const body = `<article><h1>Ferry sinks</h1><p>${paragraphs[0]}</p>${furniture}<p>${paragraphs[1]}</p><p>${paragraphs[2]}</p></article>`;
    expect(textOf(page({ body }))).toBe(text);
  });

  test("keeps paragraphs in blocks whose names only sound like furniture", () => {
    const body = `<article>${paragraphs.map((one) => `<div class="block tags-enabled has-share">${`<p>${one} It is the third time in ten years that a ferry has sunk here, and nobody has said why it happens so often in this place.</p>`}</div>`).join("")}</article>`;
    expect(textOf(page({ body })).split("\n")).toHaveLength(3);
  });
});

describe("metadata", () => {
  const articleOf = (html: string) => {
    const parsed = parse(html);
    return parsed.kind === "article" ? parsed.article : parsed.problems;
  };
  const news = { "@type": "NewsArticle", headline: "Ferry sinks", datePublished: "2025-03-17" };

  test.each([
    ["an object", linkedData(news), { title: "Ferry sinks", published: "2025-03-17" }],
    ["a list", linkedData([{ "@type": "Person", name: "No" }, news]), { published: "2025-03-17" }],
    ["a graph", linkedData({ "@graph": [news] }), { published: "2025-03-17" }],
    [
      "several types",
      linkedData({ ...news, "@type": ["Thing", "schema:ReportageNewsArticle"] }),
      { published: "2025-03-17" },
    ],
    ["a page around it", linkedData({ "@type": "WebPage", mainEntity: news }), { published: "2025-03-17" }],
    [
      "the one of several with this title",
      linkedData([{ ...news, headline: "Other", datePublished: "2020-01-01" }, news]),
      { published: "2025-03-17" },
    ],
    ["one author", linkedData({ ...news, author: "Jane Roe" }), { author: "Jane Roe" }],
    [
      "several authors",
      linkedData({ ...news, author: [{ name: "Jane Roe" }, { name: "Ann Poe" }] }),
      { author: "Jane Roe, Ann Poe" },
    ],
    [
      "character references",
      linkedData({ ...news, headline: "Ferry &amp; barge sink: &#8216;cold&#8217;" }),
      { title: "Ferry & barge sink: ‘cold’" },
    ],
    [
      "a broken script beside it",
      `<script type="application/ld+json">{"@type":</script>${linkedData(news)}`,
      { published: "2025-03-17" },
    ],
    [
      "a comment around it",
      `<script type="application/ld+json"><!-- ${JSON.stringify(news)} --></script>`,
      { published: "2025-03-17" },
    ],
    ["the language", linkedData({ ...news, inLanguage: { name: "English", alternateName: "en" } }), { language: "en" }],
  ])("JSON-LD: %s", (_, head, expected) => {
    expect(articleOf(page({ head: `<meta property="og:title" content="Ferry sinks">${head}` }))).toMatchObject(
      expected,
    );
  });

  test.each([
    [
      "og:title and og:site_name",
      '<meta property="og:title" content="A &amp; B"><meta property="og:site_name" content="The Example">',
      { title: "A & B", outlet: "The Example" },
    ],
    [
      "the outlet at the end of the title",
      '<meta property="og:title" content="Ferry sinks - The Example"><meta property="og:site_name" content="The Example">',
      { title: "Ferry sinks" },
    ],
    [
      "article:published_time",
      '<meta property="article:published_time" content="2025-03-17T09:00:00Z">',
      { published: "2025-03-17T09:00:00Z" },
    ],
    [
      "article:modified_time",
      '<meta property="article:modified_time" content="2025-03-18">',
      { modified: "2025-03-18" },
    ],
    ["a date in words", '<meta name="date" content="March 17, 2025">', { published: "2025-03-17" }],
    ["a date that is read in two ways", '<meta name="date" content="03/04/2025">', { published: undefined }],
    ["meta author", '<meta name="author" content="By Jane Roe">', { author: "Jane Roe" }],
    [
      "a profile is no author",
      '<meta property="article:author" content="https://social.example/jane">',
      { author: undefined },
    ],
    [
      "the canonical address",
      '<link rel="canonical" href="https://post.example/ferry"><meta property="og:url" content="https://x.example/">',
      { url: "https://post.example/ferry", outlet: "post.example" },
    ],
    ["no address but of the web", '<link rel="canonical" href="javascript:alert(1)">', { url: undefined }],
    [
      "where the browser saved it from",
      "<!-- saved from url=(0029)https://post.example/saved -->",
      { url: "https://post.example/saved" },
    ],
  ])("%s", (_, head, expected) => {
    const article = articleOf(page({ head }));
    expect(article).toMatchObject(
      Object.fromEntries(Object.entries(expected).filter(([, value]) => value !== undefined)),
    );
    for (const [field, value] of Object.entries(expected)) expect(Reflect.get(article, field)).toBe(value);
  });

  test("a time in the article is its date, one in a related link is not", () => {
    const related = '<ul><li><time datetime="2020-01-01">1 January</time></li></ul>';
    const shown = '<time class="updated" datetime="2025-03-19">then</time><time datetime="2025-03-17">now</time>';
    const article = articleOf(page({ body: `${related}<article><h1>Ferry sinks</h1>${shown}${bodyText}</article>` }));
    expect(article).toMatchObject({ published: "2025-03-17", modified: "2025-03-19" });
  });

  test("what is not stated is undefined, with a note", () => {
    const parsed = parse(page());
    expect(parsed).toMatchObject({ article: { title: "Ferry sinks", outlet: "outlet not stated" } });
    expect(parsed.kind === "article" && parsed.notes.map(({ field }) => field)).toEqual(["outlet", "published"]);
    expect(parsed.kind === "article" && parsed.article.published).toBeUndefined();
  });
});

describe("what is no article is said to be none", () => {
  const teasers = Array.from(
    { length: 12 },
    (_, at) =>
      `<article><h3><a href="/${at}">Headline number ${at} of the day</a></h3><p>A few words about it, and no more than that.</p></article>`,
  ).join("");
  const short = `<p>${paragraphs[0]}</p>`;
  test.each([
    [
      "a subscriber's page, by its words",
      page({ body: `<article>${short}</article><div class="paywall">Subscribe to continue reading</div>` }),
      /for subscribers/,
    ],
    [
      "a subscriber's page, by its data",
      page({ head: linkedData({ "@type": "NewsArticle", isAccessibleForFree: false }), body: short }),
      /for subscribers/,
    ],
    [
      "an error page",
      page({
        title: "404 - Page not found",
        body: "<h1>404</h1><p>The page that you asked for is not here. It may have been moved.</p>",
      }),
      /error page/,
    ],
    [
      "a page to sign in",
      page({
        title: "Sign in",
        body: '<form><input type="password"></form><p>Sign in with the name and the password that the desk gave you.</p>',
      }),
      /sign in/,
    ],
    ["a front page", page({ title: "The Example", body: `<main>${teasers}</main>` }), /list of articles/],
    [
      "a page built by its script",
      page({ body: '<div id="root"></div><script src="app.js"></script>' }),
      /holds no article/,
    ],
    [
      "a page of links",
      page({
        body: Array.from(
          { length: 30 },
          (_, at) => `<p><a href="/${at}">A link to some other place, number ${at}.</a></p>`,
        ).join(""),
      }),
      /list of articles|holds no article/,
    ],
    ["a page cut off in a tag", page().slice(0, -40), /not saved whole/],
    [
      "a page cut off in a paragraph",
      page({ body: `<div><article>${bodyText}` }).replace("</body></html>", ""),
      /not saved whole/,
    ],
    [
      "a page cut off in a script",
      page().replace("</article>", "</article><script>let x = 1;").replace("</body></html>", ""),
      /not saved whole/,
    ],
    [
      "100,000 elements in each other",
      page({ body: `${"<div>".repeat(100_000)}${bodyText}${"</div>".repeat(100_000)}` }),
      /more than 200 deep/,
    ],
    [
      "300 elements in each other",
      page({ body: `${"<div>".repeat(300)}${bodyText}${"</div>".repeat(300)}` }),
      /more than 200 deep/,
    ],
    ["60,000 elements", page({ body: "<p>It burned.</p>".repeat(60_000) }), /more than 50,000 elements/],
    ["a million broken tags", "<".repeat(1_000_000), /more than 300,000/],
  ])("%s", (_, html, says) => {
    const parsed = parse(html);
    expect(parsed.kind).toBe("problems");
    expect(textOrProblem(parsed)).toMatch(says);
  });

  test("a whole article on a page that also asks for subscriptions is read", () => {
    const long = Array.from({ length: 8 }, () => bodyText).join("");
    expect(
      parse(page({ body: `<article>${long}</article><p>Subscribe now to keep reading The Example every day.</p>` }))
        .kind,
    ).toBe("article");
  });
});

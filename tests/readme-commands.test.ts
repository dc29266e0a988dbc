import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import packageFile from "../package.json" with { type: "json" };
import { parseRequest } from "../src/questions/parse-request.ts";
import { askingNames, commandNames } from "../src/questions/question.ts";
import { projectFolder, runProcess } from "./support/run-process.ts";

const readme = readFileSync(join(projectFolder, "README.md"), "utf8");
const texts = [
  ["README.md", readme],
  ...readdirSync(join(projectFolder, "docs"))
    .filter((name) => name.endsWith(".md"))
    .map((name) => [`docs/${name}`, readFileSync(join(projectFolder, "docs", name), "utf8")]),
] as const;

/** What stands as code in the first cells of the table whose heading begins so. */
function firstCells(heading: string): readonly string[] {
  const [, table = ""] = readme.split(`\n| ${heading} |`);
  const rows = (table.split("\n\n")[0] ?? "").split("\n").slice(2);
  const spans = rows.flatMap((row) =>
    [...(row.split(" | ")[0] ?? "").matchAll(/`([^`]+)`/g)].map(([, code = ""]) => code),
  );
  expect(spans.length).toBeGreaterThan(5);
  return spans;
}

test("every command of the README's tables is one that the grammar knows, and each stands there", () => {
  const typed = [...firstCells("ask"), ...firstCells("type")];
  const named = typed.map((text) => text.split(" ")[0] ?? "");
  expect(named.filter((name) => !commandNames.some((known) => known === name))).toEqual([]);
  expect(commandNames.filter((name) => !named.includes(name))).toEqual([]);
});

test.each(firstCells("type").filter((text) => !/\b(?:ID|ADDRESS|CLAIM|ARTICLE)\b/.test(text)))(
  "“%s” is taken for a command without a slash",
  (text) => {
    expect(parseRequest(text)).toMatchObject({ kind: "desk" });
  },
);

test("every variable of the README's table stands in .env.example", () => {
  const example = readFileSync(join(projectFolder, ".env.example"), "utf8");
  expect(firstCells("variable").filter((name) => !example.includes(`\n${name}=`))).toEqual([]);
});

test("every script that the README runs is there", () => {
  const scripts = new Set([...readme.matchAll(/\bnpm run ([\w:]+)/g)].map(([, name = ""]) => name));
  expect(scripts.size).toBeGreaterThan(2);
  expect([...scripts].filter((name) => !Object.keys(packageFile.scripts).includes(name))).toEqual([]);
});

describe("the command line", { timeout: 60_000 }, () => {
  const helpOf = async (words: readonly string[]): Promise<string> =>
    (await runProcess(process.execPath, ["adapters/onrecord.mjs", ...words, "--help"])).out;

  test("knows every command and option of it that a page names", async () => {
    const known = [...(await helpOf([])).matchAll(/^ {2}([a-z]+) /gm)].map(([, name = ""]) => name);
    expect(known).toContain("corrections");
    const wrong: string[] = [];
    const helps = new Map<string, string>();
    for (const [page, text] of texts) {
      for (const [whole, name = "", rest = ""] of text.matchAll(/\bnpx onrecord ([a-z]+)([^`\n]*)/g)) {
        if (askingNames.some((asking) => asking === name)) continue;
        if (!known.includes(name)) wrong.push(`${page}: ${whole}`);
        const help = helps.get(name) ?? (await helpOf([name]));
        helps.set(name, help);
        for (const [option] of rest.matchAll(/--[a-z-]+/g)) if (!help.includes(option)) wrong.push(`${page}: ${whole}`);
      }
    }
    expect(helps.size).toBeGreaterThan(8);
    expect(wrong).toEqual([]);
  });
});

test("links within the repository lead somewhere", () => {
  const pages = new Set(texts.map(([page]) => page));
  const broken = texts.flatMap(([page, text]) =>
    [...text.matchAll(/\]\((?!https?:|#)([^)#]+\.md)(?:#[^)]*)?\)/g)]
      .map(([, link = ""]) => join(page, "..", link))
      .filter((target) => !pages.has(target) && target !== "src/README.md")
      .map((target) => `${page}: ${target}`),
  );
  expect(broken).toEqual([]);
});

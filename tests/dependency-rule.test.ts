import { readdirSync, readFileSync } from "node:fs";
import { join, posix, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

/** The rules of the house: what a file may import and touch, by where it stands. */

const root = fileURLToPath(new URL("..", import.meta.url));
const pureRooms = [
  "sources/feeds",
  "claims",
  "questions",
  "answers",
  "reply",
  "names",
  "search",
  "record",
  "words",
  "articles",
  "evaluation",
  "reading",
  "checking",
  "comparing",
  "places",
  "corrections/cards",
  "schedules",
  "operations",
];
const platformSdk = /^(?:@slack\/|discord\.js$|@discordjs\/|discord-api-types)/;
const worldModules =
  /^(?:node:)?(?:fs|net|http|https|http2|dgram|dns|tls|child_process|process|os|worker_threads|timers|readline|sqlite)(?:\/|$)/;
const worldGlobals =
  /\b(?:Date\.now|Math\.random|crypto\.random\w*|performance\.now|setTimeout|setInterval|setImmediate|fetch)\s*\(|\bprocess\.\w+|\bnew Date\(\s*\)|\bconsole\.\w/;
/** The composition root and its commands open the doors. */
const composers = /^adapters\/(?:main\.ts|onrecord\.mjs|command-line\/)/;

type SourceFile = { readonly path: string; readonly text: string };
type Violation = string;

function violationsOf({ path, text }: SourceFile): readonly Violation[] {
  const code = withoutComments(text);
  const found = importsOf(code).flatMap((specifier) => {
    const target = specifier.startsWith(".") ? posix.join(posix.dirname(path), specifier) : specifier;
    return [importRule(path, target)].flatMap((broken) =>
      broken === undefined ? [] : [`${path} ${broken} ${target}`],
    );
  });
  const touched = isPure(path) ? worldGlobals.exec(code)?.[0] : undefined;
  return touched === undefined ? found : [...found, `${path} is in a pure room but uses ${touched}`];
}

function importRule(path: string, target: string): string | undefined {
  if (path.startsWith("src/")) {
    if (target.startsWith("adapters/")) return "is core but imports the adapter";
    if (platformSdk.test(target)) return "is core but imports the platform's SDK";
    if (isPure(path) && worldModules.test(target)) return "is in a pure room but imports";
    return undefined;
  }
  const other = adapterOf(target);
  const crosses = other !== undefined && !composers.test(path) && other !== adapterOf(path);
  return crosses ? "is an adapter but imports the adapter" : undefined;
}

const isPure = (path: string): boolean => pureRooms.some((room) => path.startsWith(`src/${room}/`));
const adapterOf = (path: string): string | undefined => /^adapters\/([^/]+)/.exec(path)?.[1];

const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, "");

/** Static, side-effect, dynamic and type imports, and exports from elsewhere. */
function importsOf(code: string): readonly string[] {
  const patterns = [
    /\bfrom\s*["']([^"']+)["']/g,
    /\bimport\s*["']([^"']+)["']/g,
    /\b(?:import|require)\s*\(\s*["']([^"']+)["']/g,
  ];
  return patterns.flatMap((pattern) => Array.from(code.matchAll(pattern), ([, specifier = ""]) => specifier));
}

function sourceFiles(folder: string): readonly SourceFile[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|mts|mjs|js)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path: relative(root, path).split(sep).join("/"), text: readFileSync(path, "utf8") }));
}

describe("the rule", () => {
  test.each([
    ["src/answers/a.ts", 'import { x } from "../../adapters/slack/x.ts";', "is core but imports the adapter"],
    ["src/newsroom.ts", 'import { App } from "@slack/bolt";', "is core but imports the platform's SDK"],
    ["src/config.ts", 'const x = await import("discord.js");', "is core but imports the platform's SDK"],
    ["src/adapter.ts", 'type X = import("../adapters/main.ts").X;', "is core but imports the adapter"],
    ["src/reply/a.ts", 'import { readFile } from "node:fs/promises";', "is in a pure room but imports"],
    ["src/names/a.ts", 'import net from "net";', "is in a pure room but imports"],
    ["src/claims/a.ts", "const now = Date.now();", "is in a pure room but uses Date.now("],
    ["src/claims/a.ts", "const now = new Date();", "is in a pure room but uses new Date()"],
    ["src/search/a.ts", "const x = Math.random();", "is in a pure room but uses Math.random("],
    ["src/questions/a.ts", 'const x = process.env["X"];', "is in a pure room but uses process.env"],
    ["adapters/slack/a.ts", 'import { x } from "../discord/x.ts";', "is an adapter but imports the adapter"],
    ["adapters/console/a.ts", 'export { x } from "../main.ts";', "is an adapter but imports the adapter"],
    ["adapters/console/a.ts", 'import "../command-line/x.ts";', "is an adapter but imports the adapter"],
  ])("%s may not hold %s", (path, text, broken) => {
    expect(violationsOf({ path, text }).join()).toContain(broken);
  });

  test.each([
    ["src/knowledge/a.ts", 'import { readFile } from "node:fs/promises"; const now = Date.now();'],
    ["src/reply/a.ts", 'import { x } from "../claims/claim.ts"; const day = new Date(text);'],
    ["src/reply/a.ts", '// import { x } from "node:fs"\n/* Date.now() */ const url = "https://x.example/";'],
    [
      "adapters/slack/a.ts",
      'import { App } from "@slack/bolt"; import { x } from "./x.ts"; import { y } from "../../src/y.ts";',
    ],
    ["adapters/main.ts", 'const x = await import("./slack/slack-adapter.ts");'],
    ["adapters/command-line/a.ts", 'import { x } from "../slack/manifest.ts";'],
  ])("%s may hold %s", (path, text) => {
    expect(violationsOf({ path, text })).toEqual([]);
  });
});

test.each([
  ["src", 30],
  ["adapters", 10],
])("every file of %s keeps it", (folder, least) => {
  const files = sourceFiles(folder);
  expect(files.length).toBeGreaterThanOrEqual(least);
  expect(files.flatMap(violationsOf)).toEqual([]);
});

test.each(pureRooms)("the pure room %s has files", (room) => {
  expect(sourceFiles(`src/${room}`)).not.toEqual([]);
});

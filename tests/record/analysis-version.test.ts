import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { analysisVersion } from "../../src/record/analysis-version.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** What decides the content of a packed record; what these import decides it too. */
const deciding = [
  "src/record/analyse-claim.ts",
  "src/record/claim-body.ts",
  "src/record/desk-concepts.ts",
  "src/record/sample-grams.ts",
  "src/search/completion.ts",
  "src/search/likeness.ts",
  "src/search/remainder-table.ts",
  "src/search/string-hash.ts",
];

/** Packed records of one version were all made by the same code. */
const made = { version: 3, by: "524abcfdea1f83d4" };

test("what is worked out from claims is that of the version told", () => {
  const by = hashOf(withImports(deciding));
  const hint = `If packed records would hold something else than before, raise analysisVersion. Either way set made.by to ${by}.`;
  expect({ version: analysisVersion, by }, hint).toEqual(made);
});

/** Files with all that they import as values, in the order of their names. */
function withImports(paths: readonly string[]): readonly string[] {
  const found = new Set(paths);
  for (const path of found) {
    for (const [, specifier = ""] of codeOf(path).matchAll(/^(?:import|export) (?!type )[^;]*?from "(\.[^"]+)"/gm)) {
      found.add(posix.join(posix.dirname(path), specifier));
    }
  }
  return [...found].sort();
}

/** What the files do: neither comments nor layout. */
function hashOf(paths: readonly string[]): string {
  const hash = createHash("sha256");
  for (const path of paths) hash.update(`${path} ${codeOf(path).replace(/\s+/g, "")}`);
  return hash.digest("hex").slice(0, 16);
}

const codeOf = (path: string): string =>
  readFileSync(join(root, path), "utf8").replace(/\/\*\*?[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, "");

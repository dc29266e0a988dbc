import { expect, test } from "vitest";
import { describeProblem } from "../../src/knowledge/describe-problem.ts";
import { parseKnowledgeFile } from "../../src/knowledge/parse-knowledge-file.ts";

const article = "article: { id: fire, title: Fire, outlet: The Example }";

function problemsOf(text: string): readonly string[] {
  const read = parseKnowledgeFile(text, "fire.yaml");
  return read.kind === "problems" ? read.problems.map(describeProblem) : [];
}

const claims = (fields: string): string => `${article}\nclaims:\n  - ${fields}\n`;
const at = "at: { paragraph: 1, sentence: 1 }";

test.each([
  [
    `${article}\n`,
    "fire.yaml:1: claims is missing: it must be a list, each entry on a line of its own behind a hyphen",
  ],
  [`${article}\nclaims: []\n`, "fire.yaml:2: claims is empty: it must have at least one entry"],
  [
    `article: { id: fire, title: 2025, outlet: The Example }\nclaims: [{ ${at}, text: Boats burned. }]\n`,
    "fire.yaml:1: article.title must be text, and is 2025: put it in quotation marks",
  ],
  [claims(`{ ${at}, text: }`), "fire.yaml:3: claims[1].text has nothing behind it: it must be text"],
  [
    claims(`{ ${at}, text: Boats burned., topics: harbour }`),
    "fire.yaml:3: claims[1].topics must be a list, each entry on a line of its own behind a hyphen, and is “harbour”",
  ],
  [
    claims(`{ ${at}, text: Boats burned., hedge: { words: perhaps, kind: modul } }`),
    "fire.yaml:3: claims[1].hedge.kind must be one of approximate, modal, evidential, epistemic or belief, and is “modul”: did you mean modal?",
  ],
  [
    claims(`{ ${at}, text: Boats burned., figures: [{ value: twelve, unit: boats, words: twelve }] }`),
    "fire.yaml:3: claims[1].figures[1].value must be a number, and is “twelve”",
  ],
  [
    claims("just text"),
    "fire.yaml:3: claims[1] must be fields with their values, each on a line of its own, and is “just text”",
  ],
  [
    claims(`${at}\n    text: Boats burned.\n    topic: harbour`),
    "fire.yaml:5: claims[1] has no field topic: check the spelling",
  ],
])("what is wrong is said of the field as it is written, in a newsroom's words: %j", (text, said) => {
  expect(problemsOf(text)).toEqual([said]);
});

test("nothing that is said is the schema's own", () => {
  const odd = ["1", "true", "[a]", "{ a: b }", "null", "2025-01-01", "''"];
  const fields = [
    "id",
    "title",
    "outlet",
    "url",
    "published",
    "language",
    "version",
    "status",
    "collection",
    "groundRule",
  ];
  const texts = fields.flatMap((field) => odd.map((value) => `article: { ${field}: ${value} }\nclaims: ${value}\n`));
  const said = texts.flatMap(problemsOf);
  expect(said.length).toBeGreaterThan(100);
  for (const line of said) expect(line).not.toMatch(/Invalid|expected|received|Too (?:small|big)|NaN|undefined/);
});

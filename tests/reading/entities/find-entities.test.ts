import fc from "fast-check";
import { expect, test } from "vitest";
import { findEntities } from "../../../src/reading/entities/find-entities.ts";
import { findReferences } from "../../../src/reading/entities/find-references.ts";
import { sentencesOf } from "../../../src/reading/sentences/split-article.ts";

const entitiesOf = (text: string): readonly string[] =>
  findEntities(sentencesOf(text)).map(({ kind, text: words }) => `${kind}: ${words}`);

test.each<[text: string, expected: readonly string[]]>([
  ["The ferry left Rotterdam for Hull on Monday.", ["place: Rotterdam", "place: Hull"]],
  ["A German court fined Volkswagen.", ["organisation: Volkswagen"]],
  ["British and French troops landed in Mali.", ["place: Mali"]],
  ["North Korean troops entered Kursk Oblast in October.", ["place: Kursk Oblast"]],
  ["Cho Tae-yul met Andrii Sybiha in Kyiv.", ["person: Cho Tae-yul", "person: Andrii Sybiha", "place: Kyiv"]],
  ["Sean O’Hara and T. S. Marlow left Chicago.", ["person: Sean O’Hara", "person: T. S. Marlow", "place: Chicago"]],
  ["Jan van der Berg spoke to Bashar al-Khatib.", ["person: Jan van der Berg", "person: Bashar al-Khatib"]],
  ["Frank Miller Jr. was born in Austin, Texas.", ["person: Frank Miller Jr.", "place: Austin", "place: Texas"]],
  [
    "Hale’s lawyer called the FBI and the Justice Department.",
    ["person: Hale", "organisation: FBI", "organisation: Justice Department"],
  ],
  [
    "The Bank of England and the Ministry of Trade and Industry agreed.",
    ["organisation: Bank of England", "organisation: Ministry of Trade and Industry"],
  ],
  [
    "Harland & Sons bought Acme Steel Corp for $3 million.",
    ["organisation: Harland & Sons", "organisation: Acme Steel Corp"],
  ],
  ["The plane came down near Lake Victoria, not far from Mount Kenya.", ["place: Lake Victoria", "place: Mount Kenya"]],
  ["They were held at Heathrow Airport.", ["place: Heathrow Airport"]],
  ["The village of Oskilets was shelled.", ["place: Oskilets"]],
  ["Police in the city of Lubny arrested a man.", ["place: Lubny"]],
  ["On Tuesday in March the Security Council met.", ["organisation: Security Council"]],
  ["Residents of Seoul-based firms said nothing.", []],
  ["He won the Nobel Prize and the World Cup.", []],
  ["Yesterday nothing happened. However, Parliament sat.", ["organisation: Parliament"]],
  ["“I saw them,” he said. “Nothing else.”", []],
  ["KYIV, Jan 5 (Reuters) - Two men died.", ["place: KYIV", "organisation: Reuters"]],
  ["U.S. President Walter Quinn flew to the U.K. on Friday.", ["place: U.S.", "person: Walter Quinn", "place: U.K."]],
  ["Nguyen Van Minh and Xi Jinping shook hands.", ["person: Nguyen Van Minh", "person: Xi Jinping"]],
])("%s", (text, expected) => {
  expect(entitiesOf(text)).toEqual(expected);
});

test.each<[text: string, expected: readonly string[]]>([
  [
    "Arsenal 2 Leeds 1 (halftime 1-0) in an English league soccer match.",
    ["organisation: Arsenal", "organisation: Leeds"],
  ],
  [
    "Results of soccer league matches:\nLens 3 Nantes 1\nNice 0 Metz 0",
    ["organisation: Lens", "organisation: Nantes", "organisation: Nice", "organisation: Metz"],
  ],
  ["1. Anna Berg (Sweden) 12.71 seconds in the hurdles race final round", ["person: Anna Berg", "place: Sweden"]],
])("results of sport: %s", (text, expected) => {
  expect(entitiesOf(text)).toEqual(expected);
});

const namesOf = (text: string): readonly string[] =>
  findEntities(sentencesOf(text)).map(({ text: words, name, others }) => [words, name, ...others].join(" | "));

test.each<[what: string, text: string, expected: readonly string[]]>([
  ["a surname", "Mick Sandler won. Sandler smiled.", ["Mick Sandler | Mick Sandler", "Sandler | Mick Sandler"]],
  [
    "a surname before the full name",
    "Sandler won. Mick Sandler smiled.",
    ["Sandler | Mick Sandler", "Mick Sandler | Mick Sandler"],
  ],
  [
    "a surname of two",
    "Mick Sandler beat Joe Sandler. Sandler smiled.",
    ["Mick Sandler | Mick Sandler", "Joe Sandler | Joe Sandler", "Sandler | Sandler | Mick Sandler | Joe Sandler"],
  ],
  ["a Korean family name", "Cho Tae-yul spoke. Cho left.", ["Cho Tae-yul | Cho Tae-yul", "Cho | Cho Tae-yul"]],
  ["a Chinese family name", "Xi Jinping spoke. Xi left.", ["Xi Jinping | Xi Jinping", "Xi | Xi Jinping"]],
  [
    "a Vietnamese given name",
    "Nguyen Van Minh spoke. Minh left.",
    ["Nguyen Van Minh | Nguyen Van Minh", "Minh | Nguyen Van Minh"],
  ],
  [
    "an initial",
    "Phil Sandler batted. P. Sandler made 50.",
    ["Phil Sandler | Phil Sandler", "P. Sandler | Phil Sandler"],
  ],
  [
    "letters in brackets",
    "The National Intelligence Service (NIS) confirmed it. The NIS gave no date.",
    [
      "National Intelligence Service | National Intelligence Service",
      "NIS | National Intelligence Service",
      "NIS | National Intelligence Service",
    ],
  ],
  [
    "the first words of a company",
    "Brandl Steel Corp closed. Brandl Steel owed millions.",
    ["Brandl Steel Corp | Brandl Steel Corp", "Brandl Steel | Brandl Steel Corp"],
  ],
  [
    "a country's short name",
    "The United States agreed. The U.S. paid.",
    ["United States | United States", "U.S. | United States"],
  ],
])("the fullest name stands for %s", (_what, text, expected) => {
  expect(namesOf(text)).toEqual(expected);
});

test("what the article once tells with certainty types the other mentions", () => {
  const text = "Vostrel fell by a third.\nShares of Vostrel Holdings Inc were halted. Vostrel declined to comment.";
  expect(entitiesOf(text)).toEqual([
    "organisation: Vostrel",
    "organisation: Vostrel Holdings Inc",
    "organisation: Vostrel",
  ]);
});

test("a headline in capitals is read by the names of the article under it", () => {
  const text = "SANDLER NAMED AS NEW COACH\nMick Sandler was named on Friday.";
  expect(entitiesOf(text)).toEqual(["person: SANDLER", "person: Mick Sandler"]);
});

const oddText = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 200 }),
  fc
    .array(
      fc.constantFrom(
        "Cho",
        "Tae-yul",
        "the",
        "of",
        "Bank",
        "President",
        "“",
        '"',
        "’s",
        "'s",
        ",",
        ".",
        "(",
        ")",
        "U.S.",
        "J.",
        "and",
        "&",
        "12",
        "said",
        "he",
        "🙂",
        "\n",
        "North",
        "Korean",
        "soldiers",
        "van",
        "-",
        "SOCCER",
      ),
      { maxLength: 60 },
    )
    .map((words) => words.join(" ")),
);

test("an office tells one of two people with the same surname from the other", () => {
  const names = (text: string) => findEntities(sentencesOf(text)).map(({ name }) => name);
  expect(names("Mayor Ivan Roe came with his wife, Ana Roe. Mayor Roe left.").at(-1)).toBe("Ivan Roe");
  expect(names("His wife, Ana Roe, spoke. President Roe left.").at(-1)).toBe("Roe");
});

test("every span is the article's text where it says it is", () => {
  fc.assert(
    fc.property(oddText, (text) => {
      const sentences = sentencesOf(text);
      const entities = findEntities(sentences);
      const roles = entities.flatMap(({ role }) => role ?? []);
      const references = findReferences(sentences, entities);
      for (const span of [...entities, ...roles, ...references, ...references.map(({ refersTo }) => refersTo)])
        expect(text.slice(span.start, span.end)).toBe(span.text);
    }),
    { numRuns: 300 },
  );
});

test.each(["A", "Bank of ", "the Soldiers, ", "O’", '"', "x ", "Mr. "])("a line without end is read: %s", (piece) => {
  const text = piece.repeat(Math.ceil(50_000 / piece.length));
  const sentences = sentencesOf(text);
  const entities = findEntities(sentences);
  findReferences(sentences, entities);
  expect(entities.every(({ start, end, text: words }) => text.slice(start, end) === words)).toBe(true);
});

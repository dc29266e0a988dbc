import { expect, test } from "vitest";
import { type MainKind, mainPart } from "../../src/answers/main-event.ts";
import type { Claim } from "../../src/claims/claim.ts";
import { articleId } from "../../src/ids.ts";
import { extractClaims } from "../../src/reading/extract-claims.ts";
import { wordsOf } from "../../src/words/words-of.ts";
import { exampleArticle, exampleClaim, onDay } from "../support/example-claims.ts";

const termsOf = (text: string): ReadonlySet<string> => new Set(wordsOf(text).map(({ stem }) => stem));
const main = (kind: MainKind, headline: string, all: readonly Claim[]) =>
  mainPart(kind, { headline, claims: all }, termsOf);

const party = (name: string) => ({ name, role: undefined });

const claims = [
  exampleClaim(1, {
    text: "The coast guard reached the burning boats off Varna on 3 May.",
    who: [party("the coast guard")],
    where: ["Varna"],
    when: [onDay("2024-05-03", "3 May")],
  }),
  exampleClaim(2, { text: "Mayor Ana Petrova thanked the crews.", who: [party("Ana Petrova")] }),
];

test("what the headline names comes before what stands first in the text", () => {
  expect(main("who", "Petrova thanks crews after harbour fire", claims)).toEqual({
    text: "Ana Petrova",
    claim: claims[1],
    isSure: true,
  });
  expect(main("who", "Fire burns boats in the harbour", claims)?.text).toBe("the coast guard");
});

test("date and place are those of the lead, each with its claim", () => {
  expect(main("when", "Fire burns boats in the harbour", claims)).toEqual({
    text: "3 May 2024",
    claim: claims[0],
    isSure: true,
  });
  expect(main("where", "Fire burns boats in the harbour", claims)).toEqual({
    text: "Varna",
    claim: claims[0],
    isSure: true,
  });
});

test("a lead that speaks of something else is not sure, and a headline of two words may name anything", () => {
  const other = exampleClaim(1, { text: "Officials met in Paris on 3 March.", where: ["Paris"] });
  expect(main("where", "Fire destroys old warehouse", [other])).toMatchObject({ text: "Paris", isSure: false });
  expect(main("where", "Harbour fire", claims)).toBeUndefined();
});

test("what stands only far down, or nowhere, is not what the article is about", () => {
  const before = Array.from({ length: 8 }, (_, index) =>
    exampleClaim(index + 1, { text: `Boat number ${index} burned.` }),
  );
  const late = exampleClaim(9, { text: "A ship sank off Malta.", where: ["Malta"] });
  expect(main("where", "Fire burns boats in the harbour", [...before, late])).toBeUndefined();
  expect(main("who", "Fire burns boats in the harbour", before)).toBeUndefined();
});

const read = (title: string, text: string) => {
  const article = { ...exampleArticle, id: articleId("read"), title, published: "2024-05-10" };
  const found = extractClaims(article, text);
  const of = (kind: "who" | "when" | "where") => main(kind, title, found)?.text;
  return { who: of("who"), when: of("when"), where: of("where") };
};

test.each([
  {
    title: "Seven killed as ferry sinks near Varna",
    text: "At least seven people were killed when a ferry sank near the port of Varna on Thursday.\n\nThe mayor, Ana Petrova, said it was a dark day.",
    main: {
      who: "At least seven people",
      when: "9 May 2024 (“Thursday”, counted from 10 May 2024, the day of publication)",
      where: "near the port of Varna",
    },
  },
  {
    title: "School fire: Blaze kills five girls",
    text: "A fire at a school in Burgas killed five girls.\n\nCrews were called at 6am on Wednesday.",
    main: {
      who: "five girls",
      when: "8 May 2024 (“6am on Wednesday”, counted from 10 May 2024, the day of publication)",
      where: "a school in Burgas",
    },
  },
  {
    title: "Many voters turn away from both parties",
    text: "SOFIA, May 9 (Agency) - Both parties lost ground.\n\nMany voters stayed at home.",
    main: {
      who: "Many voters",
      when: undefined,
      where: "SOFIA",
    },
  },
  {
    title: "Nobody wants the old harbour",
    text: "The old harbour is not loved.\n\nSome say it smells.",
    main: { who: undefined, when: undefined, where: undefined },
  },
])("$title", ({ title, text, main }) => {
  expect(read(title, text)).toEqual(main);
});

test("every word shown stands in the claim shown, but for a date that was counted", () => {
  const title = "Gunmen storm bank";
  const found = extractClaims(
    { ...exampleArticle, title },
    "Two gunmen stormed a bank in Leeds, England, on Monday.\n\nPolice shut the road outside the town hall.",
  );
  for (const kind of ["who", "where"] as const) {
    const part = main(kind, title, found);
    expect(part?.claim.text).toContain(part?.text);
  }
});

test.each([
  [
    "Two men may have died in harbour fire",
    "Two men may have died in a fire at the harbour of Varna on Monday.",
    "who",
    "Hedged (“may have”): Two men",
  ],
  [
    "Three sailors reportedly held at port",
    "Three sailors were reportedly held at the port of Varna on Tuesday.",
    "who",
    "Reportedly: Three sailors",
  ],
  [
    "Clerk allegedly stole bank millions",
    "The clerk allegedly stole millions from a bank in Varna on Tuesday.",
    "who",
    "Allegedly: The clerk",
  ],
  [
    "Two gunmen robbed bank, police believe",
    "Police believe that two gunmen robbed a bank in Varna on Tuesday.",
    "who",
    "Police believe: two gunmen",
  ],
  [
    "Three sailors reportedly held at port",
    "Three sailors were reportedly held at the port of Varna on Tuesday.",
    "when",
    /^Reportedly: 7 May 2024/,
  ],
  [
    "New harbour bridge could open on Monday",
    "The new harbour bridge in Varna could open on Monday.",
    "when",
    /^Hedged \(“could”\): /,
  ],
  [
    "Miners feared dead after blast",
    "Twelve miners are feared to have died in a blast near Pernik on Tuesday.",
    "where",
    /^Hedged \(“are feared”\): .*Pernik/,
  ],
  [
    "Seven trapped in coal mine",
    "PERNIK, May 9 (Agency) - Seven miners may have been trapped when a tunnel of the coal mine collapsed.",
    "who",
    "Hedged (“may have”): Seven miners",
  ],
  [
    "Seven killed as ferry sinks",
    "Seven people were killed when a ferry sank near Varna on Tuesday, and more may be missing.",
    "who",
    "Seven people",
  ],
] as const)("as sure as the sentence is: %s (%#)", (title, text, kind, expected) => {
  const shown = read(title, text)[kind];
  if (typeof expected === "string") expect(shown).toBe(expected);
  else expect(shown).toMatch(expected);
});

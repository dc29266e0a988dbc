import fc from "fast-check";
import { expect, test } from "vitest";
import { findClauses } from "../../../src/reading/clauses/find-clauses.ts";
import { sentencesOf } from "../../../src/reading/sentences/split-article.ts";

const clausesIn = (text: string) =>
  sentencesOf(text)
    .flatMap((sentence) => findClauses(sentence))
    .map((clause) => clause.text)
    .join(" | ");

test.each([
  "Of the 12,000 sent, | two-thirds are presumed dead.",
  "The navy captured two sailors in May, | killing 12 | and wounding 30.",
  "The blast injured 30 people | and killed 12.",
  "The outbreak infected over 4,000 people | and killed at least 62.",
  "Three were killed | and 12 wounded.",
  "Thirty people were injured | and 12 died.",
  "The party gained 66 seats | and its rivals lost 10.",
  "Turnout was 60 per cent in March, | but only 40 per cent voted in May.",
  "It burned; | nobody died.",
  "The fire | — which killed 12 | — was out by noon.",
  "The ship, | carrying 300 people, | sank | after hitting a rock.",
  "The storm, | in which 12 people died, | was the third this year.",
  "He met 30 mayors, | two of whom were arrested, | and left.",
  "The port, | which employs 300 people, | would open on Monday.",
  "Two sailors | who were captured in May | were exchanged.",
  "The dam, | built in 1971, | had been inspected in February.",
  "The town | where 40 men lived | was sold.",
  "A boat | that carried 12 men | sank on Friday.",
  "Officials said on Monday | that 4,000 soldiers had died, | while 1,000 were missing.",
  "The minister said | 12 people had died | since the war began in 2022.",
  "He said | that it burned, | because a stove was left on.",
  "She said | that 12 died | and that 30 were hurt.",
  "The mayor said | Ivan and Petra were killed.",
  "After the storm hit on Monday, | 12 people died, | police said.",
  "When the dam broke, | 300 houses were lost.",
  "Although 40 boats were sold, | the yard lost $3 million.",
  "Speaking in Varna, | he said | 12 men, women and children were hurt.",
  "They met on Friday | to discuss the return of two soldiers.",
  "The council borrowed $5 million | in order to build 400 homes.",
  "Profits rose to $5 million, | up from $4 million a year earlier.",
  "Sales fell to 12 boats | compared with 30 in 2020.",
  "The raid killed 12 people, | including three children.",
  "The mayor resigned, | and he left the town in June.",
  "The mayor resigned, | he told Radio Varna on Friday.",
  '"We lost 12 boats," | he said.',
  "“We lost 12 boats.” | he said.",
  "The yard | (it was built in 1900) | closed.",
  "Prices rose | as the storm hit the coast.",
  "The raid killed 12 people | before the army took the town in May.",
])("%s", (clauses) => {
  expect(clausesIn(clauses.replaceAll(" | ", " "))).toBe(clauses);
});

test.each([
  "Boats were sent to Russia and to the harbour.",
  "Ivan and Petra were killed in 2014.",
  "In 2014, 12 people died.",
  "On March 3, 2025, the port was shut.",
  "He bought 12 apples, 30 pears and 40 plums.",
  "Ivan Petrov, the mayor of Varna, sold 12 boats.",
  "The government plans to send 3,000 troops.",
  "The bridge is expected to cost $3 million.",
  "Residents were told to stay at home.",
  "The storm forced 300 people to flee.",
  "They talked before noon on Tuesday, after 12 hours of waiting.",
  "The town of 4,000 people, founded in 1850, lies in a valley.",
  "The council voted 12-3 on Monday.",
  "He was sent to prison in May 2020.",
  "After that day nobody came.",
  "The World Health Organization (WHO) sent 12 doctors.",
  "Nothing but 12 boats burned.",
  "As many as 40 boats burned.",
])("%s is one clause", (text) => {
  expect(clausesIn(text)).toBe(text);
});

const pieces = fc.constantFrom(
  "who ",
  "said ",
  "and ",
  ", ",
  "12 ",
  "people ",
  "died ",
  "to ",
  "build ",
  "(",
  ") ",
  "— ",
  "; ",
  "“",
  "😀",
  "that ",
  "after ",
  "killing ",
);

test("clauses are slices that lie side by side and leave out nothing but white space", () => {
  const texts = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.array(pieces, { maxLength: 40 }).map((list) => list.join("")),
  );
  fc.assert(
    fc.property(texts, (text) => {
      for (const sentence of sentencesOf(text)) {
        const clauses = findClauses(sentence);
        for (const clause of clauses) {
          expect(clause.text).toBe(text.slice(clause.start, clause.end));
          expect(clause.text).not.toBe("");
        }
        const letters = (whole: string): string => whole.replace(/\s/g, "");
        expect(letters(clauses.map((clause) => clause.text).join(""))).toBe(letters(sentence.text));
      }
    }),
    { numRuns: 500 },
  );
});

test.each(["a, ", "died and ", "who ", "( ", "to go ", "said he "])(
  "a line of 50,000 characters of %j is read in linear time",
  (piece) => {
    const [sentence] = sentencesOf(piece.repeat(50_000 / piece.length));
    const start = performance.now();
    if (sentence !== undefined) findClauses(sentence);
    expect(performance.now() - start).toBeLessThan(1_500);
  },
);

import { expect, test } from "vitest";
import { answerFrom } from "../../src/answer-from.ts";
import { articleId } from "../../src/ids.ts";
import { extractClaims } from "../../src/reading/extract-claims.ts";
import { openRecord } from "../../src/record.ts";
import { exampleArticle } from "../support/example-claims.ts";

const texts: readonly (readonly [published: string, text: string])[] = [
  ["2025-03-04", "Harbour Master Petar Kolev said the quay would reopen on Friday."],
  ["2025-03-12", "Harbour Master Petar Kolev resigned on Tuesday after cracks were found in two piers."],
  ["2025-04-18", "Education Minister Ivana Dimova resigned on Thursday, saying she had lost the trust of teachers."],
  ["2025-05-06", "Ana Petrova is the new harbour master of Varna, the port announced on Monday."],
  ["2025-05-06", "Petrova had been acting harbour master since Petar Kolev resigned in March."],
  ["2025-06-02", "Two miners died there in 2022."],
  ["2025-06-05", "A crew member who was not named died on Monday, police said."],
  ["2025-06-09", "The transport minister, Ivan Petrov, rejected calls to resign."],
  ["2025-07-01", "Chief medical officer Dr Maria Kolev warned that cases were rising."],
  ["2025-07-02", "Ana Roe will step down as head of the museum in August."],
];

const articles = texts.map(([published], at) => ({ ...exampleArticle, id: articleId(`text-${at}`), published }));
const record = openRecord({
  articles,
  claims: texts.flatMap(([, text], at) => extractClaims(articles[at] ?? exampleArticle, text)),
  entities: [],
  glossary: [],
});
const short = (text: string) => answerFrom(record, { text, now: new Date("2025-08-01T12:00:00Z") });

test("all who did it are told, who did it last first, and each with a claim of its own", () => {
  const { short: people, claims } = short("who resigned");
  expect(people).toEqual(["Ivana Dimova, Education Minister", "Petar Kolev, Harbour Master"]);
  expect(claims[0]?.text).toMatch(/^Education Minister Ivana Dimova/);
  expect(claims.some(({ text }) => text.startsWith("Harbour Master Petar Kolev resigned"))).toBe(true);
});

test("who had an office is told with the day of publication, the latest first", () => {
  expect(short("who is the harbour master").short).toEqual([
    "Ana Petrova, new harbour master of Varna (published 6 May 2025)",
    "Petar Kolev, Harbour Master (published 12 March 2025)",
  ]);
});

test("of two of one name both are told", () => {
  expect(short("who is kolev").short).toEqual([
    "Maria Kolev, Chief medical officer (published 1 July 2025)",
    "Petar Kolev, Harbour Master (published 12 March 2025)",
  ]);
});

test("a time that is asked for keeps the others out", () => {
  expect(short("who resigned in april").short).toEqual(["Ivana Dimova, Education Minister"]);
});

test("people without a name are no answer where others are told of elsewhere", () => {
  expect(short("who died").short).not.toEqual(["Two miners"]);
});

test("who will do it, and who only was called on to, did not", () => {
  expect(short("who stepped down").short).not.toContain("Ana Roe, head of the museum");
  expect(short("who resigned").short.join()).not.toContain("Petrov,");
});

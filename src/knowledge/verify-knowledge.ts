import type { Claim } from "../claims/claim.ts";
import { datesIn } from "../claims/dates-in.ts";
import { numbersIn } from "../claims/numbers-in.ts";
import { sentencesOf as readSentences } from "../reading/sentences/split-article.ts";
import { claimLines } from "./claim-lines.ts";
import type { KnowledgeProblem } from "./knowledge.ts";
import { parseKnowledgeFile } from "./parse-knowledge-file.ts";

/** A sentence of the article, both counted from 1. */
export type ArticleSentence = { readonly paragraph: number; readonly sentence: number; readonly text: string };

/** What holding a file against its article gave. */
export type Verification = {
  readonly problems: readonly KnowledgeProblem[];
  /** Sentences that no claim covers: facts may be missing. */
  readonly uncovered: readonly ArticleSentence[];
  /** How many claims were held against the text. */
  readonly checked: number;
};

/**
 * Holds an editor's claims against the article: every position exists, every quotation and every word of a hedge, date
 * or figure stands in the sentence, and every number and date of a claim occurs there.
 */
export function verifyKnowledgeFile(fileText: string, fileName: string, articleText: string): Verification {
  const parsed = parseKnowledgeFile(fileText, fileName);
  if (parsed.kind === "problems") return { problems: parsed.problems, uncovered: [], checked: 0 };
  if (parsed.kind === "nothing" || parsed.content.kind !== "article") {
    const message = "holds no claims. Name a file with article and claims.";
    return { problems: [{ file: fileName, line: undefined, field: undefined, message }], uncovered: [], checked: 0 };
  }
  const { claims } = parsed.content;
  const sentences = sentencesOf(articleText);
  const lines = claimLines(fileText, fileName);
  const problems = claims.flatMap((claim, index) =>
    claimProblems(claim, sentences).map(({ field, message }) => ({
      file: fileName,
      line: lines[index],
      field: `claims[${index + 1}].${field}`,
      message,
    })),
  );
  return { problems, uncovered: uncoveredBy(claims, sentences), checked: claims.length };
}

/** Paragraphs are the non-empty lines. */
export function sentencesOf(articleText: string): readonly ArticleSentence[] {
  return readSentences(articleText).map(({ paragraph, number, text }) => ({ paragraph, sentence: number, text }));
}

type Finding = { readonly field: string; readonly message: string };

function claimProblems(claim: Claim, sentences: readonly ArticleSentence[]): readonly Finding[] {
  const { paragraph, sentence } = claim.at;
  const found = sentences.find((one) => one.paragraph === paragraph && one.sentence === sentence);
  if (found === undefined) return [{ field: "at", message: missingPlace(paragraph, sentence, sentences) }];
  return sentenceProblems(claim, found.text);
}

/** What of a claim does not fit the sentence at its place. */
export const sentenceProblems = (claim: Claim, sentence: string): readonly Finding[] => [
  ...wordProblems(claim, sentence),
  ...numberProblems(claim, sentence),
  ...dateProblems(claim, sentence),
];

function missingPlace(paragraph: number, sentence: number, sentences: readonly ArticleSentence[]): string {
  const inParagraph = sentences.filter((one) => one.paragraph === paragraph).length;
  if (inParagraph > 0) return `names sentence ${sentence}, but paragraph ${paragraph} has ${inParagraph}`;
  return `names paragraph ${paragraph}, but the article's text ends with paragraph ${sentences.at(-1)?.paragraph ?? 0}`;
}

/** Words that the file gives as the article's own. */
function wordProblems(claim: Claim, sentence: string): readonly Finding[] {
  const given = [
    { field: "quote", words: claim.quote },
    { field: "hedge.words", words: claim.hedge?.words },
    ...claim.when.map((date, index) => ({ field: `when[${index + 1}].words`, words: date.words })),
    ...claim.figures.map((figure, index) => ({ field: `figures[${index + 1}].words`, words: figure.words })),
  ];
  return given.flatMap(({ field, words }) =>
    words === undefined || sentence.includes(words) ? [] : [{ field, message: `is not in the sentence: “${words}”` }],
  );
}

function numberProblems(claim: Claim, sentence: string): readonly Finding[] {
  const there = numbersIn(sentence);
  const dated = new Set(
    claim.when.flatMap((date) =>
      datesIn(date.words).length > 0 ? [date.from.slice(0, 4)] : [date.from.slice(0, 4), date.to.slice(0, 4)],
    ),
  );
  const said = numbersIn(claim.text).filter((number) => !dated.has(String(number)));
  const figures = claim.figures.map((figure) => figure.value);
  return [
    ...said
      .filter((number) => !there.some((one) => isSameNumber(one, number)))
      .map((number) => ({ field: "text", message: `says ${number}, which is not in the sentence` })),
    ...figures.flatMap((value, index) =>
      there.some((one) => isSameNumber(one, value))
        ? []
        : [{ field: `figures[${index + 1}].value`, message: `is ${value}, which is not in the sentence` }],
    ),
  ];
}

/** Two thirds may be written 0.667. */
const isSameNumber = (a: number, b: number): boolean => Math.abs(a - b) <= 0.001 * Math.max(1, Math.abs(a));

/** An absolute date must be the one that the sentence gives; a relative one must say what it was counted from. */
function dateProblems(claim: Claim, sentence: string): readonly Finding[] {
  const there = datesIn(sentence);
  const inText = datesIn(claim.text).flatMap((date) =>
    there.some((one) => one === date) || claim.when.some((when) => when.from <= date && date <= when.to)
      ? []
      : [{ field: "text", message: `says ${date}, which is not in the sentence` }],
  );
  const inWhen = claim.when.flatMap((date, index) => {
    const stated = datesIn(date.words);
    if (stated.length === 0) {
      return date.countedFrom === undefined
        ? [
            {
              field: `when[${index + 1}].countedFrom`,
              message: `is missing: “${date.words}” alone does not give ${date.from}`,
            },
          ]
        : [];
    }
    return stated.includes(date.from)
      ? []
      : [{ field: `when[${index + 1}].from`, message: `is ${date.from}, but “${date.words}” is ${stated.join(", ")}` }];
  });
  return [...inText, ...inWhen];
}

function uncoveredBy(claims: readonly Claim[], sentences: readonly ArticleSentence[]): readonly ArticleSentence[] {
  const covered = new Set(claims.map((claim) => `${claim.at.paragraph} ${claim.at.sentence}`));
  return sentences.filter((one) => !covered.has(`${one.paragraph} ${one.sentence}`));
}

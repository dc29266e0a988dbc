import { z } from "zod";
import { checkText } from "../checking/check-text.ts";
import type { Verdict } from "../checking/checked.ts";
import { createClaimFinder } from "../checking/claim-finder.ts";
import { articleId } from "../ids.ts";
import { extractClaims } from "../reading/extract-claims.ts";
import type { EvaluationPart } from "./evaluation-part.ts";
import { rowsOf } from "./rows-of.ts";

const articleSchema = z.object({ id: z.string(), date: z.string(), title: z.string(), text: z.string() });

type Pair = { readonly text: string; readonly expected: Verdict };

/** How a sentence of the record is changed by rule, and which verdict that must give; undefined where the rule does not apply. */
const changes: Readonly<
  Record<string, { readonly expected: Verdict; readonly change: (sentence: string) => string | undefined }>
> = {
  "copied, other typography": {
    expected: "exact",
    change: (sentence) => sentence.replace(/["“”]/g, "").replaceAll("-", "–").replaceAll(" ", "\u00a0"),
  },
  "another number": {
    expected: "number-differs",
    change: (sentence) => changed(sentence, /\b[2-9]\d{1,5}\b(?![\d:.%-])/, (number) => String(Number(number) + 7)),
  },
  "a hedge taken out": {
    expected: "hedge-dropped",
    change: (sentence) =>
      changed(sentence, /\b(?:reportedly |allegedly |(?:about|approximately|nearly|around) (?=\d))/i, () => ""),
  },
  "a word replaced": {
    expected: "altered",
    change: (sentence) => changed(sentence, /\b(?:people|city|government|police|country)\b/, () => "lighthouse"),
  },
  "a negation put in": {
    expected: "altered",
    change: (sentence) => changed(sentence, /\b(was|were|is|has|have) /, (verb) => `${verb}not `),
  },
};

function changed(sentence: string, match: RegExp, by: (found: string) => string): string | undefined {
  return match.test(sentence) ? sentence.replace(match, by) : undefined;
}

const mostPairs = 60;

/**
 * Sentences of real articles changed by rule and held against the record of these articles; those of the last tenth of the
 * articles, which the record does not hold, must not be on it. Sentences with quotations are left out, since of these only
 * the quoted words are compared. Right: the verdict that the change must give.
 */
export const measureChecking: EvaluationPart = {
  title: "Checking a draft (wikinews_ccby, changed by rule)",
  files: ["wikinews_ccby/dev/articles.jsonl"],
  measure: ([lines = ""]) => {
    const articles = rowsOf(lines, articleSchema).map(claimsOf);
    const held = articles.slice(0, Math.floor(articles.length * 0.9)).flat();
    const finder = createClaimFinder(held);
    const whole = held.map(({ text }) => text).filter(isPlain);
    const right = ({ text, expected }: Pair): boolean =>
      checkText(text, finder).some(({ verdict }) => verdict === expected);
    const rows = Object.entries(changes).map(([name, { change, expected }]) => ({
      name,
      pairs: whole
        .flatMap((text) => ({ text: change(text), expected }))
        .flatMap(({ text, expected: is }) => (text === undefined ? [] : [{ text, expected: is }])),
    }));
    const absent = articles.slice(Math.floor(articles.length * 0.9)).flat();
    const others = absent
      .map(({ text }): Pair => ({ text, expected: "not-on-record" }))
      .filter(({ text }) => isPlain(text));
    return [...rows, { name: "not on the record", pairs: others }].map(({ name, pairs }) => {
      const asked = spread(pairs);
      return { name, value: asked.filter(right).length / Math.max(1, asked.length), of: asked.length };
    });
  },
};

/** Some of all, evenly from first to last. */
function spread(pairs: readonly Pair[]): readonly Pair[] {
  const step = Math.max(1, Math.floor(pairs.length / mostPairs));
  return pairs.filter((_, index) => index % step === 0).slice(0, mostPairs);
}

const isPlain = (text: string): boolean =>
  !/["“”]/.test(text) && text.split(" ").length > 8 && text.split(" ").length < 40;

const claimsOf = ({ id, date, title, text }: z.infer<typeof articleSchema>) =>
  extractClaims(
    {
      id: articleId(id),
      title,
      outlet: "Wikinews",
      url: undefined,
      published: date,
      retrieved: undefined,
      language: "en",
      via: undefined,
    },
    text,
  );

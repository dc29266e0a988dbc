import { z } from "zod";
import { sentencesOf } from "../reading/sentences/split-article.ts";
import type { EvaluationPart } from "./evaluation-part.ts";
import { rowsOf } from "./rows-of.ts";

const goldenSchema = z.object({ id: z.string(), text: z.string(), sentences: z.array(z.string()) });
const newsSchema = z.object({ text: z.string(), sentences: z.array(z.tuple([z.number(), z.number()])) });

/** A golden rule is kept when the sentences are the ones of the rule, letter for letter but for outer white space. */
export const measureGoldenRules: EvaluationPart = {
  title: "Sentence ends, golden rules (segmentation)",
  files: ["segmentation/golden_en/dev/golden.jsonl"],
  measure: ([lines = ""]) => {
    const rules = rowsOf(lines, goldenSchema);
    const broken = rules.filter(
      ({ text, sentences }) =>
        sentencesOf(text)
          .map((one) => one.text)
          .join("\n") !== sentences.map((one) => one.trim()).join("\n"),
    );
    const note = broken.length === 0 ? {} : { note: `broken: ${broken.map(({ id }) => id).join(", ")}` };
    return [
      {
        name: "rules kept",
        value: rules.length - broken.length,
        unit: "count",
        of: rules.length,
        reach: rules.length,
        ...note,
      },
    ];
  },
};

/** A mark that may end a sentence, with what closes behind it, before white space in its line. */
const contested = /[.!?]["'”’)\]]*(?=[^\S\n])/g;

/**
 * Ends of sentences in news against machine-made ones: of all points within a line at which a stop, question or
 * exclamation mark stands before a space, the share at which both end a sentence or both do not. Line ends are left out:
 * here they always end one, there a headline runs on into the next line.
 */
export const measureNewsBoundaries: EvaluationPart = {
  title: "Sentence ends in news (segmentation)",
  files: ["segmentation/news_silver/dev/articles.jsonl"],
  measure: ([lines = ""]) => {
    const points = rowsOf(lines, newsSchema).flatMap(({ text, sentences }) => {
      const gold = new Set(sentences.map(([, end]) => end));
      const ours = new Set(sentencesOf(text).map(({ end }) => end));
      return [...text.matchAll(contested)].map((hit) => {
        const end = hit.index + hit[0].length;
        return gold.has(end) === ours.has(end);
      });
    });
    const alike = points.filter(Boolean).length;
    return [
      { name: "points decided alike", value: alike / Math.max(1, points.length), of: points.length, reach: 0.995 },
    ];
  },
};

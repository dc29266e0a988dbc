import { z } from "zod";
import { sentencesOf } from "../reading/sentences/split-article.ts";
import type { EvaluationPart } from "./evaluation-part.ts";
import { halvesOf } from "./halves-of.ts";
import { rowsOf } from "./rows-of.ts";

const goldenSchema = z.object({ id: z.string(), text: z.string(), sentences: z.array(z.string()) });
const newsSchema = z.object({
  id: z.string(),
  text: z.string(),
  sentences: z.array(z.tuple([z.number(), z.number()])),
});

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
const contested = /[.!?…]["'”’)\]]*(?=[^\S\n])/g;

/** What stands behind a point at which the labels break the golden rules: a small letter, or an opening ''. */
const mislabelled = /^[^\S\n]+(?:["“‘([]?\p{Ll}|''\p{Lu})/u;

/**
 * Ends of sentences in news against machine-made labels: of all points within a line at which a stop, question or
 * exclamation mark or ellipsis stands before a space, the share at which both end a sentence or both do not. Line ends
 * are left out: here they always end one, there a headline runs on into the next line. "By sound labels" leaves out the
 * points before a small letter, where the labels cut "(D-Mo.) said" and "“Why?” he asks", and those before two
 * apostrophes that open a quotation, which the labels leave with the sentence before.
 */
export const measureNewsBoundaries: EvaluationPart = {
  title: "Sentence ends in news (segmentation)",
  files: ["segmentation/news_silver/dev/articles.jsonl"],
  measure: ([lines = ""]) => {
    const rows = rowsOf(lines, newsSchema);
    const [seen, kept] = halvesOf(rows, ({ id }) => id).map((half) => alike(half.flatMap(pointsOf).filter(isSound)));
    const points = rows.flatMap(pointsOf);
    const sound = points.filter(isSound);
    const note = `half looked at ${percent(seen)}, half kept for checking ${percent(kept)}`;
    return [
      { name: "points decided alike", value: alike(points), of: points.length },
      { name: "by sound labels", value: alike(sound), of: sound.length, reach: 0.995, note },
    ];
  },
};

type Point = { readonly isAlike: boolean; readonly isSound: boolean };

function pointsOf({ text, sentences }: z.infer<typeof newsSchema>): readonly Point[] {
  const gold = new Set(sentences.map(([, end]) => end));
  const ours = new Set(sentencesOf(text).map(({ end }) => end));
  return [...text.matchAll(contested)].map((hit) => {
    const end = hit.index + hit[0].length;
    return { isAlike: gold.has(end) === ours.has(end), isSound: !mislabelled.test(text.slice(end, end + 20)) };
  });
}

const isSound = (point: Point): boolean => point.isSound;

const alike = (points: readonly Point[]): number =>
  points.filter(({ isAlike }) => isAlike).length / Math.max(1, points.length);

const percent = (value = 0): string => `${(value * 100).toFixed(1)} %`;

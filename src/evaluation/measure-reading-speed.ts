import { z } from "zod";
import type { Article } from "../articles/article.ts";
import { articleId } from "../ids.ts";
import { extractClaims } from "../reading/extract-claims.ts";
import type { EvaluationPart } from "./evaluation-part.ts";
import { rowsOf } from "./rows-of.ts";

const articleSchema = z.object({ id: z.string(), date: z.string(), title: z.string(), text: z.string() });

const mostRounds = 5;

/** Sentences a second through the whole reader, text to claims, on one core: the best of some rounds over all articles, after one to warm up. */
export const measureReadingSpeed = (clock: () => number): EvaluationPart => ({
  title: "Speed of the whole reader (wikinews_ccby)",
  files: ["wikinews_ccby/dev/articles.jsonl"],
  measure: ([lines = ""]) => {
    const articles = rowsOf(lines, articleSchema).map((row) => ({ article: articleFrom(row), text: row.text }));
    const readAll = (): number =>
      articles.reduce((sum, { article, text }) => sum + extractClaims(article, text).length, 0);
    const sentences = readAll();
    const seconds = Math.min(...Array.from({ length: mostRounds }, () => secondsOf(readAll, clock)));
    return [{ name: "sentences", value: sentences / seconds, unit: "per second", of: sentences, reach: 3_000 }];
  },
});

function secondsOf(work: () => void, clock: () => number): number {
  const start = clock();
  work();
  return (clock() - start) / 1000;
}

const articleFrom = ({ id, date, title }: z.infer<typeof articleSchema>): Article => ({
  id: articleId(id),
  title,
  outlet: "Wikinews",
  url: undefined,
  published: date,
  retrieved: undefined,
  language: "en",
  via: undefined,
});

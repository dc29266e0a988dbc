import type { Article } from "../../src/articles/article.ts";
import { articleId } from "../../src/ids.ts";
import type { ArrivedArticle } from "../../src/log/held-article.ts";
import { extractClaims } from "../../src/reading/extract-claims.ts";

/** So many articles, each of so many sentences, arrive one after the other in ever newer versions. */
export const articleCount = 20;
export const sentenceCount = 6;

/** Which version of which article arrives at a step, both from 0. */
export const stepAt = (step: number): { readonly article: number; readonly version: number } => ({
  article: step % articleCount,
  version: Math.floor(step / articleCount),
});

/** The sentence that a version changes; the first version changes none. */
export const changedSentence = (version: number): number => (version + sentenceCount - 1) % sentenceCount;

/** The figure of a sentence in a version: no two sentences or versions have the same. */
export function figureAt(article: number, version: number, sentence: number): number {
  let latest = 0;
  for (let one = 1; one <= version; one += 1) if (changedSentence(one) === sentence) latest = one;
  return 1_000_000 + article * 10_000 + latest * 100 + sentence;
}

export const figureText = (figure: number): string => figure.toLocaleString("en");

/** The text stays as it is but for the one figure of each version. */
export function articleAt(article: number, version: number): ArrivedArticle {
  const sentences = Array.from({ length: sentenceCount }, (_, sentence) => {
    const figure = figureText(figureAt(article, version, sentence));
    return `Port ${article} counted ${figure} crates on quay ${sentence}.`;
  });
  const text = sentences.join(" ");
  const known = aboutArticle(article);
  return { article: known, text, claims: extractClaims(known, text), origin: { kind: "folder", id: "crash" } };
}

const aboutArticle = (article: number): Article => ({
  id: articleId(`port-${article}`),
  title: `Crates in port ${article}`,
  outlet: "The Example",
  url: undefined,
  published: "2024-05-04",
  retrieved: undefined,
  language: "en",
  via: undefined,
});

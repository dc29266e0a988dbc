import type { Article } from "../articles/article.ts";
import type { ExtractedClaim } from "./extraction.ts";

/** What was read of an article, for people: each sentence with what was found in it. */
export function describeExtraction(article: Article, claims: readonly ExtractedClaim[]): readonly string[] {
  const published = article.published === undefined ? "publication date not stated" : `published ${article.published}`;
  return [`${article.title} (${article.outlet}, ${published})`, ...claims.flatMap(claimLines)];
}

function claimLines(claim: ExtractedClaim): readonly string[] {
  return [
    "",
    `${claim.paragraph}.${claim.sentence} ${claim.text}`,
    ...detailsOf(claim).map((detail) => `    ${detail}`),
  ];
}

function detailsOf({ entities, times, quantities, attribution, hedges }: ExtractedClaim): readonly string[] {
  return [
    ...entities.map(
      ({ text, kind, name, role }) =>
        `${kind}: ${text}${name === text ? "" : ` = ${name}`}${role === null ? "" : `, ${role}`}`,
    ),
    ...times.map(
      ({ text, value, anchor }) =>
        `time: ${text} = ${value ?? "as written"}${anchor === null ? "" : ` (counted from ${anchor.value})`}`,
    ),
    ...quantities.map(
      ({ text, value, operator, unit }) => `figure: ${text} = ${operator} ${value}${unit === null ? "" : ` ${unit}`}`,
    ),
    ...(attribution === null
      ? []
      : [`speaker: ${attribution.speaker?.text ?? "not named"} (“${attribution.cue.text}”)`]),
    ...hedges.map(({ text, kind }) => `hedge: ${text} (${kind})`),
  ];
}

import type { Article } from "../../src/articles/article.ts";
import type { Claim, EventDate, Figure } from "../../src/claims/claim.ts";
import { articleId, claimId } from "../../src/ids.ts";

export const exampleArticle: Article = {
  id: articleId("harbour-fire"),
  title: "Fire in the harbour",
  outlet: "The Example",
  url: "https://example.org/fire",
  published: "2024-05-04",
  retrieved: undefined,
  language: "en",
  via: undefined,
};

/** A claim with the given fields; what is left out is not stated. The sentence number makes its id. */
export function exampleClaim(sentence: number, fields: Partial<Omit<Claim, "id">> & { readonly text: string }): Claim {
  const article = fields.article ?? exampleArticle;
  return {
    quote: undefined,
    speaker: { kind: "article" },
    hedge: undefined,
    when: [],
    where: [],
    who: [],
    figures: [],
    why: undefined,
    topics: [],
    at: { paragraph: 1, sentence, start: undefined, end: undefined },
    ...fields,
    id: claimId(article.id, 1, sentence, 1),
    article,
  };
}

export const onDay = (day: string, words = day): EventDate => ({
  from: day,
  to: day,
  granularity: "day",
  words,
  relation: "on",
  countedFrom: undefined,
});

export const figureOf = (value: number, unit: string, words = String(value)): Figure => ({
  value,
  operator: "exactly",
  unit,
  words,
});

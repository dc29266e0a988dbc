import type { Article } from "../articles/article.ts";
import type { Claim } from "../claims/claim.ts";

/**
 * A claim as JSON, without its printed sentence where that is its own text, and without its article where that is the one
 * given: a claim may have been made with an article of which less may be told.
 */
export function claimBody(claim: Claim, known: Article): string {
  const { article, verbatim, ...rest } = claim;
  const own = isSame(article, known) ? {} : { article };
  if (verbatim === undefined) return JSON.stringify({ ...rest, ...own });
  const { text, start, end } = verbatim;
  return JSON.stringify({ ...rest, ...own, verbatim: text === claim.text ? { start, end } : verbatim });
}

const isSame = (one: Article, other: Article): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other);

type Body = Omit<Claim, "article" | "verbatim"> & {
  readonly article?: Article;
  readonly verbatim?: { readonly text?: string; readonly start: number; readonly end: number };
};

/** The claim again. The JSON is our own: what `claimBody` wrote, held by a checked sum. */
export function claimFromBody(json: string, known: Article): Claim {
  const { verbatim, ...claim }: Body = JSON.parse(json);
  const whole = { ...optionalFields, article: known, ...claim };
  return verbatim === undefined ? whole : { ...whole, verbatim: { text: claim.text, ...verbatim } };
}

/** JSON leaves out what is undefined. */
const optionalFields = { quote: undefined, hedge: undefined, why: undefined };

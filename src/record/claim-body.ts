import type { Article } from "../articles/article.ts";
import type { Claim } from "../claims/claim.ts";

/** A claim as JSON without its article, and without its printed sentence where that is the claim's own text. */
export function claimBody({ article: _, verbatim, ...claim }: Claim): string {
  if (verbatim === undefined) return JSON.stringify(claim);
  const { text, start, end } = verbatim;
  return JSON.stringify({ ...claim, verbatim: text === claim.text ? { start, end } : verbatim });
}

type Body = Omit<Claim, "article" | "verbatim"> & {
  readonly verbatim?: { readonly text?: string; readonly start: number; readonly end: number };
};

/** The claim again, of its article. The JSON is our own: what `claimBody` wrote, held by a checked sum. */
export function claimFromBody(json: string, article: Article): Claim {
  const { verbatim, ...claim }: Body = JSON.parse(json);
  const whole = { ...optionalFields, ...claim, article };
  return verbatim === undefined ? whole : { ...whole, verbatim: { text: claim.text, ...verbatim } };
}

/** JSON leaves out what is undefined. */
const optionalFields = { quote: undefined, hedge: undefined, why: undefined };

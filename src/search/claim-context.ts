import type { Claim } from "../claims/claim.ts";

export type ClaimContext = { readonly title: string; readonly around: string };

/** How far around its sentence a claim's context reaches, in sentences of its paragraph. */
const reach = 4;

/**
 * What a verbatim sentence takes for granted: the title of its article, and the sentences around it in its paragraph. By
 * these "they" and a bare date still find their claim. An editor's claim stands on its own and has none.
 */
export function claimContexts(claims: readonly Claim[]): readonly (ClaimContext | undefined)[] {
  return claims.map((claim, at) => {
    if (claim.verbatim === undefined) return undefined;
    const around: string[] = [];
    for (let near = at - reach; near <= at + reach; near += 1) {
      const other = claims[near];
      if (near !== at && other !== undefined && isInParagraph(other, claim)) around.push(other.text);
    }
    return { title: titleOf(claim), around: around.join("\n") };
  });
}

const isInParagraph = (one: Claim, other: Claim): boolean =>
  one.article === other.article && one.at.paragraph === other.at.paragraph && one.verbatim !== undefined;

const titleOf = ({ article }: Claim): string => (article.title.startsWith("[") ? "" : article.title);

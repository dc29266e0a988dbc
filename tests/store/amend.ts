import type { Article } from "../../src/articles/article.ts";
import type { Claim } from "../../src/claims/claim.ts";
import { articleId } from "../../src/ids.ts";
import type { Change, Happening } from "../../src/log/change.ts";
import type { HeldArticle, Origin } from "../../src/log/held-article.ts";
import type { Amendment, Store } from "../../src/store/store.ts";
import { exampleArticle, exampleClaim } from "../support/example-claims.ts";

export const folder: Origin = { kind: "folder", id: "incoming" };

/** "2025-03-01T10:00:00.000Z" of "10:00" on the first day, and so on. */
export const instant = (time: string, day = 1): string => `2025-03-0${day}T${time}:00.000Z`;

export const articleNamed = (slug: string, fields: Partial<Article> = {}): Article => ({
  ...exampleArticle,
  id: articleId(slug),
  ...fields,
});

export const claimOf = (article: Article, sentence: number, text = `Sentence ${sentence}.`): Claim =>
  exampleClaim(sentence, { article, text });

export const added = (claim: Claim, revision = 1): Happening => ({ kind: "claim-added", claim, revision });

export const changed = (claim: Claim, revision: number): Happening => ({
  kind: "claim-changed",
  claim,
  revision,
  difference: { kind: "fact", of: ["number", "date"] },
});

export const withdrawn = (claim: Claim, revision: number): Happening => ({
  kind: "claim-withdrawn",
  claim: claim.id,
  revision,
});

/** An amendment in which everything is as usual but for what is given. */
export function amendment(
  article: Article,
  given: Partial<Omit<Amendment, "article" | "standing">> & { readonly standing: readonly Claim[] },
): Amendment {
  const { standing, ...fields } = given;
  return {
    article,
    text: "The text.",
    state: "usable",
    origin: folder,
    fingerprint: "print",
    happenings: [],
    moved: [],
    ...fields,
    standing: standing.map(({ id }) => id),
  };
}

/** Enters an article that is new, with these claims. */
export function enter(
  store: Store,
  article: Article,
  claims: readonly Claim[],
  given: Partial<Omit<Amendment, "article" | "standing" | "happenings">> & { readonly at?: string } = {},
): Promise<readonly Change[]> {
  const { at = instant("10:00"), ...fields } = given;
  return store.articles.amend(article.id, at, () =>
    amendment(article, { ...fields, standing: claims, happenings: claims.map((claim) => added(claim)) }),
  );
}

export async function readAll(
  store: Store,
  options?: Parameters<Store["articles"]["read"]>[0],
): Promise<readonly HeldArticle[]> {
  return (await Array.fromAsync(store.articles.read(options))).flat();
}

export const textsOf = (held: HeldArticle | undefined): readonly string[] | undefined =>
  held?.claims.map(({ claim }) => claim.text);

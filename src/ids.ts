declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

/** Names one claim for as long as the record lives: `article-slug#p5s2.1`, `article-slug#v2p5s2.1`. */
export type ClaimId = Branded<"ClaimId">;
/** Names one article: the slug that its knowledge file gives it. */
export type ArticleId = Branded<"ArticleId">;
/** Names one person, organisation or place of the names file: `andrii-sybiha`. */
export type EntityId = Branded<"EntityId">;

export const articleId = (slug: string): ArticleId => slug as ArticleId;

export const entityId = (slug: string): EntityId => slug as EntityId;

/** The position makes the id: paragraph, sentence and the claim's turn in that sentence, all from 1. */
export const claimId = (article: ArticleId, paragraph: number, sentence: number, turn: number): ClaimId =>
  `${article}#p${paragraph}s${sentence}.${turn}` as ClaimId;

/** Of a claim that came with a later version of its article: no place of an earlier version can give it the same id. */
export const laterClaimId = (
  article: ArticleId,
  version: number,
  { paragraph, sentence, turn }: { readonly paragraph: number; readonly sentence: number; readonly turn: number },
): ClaimId => `${article}#v${version}p${paragraph}s${sentence}.${turn}` as ClaimId;

/** The id of a claim that the store holds, as it was written there. */
export const storedClaimId = (id: string): ClaimId => id as ClaimId;

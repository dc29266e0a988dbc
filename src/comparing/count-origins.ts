import type { Claim } from "../claims/claim.ts";
import type { ArticleId } from "../ids.ts";
import { type ClaimWording, isSameSet, overlap, wordingOf } from "./claim-wording.ts";
import { originNames } from "./origin-names.ts";
import { isOneText, printOf, type TextPrint, withoutQuotations } from "./shared-text.ts";

/** The stored text of an article; undefined where none is held. */
export type TextOf = (article: ArticleId) => string | undefined;

/** Two outlets that print a sentence this alike have it from one another or from a third. */
const copiedOverlap = 0.85;

/** Texts of more articles than this are not held against each other. */
const mostTexts = 200;

/**
 * How many independent origins claims that say the same have at most. Of one origin are: claims of one outlet or house;
 * of outlets of which one names the other, or both a third, as its source; claims in nearly the same words that are not a
 * speaker's; and claims of texts most of which is the same. It is an upper bound, since outlets do not always say where
 * they have a thing from.
 */
export const countOrigins = (claims: readonly Claim[], textOf?: TextOf): number => createOriginCounter(textOf)(claims);

/** The same for many groups of claims: what is worked out of an article is kept. */
export function createOriginCounter(textOf: TextOf = () => undefined): (claims: readonly Claim[]) => number {
  const sourceOf = createSources(textOf);
  return (claims) => {
    const origin = claims.map((_, index) => index);
    const join = (one: number, other: number): void => {
      const [kept, dropped] = [origin[one] ?? one, origin[other] ?? other];
      origin.forEach((now, index) => {
        if (now === dropped) origin[index] = kept;
      });
    };
    const sources = claims.map(sourceOf);
    sources.forEach((source, at) => {
      sources.slice(0, at).forEach((earlier, before) => {
        if (origin[at] !== origin[before] && haveOneOrigin(source, earlier)) join(before, at);
      });
    });
    return new Set(origin).size;
  };
}

type Sourced = {
  readonly article: ArticleId;
  readonly wording: ClaimWording;
  readonly printed: ClaimWording;
  readonly names: ReadonlySet<string>;
  readonly print: TextPrint | undefined;
};

type OfArticle = Pick<Sourced, "names" | "print">;

function createSources(textOf: TextOf): (claim: Claim) => Sourced {
  const known = new Map<ArticleId, OfArticle>();
  const ofArticle = (article: Claim["article"]): OfArticle => {
    const text = known.size < mostTexts ? textOf(article.id) : undefined;
    const made = { names: originNames(article, text), print: text === undefined ? undefined : printOf(text) };
    known.set(article.id, made);
    return made;
  };
  return (claim) => {
    const wording = wordingOf(claim);
    const unquoted = withoutQuotations(claim.text);
    return {
      article: claim.article.id,
      wording,
      printed: unquoted === claim.text ? wording : wordingOf({ text: unquoted }),
      ...(known.get(claim.article.id) ?? ofArticle(claim.article)),
    };
  };
}

function haveOneOrigin(one: Sourced, other: Sourced): boolean {
  if (one.article === other.article || [...one.names].some((name) => other.names.has(name))) return true;
  if (isCopied(one.printed, other.printed)) return true;
  if (one.print === undefined || other.print === undefined) return false;
  return isOneText(one.print, other.print, one.wording.stems) || isOneText(one.print, other.print, other.wording.stems);
}

/** Two short sentences may well be alike by chance, and another number is not copied. */
const fewestCopied = 5;

function isCopied(one: ClaimWording, other: ClaimWording): boolean {
  if (Math.min(one.stems.size, other.stems.size) < fewestCopied) return false;
  return isSameSet(one.numbers, other.numbers) && overlap(one.stems, other.stems) >= copiedOverlap;
}

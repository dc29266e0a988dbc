import type { Claim } from "../claims/claim.ts";
import type { ArticleId, ClaimId } from "../ids.ts";
import type { OpenRecord } from "../record.ts";
import type { Aspect } from "../search/aspect.ts";
import { claimsOfItem, type NewsItem } from "./news-item.ts";

/** Tells which claims speak of a subject. */
export type Speaking = (subject: string) => ReadonlySet<ClaimId>;

/** Takes subjects apart as a record reads them, each once. */
export type Reader = (subject: string) => readonly Aspect[];

/**
 * Finds which claims of these items speak of a subject, by the same rules as for a question: names in whatever spelling and
 * script, words in whatever form. Claims that stand are found on the record, where no index need be made for them; those
 * that left it by their last wording, in `past`.
 */
export function createSpeaking(
  record: OpenRecord,
  items: readonly NewsItem[],
  { read, past }: { readonly read: Reader; readonly past: Speaking },
): Speaking {
  const standing = new Set(items.flatMap((item) => (isGone(item) ? [] : [item.article.id])));
  const present = (subject: string): readonly ClaimId[] =>
    standing.size === 0 ? [] : record.index.covering(read(subject), standing).map(({ id }) => id);
  return (subject) => new Set([...present(subject), ...past(subject)]);
}

export function createReader(record: OpenRecord, now: Date): Reader {
  const known = new Map<string, readonly Aspect[]>();
  return (subject) => {
    const aspects = known.get(subject) ?? record.aspectsOf(subject, now);
    known.set(subject, aspects);
    return aspects;
  };
}

/** A record of claims that need not be on the record, for finding among them. */
export const pastRecord = (record: OpenRecord, claims: readonly Claim[]): Generator<void, OpenRecord> =>
  record.beside(entered(claims));

/** Tells the same of what is in such a record. What nothing on the record speaks of any more is a word that only it can read. */
export function createPastSpeaking(
  past: OpenRecord | undefined,
  { read, now }: { readonly read: Reader; readonly now: Date },
): Speaking {
  if (past === undefined || past.index.size === 0) return () => new Set();
  const { index, aspectsOf } = past;
  return (subject) =>
    new Set([aspectsOf(subject, now), read(subject)].flatMap((aspects) => index.covering(aspects).map(({ id }) => id)));
}

/** The claims of items of which nothing stands, in their last wording. */
export const goneClaims = (items: readonly NewsItem[]): readonly Claim[] => items.filter(isGone).flatMap(claimsOfItem);

const isGone = ({ kind }: NewsItem): boolean => kind === "withdrawn" || kind === "hidden";

function entered(claims: readonly Claim[]) {
  const byArticle = new Map<ArticleId, Claim[]>();
  for (const claim of claims) {
    const own = byArticle.get(claim.article.id);
    if (own === undefined) byArticle.set(claim.article.id, [claim]);
    else own.push(claim);
  }
  return [...byArticle.values()].flatMap(([first, ...rest]) => {
    if (first === undefined) return [];
    const { article } = first;
    return [{ article, claims: [first, ...rest.map((claim) => ({ ...claim, article }))], text: undefined }];
  });
}

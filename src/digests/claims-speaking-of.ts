import type { Claim } from "../claims/claim.ts";
import type { ArticleId, ClaimId } from "../ids.ts";
import type { OpenRecord } from "../record.ts";
import { claimsOfItem, type NewsItem } from "./news-item.ts";

/** Tells which claims speak of a subject. */
export type Speaking = (subject: string) => ReadonlySet<ClaimId>;

/**
 * Finds which claims of these items speak of a subject, by the same rules as for a question: names in whatever spelling and
 * script, words in whatever form. Claims that stand are found on the record; those that left it by their last wording.
 */
export function createSpeaking(record: OpenRecord, items: readonly NewsItem[], now: Date): Speaking {
  const standing = new Set(items.flatMap((item) => (isGone(item) ? [] : [item.article.id])));
  const present = record.fork(({ id }) => standing.has(id));
  const ofPast = createPastSpeaking(record, items.filter(isGone).flatMap(claimsOfItem), now);
  return (subject) => new Set([...findAll(present, record, { subject, now }), ...ofPast(subject)]);
}

/** The same of claims that need not be on the record. */
export function createPastSpeaking(record: OpenRecord, claims: readonly Claim[], now: Date): Speaking {
  if (claims.length === 0) return () => new Set();
  const past = record.beside(entered(claims));
  // What nothing on the record speaks of any more is a word that only the past one knows how to read.
  return (subject) => new Set([past, record].flatMap((reader) => findAll(past, reader, { subject, now })));
}

const isGone = ({ kind }: NewsItem): boolean => kind === "withdrawn" || kind === "hidden";

type Asked = { readonly subject: string; readonly now: Date };

function findAll(among: OpenRecord, reader: OpenRecord, { subject, now }: Asked): readonly ClaimId[] {
  if (among.index.size === 0) return [];
  return among.index.covering(reader.aspectsOf(subject, now)).map(({ id }) => id);
}

function entered(claims: readonly Claim[]) {
  const byArticle = new Map<ArticleId, Claim[]>();
  for (const claim of claims) byArticle.set(claim.article.id, [...(byArticle.get(claim.article.id) ?? []), claim]);
  return [...byArticle.values()].flatMap(([first, ...rest]) => {
    if (first === undefined) return [];
    const { article } = first;
    return [{ article, claims: [first, ...rest.map((claim) => ({ ...claim, article }))], text: undefined }];
  });
}

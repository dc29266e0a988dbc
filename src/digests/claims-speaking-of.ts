import type { Article } from "../articles/article.ts";
import type { Claim } from "../claims/claim.ts";
import type { ClaimId } from "../ids.ts";
import type { OpenRecord } from "../record.ts";
import { claimsOfItem, type NewsItem } from "./news-item.ts";

/** The record of a view, and the items of which some may speak of a subject. */
export type Spoken = { readonly record: OpenRecord; readonly items: readonly NewsItem[]; readonly now: Date };

/**
 * Finds which claims of these items speak of a subject, by the same rules as for a question: names in whatever spelling and
 * script, words in whatever form. Claims that stand are found on the record; those that left it by their last wording.
 */
export function createSpeaking({ record, items, now }: Spoken): (subject: string) => ReadonlySet<ClaimId> {
  const standing = new Set(items.flatMap((item) => (isGone(item) ? [] : [item.article.id])));
  const gone = items.filter(isGone);
  const present = record.fork(({ id }) => standing.has(id));
  const past = gone.length === 0 ? undefined : pastRecord(record, gone);
  return (subject) => {
    const found = findAll(present, record, { subject, now });
    if (past === undefined) return new Set(found);
    // What nothing on the record speaks of any more is a word that only the past one knows how to read.
    const ofPast = [past, record].flatMap((reader) => findAll(past, reader, { subject, now }));
    return new Set([...found, ...ofPast]);
  };
}

const isGone = ({ kind }: NewsItem): boolean => kind === "withdrawn" || kind === "hidden";

function findAll(
  among: OpenRecord,
  reader: OpenRecord,
  { subject, now }: { readonly subject: string; readonly now: Date },
): readonly ClaimId[] {
  if (among.index.size === 0) return [];
  return among.index
    .find(reader.aspectsOf(subject, now), among.index.size, reader.wordsOf(subject))
    .filter(({ cover }) => cover.every((share) => share > 0))
    .map(({ claim }) => claim.id);
}

function pastRecord(record: OpenRecord, gone: readonly NewsItem[]): OpenRecord {
  const claims = new Map<Article, Claim[]>();
  for (const item of gone) claims.set(item.article, [...(claims.get(item.article) ?? []), ...claimsOfItem(item)]);
  const byId = Map.groupBy(claims, ([{ id }]) => id);
  const put = [...byId.values()].flatMap(([first, ...rest]) => {
    if (first === undefined) return [];
    const [article, own] = first;
    const all = [...own, ...rest.flatMap(([, others]) => others)].map((claim) => ({ ...claim, article }));
    return [{ article, claims: all, text: undefined }];
  });
  return record.fork(() => false, { gone: [], put });
}

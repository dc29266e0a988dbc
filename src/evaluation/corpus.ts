import { z } from "zod";
import type { Article } from "../articles/article.ts";
import type { Claim } from "../claims/claim.ts";
import { articleId, claimId } from "../ids.ts";
import type { Knowledge } from "../knowledge/knowledge.ts";
import { extractClaims } from "../reading/extract-claims.ts";

export const corpusSchema = z.object({
  id: z.string(),
  text: z.string(),
  doc: z.string(),
  title: z.string().optional(),
  date: z.string().optional(),
});
export const querySchema = z.object({ id: z.string(), text: z.string(), kind: z.string().optional() });
export const qrelSchema = z.object({
  query: z.string(),
  ids: z.array(z.string()),
  answers: z.array(z.string()).optional(),
  pool: z.array(z.string()).optional(),
  clean: z.boolean().optional(),
});

export type CorpusRow = z.infer<typeof corpusSchema>;
export type Query = z.infer<typeof querySchema>;
export type Qrel = z.infer<typeof qrelSchema>;

/** Knowledge whose claims are the rows of a corpus, one each, and the row that each claim is. */
export type CorpusKnowledge = { readonly knowledge: Knowledge; readonly rowOf: (claim: Claim) => string };

/** Rows of one `doc` are the sentences of one article, in order; each row is read as one claim. */
export function knowledgeOfCorpus(rows: readonly CorpusRow[]): CorpusKnowledge {
  const articles = new Map<string, Article>();
  const rowByClaim = new Map<string, string>();
  const counts = new Map<string, number>();
  const claims = rows.map((row): Claim => {
    const article = articles.get(row.doc) ?? articleOf(row, articles.size);
    articles.set(row.doc, article);
    const sentence = (counts.get(row.doc) ?? 0) + 1;
    counts.set(row.doc, sentence);
    const claim = { ...claimOf(row, article), id: claimId(article.id, 1, sentence, 1) };
    rowByClaim.set(claim.id, row.id);
    return { ...claim, at: { ...claim.at, paragraph: 1, sentence } };
  });
  const knowledge = { articles: [...articles.values()], claims, entities: [], glossary: [] };
  return { knowledge, rowOf: (claim) => rowByClaim.get(claim.id) ?? "" };
}

const articleOf = ({ doc, title, date }: CorpusRow, order: number): Article => ({
  id: articleId(`doc-${order}`),
  title: title ?? `[${doc}]`,
  outlet: "corpus",
  url: undefined,
  published: date,
  retrieved: undefined,
  language: "en",
  via: undefined,
});

/** A row of several sentences is one claim all the same: what is found in the first of them is kept, with the whole text. */
function claimOf(row: CorpusRow, article: Article): Claim {
  const [first, ...others] = extractClaims(article, row.text.replace(/\s+/g, " "));
  if (first === undefined) return bareClaim(row, article);
  const all = [first, ...others];
  return {
    ...first,
    text: row.text,
    when: all.flatMap(({ when }) => when),
    undated: all.flatMap(({ undated }) => undated ?? []),
    where: all.flatMap(({ where }) => where),
    who: all.flatMap(({ who }) => who),
    figures: all.flatMap(({ figures }) => figures),
    topics: [...new Set(all.flatMap(({ topics }) => topics))],
  };
}

const bareClaim = (row: CorpusRow, article: Article): Claim => ({
  id: claimId(article.id, 1, 1, 1),
  article,
  text: row.text,
  quote: undefined,
  speaker: { kind: "article" },
  hedge: undefined,
  when: [],
  where: [],
  who: [],
  figures: [],
  why: undefined,
  topics: [],
  at: { paragraph: 1, sentence: 1, start: undefined, end: undefined },
});

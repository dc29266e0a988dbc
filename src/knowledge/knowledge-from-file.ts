import type { z } from "zod";
import type { Article } from "../articles/article.ts";
import type { Claim, Speaker } from "../claims/claim.ts";
import { articleId, claimId, entityId } from "../ids.ts";
import type { Entity } from "../names/entity.ts";
import type { GlossaryEntry } from "./knowledge.ts";
import type { ArticleFile, ClaimEntry, glossaryFileSchema, namesFileSchema } from "./knowledge-schema.ts";

/** What one knowledge file adds to the record. */
export type FileContent =
  | { readonly kind: "article"; readonly article: Article; readonly claims: readonly Claim[] }
  | { readonly kind: "text"; readonly article: Article; readonly text: string }
  | { readonly kind: "names"; readonly entities: readonly Entity[] }
  | { readonly kind: "glossary"; readonly entries: readonly GlossaryEntry[] };

type CheckedFile = ArticleFile | z.infer<typeof namesFileSchema> | z.infer<typeof glossaryFileSchema>;

/** Turns a file that passed its schema into the record's own types. */
export function knowledgeFrom(file: CheckedFile): FileContent {
  if ("names" in file) {
    return { kind: "names", entities: file.names.map((entry) => ({ ...entry, id: entityId(entry.id) })) };
  }
  if ("glossary" in file) return { kind: "glossary", entries: file.glossary };
  const article = articleFrom(file.article);
  return { kind: "article", article, claims: claimsFrom(file.claims, article) };
}

function articleFrom(entry: ArticleFile["article"]): Article {
  const { url, published, retrieved, via } = entry;
  return { ...entry, id: articleId(entry.id), url, published, retrieved, via };
}

function claimsFrom(entries: readonly ClaimEntry[], article: Article): readonly Claim[] {
  const turns = new Map<string, number>();
  return entries.map((entry) => {
    const place = `${entry.at.paragraph}.${entry.at.sentence}`;
    const turn = (turns.get(place) ?? 0) + 1;
    turns.set(place, turn);
    return claimFrom(entry, article, turn);
  });
}

function claimFrom(entry: ClaimEntry, article: Article, turn: number): Claim {
  const { paragraph, sentence } = entry.at;
  return {
    id: claimId(article.id, paragraph, sentence, turn),
    article,
    text: entry.text,
    quote: entry.quote,
    speaker: speakerFrom(entry.speaker),
    hedge: entry.hedge,
    when: entry.when.map((date) => ({ ...date, to: date.to ?? date.from, countedFrom: date.countedFrom })),
    where: entry.where,
    who: entry.who.map((party) => ({ name: party.name, role: party.role })),
    figures: entry.figures,
    why: entry.why,
    topics: entry.topics,
    ...(entry.groundRule === undefined ? {} : { groundRule: entry.groundRule }),
    at: { paragraph, sentence, start: undefined, end: undefined },
  };
}

function speakerFrom(entry: ClaimEntry["speaker"]): Speaker {
  if (entry === undefined) return { kind: "article" };
  return { kind: "named", name: entry.name, role: entry.role };
}

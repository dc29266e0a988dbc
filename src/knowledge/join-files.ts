import type { Article } from "../articles/article.ts";
import type { Claim } from "../claims/claim.ts";
import type { Entity } from "../names/entity.ts";
import type { GlossaryEntry, KnowledgeProblem, KnowledgeReading } from "./knowledge.ts";
import type { FileContent } from "./knowledge-from-file.ts";

export type NamedContent = { readonly file: string; readonly content: FileContent };

/** Puts the files of a folder together. Of two files that use one id the first, by file name, is kept and the other reported. */
export function joinFiles(files: readonly NamedContent[]): KnowledgeReading {
  const articles = new Map<string, Article>();
  const entities = new Map<string, Entity>();
  const claims: Claim[] = [];
  const glossary: GlossaryEntry[] = [];
  const problems: KnowledgeProblem[] = [];
  for (const { file, content } of files) {
    if (content.kind === "glossary") glossary.push(...content.entries);
    if (content.kind === "names") {
      for (const entity of content.entities) {
        if (entities.has(entity.id)) problems.push(sameId(file, "names", entity.id));
        entities.set(entity.id, entities.get(entity.id) ?? entity);
      }
    }
    if (content.kind === "article") {
      if (articles.has(content.article.id)) {
        problems.push(sameId(file, "article.id", content.article.id));
        continue;
      }
      articles.set(content.article.id, content.article);
      claims.push(...content.claims);
    }
  }
  return {
    knowledge: { articles: [...articles.values()], claims, entities: [...entities.values()], glossary },
    problems,
  };
}

function sameId(file: string, field: string, id: string): KnowledgeProblem {
  return {
    file,
    line: undefined,
    field,
    message: `repeats the id ${id} of another file, which is kept. Give it an id of its own.`,
  };
}

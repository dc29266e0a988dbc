import type { Entity } from "../names/entity.ts";
import type { DeskWords, Knowledge, KnowledgeProblem, KnowledgeReading } from "./knowledge.ts";
import { groupByKind, type NamedContent, repeatedId } from "./named-content.ts";
import { findStories } from "./stories.ts";
import { type TellOptions, type Told, tellStory } from "./tell-story.ts";

/** What the files of a folder hold together. */
export type JoinedFiles = Omit<KnowledgeReading, "files" | "stamp" | "unreadable" | "unruled">;

/**
 * Puts the files of a folder together. Of two files that use one id the first, by file name, is kept and the other
 * reported; an editor's file and a text of the same article (by id, else by address) become one article. Pauses before
 * each article, so that the caller can let others work: reading a large folder takes seconds.
 */
export function* joinFiles(files: readonly NamedContent[], options: TellOptions): Generator<void, JoinedFiles> {
  const content = groupByKind(files);
  const names = joinNames(content.names);
  const { stories, problems, notes } = findStories(content);
  const told: Told[] = [];
  for (const story of stories) {
    yield;
    told.push(tellStory(story, options));
  }
  const words = { entities: names.entities, glossary: content.glossary.flatMap((file) => file.content.entries) };
  let knowledge: Knowledge | undefined;
  return {
    get knowledge() {
      knowledge ??= knowledgeOf(told, words);
      return knowledge;
    },
    words,
    articles: told,
    problems: [...names.problems, ...problems, ...told.flatMap((story) => story.problems)],
    notes,
  };
}

function knowledgeOf(told: readonly Told[], words: DeskWords): Knowledge {
  const shown = told.filter(({ isShown }) => isShown);
  return {
    ...words,
    articles: shown.map(({ article }) => article),
    claims: shown.flatMap(({ article, read }) => read(article)),
    texts: new Map(shown.flatMap(({ article, text }) => (text === undefined ? [] : [[article.id, text] as const]))),
  };
}

function joinNames(files: readonly NamedContent<"names">[]) {
  const entities = new Map<string, Entity>();
  const problems: KnowledgeProblem[] = [];
  for (const { file, content } of files) {
    for (const entity of content.entities) {
      if (entities.has(entity.id)) problems.push(repeatedId(file, "names", entity.id));
      else entities.set(entity.id, entity);
    }
  }
  return { entities: [...entities.values()], problems };
}

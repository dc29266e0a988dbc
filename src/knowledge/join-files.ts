import type { Entity } from "../names/entity.ts";
import type { KnowledgeProblem, KnowledgeReading } from "./knowledge.ts";
import { groupByKind, type NamedContent, repeatedId } from "./named-content.ts";
import { findStories } from "./stories.ts";
import { type TellOptions, tellStory } from "./tell-story.ts";

/**
 * Puts the files of a folder together. Of two files that use one id the first, by file name, is kept and the other
 * reported; an editor's file and a text of the same article (by id, else by address) become one article.
 */
export function joinFiles(files: readonly NamedContent[], options: TellOptions): KnowledgeReading {
  const content = groupByKind(files);
  const names = joinNames(content.names);
  const { stories, problems, notes } = findStories(content);
  const told = stories.map((story) => tellStory(story, options));
  return {
    knowledge: {
      articles: told.flatMap(({ article }) => article ?? []),
      claims: told.flatMap(({ claims }) => claims),
      entities: names.entities,
      glossary: content.glossary.flatMap((file) => file.content.entries),
      texts: new Map(
        told.flatMap(({ article, text }) => (article === undefined || text === undefined ? [] : [[article.id, text]])),
      ),
    },
    problems: [...names.problems, ...problems, ...told.flatMap((story) => story.problems)],
    notes,
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

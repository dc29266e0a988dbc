import type { Knowledge } from "../knowledge/knowledge.ts";
import type { CompletionEntry } from "./completion.ts";

/** Names before topics, those of many claims before those of few. A known other form completes to the name it stands for. */
export function completionEntries({ entities, claims }: Knowledge): readonly CompletionEntry[] {
  const topics = new Map<string, number>();
  for (const topic of claims.flatMap((claim) => claim.topics)) topics.set(topic, (topics.get(topic) ?? 0) + 1);
  const nameWeight = claims.length + 1;
  return [
    ...entities.map(({ name }) => ({ label: name, value: name, weight: nameWeight + 1 })),
    ...entities.flatMap(({ name, aliases }) =>
      aliases
        .filter((alias) => !name.includes(alias))
        .map((alias) => ({ label: `${alias} (${name})`, value: name, weight: nameWeight })),
    ),
    ...[...topics].map(([topic, weight]) => ({ label: topic, value: topic, weight })),
  ];
}

import type { NewsFilter } from "./news-filter.ts";

/** What a channel wants to know of, as it stands behind "What is new": " on “harbour”, from “The Example”"; empty: all. */
export function aboutFilter({ topic, people, places, sources }: NewsFilter): string {
  const subjects = [...(topic === "" ? [] : [topic]), ...people, ...places];
  return [part(" on", subjects), part(" from", sources)].filter((said) => said !== "").join(",");
}

const part = (word: string, names: readonly string[]): string =>
  names.length === 0 ? "" : `${word} ${names.map((name) => `“${name}”`).join(", ")}`;

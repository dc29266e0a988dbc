import type { Article } from "../articles/article.ts";
import type { Speaker } from "../claims/claim.ts";

/** Stands for whoever must not be named. */
export const unnamedSource = "a source on background";
const mark = `[${unnamedSource}]`;

/** Puts a mark in place of every name that must not be read. */
export type HideNames = (text: string) => string;

/**
 * Hides the names and roles of these speakers as they are written there, and each part of a name by itself. Another
 * spelling or another way to tell who it is cannot be found by rule: that is left to the editor.
 */
export function hiderOf(speakers: readonly Speaker[]): HideNames {
  const names = [...new Set(speakers.flatMap(namesOf))].sort((one, other) => other.length - one.length);
  if (names.length === 0) return (text) => text;
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}[])(?:${names.map(escaped).join("|")})(?![\\p{L}\\p{N}])`, "giu");
  return (text) => text.replace(pattern, mark).replace(repeated, mark);
}

/** An article whose headline, byline, source and address name none of them; an address that may is left out. */
export function withoutNames(article: Article, hide: HideNames): Article {
  const { title, author, via, url } = article;
  const words = url?.replace(/%[0-9a-f]{2}|[-_/+.=]/gi, " ") ?? "";
  return {
    ...article,
    title: hide(title),
    ...(author === undefined ? {} : { author: hide(author) }),
    via: via === undefined ? undefined : hide(via),
    url: hide(words) === words ? url : undefined,
  };
}

/** First name and surname, one after the other, are one source. */
const repeated = /\[a source on background\](?:,? \[a source on background\])+/g;

/** The name and the role as they stand, and each part of the name that is written as a name is. */
function namesOf(speaker: Speaker): readonly string[] {
  if (speaker.kind === "article" || speaker.name === unnamedSource) return [];
  const parts = speaker.name
    .split(/[^\p{L}\p{N}'’-]+/u)
    .filter((part) => /^(?:\p{Lu}[\p{L}'’-]+|\p{Lo}{2,})$/u.test(part));
  return [speaker.name, speaker.role ?? "", ...parts].map((name) => name.trim()).filter(Boolean);
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|-]/g, "\\$&");

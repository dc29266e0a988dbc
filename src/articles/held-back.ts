import type { Article } from "./article.ts";

/** Why nothing of an article may be shown at `now`, as the rest of a sentence; undefined where it may. */
export function heldBack({ status, embargoedUntil }: Article, now: Date): string | undefined {
  if (status === "canceled") return "is canceled by its sender (pubstatus): nothing of it is answered";
  if (status === "withheld") return "is withheld by its sender (pubstatus): nothing of it is answered";
  if (embargoedUntil === undefined || Date.parse(embargoedUntil) <= now.getTime()) return undefined;
  return `is embargoed until ${embargoedUntil}: nothing of it is answered before`;
}

import type { NewsFilter } from "../../news/news-filter.ts";
import type { Clauses } from "./clauses.ts";
import { readNewsKinds } from "./news-kinds.ts";

/** What parts two names, but not the halves of Bosnia and Herzegovina and the like. */
const betweenNames =
  /\s*[,;]\s*(?:and\s+)?|\s+(?:and|or|&)\s+(?!(?:Herzegovina|Tobago|Barbuda|Nevis|Principe|the Grenadines)\b)/i;

/** What of the news is wanted; a string is a sentence that says what is wrong. `topic`: where it stands before all clauses. */
export function readFilter({ of }: Clauses, topic = ""): NewsFilter | string {
  const only = of.get("only");
  const kinds = only === undefined ? [] : readNewsKinds(only);
  if (typeof kinds === "string") return kinds;
  const about = of.get("about");
  if (about === "") return "About what? Put a topic behind about: about harbour fire.";
  const unnamed = (["people", "places", "from"] as const).find(
    (name) => of.has(name) && namesIn(of.get(name)).length === 0,
  );
  if (unnamed !== undefined)
    return `Whom or what does “${unnamed}” name? Put names behind it, with commas between them.`;
  const lists = {
    people: namesIn(of.get("people")),
    places: namesIn(of.get("places")),
    sources: namesIn(of.get("from")),
  };
  return { topic: withoutQuotes([topic, about ?? ""].filter(Boolean).join(" ")), ...lists, kinds };
}

/** Names with commas or "and" between them; what is quoted is one name. */
function namesIn(words: string | undefined): readonly string[] {
  const parts = (words ?? "").match(/["“][^"”]*["”]|[^"“]+/g) ?? [];
  const names = parts.flatMap((part) => (/^["“]/.test(part) ? [withoutQuotes(part)] : part.split(betweenNames)));
  return [...new Set(names.map((name) => name.trim()))].filter((name) => /[\p{L}\p{N}]/u.test(name));
}

const withoutQuotes = (text: string): string => text.replace(/["“”]/g, "").trim();

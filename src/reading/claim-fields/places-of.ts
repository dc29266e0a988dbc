import { isClauseVerb } from "../clauses/finite-verbs.ts";
import type { ReadSentence } from "../read-article.ts";

/** Prepositions by which a place is where something happened, then those by which it is where something went or came from. */
const standing = new Set(
  "in at near outside inside around across along off throughout within on over above".split(" "),
);
const moving = new Set("to into toward towards from".split(" "));

/** How far before a place its preposition may stand: "in the eastern city of Kharkiv". */
const mostWordsBetween = 5;

/** The places of a sentence: where something happened before where something went; each once, by its full name. */
export function placesOf({ sentence, entities }: ReadSentence): readonly string[] {
  const placed = entities
    .filter((entity) => entity.kind === "place")
    .map((entity) => ({ name: entity.name, rank: rankOf(sentence.tokens, entity.start) }))
    .filter(({ rank }) => rank > 0)
    .sort((one, other) => other.rank - one.rank);
  return [...new Set(placed.map(({ name }) => name))];
}

function rankOf(tokens: ReadSentence["sentence"]["tokens"], start: number): number {
  const at = tokens.findIndex((token) => token.start >= start);
  for (let back = 1; back <= mostWordsBetween; back += 1) {
    const token = tokens[at - back];
    if (token === undefined) return 0;
    if (standing.has(token.lower)) return 2;
    if (moving.has(token.lower)) return token.lower === "from" && !isMotion(tokens, at - back - 1) ? 0 : 1;
    if (token.kind === "mark" && token.text !== ",") return 0;
  }
  return 0;
}

/** "Came from Kyiv" tells where; "diplomats from Kyiv" only tells which diplomats. */
const isMotion = (tokens: ReadSentence["sentence"]["tokens"], at: number): boolean =>
  isClauseVerb(tokens, at) || /(?:ed|ing|en|sent|home|back|away|out|went|came|fled)$/.test(tokens[at]?.lower ?? "");

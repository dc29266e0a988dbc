import { tokensOf } from "../sentences/tokens-of.ts";
import { isPeople } from "./people-nouns.ts";

const active =
  /\b(?:kill(?:ed|s|ing)?|injur(?:e|ed|es|ing)|wound(?:ed|s|ing)|hurt(?:s|ing)?|trap(?:ped|s|ping)|deaths? of)\s+(?=(?<behind>[^,;.]{3,80}))/gu;
const passive =
  /(?<before>(?:(?:[\p{L}-]+|\d[\d,]*)\s+){1,6}?)(?:(?:was|were|are|is|been|being|have|has|had|confirmed|reported|feared|presumed)\s+){1,3}(?:killed|injured|wounded|hurt|dead|died|trapped)\b/gu;

const mostWords = 6;

/**
 * Whom a sentence says something killed, hurt or trapped, in its own words: "at least twenty people". Undefined where it does
 * not, or where they are neither people nor counted.
 */
export function casualtiesIn(sentence: string): string | undefined {
  for (const { groups } of sentence.matchAll(active)) {
    const found = peopleAtStart(groups?.["behind"] ?? "");
    if (found !== undefined) return found;
  }
  for (const { groups } of sentence.matchAll(passive)) {
    const found = peopleAtEnd(groups?.["before"] ?? "");
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The shortest run of words from the start that speaks of people, else a bare number. */
function peopleAtStart(text: string): string | undefined {
  const tokens = tokensOf(text, 0).slice(0, mostWords);
  const noun = tokens.findLastIndex(
    (token, at) => isPeople([token.lower]) && tokens.slice(0, at).every(({ kind }) => kind !== "mark"),
  );
  const head = tokens[noun];
  const isOne = noun >= 0 && tokens.slice(0, noun).every(({ lower }) => !breaks.has(lower));
  return head === undefined || !isOne ? undefined : text.slice(0, head.end);
}

const breaks = new Set("and or in on by with who that when as after while to from for was were is are the".split(" "));

/** "A total of 39", "seven people" at the end of what stands before the verb. */
function peopleAtEnd(text: string): string | undefined {
  const words = text.trim();
  const last = tokensOf(words, 0).at(-1);
  return last === undefined || !isPeople([last.lower]) ? undefined : words;
}

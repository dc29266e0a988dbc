import type { GlossaryEntry } from "../knowledge/knowledge.ts";
import { isLightWord } from "../words/generic-words.ts";
import type { Word } from "../words/words-of.ts";
import { wordsOf } from "../words/words-of.ts";

/** A run of words that stands for concepts: [from, to) counts words. */
export type ConceptSpan = { readonly from: number; readonly to: number; readonly concepts: readonly string[] };

/** Finds which concepts (word families, countries, the desk's glossary) a text speaks of, by its words. */
export interface Concepts {
  /** Every run of words that belongs to a concept; runs may lie within each other, longest first at each word. */
  spansOf(words: readonly Word[]): readonly ConceptSpan[];
}

/** Concept → the words and phrases that stand for it. */
export type ConceptTable = ReadonlyMap<string, readonly string[]>;

/**
 * Builds the look-up. A phrase meets a text by its exact forms where the table has them, else by stems, so that
 * "prisoner" and "prison" stay apart while "prisoners" still finds "prisoner".
 */
export function createConcepts(tables: readonly ConceptTable[]): Concepts {
  const lookUp: LookUp = { byForm: new Map(), byStem: new Map(), longest: new Map() };
  for (const [concept, members] of tables.flatMap((table) => [...table])) {
    for (const member of members) enter(lookUp, wordsOf(member), concept);
  }
  return { spansOf: (words) => words.flatMap((_, at) => spansFrom(words, at, lookUp)) };
}

/** The glossary as a table: each entry is one concept. */
export function glossaryTable(glossary: readonly GlossaryEntry[]): ConceptTable {
  return new Map(glossary.map((entry) => [`desk:${entry.term.toLowerCase()}`, [entry.term, ...entry.same]]));
}

/** "takings" is income, yet no other form of "take" is. */
const isMerelyLight = (words: readonly Word[]): boolean =>
  words.length === 1 && words.every((word) => isLightWord(word.stem));

type LookUp = {
  readonly byForm: Map<string, Set<string>>;
  readonly byStem: Map<string, Set<string>>;
  /** By the stem of a first word: how many words the longest phrase has that begins so. */
  readonly longest: Map<string, number>;
};

function enter({ byForm, byStem, longest }: LookUp, words: readonly Word[], concept: string): void {
  const [first] = words;
  if (first === undefined) return;
  addTo(byForm, words.map((word) => word.form).join(" "), concept);
  if (!isMerelyLight(words)) addTo(byStem, words.map((word) => word.stem).join(" "), concept);
  longest.set(first.stem, Math.max(words.length, longest.get(first.stem) ?? 0));
}

function addTo(table: Map<string, Set<string>>, key: string, concept: string): void {
  const held = table.get(key);
  if (held === undefined) table.set(key, new Set([concept]));
  else held.add(concept);
}

function spansFrom(words: readonly Word[], from: number, { byForm, byStem, longest }: LookUp): readonly ConceptSpan[] {
  const most = longest.get(words[from]?.stem ?? "");
  if (most === undefined) return [];
  const spans: ConceptSpan[] = [];
  for (let to = Math.min(words.length, from + most); to > from; to -= 1) {
    const run = words.slice(from, to);
    const concepts =
      byForm.get(run.map((word) => word.form).join(" ")) ?? byStem.get(run.map((word) => word.stem).join(" "));
    if (concepts !== undefined) spans.push({ from, to, concepts: [...concepts] });
  }
  return spans;
}

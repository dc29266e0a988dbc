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

/** Concepts to which those of other tables can be added without building all anew. */
export type ExtensibleConcepts = Concepts & { readonly with: (tables: readonly ConceptTable[]) => ExtensibleConcepts };

/**
 * Builds the look-up. A phrase meets a text by its exact forms where the table has them, else by stems, so that
 * "prisoner" and "prison" stay apart while "prisoners" still finds "prisoner".
 */
export const createConcepts = (tables: readonly ConceptTable[]): ExtensibleConcepts => conceptsOf([treeOf(tables)]);

const conceptsOf = (roots: readonly PhraseTree[]): ExtensibleConcepts => ({
  spansOf: (words) => words.flatMap((_, at) => spansFrom(words, at, roots)),
  with: (tables) => conceptsOf([...roots, treeOf(tables)]),
});

/** The glossary as a table: each entry is one concept. */
export function glossaryTable(glossary: readonly GlossaryEntry[]): ConceptTable {
  return new Map(glossary.map((entry) => [`desk:${entry.term.toLowerCase()}`, [entry.term, ...entry.same]]));
}

/** "takings" is income, yet no other form of "take" is. */
const isMerelyLight = (words: readonly Word[]): boolean =>
  words.length === 1 && words.every((word) => isLightWord(word.stem));

/** What phrases go on with, by the stem of the next word, and what the phrase so far stands for. */
type PhraseTree = {
  readonly next: Map<string, PhraseTree>;
  /** By the exact forms of its words. */
  readonly byForm: Map<string, string[]>;
  readonly byStem: string[];
};

const emptyTree = (): PhraseTree => ({ next: new Map(), byForm: new Map(), byStem: [] });

function treeOf(tables: readonly ConceptTable[]): PhraseTree {
  const root = emptyTree();
  for (const [concept, members] of tables.flatMap((table) => [...table])) {
    for (const member of members) enter(root, wordsOf(member), concept);
  }
  return root;
}

function enter(root: PhraseTree, words: readonly Word[], concept: string): void {
  if (words.length === 0) return;
  let tree = root;
  for (const { stem } of words) {
    const next = tree.next.get(stem) ?? emptyTree();
    tree.next.set(stem, next);
    tree = next;
  }
  const form = formsOf(words);
  const held = tree.byForm.get(form) ?? [];
  tree.byForm.set(form, held);
  addTo(held, concept);
  if (!isMerelyLight(words)) addTo(tree.byStem, concept);
}

const formsOf = (words: readonly Word[]): string => words.map((word) => word.form).join(" ");

function addTo(concepts: string[], concept: string): void {
  if (!concepts.includes(concept)) concepts.push(concept);
}

const noSpans: readonly ConceptSpan[] = [];

function spansFrom(words: readonly Word[], from: number, roots: readonly PhraseTree[]): readonly ConceptSpan[] {
  let trees = nextOf(roots, words[from]);
  if (trees.length === 0) return noSpans;
  const spans: ConceptSpan[] = [];
  for (let to = from + 1; trees.length > 0; to += 1) {
    const concepts = standingFor(trees, words, { from, to });
    if (concepts.length > 0) spans.push({ from, to, concepts });
    trees = nextOf(trees, words[to]);
  }
  return spans.reverse();
}

const noTrees: readonly PhraseTree[] = [];

function nextOf(trees: readonly PhraseTree[], word: Word | undefined): readonly PhraseTree[] {
  if (word === undefined) return noTrees;
  let found: PhraseTree[] | undefined;
  for (const tree of trees) {
    const next = tree.next.get(word.stem);
    if (next === undefined) continue;
    if (found === undefined) found = [next];
    else found.push(next);
  }
  return found ?? noTrees;
}

function standingFor(
  trees: readonly PhraseTree[],
  words: readonly Word[],
  { from, to }: { readonly from: number; readonly to: number },
): readonly string[] {
  if (trees.every((tree) => tree.byForm.size === 0)) return [];
  const forms = formsOf(words.slice(from, to));
  const exact = trees.flatMap((tree) => tree.byForm.get(forms) ?? []);
  return [...new Set(exact.length > 0 ? exact : trees.flatMap((tree) => tree.byStem))];
}

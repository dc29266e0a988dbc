import { isCommonWord } from "./common-words.ts";
import type { Entity } from "./entity.ts";
import { findPieces, type NameTables } from "./find-pieces.ts";
import { type Chain, joinPieces } from "./join-pieces.ts";
import { createKoreanNames } from "./korean-names.ts";
import { type NameForm, nameForms } from "./name-form.ts";
import type { NameMatch } from "./name-match.ts";
import { nameWords } from "./name-words.ts";
import { isOtherPerson } from "./other-person.ts";
import { isGivenName } from "./own-names.ts";
import { createTokenTable } from "./token-table.ts";
import { type TypedWord, typedWord } from "./typed-word.ts";
import { createWordFinder } from "./word-finder.ts";

/** The names of the record, ready to be found in what people type. */
export interface NameIndex {
  /**
   * The names in a text, in the order of the text: the longest and surest reading of its words, without overlaps. Where
   * several entities are equally sure for the same words, each of them is there.
   */
  find(text: string): readonly NameMatch[];
}

/** Builds the index of all forms of all entities. It stays as built; a changed names file makes a new one. */
export function createNameIndex(entities: readonly Entity[]): NameIndex {
  const forms = entities.flatMap((entity) => nameForms(entity));
  const table = createTokenTable(forms);
  const tables: NameTables = {
    table,
    words: createWordFinder(table.tokens, table.numbers),
    korean: createKoreanNames(forms),
  };
  return { find: (text) => findNames(text, tables) };
}

function findNames(text: string, tables: NameTables): readonly NameMatch[] {
  const words = nameWords(text).map((word) => typedWord(word));
  const pieces = findPieces(words, tables);
  if (pieces.size === 0) return [];
  const matches: NameMatch[] = [];
  for (const [form, ofForm] of pieces) {
    for (const chain of joinPieces(ofForm, form, words)) {
      const match = judge(chain, form, { text, words, tables });
      if (match !== undefined) matches.push(match);
    }
  }
  return bestMatches(matches);
}

type Asked = { readonly text: string; readonly words: readonly TypedWord[]; readonly tables: NameTables };

/** What a chain is worth as a name; undefined when it is no name or somebody else's. */
function judge(chain: Chain, form: NameForm, { text, words, tables }: Asked): NameMatch | undefined {
  const isWhole = (chain.mask & form.needed) === form.needed;
  const share = isWhole ? wholeWeight(form, words[chain.from]) : partWeight(chain, form);
  if (share === 0) return undefined;
  const isKnown = (word: TypedWord): boolean => namesAnother(word, form, tables);
  const isOneWord = (chain.mask & (chain.mask - 1)) === 0;
  if ((!isWhole || isOneWord) && isOtherPerson(form, chain, { words, isKnown })) return undefined;
  const start = words[chain.from]?.start ?? 0;
  const certainty = chain.certainty * share * (chain.isTurned ? 0.98 : 1) * plainWordWeight(chain, words);
  return {
    entity: form.entity,
    from: chain.from,
    to: chain.to,
    typed: text.slice(start, words[chain.to - 1]?.end ?? start),
    form: form.written,
    how: howOf(chain, form, words[chain.from]?.isLatin ?? true),
    certainty: Math.round(certainty * 1000) / 1000,
  };
}

/** Whether a word by itself names another entity: its family name or a whole form. Given names tell nothing. */
function namesAnother(word: TypedWord, form: NameForm, { table }: NameTables): boolean {
  if (isGivenName(word.folded)) return false;
  const postings = table.postings[table.numbers.get(word.folded) ?? -1] ?? [];
  return postings.some(({ form: other, mask }) => {
    return other.entity !== form.entity && ((mask & other.needed) === other.needed || other.parts.includes(mask));
  });
}

/** A family name kept as an alias says no more than a family name, and a form of another script a little less. */
function wholeWeight(form: NameForm, typed: TypedWord | undefined): number {
  const isSurname = form.entity.kind === "person" && form.words.length === 1 && !form.isMainName;
  return (isSurname ? partCertainty : 1) * (typed?.isLatin && !form.isLatin ? 0.97 : 1);
}

const wholeMask = (form: NameForm): number => 2 ** form.words.length - 1;

const partCertainty = 0.95;
const givenCertainty = 0.6;
const shortestTellingGiven = 5;

function partWeight(chain: Chain, form: NameForm): number {
  if (form.parts.some((part) => (chain.mask & form.needed) === part)) return partCertainty;
  const given = form.words.flatMap((spellings, index) => ((form.given >> index) & 1 ? [spellings[0] ?? ""] : []));
  const isTelling = given.join("").length >= shortestTellingGiven && !given.some((word) => isGivenName(word));
  return isTelling && chain.mask === form.given && chain.certainty >= 0.9 ? givenCertainty : 0;
}

/** A family name that is also an English word is less sure in lower case: "park". */
function plainWordWeight(chain: Chain, words: readonly TypedWord[]): number {
  const word = words[chain.from];
  if (word === undefined || chain.to - chain.from > 1) return 1;
  return word.written === word.folded && isCommonWord(word.folded) ? 0.9 : 1;
}

function howOf(chain: Chain, form: NameForm, isLatin: boolean): NameMatch["how"] {
  const isComplete = (chain.mask & wholeMask(form)) === wholeMask(form);
  if (chain.how !== "exact") return chain.how;
  if (isLatin && !form.isLatin) return "script";
  if (chain.isTurned) return "order";
  if (!isComplete) return "part";
  return form.isMainName ? "exact" : "alias";
}

/** The longest spans first, then the surest; of one entity in one span its surest form. */
function bestMatches(matches: readonly NameMatch[]): readonly NameMatch[] {
  const ranked = matches.toSorted(
    (a, b) =>
      b.to - b.from - (a.to - a.from) ||
      b.certainty - a.certainty ||
      Number(a.how === "part") - Number(b.how === "part"),
  );
  const chosen: NameMatch[] = [];
  for (const match of ranked) {
    const overlapping = chosen.filter((other) => match.from < other.to && other.from < match.to);
    if (overlapping.every((other) => isEquallySure(other, match))) chosen.push(match);
  }
  return chosen.toSorted((a, b) => a.from - b.from);
}

function isEquallySure(chosen: NameMatch, match: NameMatch): boolean {
  const isSameSpan = chosen.from === match.from && chosen.to === match.to;
  return isSameSpan && chosen.certainty === match.certainty && chosen.entity !== match.entity;
}

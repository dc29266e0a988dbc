import { isFunctionWord } from "./common-words.ts";
import { findCompany } from "./find-company.ts";
import type { KoreanNames } from "./korean-names.ts";
import { koreanSurnames } from "./korean-surnames.ts";
import type { NameForm } from "./name-form.ts";
import type { TokenTable } from "./token-table.ts";
import { isJoined, type TypedWord } from "./typed-word.ts";
import type { WordFinder } from "./word-finder.ts";
import type { WordMatch } from "./word-match.ts";

/** Typed words [from, to) that stand for some words of a known form. */
export type Piece = {
  readonly from: number;
  readonly to: number;
  readonly mask: number;
  readonly how: WordMatch["how"];
  readonly certainty: number;
  readonly needsCompany: boolean;
  /** Whether the words stand in the order of the form. */
  readonly isTurned: boolean;
};

export type PieceSink = (form: NameForm, piece: Piece) => void;

export type NameTables = {
  readonly table: TokenTable;
  readonly words: WordFinder;
  readonly korean: KoreanNames;
};

/** Everything that single words and words written apart may stand for, by the form it belongs to. */
export function findPieces(words: readonly TypedWord[], tables: NameTables): ReadonlyMap<NameForm, readonly Piece[]> {
  const pieces = new Map<NameForm, Piece[]>();
  const add: PieceSink = (form, piece) => {
    const known = pieces.get(form);
    if (known === undefined) pieces.set(form, [piece]);
    known?.push(piece);
  };
  words.forEach((word, at) => {
    for (const match of matchesOf(word, tables.words)) addMatch(match, { from: at, to: at + 1 }, { tables, add });
    for (const [to, match] of joinedMatches(words, at, tables.table)) {
      addMatch(match, { from: at, to }, { tables, add });
    }
    addKorean(words, at, { tables, add });
  });
  findCompany(words, pieces, add);
  return pieces;
}

type Span = { readonly from: number; readonly to: number };
type Sink = { readonly tables: NameTables; readonly add: PieceSink };

function matchesOf(word: TypedWord, finder: WordFinder): readonly WordMatch[] {
  if (!word.isLatin) return finder.otherScript(word.written);
  return isSaidAsWord(word) ? [] : finder.latin(word.folded);
}

/** "who", "it", "in" are words unless typed as an abbreviation is: "WHO". "us" is a country to a newsroom. */
function isSaidAsWord(word: TypedWord): boolean {
  return isFunctionWord(word.folded) && (word.written.length < 2 || word.written !== word.written.toUpperCase());
}

function addMatch(match: WordMatch, span: Span, { tables, add }: Sink): void {
  const { how, certainty, needsCompany } = match;
  for (const { form, mask, isTurned } of tables.table.postings[match.token] ?? []) {
    add(form, { ...span, mask, how, certainty, needsCompany, isTurned });
  }
}

const mostJoined = 4;

/** Words that make one known token together: "yeon mi" is Yeonmi's. They follow each other with space or hyphen. */
function joinedMatches(
  words: readonly TypedWord[],
  from: number,
  table: TokenTable,
): readonly (readonly [to: number, match: WordMatch])[] {
  const found: (readonly [number, WordMatch])[] = [];
  let joined = words[from]?.folded ?? "";
  for (let to = from + 1; to < from + mostJoined; to += 1) {
    const word = words[to];
    if (joined === "" || word === undefined || !word.isLatin || !isJoined(word)) break;
    joined += word.folded;
    const token = table.numbers.get(joined);
    if (token !== undefined) found.push([to + 1, { token, how: "exact", certainty: 1, needsCompany: false }]);
  }
  return found;
}

function addKorean(words: readonly TypedWord[], at: number, sink: Sink): void {
  const word = words[at];
  if (word === undefined) return;
  const { korean } = sink.tables;
  if (!word.isLatin) {
    const span = { from: at, to: at + 1 };
    for (const form of korean.findHangul(word.written))
      addWhole(form, span, { ...sink, how: "script", isTurned: false });
    return;
  }
  if (koreanSurnames(word.folded).length === 0) return;
  for (const span of givenSpans(words, at)) {
    const given = words.slice(span.from, span.to).map((part) => part.folded);
    for (const form of korean.findLatin(word.folded, given.join(""))) {
      const whole = { from: Math.min(at, span.from), to: Math.max(at + 1, span.to) };
      const isTurned = form.isLatin && form.isFamilyFirst !== span.from > at;
      addWhole(form, whole, { ...sink, how: "spelling", isTurned });
    }
  }
}

/** One or two words after a family name, or before it. */
function givenSpans(words: readonly TypedWord[], at: number): readonly Span[] {
  const spans: Span[] = [];
  for (const length of [1, 2]) {
    const after = words.slice(at + 1, at + 1 + length);
    if (after.length === length && after.every((word) => word.isLatin && isJoined(word))) {
      spans.push({ from: at + 1, to: at + 1 + length });
    }
    const before = at - length < 0 ? [] : words.slice(at - length, at);
    const isRun = words.slice(at - length + 1, at + 1).every((word) => isJoined(word));
    if (before.length === length && before.every((word) => word.isLatin) && isRun)
      spans.push({ from: at - length, to: at });
  }
  return spans;
}

type Whole = Sink & { readonly how: WordMatch["how"]; readonly isTurned: boolean };

function addWhole(form: NameForm, span: Span, { add, how, isTurned }: Whole): void {
  const certainty = how === "script" ? 0.96 : 0.92;
  add(form, { ...span, mask: 2 ** form.words.length - 1, how, certainty, needsCompany: false, isTurned });
}

import type { Claim } from "../claims/claim.ts";
import type { Aspect, AspectForm } from "./aspect.ts";
import { type ClaimContexts, titleOf } from "./claim-context.ts";
import type { AskedWords, FoundClaim } from "./claim-index.ts";
import type { TermField } from "./claim-terms.ts";
import type { createLikeness } from "./likeness.ts";
import type { IndexedTerm } from "./postings.ts";

/** What was asked, with the forms of each aspect that the record holds, strongest first. */
type AskedForms = {
  readonly aspects: readonly Aspect[];
  readonly held: readonly (readonly AspectForm[])[];
  readonly asked: AskedWords;
};

/** What tells of claims by their places. */
type Source = {
  readonly termIn: (field: TermField, term: string) => IndexedTerm;
  readonly contexts: ClaimContexts;
  readonly likeness: () => ReturnType<typeof createLikeness>;
};

type Judged = Omit<FoundClaim, "claim" | "score">;

/** Judges claims by their places; what is the same for all of them is looked up once. */
export function createJudge(
  { aspects, held, asked }: AskedForms,
  { termIn, contexts, likeness }: Source,
): (place: number, claim: Claim) => Judged {
  const readers = aspects.map((aspect, at) => aspectReader(aspect, held[at] ?? [], termIn));
  const words = asked.stems.map((stem) => ({ stem, term: termIn("stems", stem) }));
  const alike = likeness()(asked.text);
  return (place, claim) => {
    const title = contexts.title(claim);
    const near = contexts.around(place);
    return {
      said: saidIn(words, place, title),
      alike: alike(`${titleOf(claim.article)} ${claim.text}`),
      around: readers.map(({ stems }) => Number(isAround(stems, title, near))),
      titled: readers.map(({ stems }) => Number(stems.some(({ stem }) => title.has(stem)))),
      cover: readers.map((reader) => coverOf(reader, place)),
      about: readers.map((reader) => strongest(reader.topics, place)),
    };
  };
}

/** Tells of claims by their places whether they speak of every aspect, and of nothing else. */
export function createCover({ aspects, held }: Omit<AskedForms, "asked">, { termIn }: Pick<Source, "termIn">) {
  const readers = aspects.map((aspect, at) => aspectReader(aspect, held[at] ?? [], termIn));
  return (place: number): boolean => readers.every((reader) => coverOf(reader, place) > 0);
}

type ReadForm = { readonly field: TermField; readonly strength: number; readonly term: IndexedTerm };
type ReadStem = { readonly stem: string; readonly term: IndexedTerm };

/** An aspect with readers for its forms. */
type AspectReader = {
  readonly forms: readonly ReadForm[];
  readonly topics: readonly ReadForm[];
  readonly stems: readonly ReadStem[];
  /** The word with the country asked for before it, and with any. */
  readonly modified: { readonly own: readonly IndexedTerm[]; readonly other: IndexedTerm } | undefined;
};

function aspectReader({ modifies }: Aspect, held: readonly AspectForm[], termIn: Source["termIn"]): AspectReader {
  const forms = held.map(({ field, term, strength }) => ({ field, strength, term: termIn(field, term) }));
  const modified = modifies && {
    own: modifies.own.map((term) => termIn("concepts", term)),
    other: termIn("concepts", modifies.other),
  };
  return {
    forms,
    topics: forms.filter(({ field }) => field === "topics"),
    stems: held.flatMap(({ field, term }) => (field === "stems" ? [{ stem: term, term: termIn("stems", term) }] : [])),
    modified,
  };
}

/** What a word of the title is worth beside one of the claim. */
const titleShare = 0.5;

/** How well the asked words fit a claim and the title of its article, added up (BM25+). */
function saidIn(words: readonly ReadStem[], place: number, title: ReadonlySet<string>): number {
  let sum = 0;
  for (const { stem, term } of words) sum += term.worthIn(place) + (title.has(stem) ? titleShare * term.most : 0);
  return sum;
}

/** Whether the title of a claim's article or the sentences around it speak of an aspect in its own words. */
function isAround(stems: readonly ReadStem[], title: ReadonlySet<string>, near: readonly number[]): boolean {
  return stems.some(({ stem, term }) => title.has(stem) || near.some((place) => term.stands(place)));
}

const coverOf = (reader: AspectReader, place: number): number =>
  isOfAnother(reader, place) ? 0 : strongest(reader.forms, place);

const strongest = (forms: readonly ReadForm[], place: number): number =>
  forms.find(({ term }) => term.stands(place))?.strength ?? 0;

/** The claim speaks of another country's: of North Korean soldiers where Russian ones were asked about. */
const isOfAnother = ({ modified }: AspectReader, place: number): boolean =>
  modified?.other.stands(place) === true && !modified.own.some((term) => term.stands(place));

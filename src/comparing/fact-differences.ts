import { isSameSpeaker } from "../checking/same-speaker.ts";
import type { Claim, HedgeKind, Speaker } from "../claims/claim.ts";
import { isVerbatim } from "../claims/is-verbatim.ts";
import type { ClaimDifference, FactKind } from "../log/change.ts";
import { findHedges } from "../reading/hedges/find-hedges.ts";
import { sentencesOf } from "../reading/sentences/split-article.ts";
import { haveOtherNames } from "./changed-names.ts";
import { haveOtherNumbers } from "./changed-numbers.ts";
import { haveOtherWords } from "./changed-words.ts";
import { countNegations, isSameSet } from "./claim-wording.ts";
import { plainWording } from "./plain-wording.ts";

/** How a claim differs from its earlier wording; undefined where it says the same in the same words. */
export function differenceOf(before: Claim, after: Claim): ClaimDifference | undefined {
  const isSameWording = plainWording(before.text) === plainWording(after.text);
  const [first, ...rest] = isSameWording ? factsRead(before, after) : factsWorded(before, after);
  if (first !== undefined) return { kind: "fact", of: [first, ...rest] };
  return isSameWording ? undefined : { kind: "reworded" };
}

/**
 * Of the same words: a printed sentence can only have another date or speaker, by what stands around it, and only where both
 * readings name one; what else rules read in it is theirs. An editor's fields are the editor's word.
 */
function factsRead(before: Claim, after: Claim): readonly FactKind[] {
  if (isVerbatim(before) && isVerbatim(after)) {
    return facts({
      date: before.when.length > 0 && after.when.length > 0 && !isSameSet(daysOf(before), daysOf(after)),
      speaker: nameOthers(before.speaker, after.speaker),
    });
  }
  return facts({
    number: figureKeys(before) !== figureKeys(after),
    date: haveOtherDates(before, after),
    speaker: !isSameVoice(before.speaker, after.speaker),
    hedge: before.hedge?.kind !== after.hedge?.kind,
  });
}

function factsWorded(before: Claim, after: Claim): readonly FactKind[] {
  const number = haveOtherNumbers(before, after);
  const found = facts({
    number,
    date: haveOtherDates(before, after),
    speaker: !isSameVoice(before.speaker, after.speaker),
    hedge: haveOtherHedges(before, after, number),
    negation: (countNegations(before.text) - countNegations(after.text)) % 2 !== 0,
    name: haveOtherNames(before, after),
  });
  return haveOtherWords(before, after) && found.length === 0 ? ["wording"] : found;
}

const facts = (found: Partial<Readonly<Record<FactKind, boolean>>>): readonly FactKind[] =>
  (["number", "date", "speaker", "hedge", "negation", "name"] as const).filter((kind) => found[kind] === true);

const figureKeys = ({ figures }: Claim): string =>
  figures
    .map(({ value, upTo, operator, unit }) => `${value}/${upTo ?? ""}/${operator}/${unit.toLowerCase()}`)
    .sort()
    .join();

/** Days count, not the words for them. */
function haveOtherDates(before: Claim, after: Claim): boolean {
  const open = ({ undated = [] }: Claim): ReadonlySet<string> =>
    new Set(undated.map((words) => plainWording(words).toLowerCase()));
  return !isSameSet(daysOf(before), daysOf(after)) || !isSameSet(open(before), open(after));
}

const daysOf = ({ when }: Claim): ReadonlySet<string> =>
  new Set(when.map(({ from, to, relation }) => `${from}/${to}/${relation}`));

function isSameVoice(one: Speaker, other: Speaker): boolean {
  if (one.kind === "article" || other.kind === "article") return one.kind === other.kind;
  return isSameSpeaker(plainWording(one.name), plainWording(other.name));
}

/** "He" was one and is another now; a "spokesman" whose house is no longer named is the same as before. */
function nameOthers(one: Speaker, other: Speaker): boolean {
  if (one.kind === "article" || other.kind === "article" || isSameVoice(one, other)) return false;
  const [own, others] = [properWords(one.name), properWords(other.name)];
  return own.size > 0 && others.size > 0 && ![...own].some((word) => others.has(word));
}

const properWords = (name: string): ReadonlySet<string> =>
  new Set(
    (name.match(/\p{Lu}[\p{L}\p{M}\p{N}]+/gu) ?? []).filter(
      (word) => !/^(?:The|An?|His|Her|Its|Their|One)$/.test(word),
    ),
  );

/** Of a printed sentence all its hedges count, of an editor's claim the one that the editor gives. */
function haveOtherHedges(before: Claim, after: Claim, isOtherNumber: boolean): boolean {
  const kindsOf = (claim: Claim): ReadonlySet<HedgeKind> => {
    const found = isVerbatim(claim)
      ? sentencesOf(claim.text)
          .flatMap(findHedges)
          .map(({ kind }) => kind)
      : [];
    // "About" is the number's: where that changed it is said there.
    const kinds = [...found, ...(claim.hedge === undefined ? [] : [claim.hedge.kind])];
    return new Set(kinds.filter((kind) => !isOtherNumber || kind !== "approximate"));
  };
  return !isSameSet(kindsOf(before), kindsOf(after));
}

import { isSameSpeaker } from "../checking/same-speaker.ts";
import type { Claim, Hedge, Speaker } from "../claims/claim.ts";
import { isVerbatim } from "../claims/is-verbatim.ts";
import type { ClaimDifference, FactKind } from "../log/change.ts";
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
 * Of the same words: a printed sentence can only have another date or speaker, by what stands around it; what else rules
 * read in it is theirs. An editor's fields are the editor's word.
 */
function factsRead(before: Claim, after: Claim): readonly FactKind[] {
  const areRead = isVerbatim(before) && isVerbatim(after);
  return facts({
    number: !areRead && figureKeys(before) !== figureKeys(after),
    date: haveOtherDates(before, after),
    speaker: !isSameVoice(before.speaker, after.speaker),
    hedge: !areRead && before.hedge?.kind !== after.hedge?.kind,
  });
}

function factsWorded(before: Claim, after: Claim): readonly FactKind[] {
  const number = haveOtherNumbers(before, after);
  const found = facts({
    number,
    date: haveOtherDates(before, after),
    speaker: !isSameVoice(before.speaker, after.speaker),
    hedge: isOtherHedge(before.hedge, after.hedge, number),
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
  const days = ({ when }: Claim): ReadonlySet<string> =>
    new Set(when.map(({ from, to, relation }) => `${from}/${to}/${relation}`));
  const open = ({ undated = [] }: Claim): ReadonlySet<string> =>
    new Set(undated.map((words) => plainWording(words).toLowerCase()));
  return !isSameSet(days(before), days(after)) || !isSameSet(open(before), open(after));
}

function isSameVoice(one: Speaker, other: Speaker): boolean {
  if (one.kind === "article" || other.kind === "article") return one.kind === other.kind;
  return isSameSpeaker(one.name, other.name);
}

/** "About" is the number's: where that changed it is said there. */
function isOtherHedge(before: Hedge | undefined, after: Hedge | undefined, isOtherNumber: boolean): boolean {
  const kindOf = (hedge: Hedge | undefined) =>
    isOtherNumber && hedge?.kind === "approximate" ? undefined : hedge?.kind;
  return kindOf(before) !== kindOf(after);
}

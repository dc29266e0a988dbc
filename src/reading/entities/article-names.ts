import { bestKind, type Candidate, type Scores } from "./candidate.ts";
import type { EntityKind } from "./entity-mention.ts";
import { known } from "./gazetteer.ts";

/** How much of what other mentions of a name speak for counts here, and the most that they may add. */
const shareOfOthers = 0.75;
const mostFromOthers = 6;

/** The kind of each candidate, in order, by its own words, its other mentions and the fuller names of the article. */
export function articleNames(candidates: readonly Candidate[], isSports: boolean): readonly (EntityKind | undefined)[] {
  const sums = sumsByKey(candidates);
  const fuller = fullerNames(candidates, sums);
  return candidates.map((candidate) => kindOf(candidate, { sums, fuller, isSports }));
}

const kindNames = ["person", "organisation", "place", "other"] as const;

function sumsByKey(candidates: readonly Candidate[]): ReadonlyMap<string, Scores> {
  const sums = new Map<string, Scores>();
  for (const { key, scores } of candidates) {
    const sum = sums.get(key);
    if (sum === undefined) sums.set(key, { ...scores });
    if (sum !== undefined) for (const kind of kindNames) sum[kind] += scores[kind];
  }
  return sums;
}

/** What a short form stands for by the full names of the article: surnames, first words of companies, acronyms. */
type FullerNames = ReadonlyMap<string, EntityKind>;

function fullerNames(candidates: readonly Candidate[], sums: ReadonlyMap<string, Scores>): FullerNames {
  const short = new Map<string, EntityKind>();
  for (const { key, line, from, to, form } of candidates) {
    if (to - from < 2) continue;
    const kind = bestKind(added(form, sums.get(key) ?? noSum));
    const words = line.words.slice(from, to);
    if (kind === "person") for (const form of personForms(words.map((word) => word.lower))) short.set(form, "person");
    const last = words.at(-1);
    if (kind === "place" && last !== undefined && (last.flags & known.placeHead) !== 0) short.set(last.lower, "place");
    if (kind !== "organisation") continue;
    const first = words[0];
    if (first === undefined) continue;
    const isTelling =
      (first.flags &
        (known.ordinary |
          known.functionWord |
          known.adherent |
          known.country |
          known.city |
          known.region |
          known.area |
          known.givenName)) ===
      0;
    if (isTelling && !short.has(first.lower)) short.set(first.lower, "organisation");
    const initials = words
      .filter((word) => word.shape === "capital")
      .map((word) => word.text.charAt(0))
      .join("")
      .toLowerCase();
    if (initials.length >= 2 && !short.has(initials)) short.set(initials, "organisation");
    for (let length = 2; length < words.length; length += 1)
      if (words[length - 1]?.shape !== "lower")
        short.set(
          words
            .slice(0, length)
            .map((word) => word.lower)
            .join(" "),
          "organisation",
        );
  }
  return short;
}

const added = (one: Scores, other: Scores): Scores => ({
  person: one.person + other.person,
  organisation: one.organisation + other.organisation,
  place: one.place + other.place,
  other: one.other + other.other,
});

const noSum: Scores = { person: 0, organisation: 0, place: 0, other: 0 };

/** "cho tae-yul": either end alone; "maria da costa": "da costa". */
function personForms(words: readonly string[]): readonly string[] {
  const plain = words.filter((word) => !/^(?:jr|sr|ii|iii)\.?$/.test(word));
  const last = plain.at(-1) ?? "";
  const first = plain[0] ?? "";
  const forms = [last, first].filter((word) => word.length > 1 && !word.endsWith("."));
  return plain.length > 2 ? [...forms, plain.slice(1).join(" ")] : forms;
}

/** News gives people's full names once; outside sport a lone word that no full name explains is seldom a person. */
const loneNamePenalty = 1.5;

function isUnknownWord(words: Candidate["line"]["words"], from: number, to: number): boolean {
  const flags = words[from]?.flags ?? 0;
  return to - from === 1 && (flags & (known.givenName | known.surname | known.person)) === 0;
}

const surnameWeight = 5.5;
const bodyWeight = 5;
const placeWeight = 3;

type ArticleSums = {
  readonly sums: ReadonlyMap<string, Scores>;
  readonly fuller: FullerNames;
  readonly isSports: boolean;
};

function kindOf(
  { key, line, from, to, form, scores }: Candidate,
  { sums, fuller, isSports }: ArticleSums,
): EntityKind | undefined {
  const all = sums.get(key) ?? scores;
  const weighed = added(form, scores);
  for (const kind of kindNames) {
    const others = (all[kind] - scores[kind]) * shareOfOthers;
    weighed[kind] += Math.max(-mostFromOthers, Math.min(mostFromOthers, others));
  }
  const isShort = fuller.get(key);
  if (isShort === undefined && !isSports && isUnknownWord(line.words, from, to)) weighed.person -= loneNamePenalty;
  if (isShort === "person") weighed.person += surnameWeight;
  if (isShort === "place") weighed.place += placeWeight;
  if (isShort === "organisation") weighed.organisation += bodyWeight;
  return to > from ? bestKind(weighed) : undefined;
}

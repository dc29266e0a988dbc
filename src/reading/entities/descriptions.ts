import type { Sentence } from "../sentences/sentence.ts";
import type { Span } from "../span.ts";
import type { EntityMention } from "./entity-mention.ts";
import { flagsOf, known } from "./gazetteer.ts";
import type { Line } from "./line.ts";
import { isCapital, type Word } from "./word.ts";

/** A noun phrase for people, a body or a thing that news refers back to: "two North Korean soldiers". */
export type Description = Span & {
  /** Its noun in the singular. */
  readonly head: string;
  readonly isPlural: boolean;
  readonly isDefinite: boolean;
  /** The words between its article and its noun, in lower case. */
  readonly modifiers: readonly string[];
};

const definite = new Set("the these those this that".split(" "));
const mostModifiers = 5;

/** The descriptions of a line in order; names are left to the mentions. */
export function descriptionsIn(
  { words }: Line,
  sentence: Sentence | undefined,
  names: readonly EntityMention[],
): readonly Description[] {
  if (sentence === undefined) return [];
  const found: Description[] = [];
  const isNamed = withinNames(names);
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined || word.shape !== "lower" || !isHead(words, at)) continue;
    const head = singularOf(word.lower);
    if (head === undefined) continue;
    const start = startOf(words, at);
    const first = words[start];
    if (first === undefined || isNamed(word)) continue;
    const text = sentence.text.slice(first.start - sentence.start, word.end - sentence.start);
    const modifiers = words.slice(start, at).map(({ lower }) => lower);
    const isDefinite = definite.has(modifiers[0] ?? "");
    found.push({
      text,
      start: first.start,
      end: word.end,
      head,
      isPlural: head !== word.lower || pluralOnly.has(word.lower),
      isDefinite,
      modifiers: modifiers.filter((modifier) => !definite.has(modifier) && !articles.has(modifier)),
    });
  }
  return found;
}

/** Tells, for words asked about in their order, whether one stands within a name. */
function withinNames(names: readonly EntityMention[]): (word: Word) => boolean {
  let next = 0;
  return ({ start, end }) => {
    while (next < names.length && (names[next]?.end ?? end) <= start) next += 1;
    const name = names[next];
    return name !== undefined && name.start < end;
  };
}

const articles = new Set(["a", "an", "some", "its", "their", "his", "her"]);
const pluralOnly = new Set(
  "troops forces police people men women children crew personnel casualties dead wounded injured gunmen policemen fishermen crewmen deputies families".split(
    " ",
  ),
);
const irregular: Readonly<Record<string, string>> = {
  men: "man",
  women: "woman",
  children: "child",
  gunmen: "gunman",
  policemen: "policeman",
  fishermen: "fisherman",
  crewmen: "crewman",
  spokesmen: "spokesman",
  deputies: "deputy",
  families: "family",
  casualties: "casualty",
  countries: "country",
  cities: "city",
  agencies: "agency",
  ministries: "ministry",
  companies: "company",
  parties: "party",
  universities: "university",
  lawmakers: "lawmaker",
  aircraft: "aircraft",
  personnel: "personnel",
  police: "police",
};

/** The noun in the singular, where it is one of those that news refers back to. */
function singularOf(lower: string): string | undefined {
  const singular =
    irregular[lower] ??
    (lower.endsWith("s") && !lower.endsWith("ss") && isGroup(lower.slice(0, -1)) ? lower.slice(0, -1) : lower);
  return isGroup(singular) || isGroup(lower) ? singular : undefined;
}

const isGroup = (lower: string): boolean => (flagsOf(lower) & known.group) !== 0;

/** A noun that is no modifier of another: "company" but not in "company officials" or "the official position". */
function isHead(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  if (next === undefined || next.shape === "mark" || next.shape === "number") return true;
  if (isCapital(next)) return false;
  if ((next.flags & known.functionWord) !== 0 || prepositions.has(next.lower)) return true;
  return singularOf(next.lower) === undefined && isVerbOf(words[at]?.lower ?? "", next);
}

const pastForm = /(?:ed|ing)$/;

/** Whether the word can be the verb of the noun before it: "soldiers want", "the soldier wants", not "government plan". */
function isVerbOf(noun: string, { lower, flags }: Word): boolean {
  if ((flags & known.past) !== 0 || pastForm.test(lower)) return true;
  if ((flags & known.verb) === 0 || alsoAdjectives.has(noun)) return false;
  const isPlural = pluralOnly.has(noun) || noun !== singularOf(noun);
  return isPlural !== lower.endsWith("s");
}

const alsoAdjectives = new Set("official general dead wounded injured civilian deputy executive minor".split(" "));

/** The first word of the phrase that ends in the noun at `at`. */
function startOf(words: readonly Word[], at: number): number {
  let start = at;
  while (start > 0 && at - start < mostModifiers && isModifier(words[start - 1], start - 1)) start -= 1;
  const before = words[start - 1];
  return before !== undefined && (definite.has(before.lower) || articles.has(before.lower)) ? start - 1 : start;
}

function isModifier(word: Word | undefined, at: number): boolean {
  if (word === undefined || word.shape === "mark") return false;
  if (word.shape === "number") return true;
  if (numbers.has(word.lower)) return true;
  if (isCapital(word)) return at > 0 || (word.flags & known.adherent) !== 0 || compass.has(word.lower);
  if ((word.flags & known.functionWord) !== 0 || prepositions.has(word.lower)) return false;
  return (word.flags & known.verb) === 0 || /(?:ed|en|ing)$/.test(word.lower);
}

const numbers = new Set(
  "one two three four five six seven eight nine ten eleven twelve dozen hundred thousand million several many few first second third other last".split(
    " ",
  ),
);
const prepositions = new Set(
  "time times day days week weeks month months year years while when during since without within among against despite says said".split(
    " ",
  ),
);

/** Whether a later description may mean the same as an earlier one: the same head and number, and no modifier against it. */
export function isSameThing(earlier: Description, later: Description): boolean {
  if (earlier.isPlural !== later.isPlural) return false;
  return (
    !contrasts.some((group) => {
      const one = earlier.modifiers.filter((word) => group.has(word));
      const other = later.modifiers.filter((word) => group.has(word));
      return one.length > 0 && other.length > 0 && !one.some((word) => other.includes(word));
    }) &&
    !differsInPeople(earlier.modifiers, later.modifiers) &&
    !differsInNumber(earlier.modifiers, later.modifiers)
  );
}

/** Of each group a thing has at most one. */
const contrasts: readonly ReadonlySet<string>[] = [
  "first second third fourth last",
  "former current new incoming outgoing",
  "male female",
  "young old elderly older younger",
  "dead killed slain wounded injured surviving unhurt",
  "captured freed released fleeing",
  "northern southern eastern western central north south east west",
  "private public state government",
  "local foreign national international federal regional",
  "big small large little",
  "senior junior deputy chief vice",
  "opposition ruling",
].map((words) => new Set(words.split(" ")));

/** "Two" against "12,000". */
function differsInNumber(earlier: readonly string[], later: readonly string[]): boolean {
  const one = earlier.find((word) => /^\d/.test(word) || counts.has(word));
  const other = later.find((word) => /^\d/.test(word) || counts.has(word));
  return one !== undefined && other !== undefined && one !== other;
}

const counts = new Set(
  "one two three four five six seven eight nine ten eleven twelve dozen hundred thousand hundreds thousands dozens million".split(
    " ",
  ),
);

/** "North Korean" against "South Korean" or "Ukrainian"; without any people's name on one side nothing differs. */
function differsInPeople(earlier: readonly string[], later: readonly string[]): boolean {
  const one = peoplesOf(earlier);
  const other = peoplesOf(later);
  return one !== "" && other !== "" && one !== other;
}

const peoplesOf = (modifiers: readonly string[]): string =>
  modifiers
    .filter(
      (word, at) =>
        (flagsOf(word) & (known.adherent | known.country)) !== 0 ||
        (compass.has(word) && (flagsOf(modifiers[at + 1] ?? "") & known.adherent) !== 0),
    )
    .join(" ");

const compass = new Set(["north", "south", "east", "west"]);

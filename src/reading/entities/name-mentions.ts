import type { Sentence } from "../sentences/sentence.ts";
import type { Span } from "../span.ts";
import { shortBodyNames } from "./body-names.ts";
import type { Candidate, TypedName } from "./candidate.ts";
import type { EntityKind, EntityMention } from "./entity-mention.ts";
import { roleOf } from "./find-role.ts";
import { anyOrganisation, flagsOf } from "./gazetteer.ts";
import { nameWords, peopleNamed } from "./person-names.ts";

type Placed = TypedName & Span;

/** The mentions with the fullest name that the article gives each, and the role that it gives here or gave before. */
export function nameMentions(sentences: readonly Sentence[], names: readonly TypedName[]): readonly EntityMention[] {
  const placed = names.flatMap((name) => placedIn(sentences[name.candidate.lineNumber], name));
  const naming = namingOf(placed);
  const roles = new Map<string, Span>();
  const apart = apartFromKin(kinOf(placed));
  return placed.map(({ candidate, kind, text, start, end }) => {
    const sentence = sentences[candidate.lineNumber];
    const stated = kind === "person" && sentence !== undefined ? roleOf(candidate, sentence) : undefined;
    const { name, others } = apart(byRole(naming(candidate, kind, text), stated, roles), { text, start, stated });
    if (stated !== undefined && others.length === 0) roles.set(name, stated);
    return { text, start, end, kind, name, others, role: stated ?? (kind === "person" ? roles.get(name) : undefined) };
  });
}

type Named = Pick<EntityMention, "name" | "others">;

/** Of several who may be meant, the one who holds the office that stands here: "Mayor Roe" where Ivan Roe is the mayor. */
function byRole(named: Named, stated: Span | undefined, roles: ReadonlyMap<string, Span>): Named {
  const holders = named.others.filter((other) => stated !== undefined && roles.get(other)?.text === stated.text);
  const [holder] = holders;
  return holder !== undefined && holders.length === 1 ? { name: holder, others: [] } : named;
}

type Place = { readonly text: string; readonly start: number; readonly stated: Span | undefined };

/** "President Roe" is not "his wife, Ana Roe", and from there on "Roe" may be either. */
function apartFromKin(kin: ReadonlySet<string>): (named: Named, place: Place) => Named {
  const shared = new Set<string>();
  return (named, { text, start, stated }) => {
    if (!kin.has(named.name) || named.name === text) return named;
    const isTitled = stated !== undefined && stated.end <= start;
    if (isTitled) shared.add(text);
    if (isTitled) return { name: text, others: [] };
    return shared.has(text) ? { name: text, others: [named.name] } : named;
  };
}

const kinWords =
  /^(?:lady|wife|husband|widow|widower|brother|sister|son|daughter|mother|father|nephew|niece|cousin|uncle|aunt)$/;

/** Full names that the article brings in as somebody's kin: "President Roe" is then not "his wife, Ana Roe". */
function kinOf(placed: readonly Placed[]): ReadonlySet<string> {
  const kin = placed.filter(({ candidate: { line, from }, kind, text }) => {
    const before = [1, 2].map((step) => line.words[from - step]?.lower ?? "");
    return kind === "person" && text.includes(" ") && before.some((word) => kinWords.test(word));
  });
  return new Set(kin.map(({ text }) => oneLine(text)));
}

function placedIn(sentence: Sentence | undefined, name: TypedName): readonly Placed[] {
  const first = name.candidate.line.words[name.candidate.from];
  const last = name.candidate.line.words[name.candidate.to - 1];
  if (sentence === undefined || first === undefined || last === undefined) return [];
  const text = sentence.text.slice(first.start - sentence.start, last.end - sentence.start);
  return [{ ...name, text, start: first.start, end: last.end }];
}

type Naming = (candidate: Candidate, kind: EntityKind, text: string) => Pick<EntityMention, "name" | "others">;

function namingOf(placed: readonly Placed[]): Naming {
  const people = peopleNamed(writtenForms(placed, "person", (key) => nameWords(key).length > 1));
  const full = writtenForms(placed, "organisation", (key) => key.includes(" "));
  const bodies = shortBodyNames(full);
  const single = writtenForms(placed, undefined, () => true);
  const bracketed = bracketedNames(placed);
  return ({ key }, kind, text) => {
    const plain = single.get(key) ?? text;
    if (kind === "person") return meant(people.meant(key), plain, text);
    const tied = bracketed.get(key);
    if (tied !== undefined) return { name: tied, others: [] };
    if (kind === "organisation" && (flagsOf(key) & anyOrganisation) === 0)
      return meant([...(bodies.get(key) ?? [])], plain, text);
    return { name: (kind === "place" ? fullerPlace(key, single) : undefined) ?? plain, others: [] };
  };
}

/** One that is meant gives its name; of several none does, and all are named beside the words as they stand. */
function meant(names: readonly string[], plain: string, text: string): Pick<EntityMention, "name" | "others"> {
  const [only] = names;
  if (only === undefined) return { name: plain, others: [] };
  return names.length === 1 ? { name: only, others: [] } : { name: text, others: names };
}

/** Each name as the article first writes it in prose; one in capitals only where no other is. */
function writtenForms(
  placed: readonly Placed[],
  kind: EntityKind | undefined,
  fits: (key: string) => boolean,
): ReadonlyMap<string, string> {
  const forms = new Map<string, string>();
  for (const { candidate, kind: typed, text } of placed) {
    if ((kind !== undefined && typed !== kind) || !fits(candidate.key)) continue;
    const before = forms.get(candidate.key);
    if (before === undefined || (isCapitals(before) && !isCapitals(text))) forms.set(candidate.key, oneLine(text));
  }
  return forms;
}

const isCapitals = (text: string): boolean => text.length > 5 && text === text.toUpperCase();
const oneLine = (text: string): string => text.replace(/\s+/g, " ");

/** "National Intelligence Service (NIS)" and "NIS (National Intelligence Service)". */
function bracketedNames(placed: readonly Placed[]): ReadonlyMap<string, string> {
  const tied = new Map<string, string>();
  for (let at = 1; at < placed.length; at += 1) {
    const one = placed[at - 1];
    const other = placed[at];
    if (one === undefined || other === undefined || !isBracketed(one.candidate, other.candidate)) continue;
    if (one.kind !== "organisation" || other.kind !== "organisation") continue;
    const [short, long] = one.text.length < other.text.length ? [one, other] : [other, one];
    if (isAcronym(short.text) && long.text.includes(" ")) tied.set(short.candidate.key, oneLine(long.text));
  }
  return tied;
}

const isBracketed = (one: Candidate, other: Candidate): boolean =>
  one.line === other.line &&
  other.from === one.to + 1 &&
  one.line.words[one.to]?.text === "(" &&
  one.line.words[other.to]?.text === ")";

const isAcronym = (text: string): boolean =>
  /^\p{Lu}[\p{Lu}\p{Ll}.&-]{1,9}$/u.test(text) && /\p{Lu}.*\p{Lu}/u.test(text);

/** Short and long names of the same country; the longest that the article uses stands for all of a line. */
const countryForms: readonly (readonly string[])[] = [
  ["united states of america", "united states", "u.s.", "us", "usa", "u.s.a.", "america"],
  ["united kingdom", "great britain", "britain", "u.k.", "uk"],
  ["united arab emirates", "u.a.e.", "uae"],
  ["democratic republic of the congo", "democratic republic of congo", "dr congo", "drc"],
];

function fullerPlace(key: string, written: ReadonlyMap<string, string>): string | undefined {
  const forms = countryForms.find((all) => all.includes(key));
  const best = forms?.find((form) => written.has(form));
  return best === undefined ? undefined : written.get(best);
}

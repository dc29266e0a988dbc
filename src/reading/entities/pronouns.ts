import type { Sentence } from "../sentences/sentence.ts";
import type { Span } from "../span.ts";
import type { Description } from "./descriptions.ts";
import type { EntityMention, Reference } from "./entity-mention.ts";
import { flagsOf, known } from "./gazetteer.ts";
import type { Line } from "./line.ts";

type Text = {
  readonly sentences: readonly Sentence[];
  readonly lines: readonly Line[];
  readonly names: readonly (readonly EntityMention[])[];
  readonly described: readonly (readonly Description[])[];
};

/** He, she, they and "it said", tied where the sentence so far and the one before name a single one who can be meant. */
export function pronounReferences({ sentences, lines, names, described }: Text): readonly Reference[] {
  const found: Reference[] = [];
  let isQuoted = false;
  for (const [at, { words }] of lines.entries()) {
    if (sentences[at]?.paragraph !== sentences[at - 1]?.paragraph) isQuoted = false;
    for (const [index, word] of words.entries()) {
      isQuoted = quoted(word.text, isQuoted);
      if (isQuoted || word.shape === "mark") continue;
      const choose = pronouns.get(word.lower);
      if (choose === undefined || isList(names[at], described[at])) continue;
      const near = nearby({ names, described, sentences }, at, word.start);
      const refersTo = choose(near, words[index + 1]?.lower ?? "");
      if (refersTo !== undefined) found.push({ text: word.text, start: word.start, end: word.end, refersTo });
    }
  }
  return found;
}

const mostInSentence = 40;

/** Lists and tables, in which no pronoun can be tied to one. */
const isList = (names: readonly EntityMention[] = [], described: readonly Description[] = []): boolean =>
  names.length + described.length > mostInSentence;

function quoted(mark: string, before: boolean): boolean {
  if (mark === "“") return true;
  if (mark === "”") return false;
  return mark === '"' ? !before : before;
}

type Near = {
  readonly people: readonly EntityMention[];
  readonly bodies: readonly EntityMention[];
  readonly groups: readonly Description[];
};

/** What stands before the pronoun in its sentence and in the one before it. */
function nearby(
  { names, described, sentences }: Pick<Text, "names" | "described" | "sentences">,
  at: number,
  before: number,
): Near {
  const isNext = at > 0 && (sentences[at]?.paragraph ?? 0) - (sentences[at - 1]?.paragraph ?? 0) <= 1;
  const mentions = [...(isNext ? (names[at - 1] ?? []) : []), ...(names[at] ?? []).filter(({ end }) => end <= before)];
  const groups = [
    ...(isNext ? (described[at - 1] ?? []) : []),
    ...(described[at] ?? []).filter(({ end }) => end <= before),
  ];
  return {
    people: mentions.filter(({ kind }) => kind === "person"),
    bodies: mentions.filter(({ kind }) => kind === "organisation"),
    groups,
  };
}

type Choose = (near: Near, next: string) => Span | undefined;

const pronouns: ReadonlyMap<string, Choose> = new Map(
  Object.entries({
    he: ({ people, groups }) => onlyPerson(people, groups, known.female),
    she: ({ people, groups }) => onlyPerson(people, groups, known.male),
    they: ({ people, bodies, groups }) => onlyGroup(people, bodies, groups),
    it: ({ bodies, groups }, next) => (saying.has(next) ? onlyBody(bodies, groups) : undefined),
  }),
);

const saying = new Set("said says added announced reported denied confirmed warned estimated".split(" "));

/** The one person who is near, unless the given name is of the other sex, or somebody else is near without a name. */
function onlyPerson(
  people: readonly EntityMention[],
  groups: readonly Description[],
  otherSex: number,
): Span | undefined {
  const fitting = people.filter(({ name }) => !isOfSex(name, otherSex));
  const [first] = fitting;
  if (first === undefined || first.others.length > 0 || fitting.some(({ name }) => name !== first.name))
    return undefined;
  const isStranger = groups.some(
    ({ head, isPlural, isDefinite, modifiers }) =>
      !isPlural && !isDefinite && modifiers.length >= 0 && personNouns.has(head),
  );
  return isStranger ? undefined : spanOf(fitting.at(-1) ?? first);
}

/** Nouns for one person; where one is near, "he" may be that person. */
const personNouns = new Set(
  "man woman boy girl soldier suspect victim student spokesman spokeswoman official officer policeman lawyer judge doctor witness worker driver pilot brother sister teenager gunman prisoner hostage".split(
    " ",
  ),
);

const bothSexes = known.male | known.female;

function isOfSex(name: string, sex: number): boolean {
  const given = name.split(" ")[0]?.toLowerCase() ?? "";
  return name.includes(" ") && (flagsOf(given) & bothSexes) === sex;
}

function onlyGroup(
  people: readonly EntityMention[],
  bodies: readonly EntityMention[],
  groups: readonly Description[],
): Span | undefined {
  const plural = groups.filter(({ isPlural }) => isPlural);
  const [first] = plural;
  if (first === undefined || plural.some(({ head }) => head !== first.head)) return undefined;
  const names = new Set(people.map(({ name }) => name));
  if (names.size > 1 || bodies.length > 0) return undefined;
  return spanOf(plural.at(-1) ?? first);
}

function onlyBody(bodies: readonly EntityMention[], groups: readonly Description[]): Span | undefined {
  const [first] = bodies;
  if (first === undefined || bodies.some(({ name }) => name !== first.name)) return undefined;
  return groups.some(({ head }) => bodyNouns.has(head)) ? undefined : spanOf(bodies.at(-1) ?? first);
}

const bodyNouns = new Set(
  "company firm bank agency ministry department government party union council committee court newspaper airline".split(
    " ",
  ),
);

const spanOf = ({ text, start, end }: Span): Span => ({ text, start, end });

import type { Sentence } from "../sentences/sentence.ts";
import { type Description, descriptionsIn, isSameThing } from "./descriptions.ts";
import type { EntityMention, Reference } from "./entity-mention.ts";
import { linesOf } from "./line.ts";
import { pronounReferences } from "./pronouns.ts";

/**
 * What definite descriptions and pronouns refer back to. "The captured soldiers" is the nearest earlier mention with the
 * same head and no modifier against it, or the name that has this head or this office; through a bare "the soldiers" it
 * leads on to what that refers to. A pronoun is tied only where one person, body or group can be meant. What may be one
 * of two is left out.
 */
export function findReferences(
  sentences: readonly Sentence[],
  entities: readonly EntityMention[],
): readonly Reference[] {
  const lines = linesOf(sentences);
  const names = byLine(sentences, entities);
  const described = lines.map((line, at) => descriptionsIn(line, sentences[at], names[at] ?? []));
  const definite = definiteReferences(described, names);
  const pronouns = pronounReferences({ sentences, lines, names, described });
  return [...definite, ...pronouns].sort((one, other) => one.start - other.start);
}

/** The mentions dealt out to the sentences in which they stand. */
function byLine(
  sentences: readonly Sentence[],
  entities: readonly EntityMention[],
): readonly (readonly EntityMention[])[] {
  let next = 0;
  return sentences.map(({ end }) => {
    const first = next;
    while (next < entities.length && (entities[next]?.start ?? end) < end) next += 1;
    return entities.slice(first, next);
  });
}

function definiteReferences(
  described: readonly (readonly Description[])[],
  names: readonly (readonly EntityMention[])[],
): readonly Reference[] {
  const seen = new Map<string, Description[]>();
  const offices = new Map<string, Map<string, EntityMention>>();
  const bodies = new Map<string, EntityMention>();
  const found = new Map<number, Reference>();
  for (const [at, descriptions] of described.entries()) {
    for (const one of descriptions) {
      const reference = one.isDefinite ? referenceOf(one, { seen, offices, bodies, found }) : undefined;
      if (reference !== undefined) found.set(reference.start, reference);
      remember(seen, one);
    }
    for (const mention of names[at] ?? []) rememberName(mention, offices, bodies);
  }
  return [...found.values()];
}

type Earlier = {
  /** References found so far, by where they start. */
  readonly found: ReadonlyMap<number, Reference>;
  readonly seen: ReadonlyMap<string, readonly Description[]>;
  /** By the head noun of their role, the people who have it, by name. */
  readonly offices: ReadonlyMap<string, ReadonlyMap<string, EntityMention>>;
  /** By the last word of its name, the organisation or place named last. */
  readonly bodies: ReadonlyMap<string, EntityMention>;
};

function referenceOf(one: Description, { seen, offices, bodies, found }: Earlier): Reference | undefined {
  const span = { text: one.text, start: one.start, end: one.end };
  const holders = [...(offices.get(one.head)?.values() ?? [])];
  const [holder] = holders;
  if (holder !== undefined && !one.isPlural && one.modifiers.length === 0)
    return holders.length === 1 && holder.start < one.start ? { ...span, refersTo: spanOfMention(holder) } : undefined;
  const body = bodies.get(one.head);
  if (body !== undefined && !one.isPlural && one.modifiers.length === 0 && body.end < one.start)
    return { ...span, refersTo: spanOfMention(body) };
  const earlier = (seen.get(one.head) ?? []).findLast((other) => isTelling(other) && isSameThing(other, one));
  if (earlier === undefined) return undefined;
  const told = earlier.isDefinite && earlier.modifiers.length === 0 ? found.get(earlier.start)?.refersTo : undefined;
  if (told !== undefined && one.modifiers.length > 0 && isName(told.text)) return undefined;
  return { ...span, refersTo: told ?? { text: earlier.text, start: earlier.start, end: earlier.end } };
}

/** A noun alone in the singular ("boy" of "my boy") is no mention by itself. */
const isTelling = ({ isPlural, isDefinite, modifiers, text }: Description): boolean =>
  isPlural || isDefinite || modifiers.length > 0 || text.includes(" ");

const isName = (text: string): boolean => /(?:^| )\p{Lu}\S*$/u.test(text);

const spanOfMention = ({ text, start, end }: EntityMention): { text: string; start: number; end: number } => ({
  text,
  start,
  end,
});

const mostRemembered = 8;

function remember(seen: Map<string, Description[]>, one: Description): void {
  const same = seen.get(one.head) ?? [];
  same.push(one);
  if (same.length > mostRemembered) same.shift();
  seen.set(one.head, same);
}

function rememberName(
  mention: EntityMention,
  offices: Map<string, Map<string, EntityMention>>,
  bodies: Map<string, EntityMention>,
): void {
  if (mention.kind === "person" && mention.role !== undefined && mention.others.length === 0) {
    const head = headOfRole(mention.role.text);
    const holders = offices.get(head) ?? new Map<string, EntityMention>();
    if (!holders.has(mention.name)) holders.set(mention.name, mention);
    offices.set(head, holders);
  }
  const last = mention.name.slice(mention.name.lastIndexOf(" ") + 1).toLowerCase();
  if (mention.kind !== "person" && mention.name.includes(" ")) bodies.set(last, mention);
}

/** "minister" of "South Korean Foreign Minister", "head" of "head of the agency". */
const headOfRole = (role: string): string =>
  (/^(.*?)(?:\s+(?:of|for|at|in|with|from|to|on)\s|$)/s.exec(role)?.[1] ?? role)
    .trim()
    .split(/\s+/)
    .at(-1)
    ?.toLowerCase() ?? "";

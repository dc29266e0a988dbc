import { isGuessed } from "../answers/is-guessed.ts";
import type { OpenRecord } from "../record.ts";
import type { Source } from "../sources/source.ts";
import { editDistance } from "../words/edit-distance.ts";
import { isFrom } from "./matches-source.ts";
import type { NewsFilter } from "./news-filter.ts";
import { bearsName, isWhollyRead } from "./whole-names.ts";

type Known = {
  readonly record: OpenRecord;
  /** The feeds and pages of which the place may see what comes. */
  readonly sources: readonly Pick<Source, "id" | "title">[];
  readonly now: Date;
};

/**
 * What a filter names that is not on the record, a sentence each: it may come, and may be a slip. A name that is read as
 * another one is said to be, since whoever sets up a digest sees only months later what it was read as.
 */
export function notOnRecord({ people, places, sources }: NewsFilter, known: Known): readonly string[] {
  return [
    ...sources.flatMap((source) => (isSource(source, known) ? [] : [noSource(source, known)])),
    ...[...people, ...places].flatMap((name) => aboutName(name, known)),
  ];
}

function isSource(source: string, { record, sources }: Known): boolean {
  const origin = { kind: "folder", id: "" } as const;
  return (
    sources.some(({ id }) => id === source.toLowerCase()) ||
    record.knowledge.articles.some((article) => isFrom([source], { article, origin }))
  );
}

function noSource(source: string, { record }: Known): string {
  const typed = source.toLowerCase();
  const most = typed.length < 6 ? 1 : 2;
  const outlets = [...new Set(record.knowledge.articles.map(({ outlet }) => outlet))];
  const near = outlets.find((outlet) => editDistance(typed, outlet.toLowerCase(), most) <= most);
  const meant = near === undefined ? "" : ` Did you mean “${near}”?`;
  return `Nothing on the record is from “${source}” yet, and nothing is told until something is.${meant}`;
}

function aboutName(name: string, { record, now }: Known): readonly string[] {
  const all = record.aspectsOf(name, now);
  const isWhole = isWhollyRead(name, all);
  const aspects = all.filter(({ kind }) => kind === "name" || kind === "word");
  // Of a name of such words alone the index holds nothing to look for.
  if (aspects.length === 0) return [];
  const claim = record.index.covering(aspects).find((one) => isWhole || bearsName(name, one));
  if (claim === undefined) return [`No claim on the record names “${name}” yet, and nothing is told until one does.`];
  if (!isWhole || !isGuessed(aspects, claim)) return [];
  const readAs = aspects.flatMap(({ readAs, names }) => readAs ?? names[0]?.entity.name ?? []);
  return [`No claim on the record names “${name}” as it is written; it is read as “${readAs.join(" ")}”.`];
}

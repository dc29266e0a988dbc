import type { EntityKind } from "./entity-mention.ts";
import type { Line } from "./line.ts";

/** How much speaks for each reading of a name; `other` is an event, people, language, work or product. */
export type Scores = { person: number; organisation: number; place: number; other: number };

/** A name of the text that is not yet typed: words [from, to) of a line, with its title from `title` on. */
export type Candidate = {
  readonly line: Line;
  readonly lineNumber: number;
  readonly from: number;
  readonly to: number;
  readonly title: number;
  /** Its words in lower case with one blank between them. */
  readonly key: string;
  /** What its own words and its place in the text speak for: says nothing of other mentions. */
  readonly form: Scores;
  /** What the words beside it speak for: says something of other mentions too. */
  readonly scores: Scores;
};

export const noScores = (): Scores => ({ person: 0, organisation: 0, place: 0, other: 0 });

/** The kind with the most behind it; undefined for `other` and where nothing speaks for any. */
export function bestKind({ person, organisation, place, other }: Scores): EntityKind | undefined {
  const most = Math.max(person, organisation, place, other);
  if (most <= 0 || most === other) return undefined;
  if (most === person) return "person";
  return most === place ? "place" : "organisation";
}

/** A candidate with the kind that was decided. */
export type TypedName = { readonly candidate: Candidate; readonly kind: EntityKind };

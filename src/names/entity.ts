import type { EntityId } from "../ids.ts";

/** A person, organisation or place that the desk knows, with every form its name takes. */
export type Entity = {
  readonly id: EntityId;
  readonly kind: "person" | "organisation" | "place";
  /** The form that replies show: "Andrii Sybiha". */
  readonly name: string;
  /** Other forms in any script: spellings, short forms, native script, abbreviations. */
  readonly aliases: readonly string[];
  /** What the entity is, as a phrase: "Foreign Minister of Ukraine". */
  readonly roles: readonly string[];
};

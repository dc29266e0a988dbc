import type { Span } from "../span.ts";

export type EntityKind = "person" | "organisation" | "place";

/** A person, organisation or place as the text names it at one point. */
export type EntityMention = Span & {
  readonly kind: EntityKind;
  /**
   * The fullest name that the article gives the same entity: "Cho" is "Cho Tae-yul". Where a surname may be one of two
   * people it is the mention's own text and `others` holds both names.
   */
  readonly name: string;
  readonly others: readonly string[];
  /** The role that the text gives right here or gave before: "Foreign Minister", "head of the agency". */
  readonly role: Span | undefined;
};

/** A definite description or pronoun tied to what it refers to: "the captured soldiers", "he". */
export type Reference = Span & {
  /** The earlier mention: a name, or a noun phrase with the same head. */
  readonly refersTo: Span;
};

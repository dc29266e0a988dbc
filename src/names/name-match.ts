import type { Entity } from "./entity.ts";

/** How sure a name found in a text is, and by which of its forms. */
export type NameMatch = {
  readonly entity: Entity;
  /** Span of the asked words, [from, to), counted as `nameWords` counts them. */
  readonly from: number;
  readonly to: number;
  /** What was typed, and the known form (name or alias) that it matched. */
  readonly typed: string;
  readonly form: string;
  /** `alias`: a known form other than the main name. `order`: given and family name turned. `part`: a surname alone. */
  readonly how: "exact" | "alias" | "script" | "spelling" | "order" | "part";
  /** 0..1: sure to merely near. Matches of one span are equally sure. */
  readonly certainty: number;
};

import type { Kysely } from "kysely";
import type { Tables } from "./schema.ts";

export type DatabaseKind = "sqlite" | "postgres";

/** One of the two databases, with what they do differently. */
export type Engine = {
  readonly kind: DatabaseKind;
  readonly db: Kysely<Tables>;
  /** Says that this process has written changes, after they were committed. */
  readonly notice: () => void;
  /** Calls back soon after any process has; the function returned ends it. */
  readonly watch: (onMore: () => void) => () => void;
  readonly close: () => Promise<void>;
};

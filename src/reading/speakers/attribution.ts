import type { Span } from "../span.ts";

/** Who said what, by the article: its source, the words that say so, and what was said. */
export type Attribution = {
  /** Undefined where nobody is named: "it was reported that". */
  readonly speaker: Span | undefined;
  /** "said", "according to", "told reporters". */
  readonly cue: Span;
  /** From its first to its last word; may run over several sentences, and the cue may stand within it. */
  readonly content: Span;
  /** The content stands in quotation marks, wholly or in part. */
  readonly direct: boolean;
};

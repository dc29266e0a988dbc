/** One figure measured on labelled data. */
export type Measured = {
  /** "span F1", "MAP@5". */
  readonly name: string;
  /** A share from 0 to 1, unless `unit` says otherwise. */
  readonly value: number;
  readonly unit?: "share" | "count" | "per second" | "ms" | "times";
  /** On how many labelled cases. */
  readonly of: number;
  /** What is aimed at. */
  readonly reach?: number;
  /** What is aimed at where less is better. */
  readonly atMost?: number;
  /** 95 % bootstrap interval. */
  readonly interval?: readonly [low: number, high: number];
  /** What a reader must know to read the figure. */
  readonly note?: string;
};

/** One part of the evaluation: which files it needs, relative to the data folder, and what it measures on them. Pure. */
export type EvaluationPart = {
  readonly title: string;
  readonly files: readonly string[];
  /** `files` in the order asked for. */
  readonly measure: (files: readonly string[]) => readonly Measured[];
};

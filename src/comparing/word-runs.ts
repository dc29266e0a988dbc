import { diffArrays } from "diff";
import { cleanText } from "../reply/clean-text.ts";
import type { WordRun } from "../reply/reply.ts";

/** Past so many words that differ the two have nothing in common that would help a reader. */
const mostEdits = 2_000;

/**
 * Two wordings as one, word by word, marks kept with their words. The runs that are not added, joined with spaces, are the
 * old wording as it is shown; those that are not dropped the new one. What went stands before what came in its place.
 */
export function wordRuns(before: string, after: string): readonly WordRun[] {
  const [old, now] = [wordsIn(before), wordsIn(after)];
  const parts = diffArrays(old, now, { maxEditLength: mostEdits });
  if (parts === undefined) return [...runOf("dropped", old), ...runOf("added", now)];
  return parts.flatMap(({ added, removed, value }) => runOf(added ? "added" : removed ? "dropped" : "kept", value));
}

const wordsIn = (text: string): string[] => cleanText(text).split(" ").filter(Boolean);

const runOf = (kind: WordRun["kind"], words: readonly string[]): readonly WordRun[] =>
  words.length === 0 ? [] : [{ kind, text: words.join(" ") }];

/** Of what stayed only so many words next to a difference are shown; "…" stands for the rest. */
export function shortenKept(runs: readonly WordRun[], nearby: number): readonly WordRun[] {
  return runs.map((run, at) => {
    if (run.kind !== "kept") return run;
    const words = run.text.split(" ");
    const head = at === 0 ? 0 : nearby;
    const tail = at === runs.length - 1 ? 0 : nearby;
    if (words.length <= head + tail + 1) return run;
    const text = [...words.slice(0, head), "…", ...words.slice(words.length - tail)].join(" ");
    return { kind: "kept", text };
  });
}

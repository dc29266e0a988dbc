import type { Complement } from "./find-complement.ts";
import type { Item, Run } from "./item.ts";
import { particleEnd } from "./past-adverbials.ts";
import type { SpeechVerb } from "./speech-verbs.ts";

/** A verb that says who said or thinks something. */
export type Cue = {
  /** Items of the verb and its particle: "called for". */
  readonly words: Run;
  readonly subject: Run | undefined;
  /** The subject is that of an earlier verb: "and added", "saying". */
  readonly isShared: boolean;
  /** Where what was said stands: before the subject and verb and perhaps on behind them, or behind them. */
  readonly order: "said-first" | "turned" | "said-last";
  /** Item from which on it was said, behind the verb. */
  readonly saidFrom: number | undefined;
};

export type Around = { readonly items: readonly Item[]; readonly cues: readonly Cue[]; readonly isTitle: boolean };

export type Found = { readonly at: number; readonly verb: SpeechVerb; readonly subject: Run };

export function saidLastCue(
  items: readonly Item[],
  found: Found & { readonly isShared: boolean },
  complement: Complement,
): Cue {
  const { at, verb, subject, isShared } = found;
  return {
    words: { from: at, to: particleEnd(items, at, verb) },
    subject,
    isShared,
    order: "said-last",
    saidFrom: complement.from,
  };
}

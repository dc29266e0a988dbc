import { day, type Step, secrets } from "./story.ts";

type Known = {
  readonly arrival: Extract<Step, { kind: "arrives" }> | undefined;
  /** When its embargo ends, in milliseconds. */
  readonly ends: number;
  readonly isKilled: boolean;
};

/** What the watched place may see, told from the steps alone, as the documentation says it. */
export function createOracle() {
  const known: Known[] = secrets.map(() => ({ arrival: undefined, ends: 0, isKilled: false }));
  let collections = new Set(["public"]);
  let seesBackground = false;
  return {
    follow(step: Step, now: number): void {
      if (step.kind === "settled") {
        if (step.words.endsWith("court"))
          collections = new Set(step.words.startsWith("allow") ? ["public", "court"] : ["public"]);
        if (step.words.startsWith("rule")) seesBackground = step.words.endsWith("background");
      }
      if (step.kind === "arrives") {
        const one = known[step.at];
        const arrived = { arrival: step, ends: now + step.embargo * day, isKilled: step.status === "canceled" };
        if (one?.isKilled === false) known[step.at] = arrived;
      }
      if (step.kind === "killed") {
        const one = known[step.at];
        if (one?.arrival !== undefined) known[step.at] = { ...one, isKilled: true };
      }
    },
    /** Whether anything of an article may be seen. */
    isSeen(at: number, now: number): boolean {
      const one = known[at];
      if (one?.arrival === undefined || one.isKilled || one.ends > now) return false;
      const { collection, groundRule, status } = one.arrival;
      const isRuledOut = groundRule === "not-for-publication" || (groundRule === "background" && !seesBackground);
      return status === "usable" && collections.has(collection) && !isRuledOut;
    },
  };
}

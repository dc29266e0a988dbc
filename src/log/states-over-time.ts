import type { Change } from "./change.ts";
import type { ArticleState } from "./held-article.ts";

/** From when on an article was in which state; oldest first. */
type Turn = { readonly at: string; readonly state: ArticleState };

/** What readers could know of an article, and when. */
export type StatesOverTime = {
  /** It could be shown at some time. */
  readonly wasEverUsable: boolean;
  /** When a thing that was entered at an instant could first be shown; undefined: not yet. */
  readonly shownFrom: (at: string) => string | undefined;
  /** When it turned to the state that it has now; undefined: it was so from the beginning. */
  readonly turnedAt: string | undefined;
};

/** Follows the states of an article through its changes, oldest first. One without a turn was usable from the beginning. */
export function statesOverTime(changes: readonly Change[]): StatesOverTime {
  const turns = turnsOf(changes);
  return {
    wasEverUsable: turns.some(({ state }) => state === "usable"),
    shownFrom: (at) => {
      const then = turns.findLast((turn) => turn.at <= at) ?? turns[0];
      if (then === undefined || then.state === "usable") return at;
      return turns.find((turn) => turn.at > at && turn.state === "usable")?.at;
    },
    turnedAt: turns.length > 1 ? turns.at(-1)?.at : undefined,
  };
}

function turnsOf(changes: readonly Change[]): readonly Turn[] {
  const entered = changes.filter(({ kind, was, state }) => kind === "article-changed" && was !== state);
  const [first] = entered;
  const began = first === undefined ? "usable" : first.was;
  const turns = entered.flatMap(({ at, state }) => (state === undefined ? [] : [{ at, state }]));
  return began === undefined ? turns : [{ at: "", state: began }, ...turns];
}

/** How long a follower has not come up to what was to be read. */
export interface LagWatch {
  /**
   * Looks once more at where the follower is and how far the log goes, as numbers of changes. Gives the milliseconds for
   * which it has owed a change: 0 where it is even. A log that never rests makes nobody late who keeps up with it.
   */
  look(own: number, head: number): number;
}

/** `elapsed`: milliseconds of a clock that nobody sets. It knows of nothing that happened between two looks. */
export function createLagWatch(elapsed: () => number): LagWatch {
  let awaited: { readonly head: number; readonly since: number } | undefined;
  return {
    look(own, head) {
      if (awaited !== undefined && own >= awaited.head) awaited = undefined;
      if (awaited === undefined && own < head) awaited = { head, since: elapsed() };
      return awaited === undefined ? 0 : elapsed() - awaited.since;
    },
  };
}

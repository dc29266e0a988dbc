/** How often a double lets the bot post into one channel. */
export type PostingLimit = { readonly most: number; readonly within: number };

/** Counts posts by channel, to refuse those that come too soon as a platform does. */
export interface PostingPace {
  /** Milliseconds after which the channel takes another post; undefined: it takes one now, and it is counted. */
  wait(channel: string): number | undefined;
}

/** Without a limit every post is taken. `within` and `now` are milliseconds. */
export function createPostingPace(limit: PostingLimit | undefined, now: () => number): PostingPace {
  const taken = new Map<string, readonly number[]>();
  return {
    wait(channel) {
      if (limit === undefined) return undefined;
      const at = now();
      const recent = (taken.get(channel) ?? []).filter((one) => at - one < limit.within);
      const [oldest] = recent;
      if (oldest !== undefined && recent.length >= limit.most) return oldest + limit.within - at;
      taken.set(channel, [...recent, at]);
      return undefined;
    },
  };
}

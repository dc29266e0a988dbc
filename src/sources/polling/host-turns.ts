/** One request at a time to each host, with time between them. */
export interface HostTurns {
  run<Result>(host: string, work: () => Promise<Result>): Promise<Result>;
}

export type HostTurnsOptions = {
  /** Milliseconds between the end of one request and the start of the next. */
  readonly gap: number;
  readonly now: () => Date;
  readonly wait: (milliseconds: number) => Promise<unknown>;
};

/** More hosts than this are not remembered between requests. */
const mostHosts = 5_000;

export function createHostTurns({ gap, now, wait }: HostTurnsOptions): HostTurns {
  const last = new Map<string, Promise<number>>();
  return {
    async run(host, work) {
      const before = last.get(host) ?? Promise.resolve(Number.NEGATIVE_INFINITY);
      const { promise: done, resolve: end } = Promise.withResolvers<number>();
      last.delete(host);
      last.set(host, done);
      if (last.size > mostHosts) last.delete(last.keys().next().value ?? host);
      const rest = (await before) + gap - now().getTime();
      if (rest > 0) await wait(rest);
      try {
        return await work();
      } finally {
        end(now().getTime());
      }
    },
  };
}

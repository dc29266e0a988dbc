import { setTimeout as sleep } from "node:timers/promises";
import packageFile from "../../package.json" with { type: "json" };
import { ingestArticle } from "../log/ingest-article.ts";
import type { Store } from "../store/store.ts";
import { createGuardedClient, type GuardedClient } from "./fetch-guarded.ts";
import { readAllowedHosts } from "./fetching/allowed-hosts.ts";
import { politeClient } from "./polite-client.ts";
import { createHostTurns } from "./polling/host-turns.ts";
import type { PollParts } from "./polling/poll-parts.ts";
import { createRobots } from "./polling/robots.ts";

export type SourcesOptions = {
  readonly store: Store;
  readonly now: () => Date;
  /** `ONRECORD_ALLOW_HOSTS`: hosts with ports that may be fetched from although they are not public. */
  readonly allowHosts: string | undefined;
};

/** All that looking at sources works with, over one store. */
export interface Sources {
  readonly parts: PollParts;
  /** Exceptions to what is refused, to be named in the log; usually none. */
  readonly allowed: readonly string[];
  /** To look for feeds and pages that are no sources yet. */
  readonly client: Pick<GuardedClient, "fetch">;
  close(): Promise<void>;
}

/** Milliseconds between two requests to one host. */
const gap = 1_000;

export function openSources({ store, now, allowHosts }: SourcesOptions): Sources {
  const allowed = readAllowedHosts(allowHosts);
  const userAgent = `OnRecord/${packageFile.version} (reads the feeds and pages that a newsroom asked for)`;
  const guarded = createGuardedClient({ userAgent, now, allowed });
  const client = politeClient(guarded, createHostTurns({ gap, now, wait: sleep }), allowed);
  const parts: PollParts = {
    client,
    robots: createRobots(client, now),
    sources: store.sources,
    take: (arrived) => ingestArticle(store, arrived, now()),
    now,
    random: Math.random,
  };
  return { parts, allowed: allowed.hosts, client, close: () => guarded.close() };
}

import type { GuardedClient } from "./fetch-guarded.ts";
import type { HostTurns } from "./polling/host-turns.ts";

/** A client that asks each host for one thing at a time and leaves time between. */
export const politeClient = (client: GuardedClient, turns: HostTurns): GuardedClient => ({
  ...client,
  fetch: (request) => turns.run(URL.parse(request.url)?.host ?? "", () => client.fetch(request)),
});

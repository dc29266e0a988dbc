import type { GuardedClient } from "./fetch-guarded.ts";
import type { AllowedHosts } from "./fetching/allowed-hosts.ts";
import { portOf } from "./fetching/read-address.ts";
import type { HostTurns } from "./polling/host-turns.ts";

/** A client that asks each host for one thing at a time and leaves time between; hosts of the own network need not wait. */
export const politeClient = (client: GuardedClient, turns: HostTurns, allowed: AllowedHosts): GuardedClient => ({
  ...client,
  fetch: (request) => {
    const url = URL.parse(request.url);
    if (url === null || allowed.has(url.hostname, portOf(url))) return client.fetch(request);
    return turns.run(url.host, () => client.fetch(request));
  },
});

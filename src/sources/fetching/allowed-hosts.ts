/** Hosts, each with its port, that an operator lets be fetched from although their addresses or ports are refused. */
export type AllowedHosts = {
  /** "127.0.0.1:8080", as they were given; empty: no exception is made. */
  readonly hosts: readonly string[];
  readonly has: (hostname: string, port: number) => boolean;
};

/**
 * Reads `ONRECORD_ALLOW_HOSTS`: hosts with their ports, separated by commas or spaces. What has no port is left out, since
 * an exception for a whole machine is more than anybody needs.
 */
export function readAllowedHosts(stated: string | undefined): AllowedHosts {
  const hosts = (stated ?? "")
    .split(/[\s,]+/)
    .map((host) => host.toLowerCase())
    .filter((host) => /^(?:\[[\da-f:]+\]|[^\s:[\]]+):\d{1,5}$/.test(host));
  const known = new Set(hosts);
  return { hosts, has: (hostname, port) => known.has(`${hostname.toLowerCase()}:${port}`) };
}

export const noAllowedHosts: AllowedHosts = readAllowedHosts(undefined);

/** Hosts, each with its port, that an operator lets be fetched from although their addresses or ports are refused. */
export type AllowedHosts = {
  /** "127.0.0.1:8080", as they were given; empty: no exception is made. */
  readonly hosts: readonly string[];
  /** What is no host with a port, as it was given. */
  readonly unread: readonly string[];
  readonly has: (hostname: string, port: number) => boolean;
};

/**
 * Reads `ONRECORD_ALLOW_HOSTS`: hosts with their ports, separated by commas or spaces. What has no port is left out, since
 * an exception for a whole machine is more than anybody needs.
 */
export function readAllowedHosts(stated: string | undefined): AllowedHosts {
  const written = (stated ?? "").split(/[\s,]+/).filter(Boolean);
  const hosts = written.map((host) => host.toLowerCase()).filter(isHostWithPort);
  const unread = written.filter((host) => !isHostWithPort(host.toLowerCase()));
  const known = new Set(hosts);
  return { hosts, unread, has: (hostname, port) => known.has(`${hostname.toLowerCase()}:${port}`) };
}

const isHostWithPort = (host: string): boolean => /^(?:\[[\da-f:]+\]|[^\s:[\]]+):\d{1,5}$/.test(host);

export const noAllowedHosts: AllowedHosts = readAllowedHosts(undefined);

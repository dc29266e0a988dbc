import { lookup } from "node:dns/promises";
import { isIP, type LookupFunction } from "node:net";
import { buildConnector } from "undici";
import type { AllowedHosts } from "./allowed-hosts.ts";
import { isMetadataAddress, refusedAddress } from "./refused-address.ts";

export type ResolvedAddress = { readonly address: string; readonly family: number };
/** Every address of a name. Rejects where there is none. */
export type ResolveName = (name: string) => Promise<readonly ResolvedAddress[]>;

export const resolveName: ResolveName = (name) => lookup(name, { all: true });

/** A connection that was not opened because of where it would have led. */
export class RefusedConnection extends Error {
  readonly code = "REFUSED_ADDRESS";
}

export type ConnectorOptions = {
  readonly allowed: AllowedHosts;
  readonly resolve: ResolveName;
  /** Milliseconds. */
  readonly timeout: number;
};

/**
 * Opens sockets to public addresses alone. The address that was checked is the address that is connected to: the check
 * stands in the look-up of the socket itself and once more behind it, so a name that changes between two look-ups gains
 * nothing. One refused address among a name's many refuses the name.
 */
export function guardedConnector({ allowed, resolve, timeout }: ConnectorOptions): buildConnector.connector {
  const strict = connectorBy(refusedAddress, { resolve, timeout });
  const lenient = connectorBy((address) => (isMetadataAddress(address) ? refusedAddress(address) : undefined), {
    resolve,
    timeout,
  });
  return (options, callback) => {
    const port = Number(options.port) || (options.protocol === "https:" ? 443 : 80);
    const connect = allowed.has(options.hostname, port) ? lenient : strict;
    connect(options, callback);
  };
}

type Check = (address: string) => string | undefined;

function connectorBy(check: Check, { resolve, timeout }: Omit<ConnectorOptions, "allowed">): buildConnector.connector {
  const open = buildConnector({ timeout, lookup: guardedLookup(check, resolve) });
  return (options, callback) => {
    const literal = options.hostname.replace(/^\[|\]$/g, "");
    const what = isIP(literal) === 0 ? undefined : check(literal);
    if (what !== undefined) {
      callback(refusal(literal, what), null);
      return;
    }
    open(options, (...[error, socket]) => {
      if (error !== null) {
        callback(error, null);
        return;
      }
      const reached = check(socket.remoteAddress ?? "");
      if (reached === undefined) {
        callback(null, socket);
        return;
      }
      socket.destroy();
      callback(refusal(socket.remoteAddress ?? options.hostname, reached), null);
    });
  };
}

const refusal = (address: string, what: string): RefusedConnection =>
  new RefusedConnection(`leads to ${address}, ${what}, from which nothing is fetched`);

function guardedLookup(check: Check, resolve: ResolveName): LookupFunction {
  return (name, options, callback) => {
    resolve(name).then(
      (found) => {
        const bad = found.map(({ address }) => ({ address, what: check(address) })).find(({ what }) => what);
        const [first] = found;
        if (bad?.what !== undefined) callback(refusal(bad.address, bad.what), []);
        else if (first === undefined) callback(new Error(`${name} has no address`), []);
        else if (options.all === true) callback(null, [...found]);
        else callback(null, first.address, first.family);
      },
      (error: unknown) => callback(error instanceof Error ? error : new Error(String(error)), []),
    );
  };
}

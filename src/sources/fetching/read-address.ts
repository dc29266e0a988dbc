import { isIP } from "node:net";
import type { AllowedHosts } from "./allowed-hosts.ts";
import { refusedAddress } from "./refused-address.ts";

/** An address that may be asked for, or why not, as the rest of a sentence: "https://… names a port that …". */
export type ReadAddress =
  | { readonly kind: "address"; readonly url: URL }
  | { readonly kind: "refused"; readonly why: string };

const longestAddress = 2_000;

/**
 * Publishers serve at these. Any further port would let whoever may add a source knock at other services from the
 * newsroom's own address.
 */
const usualPorts: ReadonlySet<number> = new Set([80, 443, 8080, 8443]);

/** Names that lead into the own machine or network; no publisher is found under them (RFC 6761, 6762, 8375, 9476). */
const insideName = /(?:^|\.)(?:localhost|localdomain|local|internal|intranet|private|corp|home|lan|home\.arpa|alt)$/;

/** Reads what somebody typed or a server redirected to; what is refused by its form alone is refused here. */
export function readAddress(stated: string, allowed: AllowedHosts, base?: URL): ReadAddress {
  const text = stated.trim();
  if (text.length > longestAddress) return refusal(`is longer than ${longestAddress} characters`);
  const url = URL.parse(text, base?.href);
  if (url === null) return refusal("is no web address: write it in full, as https://example.org/feed");
  if (url.protocol !== "http:" && url.protocol !== "https:") {
    return refusal(`begins with ${url.protocol}, and only http:// and https:// are fetched`);
  }
  if (url.username !== "" || url.password !== "") {
    return refusal("holds a user name or password, and none is ever sent: leave out what stands before the @");
  }
  url.hash = "";
  const why = allowed.has(url.hostname, portOf(url)) ? undefined : whyHost(url, text);
  return why === undefined ? { kind: "address", url } : refusal(why);
}

const refusal = (why: string): ReadAddress => ({ kind: "refused", why });

export const portOf = ({ port, protocol }: Pick<URL, "port" | "protocol">): number =>
  port === "" ? (protocol === "https:" ? 443 : 80) : Number(port);

function whyHost(url: URL, text: string): string | undefined {
  const host = url.hostname.replace(/\.$/, "");
  const literal = host.replace(/^\[|\]$/g, "");
  if (isIP(literal) !== 0) {
    const what = refusedAddress(literal);
    if (what !== undefined) return `leads to ${literal}, ${what}, from which nothing is fetched`;
    if (isOddlyWritten(host, text)) return `writes the address ${literal} in an unusual way: write it as it is`;
  } else if (insideName.test(host) || !host.includes(".")) {
    return `leads to ${host}, a name inside a network, from which nothing is fetched`;
  }
  if (usualPorts.has(portOf(url))) return undefined;
  return `names port ${portOf(url)}; feeds and pages are fetched from ports ${[...usualPorts].join(", ")} alone`;
}

/** 0x7f.1, 017700000001 and 2130706433 are addresses too; nobody writes them so who has nothing to hide. */
const isOddlyWritten = (host: string, text: string): boolean =>
  /^[a-z]+:/i.test(text) && !text.toLowerCase().includes(host.startsWith("[") ? "[" : host);

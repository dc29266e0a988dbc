import { BlockList, isIP } from "node:net";

/**
 * Addresses that are not of the public internet, by the registries of special-purpose addresses (RFC 6890 and IANA's lists
 * after it) and what clouds answer at. Of IPv6 all that is not global unicast is refused, so only its exceptions are listed.
 */
const refusedRanges: Readonly<Record<string, readonly string[]>> = {
  "an address that stands for no host": ["0.0.0.0/8", "::/128"],
  "a private address": ["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "fc00::/7", "fec0::/10"],
  "an address behind a carrier's network": ["100.64.0.0/10"],
  "this machine": ["127.0.0.0/8", "::1/128"],
  "an address that answers about the machine itself": [
    "169.254.169.254/32",
    "168.63.129.16/32",
    "100.100.100.200/32",
    "fd00:ec2::254/128",
  ],
  "an address of the local link": ["169.254.0.0/16", "fe80::/10"],
  "an address for tests and documents": [
    "192.0.2.0/24",
    "198.51.100.0/24",
    "203.0.113.0/24",
    "198.18.0.0/15",
    "2001:db8::/32",
    "2001:2::/48",
    "3fff::/20",
  ],
  "an address to many": ["224.0.0.0/4", "ff00::/8"],
  "a reserved address": ["192.0.0.0/24", "192.88.99.0/24", "240.0.0.0/4", "2001::/23", "100::/64", "5f00::/16"],
  "an address that leads through a tunnel": ["2002::/16", "2001::/32", "64:ff9b:1::/48", "::/96"],
};

const refused = Object.entries(refusedRanges).map(([what, ranges]) => ({ what, list: listOf(ranges) }));
const metadata = listOf(refusedRanges["an address that answers about the machine itself"] ?? []);
const globalUnicast = listOf(["2000::/3"]);

/**
 * What an address is that must not be fetched from; undefined where it is a public one. `address`: as a resolver or a
 * socket gives it.
 */
export function refusedAddress(address: string): string | undefined {
  const bare = address.replace(/%.*$/, "");
  const family = isIP(bare);
  if (family === 0) return "no address";
  if (family === 4) return whatOf(bare, "ipv4");
  const carried = carriedBy(bare);
  if (carried !== undefined) return whatOf(carried, "ipv4");
  return whatOf(bare, "ipv6") ?? (globalUnicast.check(bare, "ipv6") ? undefined : "a reserved address");
}

/** What no allowance opens: where a cloud hands out a machine's credentials. */
export function isMetadataAddress(address: string): boolean {
  const bare = address.replace(/%.*$/, "");
  if (isIP(bare) === 0) return false;
  const carried = isIP(bare) === 6 ? carriedBy(bare) : bare;
  return carried === undefined ? metadata.check(bare, "ipv6") : metadata.check(carried, "ipv4");
}

/** Metadata first, since its addresses also lie in wider ranges. */
function whatOf(address: string, family: "ipv4" | "ipv6"): string | undefined {
  if (metadata.check(address, family)) return "an address that answers about the machine itself";
  return refused.find(({ list }) => list.check(address, family))?.what;
}

/** A `BlockList` takes mapped addresses for IPv4 ones, so families are kept apart by whoever asks it. */
function listOf(ranges: readonly string[]): BlockList {
  const list = new BlockList();
  for (const range of ranges) {
    const [network = "", length = ""] = range.split("/");
    list.addSubnet(network, Number(length), isIP(network) === 6 ? "ipv6" : "ipv4");
  }
  return list;
}

/** The IPv4 address that is reached in truth through an IPv6 one: mapped (RFC 4291) or translated by NAT64 (RFC 6052). */
function carriedBy(address: string): string | undefined {
  const groups = groupsOf(address);
  const prefix = groups.slice(0, 6).map((group) => group.toString(16));
  const isMapped = prefix.join(":") === "0:0:0:0:0:ffff";
  const isTranslated = prefix.join(":") === "64:ff9b:0:0:0:0";
  if (!isMapped && !isTranslated) return undefined;
  const [high = 0, low = 0] = groups.slice(6);
  return [high >> 8, high & 255, low >> 8, low & 255].join(".");
}

/** The eight groups of an IPv6 address, however it is written. */
function groupsOf(address: string): readonly number[] {
  const canonical = new URL(`http://[${address}]/`).hostname.slice(1, -1);
  const [head = "", tail] = canonical.split("::");
  const numbers = (part: string): readonly number[] =>
    part === "" ? [] : part.split(":").map((group) => Number.parseInt(group, 16));
  const [before, after] = [numbers(head), numbers(tail ?? "")];
  const gap = tail === undefined ? 0 : 8 - before.length - after.length;
  return [...before, ...Array.from({ length: gap }, () => 0), ...after];
}

/** Second-level names under which a country's domains are given out. */
const shared = /^(?:ac|co|com|edu|gov|go|gob|gouv|govt|ltd|me|mil|ne|net|nom|or|org|plc|re|sch)$/;

/**
 * The part of a host that one party registered: "example.co.uk" of "news.example.co.uk". By the common second levels
 * instead of the whole public suffix list: a host that is read wrongly only joins fewer publishers.
 */
export function registrableDomain(host: string): string {
  const parts = host.toLowerCase().replace(/\.$/, "").split(".");
  const isUnderShared = parts.length > 2 && shared.test(parts.at(-2) ?? "") && /^[a-z]{2}$/.test(parts.at(-1) ?? "");
  return parts.slice(isUnderShared ? -3 : -2).join(".");
}

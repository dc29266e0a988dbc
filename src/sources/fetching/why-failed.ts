import type { Deadline } from "./deadline.ts";
import type { Fetched } from "./fetched.ts";
import { RefusedConnection } from "./guarded-connector.ts";
import { shownAddress } from "./shown-address.ts";

/** What the libraries beneath say by code, in an editor's words. */
const causes: Readonly<Record<string, string>> = {
  ENOTFOUND: "has a host name that nobody knows: look for a slip",
  EAI_AGAIN: "has a host name that cannot be looked up now",
  ECONNREFUSED: "does not take the connection",
  ECONNRESET: "broke off the connection",
  UND_ERR_SOCKET: "broke off the connection",
  UND_ERR_CONNECT_TIMEOUT: "did not take the connection in time",
  UND_ERR_HEADERS_TIMEOUT: "did not begin to answer in time",
  UND_ERR_BODY_TIMEOUT: "stopped sending",
  UND_ERR_HEADERS_OVERFLOW: "sends larger headers than are read",
  HPE_HEADER_OVERFLOW: "sends larger headers than are read",
  CERT_HAS_EXPIRED: "shows a certificate that has expired",
  ERR_TLS_CERT_ALTNAME_INVALID: "shows a certificate of another host",
  DEPTH_ZERO_SELF_SIGNED_CERT: "shows a certificate that nobody vouches for",
  SELF_SIGNED_CERT_IN_CHAIN: "shows a certificate that nobody vouches for",
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: "shows a certificate that nobody vouches for",
};

/** What an error of a fetch means: refused where a rule of ours stood behind it. */
export function whyFailed(error: unknown, url: URL, deadline: Deadline): Fetched {
  const chain = causesOf(error);
  const refused = chain.find((cause) => cause instanceof RefusedConnection);
  const where = shownAddress(url.href);
  if (refused !== undefined) return { kind: "refused", why: `${where} ${refused.message}.` };
  const known = chain.map(codeOf).find((code) => causes[code] !== undefined);
  const why =
    deadline.passed() ?? causes[known ?? ""] ?? `could not be fetched (${chain.at(-1)?.message ?? "no reason given"})`;
  return { kind: "failed", why: `${where} ${why}.`, retryAfter: undefined };
}

/** An error, what caused it, and what caused that; of several at once the first. */
function causesOf(error: unknown): readonly Error[] {
  const chain: Error[] = [];
  for (
    let at = error;
    at instanceof Error && chain.length < 8;
    at = at instanceof AggregateError ? at.errors[0] : at.cause
  ) {
    chain.push(at);
  }
  return chain;
}

const codeOf = (error: Error): string => ("code" in error && typeof error.code === "string" ? error.code : "");

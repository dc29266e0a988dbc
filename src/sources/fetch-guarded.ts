import { Agent, fetch, type Response } from "undici";
import { type AllowedHosts, noAllowedHosts } from "./fetching/allowed-hosts.ts";
import { acceptFor, isReadType } from "./fetching/content-types.ts";
import { type Deadline, openDeadline } from "./fetching/deadline.ts";
import { type Fetched, type FetchLimits, type FetchRequest, usualLimits } from "./fetching/fetched.ts";
import { guardedConnector, type ResolveName, resolveName } from "./fetching/guarded-connector.ts";
import { readAddress } from "./fetching/read-address.ts";
import { BodyTooLarge, readBody } from "./fetching/read-body.ts";
import { retryAfter } from "./fetching/retry-after.ts";
import { shownAddress } from "./fetching/shown-address.ts";
import { whyFailed } from "./fetching/why-failed.ts";

/** The one way out: every feed and page is fetched through it. */
export interface GuardedClient {
  /** Never rejects. */
  fetch(request: FetchRequest): Promise<Fetched>;
  close(): Promise<void>;
}

export type GuardedClientOptions = {
  /** Names the project and its version to whoever is asked: "OnRecord/0.1.0". */
  readonly userAgent: string;
  readonly now: () => Date;
  readonly allowed?: AllowedHosts;
  readonly resolve?: ResolveName;
  readonly limits?: FetchLimits;
};

type Parts = Required<GuardedClientOptions> & { readonly agent: Agent };

/** Makes a client that fetches from public addresses alone, keeps no cookies and sends no credentials. */
export function createGuardedClient(options: GuardedClientOptions): GuardedClient {
  const { allowed = noAllowedHosts, resolve = resolveName, limits = usualLimits } = options;
  const agent = new Agent({
    connect: guardedConnector({ allowed, resolve, timeout: limits.connect }),
    headersTimeout: limits.headers,
    bodyTimeout: limits.total,
    maxHeaderSize: limits.headerBytes,
    pipelining: 1,
  });
  const parts: Parts = { ...options, allowed, resolve, limits, agent };
  return { fetch: (request) => fetchGuarded(request, parts), close: () => agent.destroy() };
}

async function fetchGuarded(request: FetchRequest, parts: Parts): Promise<Fetched> {
  const first = readAddress(request.url, parts.allowed);
  if (first.kind === "refused") return { kind: "refused", why: `${shownAddress(request.url)} ${first.why}.` };
  const deadline = openDeadline(parts.limits);
  try {
    return await follow({ url: first.url, movedTo: undefined, seen: [] }, request, { ...parts, deadline });
  } finally {
    deadline.close();
  }
}

type Step = {
  readonly url: URL;
  readonly movedTo: string | undefined;
  /** Where it has been before. */
  readonly seen: readonly string[];
};
type Fetching = Parts & { readonly deadline: Deadline };

async function follow(step: Step, request: FetchRequest, parts: Fetching): Promise<Fetched> {
  let response: Response;
  try {
    response = await parts.deadline.toHeaders(fetch(step.url, requestInit(request, parts)));
  } catch (error) {
    return whyFailed(error, step.url, parts.deadline);
  }
  if (![301, 302, 303, 307, 308].includes(response.status)) return outcomeOf(response, step, { request, parts });
  await response.body?.cancel();
  const next = nextStep(response, step, parts);
  return "kind" in next ? next : follow(next, request, parts);
}

function requestInit({ use, etag, lastModified }: FetchRequest, { agent, userAgent, deadline }: Fetching) {
  const headers: Record<string, string> = { "user-agent": userAgent, accept: acceptFor[use] };
  if (etag !== undefined) headers["if-none-match"] = etag;
  if (lastModified !== undefined) headers["if-modified-since"] = lastModified;
  return { dispatcher: agent, redirect: "manual", credentials: "omit", signal: deadline.signal, headers } as const;
}

function nextStep(response: Response, { url, movedTo, seen }: Step, { allowed, limits }: Fetching): Step | Fetched {
  const location = response.headers.get("location");
  if (location === null) return failed(`${shownAddress(url.href)} redirects without saying where to.`);
  const next = readAddress(location, allowed, url);
  if (next.kind === "refused") {
    return {
      kind: "refused",
      why: `${shownAddress(url.href)} redirects to ${shownAddress(location)}, which ${next.why}.`,
    };
  }
  if (url.protocol === "https:" && next.url.protocol === "http:") {
    return { kind: "refused", why: `${shownAddress(url.href)} redirects from https to http, which is not followed.` };
  }
  const been = [...seen, url.href];
  if (been.includes(next.url.href)) return failed(`${shownAddress(been[0] ?? url.href)} redirects in a circle.`);
  if (been.length > limits.redirects) {
    return failed(`${shownAddress(been[0] ?? url.href)} redirects more than ${limits.redirects} times.`);
  }
  const isForGood = response.status === 301 || response.status === 308;
  const isSoFar = seen.length === 0 || movedTo === url.href;
  return { url: next.url, movedTo: isForGood && isSoFar ? next.url.href : movedTo, seen: been };
}

type Asked = { readonly request: FetchRequest; readonly parts: Fetching };

async function outcomeOf(response: Response, step: Step, { request, parts }: Asked): Promise<Fetched> {
  const { status, headers } = response;
  const where = shownAddress(step.url.href);
  const contentType = (headers.get("content-type") ?? "").trim().toLowerCase();
  const isWanted = response.ok && status !== 204 && status !== 206;
  if (isWanted && isReadType(contentType, request.use)) return withBody(response, step, { request, parts });
  await response.body?.cancel();
  if (isWanted)
    return { kind: "refused", why: `${where} is ${shownAddress(contentType)}, which holds no text that is read.` };
  const isConditional = request.etag !== undefined || request.lastModified !== undefined;
  if (status === 304 && isConditional) return { kind: "not-modified", movedTo: step.movedTo };
  if (status === 410) return { kind: "gone", why: `${where} is gone for good, as its server says (410).` };
  return failed(`${where} ${said(status)}.`, retryAfter(headers.get("retry-after"), parts.now()));
}

async function withBody(response: Response, { url, movedTo }: Step, { request, parts }: Asked): Promise<Fetched> {
  try {
    const bytes = await readBody(response, parts.limits.bytes[request.use]);
    return {
      kind: "ok",
      bytes,
      url: url.href,
      movedTo,
      contentType: (response.headers.get("content-type") ?? "").trim().toLowerCase(),
      etag: response.headers.get("etag") ?? undefined,
      lastModified: response.headers.get("last-modified") ?? undefined,
    };
  } catch (error) {
    if (error instanceof BodyTooLarge) return { kind: "refused", why: `${shownAddress(url.href)} ${error.message}.` };
    return whyFailed(error, url, parts.deadline);
  }
}

const failed = (why: string, wait?: number): Fetched => ({ kind: "failed", why, retryAfter: wait });

/** Statuses that an editor meets, in words. */
const statuses: Readonly<Record<number, string>> = {
  401: "asks for a sign-in (401), and none is ever sent",
  403: "refuses to be fetched (403)",
  404: "was not found (404)",
  429: "asks to be fetched less often (429)",
};

const said = (status: number): string =>
  statuses[status] ?? (status >= 500 ? `answers with an error of its own (${status})` : `answers with ${status}`);

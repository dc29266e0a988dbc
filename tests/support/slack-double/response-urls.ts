import type { Body } from "../read-body.ts";
import { createReceived, type Received } from "../received.ts";

const uses = 5;
const lifetime = 30 * 60 * 1_000;

/** The addresses that come with commands and presses: five uses within thirty minutes. */
export interface ResponseUrls {
  readonly received: Received<{ readonly path: string; readonly body: Body }>;
  /** A new address, as a path. */
  create(): string;
  /** Takes an answer; undefined when it was taken, otherwise Slack's error. */
  use(path: string, body: Body): "expired_url" | "used_url" | undefined;
}

export function createResponseUrls(now: () => number): ResponseUrls {
  const known = new Map<string, { readonly since: number; used: number }>();
  const received = createReceived<{ readonly path: string; readonly body: Body }>();
  return {
    received,
    create() {
      const path = `/commands/T000000001/${known.size + 1}/${"secret".repeat(3)}`;
      known.set(path, { since: now(), used: 0 });
      return path;
    },
    use(path, body) {
      const address = known.get(path);
      if (address === undefined || now() - address.since > lifetime) return "expired_url";
      if (address.used === uses) return "used_url";
      address.used += 1;
      received.add({ path, body });
      return undefined;
    },
  };
}

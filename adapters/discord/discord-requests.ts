import { REST, type RouteLike } from "discord.js";
import type { DiscordConfig } from "../../src/config.ts";

/** Requests that are each made once: what is refused or lost is the caller's to try again. Every one throws as discord.js does. */
export interface DiscordRequests {
  get(route: RouteLike, query?: Readonly<Record<string, string>>): Promise<unknown>;
  post(route: RouteLike, body: object): Promise<unknown>;
  patch(route: RouteLike, body: object): Promise<unknown>;
  delete(route: RouteLike): Promise<unknown>;
  /** Opened by the token in its path. */
  patchWebhook(route: RouteLike, body: object): Promise<unknown>;
}

/** How long a request may take, in milliseconds. */
const timeout = 10_000;

/** Beside the client's own, which waits for limits and tries again by itself. */
export function createDiscordRequests({ token, apiUrl }: DiscordConfig): DiscordRequests {
  const api = apiUrl === undefined ? {} : { api: apiUrl.replace(/\/+$/, "") };
  const rest = new REST({ ...api, retries: 0, timeout, rejectOnRateLimit: () => true });
  // A refusal of the token makes discord.js forget it; the next request is to be refused as clearly.
  const ready = () => rest.setToken(token);
  return {
    get: (route, query = {}) => ready().get(route, { query: new URLSearchParams(query) }),
    post: (route, body) => ready().post(route, { body }),
    patch: (route, body) => ready().patch(route, { body }),
    delete: (route) => ready().delete(route),
    patchWebhook: (route, body) => rest.patch(route, { body, auth: false }),
  };
}

import { asBody, type Body } from "../read-body.ts";
import type { Received } from "../received.ts";
import { type BodyCheck, createBodyCheck } from "./body-check.ts";
import { type CommandRegistry, createCommandRegistry } from "./command-registry.ts";
import { credentials, type Places } from "./credentials.ts";
import { createGatewayServer, type GatewayServer } from "./gateway-server.ts";
import { createInteractions } from "./interactions.ts";
import { createMessageStore, type MessageStore } from "./message-store.ts";
import { type DiscordErrorName, refused, tooMany } from "./rest-answer.ts";
import { type RestCall, startRestServer } from "./rest-server.ts";
import type { RouteName } from "./routes.ts";
import { worldOf } from "./world.ts";

export type DiscordDoubleOptions = {
  readonly applicationId?: string;
  readonly places?: Places;
  /** Intents that the application may ask for; without it all that need no approval. */
  readonly approvedIntents?: number;
  /** Milliseconds since 1970, for the age of interactions. */
  readonly now?: () => number;
};

/** Discord on loopback: its gateway, its REST interface, and what it refuses. */
export interface DiscordDouble {
  /** For `DISCORD_API_URL`. */
  readonly apiUrl: string;
  readonly calls: Received<RestCall>;
  readonly gateway: GatewayServer;
  readonly commands: CommandRegistry;
  readonly messages: MessageStore;
  /** Calls of routes that the double does not know. */
  readonly unknown: readonly string[];
  /** What the double itself said otherwise than Discord's own description of its API. */
  readonly slips: readonly string[];
  /** Holds every body against Discord's limits, wherever it was sent. */
  readonly check: BodyCheck;
  /** Delivers a command, autocomplete or press without waiting; again when it is the same payload. */
  interact(payload: Body): void;
  /** Delivers a message of a person. */
  say(message: Body): void;
  /** Delivers an interaction; hands back the first answer that the bot gives to it. */
  ask(payload: Body): Promise<FirstAnswer>;
  /** The message that answers an interaction, as it stands now. */
  standing(payload: Body): Body;
  /** The next call of the route is refused as too frequent. */
  rateLimit(route: RouteName, seconds: number): void;
  failOnce(route: RouteName, error: DiscordErrorName): void;
  close(): Promise<void>;
}

/** How the bot answered an interaction first. */
export type FirstAnswer = {
  readonly type: number;
  readonly data: Body;
  readonly status: number;
  /** Milliseconds from delivery to answer. */
  readonly after: number;
};

export async function startDiscordDouble(options: DiscordDoubleOptions = {}): Promise<DiscordDouble> {
  const { applicationId = credentials.applicationId, places, approvedIntents, now = Date.now } = options;
  const world = worldOf(applicationId, places);
  const { user } = world;
  const check = createBodyCheck();
  const intents = approvedIntents === undefined ? {} : { approvedIntents };
  const gateway = createGatewayServer({ world, ...intents });
  const commands = createCommandRegistry(applicationId, check);
  const store = createMessageStore(user, check);
  const interactions = createInteractions({ author: user, store, check, now });
  const rest = await startRestServer({ world, gateway, commands, interactions, store });
  const known = new Set<unknown>();

  function interact(payload: Body): void {
    if (!known.has(payload["id"])) interactions.begin(payload);
    known.add(payload["id"]);
    gateway.dispatch("INTERACTION_CREATE", payload);
  }

  return {
    apiUrl: rest.apiUrl,
    calls: rest.calls,
    unknown: rest.unknown,
    slips: rest.slips,
    gateway,
    commands,
    messages: store,
    check,
    interact,
    say(message) {
      store.add(message);
      gateway.dispatch("MESSAGE_CREATE", message);
    },
    async ask(payload) {
      const begun = performance.now();
      interact(payload);
      const { body, status } = await rest.calls.next(
        ({ route, parts }) => route === "callback" && parts["id"] === payload["id"],
      );
      return { type: Number(body["type"]), data: asBody(body["data"]), status, after: performance.now() - begun };
    },
    standing: (payload) => interactions.standing(String(payload["token"])) ?? {},
    rateLimit: (route, seconds) => rest.plan(route, tooMany(seconds)),
    failOnce: (route, error) => rest.plan(route, refused(error)),
    async close() {
      gateway.close();
      await rest.close();
    },
  };
}

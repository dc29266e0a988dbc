import { createLateHistory } from "../late-history.ts";
import { createPostingPace, type PostingLimit } from "../posting-pace.ts";
import { asBody, type Body } from "../read-body.ts";
import type { Received } from "../received.ts";
import { type BodyCheck, createBodyCheck } from "./body-check.ts";
import { createChannelPlaces } from "./channel-places.ts";
import { type CommandRegistry, createCommandRegistry } from "./command-registry.ts";
import { credentials, type Places } from "./credentials.ts";
import { createGatewayServer, type GatewayServer } from "./gateway-server.ts";
import { createInteractions } from "./interactions.ts";
import { createMessageStore, type MessageStore } from "./message-store.ts";
import { broken, type DiscordErrorName, refused, tooMany } from "./rest-answer.ts";
import { type RestCall, startRestServer } from "./rest-server.ts";
import type { RouteName } from "./routes.ts";
import { worldOf } from "./world.ts";

export type DiscordDoubleOptions = {
  readonly applicationId?: string;
  readonly places?: Places;
  /** Ids of further text channels of the server. */
  readonly furtherChannels?: readonly string[];
  /** Intents that the application may ask for; without it all that need no approval. */
  readonly approvedIntents?: number;
  /** How often a channel takes a post; without it as often as it comes. Discord itself takes some five in five seconds. */
  readonly posting?: PostingLimit;
  /** How many milliseconds later than it was posted a message is shown in the history; without it at once. */
  readonly shownAfter?: () => number;
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
  /** What the bot has posted in a channel for all, as it stands now, with how often each was changed; the oldest first. */
  posted(channel: string): readonly { readonly message: Body; readonly edits: number }[];
  /** Changes a channel or thread (its overwrites, its archiving), and tells the bot. */
  changeChannel(id: string, fields: Body): void;
  /** Deletes a channel or thread without a word to the bot. */
  removeChannel(id: string): void;
  /** A person deletes a message. */
  remove(message: string): void;
  /** From now on nobody takes direct messages from the bot. */
  blockDirect(): void;
  /**
   * What happens to the next calls of a route, in the order in which it was said: refused as too frequent, refused with an
   * error, not done for a failure of Discord's, or done without a word coming back.
   */
  rateLimit(route: RouteName, seconds: number): void;
  failOnce(route: RouteName, error: DiscordErrorName): void;
  breakOnce(route: RouteName, status: number): void;
  loseAnswer(route: RouteName): void;
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
  const world = worldOf(applicationId, places, options.furtherChannels);
  const { user } = world;
  const check = createBodyCheck();
  const intents = approvedIntents === undefined ? {} : { approvedIntents };
  const gateway = createGatewayServer({ world, ...intents });
  const commands = createCommandRegistry(applicationId, check);
  const store = createMessageStore(user, check, now);
  const channels = createChannelPlaces(world);
  const pace = createPostingPace(options.posting, now);
  const history = createLateHistory(options.shownAfter, now);
  const interactions = createInteractions({ author: user, store, check, now });
  const rest = await startRestServer({ world, gateway, commands, interactions, store, channels, pace, history });
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
    posted: (channel) => postedIn(channel, store, user),
    changeChannel(id, fields) {
      const changed = channels.change(id, fields);
      gateway.dispatch(changed["parent_id"] === undefined ? "CHANNEL_UPDATE" : "THREAD_UPDATE", changed);
    },
    removeChannel: channels.remove,
    remove: (message) => void store.remove(message),
    blockDirect: channels.blockDirect,
    rateLimit: (route, seconds) => rest.plan(route, tooMany(seconds)),
    failOnce: (route, error) => rest.plan(route, refused(error)),
    breakOnce: (route, status) => rest.plan(route, broken(status)),
    loseAnswer: (route) => rest.plan(route, "lost"),
    async close() {
      gateway.close();
      await rest.close();
    },
  };
}

function postedIn(channel: string, store: MessageStore, bot: Body) {
  const own = store.in(channel).filter(({ author }) => asBody(author)["id"] === bot["id"]);
  return own.map((message) => ({ message, edits: store.edits(String(message["id"])) }));
}

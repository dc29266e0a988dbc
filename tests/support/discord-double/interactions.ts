import { asBody, type Body } from "../read-body.ts";
import type { BodyCheck } from "./body-check.ts";
import { loading, type MessageStore, newMessage, shownOf } from "./message-store.ts";
import { done, invalidForm, ok, type RestAnswer, refused } from "./rest-answer.ts";

/** How long Discord waits for the first answer, and how long the token then lives; milliseconds. */
const firstAnswer = 3_000;
const tokenLife = 15 * 60_000;

type Interaction = {
  readonly id: string;
  readonly token: string;
  readonly channel: string;
  readonly begun: number;
  /** The message whose button was pressed. */
  readonly pressed: string | undefined;
  isAnswered: boolean;
  /** The message that `@original` means. */
  original: string | undefined;
};

/** What somebody asked of the bot, each with a token that is answered once and dies. */
export interface Interactions {
  /** Remembers an interaction that is about to be delivered. */
  begin(payload: Body): void;
  callback(call: {
    readonly id: string;
    readonly token: string;
    readonly body: Body;
    readonly isTold: boolean;
  }): RestAnswer;
  original(method: string, token: string, body: Body): RestAnswer;
  /** The same for a message that followed up. */
  followed(method: string, parts: { readonly token: string; readonly id: string }, body: Body): RestAnswer;
  followUp(token: string, body: Body): RestAnswer;
  /** The message that `@original` means, as it stands; undefined before there is one. */
  standing(token: string): Body | undefined;
}

type Parts = {
  readonly author: Body;
  readonly store: MessageStore;
  readonly check: BodyCheck;
  /** Milliseconds since 1970. */
  readonly now: () => number;
};

const types = { reply: 4, deferred: 5, deferredUpdate: 6, update: 7 } as const;

export function createInteractions({ author, store, check, now }: Parts): Interactions {
  const begun = new Map<string, Interaction>();

  function callback({ id, token, body, isTold }: Parameters<Interactions["callback"]>[0]): RestAnswer {
    const interaction = begun.get(token);
    if (interaction === undefined || interaction.id !== id) return refused("unknownInteraction");
    if (interaction.isAnswered) return refused("alreadyAcknowledged");
    if (now() - interaction.begun > firstAnswer) return refused("unknownInteraction");
    const before = interaction.pressed === undefined ? undefined : store.find(interaction.pressed);
    if (!check.callback(body, before)) return invalidForm(check.problems.slice(-1));
    interaction.isAnswered = true;
    interaction.original = settle(interaction, body);
    if (!isTold) return done;
    const message = store.find(interaction.original ?? "");
    const told = { id, type: 2, response_message_id: interaction.original ?? null };
    return ok({ interaction: told, resource: { type: body["type"], ...(message === undefined ? {} : { message }) } });
  }

  /** The id of the message that the answer made, or changes. */
  function settle({ channel, pressed }: Interaction, body: Body): string | undefined {
    const data = asBody(body["data"]);
    const fresh = newMessage(author, channel);
    const { type } = body;
    if (type === types.reply) return String(store.add({ ...fresh, ...shownOf(data) })["id"]);
    if (type === types.deferred) {
      return String(store.add({ ...fresh, flags: Number(data["flags"] ?? 0) | loading })["id"]);
    }
    if (type === types.update && pressed !== undefined) store.add({ ...store.find(pressed), ...shownOf(data) });
    return pressed;
  }

  function living(token: string): Interaction | RestAnswer {
    const interaction = begun.get(token);
    if (interaction === undefined || !interaction.isAnswered) return refused("unknownWebhook");
    return now() - interaction.begun > tokenLife ? refused("invalidWebhookToken") : interaction;
  }

  function change(method: string, id: string, body: Body): RestAnswer {
    const message = store.find(id);
    if (message === undefined) return refused("unknownMessage");
    if (method === "GET") return ok(message);
    if (method === "PATCH") return store.edit(id, "reply edit", body);
    store.remove(id);
    return done;
  }

  return {
    begin(payload) {
      const { id, token, channel_id: channel, message } = payload;
      const pressed = message === undefined ? undefined : String(store.add(asBody(message))["id"]);
      const begins = { id: String(id), token: String(token), channel: String(channel), begun: now(), pressed };
      begun.set(String(token), { ...begins, isAnswered: false, original: undefined });
    },
    callback,
    standing: (token) => store.find(begun.get(token)?.original ?? ""),
    original(method, token, body) {
      const interaction = living(token);
      return "status" in interaction ? interaction : change(method, interaction.original ?? "", body);
    },
    followed(method, { token, id }, body) {
      const interaction = living(token);
      return "status" in interaction ? interaction : change(method, id, body);
    },
    followUp(token, body) {
      const interaction = living(token);
      if ("status" in interaction) return interaction;
      return store.create({ channel: interaction.channel, kind: "follow-up" }, body);
    },
  };
}

import { asBody, type Body } from "../read-body.ts";
import type { BodyCheck, MessageKind } from "./body-check.ts";
import { messageFlags } from "./message-rules.ts";
import { invalidForm, ok, type RestAnswer, refused } from "./rest-answer.ts";
import { newSnowflake } from "./snowflakes.ts";
import { toldComponents } from "./told-components.ts";

/** Every message of the double's world, whoever wrote it. */
export interface MessageStore {
  find(id: string): Body | undefined;
  add(message: Body): Body;
  /** Holds a new message of the bot against the rules, and keeps it. */
  create(place: MessagePlace, body: Body): RestAnswer;
  /** The same for a change; what is left out of it stays as it was. */
  edit(id: string, kind: Extract<MessageKind, "message edit" | "reply edit">, body: Body): RestAnswer;
  remove(id: string): boolean;
  /** What is posted in a channel for all who are there, as it stands now, the oldest first. */
  in(channel: string): readonly Body[];
  /** How often the bot has changed a message. */
  edits(id: string): number;
}

/** Where a message of the bot goes, and what it is checked as. */
export type MessagePlace = { readonly channel: string; readonly kind: Extract<MessageKind, "message" | "follow-up"> };

/** How long Discord remembers a nonce, in milliseconds; it says "the past few minutes". */
const nonceLife = 5 * 60_000;

/** `now`: milliseconds since 1970. */
export function createMessageStore(author: Body, check: BodyCheck, now: () => number): MessageStore {
  const messages = new Map<string, Body>();
  const byNonce = new Map<string, { readonly id: string; readonly since: number }>();
  const edited = new Map<string, number>();

  /** The message that was made under the nonce lately; Discord hands it back as it stands. */
  function madeUnder(nonce: string): Body | undefined {
    const made = byNonce.get(nonce);
    return made !== undefined && now() - made.since < nonceLife ? messages.get(made.id) : undefined;
  }

  function add(message: Body): Body {
    messages.set(String(message["id"]), message);
    return message;
  }

  function create({ channel, kind }: MessagePlace, body: Body): RestAnswer {
    if (!check.message(kind, body)) return invalidForm(check.problems.slice(-1));
    const replied = asBody(body["message_reference"]);
    const isReply = replied["message_id"] !== undefined;
    if (isReply && !messages.has(String(replied["message_id"]))) return refused("unknownMessage");
    const nonce = `${channel} ${body["nonce"]}`;
    const earlier = body["enforce_nonce"] === true ? madeUnder(nonce) : undefined;
    if (earlier !== undefined) return ok(earlier);
    const reference = isReply ? { message_reference: { type: 0, channel_id: channel, ...replied } } : {};
    const message = add({ ...newMessage(author, channel), ...shownOf(body), ...reference });
    byNonce.set(nonce, { id: String(message["id"]), since: now() });
    return ok(message);
  }

  function edit(id: string, kind: "message edit" | "reply edit", body: Body): RestAnswer {
    const before = messages.get(id);
    if (before === undefined) return refused("unknownMessage");
    if (!check.message(kind, body, before)) return invalidForm(check.problems.slice(-1));
    edited.set(id, (edited.get(id) ?? 0) + 1);
    const at = new Date(now()).toISOString().replace("Z", "000+00:00");
    return ok(add({ ...merged(before, body), edited_timestamp: at }));
  }

  return {
    find: (id) => messages.get(id),
    add,
    create,
    edit,
    remove: (id) => messages.delete(id),
    in: (channel) => [...messages.values()].filter((each) => each["channel_id"] === channel && !isEphemeral(each)),
    edits: (id) => edited.get(id) ?? 0,
  };
}

const isEphemeral = ({ flags }: Body): boolean => (Number(flags ?? 0) & messageFlags.ephemeral) !== 0;

/** A message as it stands after a change. Components V2 and ephemerality cannot be taken back. */
export function merged(before: Body, change: Body): Body {
  const kept = Number(before["flags"] ?? 0) & ~loading;
  return { ...before, ...shownOf(change), flags: kept | Number(change["flags"] ?? 0) };
}

/** The flag of a reply that is still awaited. */
export const loading = 1 << 7;

const shown: ReadonlySet<string> = new Set(["content", "embeds", "components", "flags", "nonce"]);

/** What of a body the message then shows. */
export function shownOf(body: Body): Body {
  const { components, ...fields } = Object.fromEntries(
    Object.entries(body).filter(([field, value]) => shown.has(field) && value !== undefined),
  );
  return components === undefined ? fields : { ...fields, components: toldComponents(components) };
}

export function newMessage(author: Body, channel: string): Body {
  const lists = { embeds: [], components: [], attachments: [], mentions: [], mention_roles: [] };
  const states = { pinned: false, tts: false, mention_everyone: false, flags: 0, type: 0, edited_timestamp: null };
  const timestamp = "2026-01-02T00:00:00.000000+00:00";
  return { id: newSnowflake(), channel_id: channel, author, content: "", timestamp, ...lists, ...states };
}

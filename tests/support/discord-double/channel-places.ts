import { asBody, type Body } from "../read-body.ts";
import { mayDo, permissions } from "./channel-permissions.ts";
import { type DiscordErrorName, type RestAnswer, refused } from "./rest-answer.ts";
import type { World } from "./world.ts";

/** The channels of the double's world as they are now, and what the bot may do in each. */
export interface ChannelPlaces {
  find(id: string): Body | undefined;
  /** Puts other fields into a channel; hands back how it then is. */
  change(id: string, fields: Body): Body;
  /** A channel is deleted. */
  remove(id: string): void;
  /** Nobody can be written to directly any more. */
  blockDirect(): void;
  /** Why the bot may not do this here; undefined where it may. Posting opens an archived thread that is not locked. */
  refuse(id: string, what: "post" | "edit" | "see" | "reply"): RestAnswer | undefined;
  /** Whether the bot is shown what was posted here before. */
  hasHistory(id: string): boolean;
}

export function createChannelPlaces(world: World): ChannelPlaces {
  const channels = new Map(Object.entries(world.channels));
  const rules = { guild: world.guild, botId: String(world.user["id"]) };
  let isDirectBlocked = false;

  /** The rights in a thread are those of its channel. */
  const governing = (channel: Body): Body => channels.get(String(channel["parent_id"])) ?? channel;
  const may = (channel: Body, permission: bigint): boolean =>
    channel["guild_id"] === undefined || mayDo(governing(channel), permission, rules);

  function whyNot(channel: Body, what: "post" | "edit" | "see" | "reply"): DiscordErrorName | undefined {
    const { archived, locked } = asBody(channel["thread_metadata"]);
    const isThread = channel["parent_id"] !== undefined;
    const isWriting = what === "post" || what === "reply";
    if (!may(channel, permissions.viewChannel)) return "missingAccess";
    if (channel["guild_id"] === undefined && isDirectBlocked && isWriting) return "cannotWriteDirectly";
    if (isWriting && !may(channel, isThread ? permissions.sendInThreads : permissions.sendMessages))
      return "missingPermissions";
    if (what === "reply" && !may(channel, permissions.readHistory)) return "noHistory";
    if (archived === true && (what === "edit" || locked === true)) return "archivedThread";
    return undefined;
  }

  return {
    find: (id) => channels.get(id),
    change(id, fields) {
      const changed = { ...channels.get(id), ...fields };
      channels.set(id, changed);
      return changed;
    },
    remove: (id) => void channels.delete(id),
    blockDirect() {
      isDirectBlocked = true;
    },
    refuse(id, what) {
      const channel = channels.get(id);
      const error = channel === undefined ? "unknownChannel" : whyNot(channel, what);
      if (error !== undefined) return refused(error);
      const state = asBody(channel?.["thread_metadata"]);
      if (what !== "edit" && what !== "see" && state["archived"] === true) {
        channels.set(id, { ...channel, thread_metadata: { ...state, archived: false } });
      }
      return undefined;
    },
    hasHistory(id) {
      const channel = channels.get(id);
      return channel !== undefined && may(channel, permissions.readHistory);
    },
  };
}

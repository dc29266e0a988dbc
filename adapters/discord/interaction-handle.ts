import type { BaseInteraction } from "discord.js";
import type { Posting } from "../../src/corrections/posting.ts";

/** How long the token of an interaction works, in milliseconds. */
const tokenLife = 15 * 60_000;

/** Which message of an interaction: the one that answers it or whose button was pressed; or one that followed it. */
type Which = "original" | "follow-up";

/** How a message that came of an interaction can be changed without the bot being in its channel. */
export function handleOf(interaction: BaseInteraction, which: Which, now: Date): NonNullable<Posting["handle"]> {
  const until = new Date(now.getTime() + tokenLife).toISOString();
  return { value: `${interaction.applicationId} ${interaction.token} ${which}`, until };
}

/** The parts of an address under which the message is changed; undefined for what no version of ours wrote. */
export function readHandle(value: string, message: string | undefined) {
  const parts = /^(?<application>\d+) (?<token>\S+) (?<which>original|follow-up)$/.exec(value)?.groups;
  if (parts === undefined) return undefined;
  const { application = "", token = "", which } = parts;
  const target = which === "original" ? "@original" : message;
  return target === undefined ? undefined : { application, token, target };
}

/** A server that the bot is not in: what is shown there can only be changed by the interaction's token. */
export const isAbroad = (interaction: BaseInteraction): boolean =>
  interaction.guildId !== null && interaction.guild === null;

import { type MessageContextMenuCommandInteraction, MessageFlags } from "discord.js";
import { sentenceMessage } from "./compose-message.ts";
import { type Answering, answering } from "./deliver-to-interaction.ts";
import { describeError } from "./describe-error.ts";
import type { Desk } from "./desk.ts";
import { namesIn, readText } from "./read-text.ts";

/** Holds the words of a message against the record, for the one who asked alone: it may be somebody else's draft. */
export function handleMessageCommand(desk: Desk, interaction: MessageContextMenuCommandInteraction): Answering {
  const message = interaction.targetMessage;
  const text = readText(message.content, interaction.client.user.id, namesIn(message));
  if (text === "") return { prepare: () => undefined, answer: () => refuse(desk, interaction) };
  const showing = { page: 0, mayShare: false, sharedBy: undefined, isPrivate: true };
  return answering(desk, interaction, { text: `quote ${text}`, askedAt: desk.now(), ...showing });
}

async function refuse(desk: Desk, interaction: MessageContextMenuCommandInteraction): Promise<void> {
  const { components, flags } = sentenceMessage("That message holds no words to check, or they cannot be read here.");
  try {
    await interaction.reply({ components, flags: [...flags, MessageFlags.Ephemeral] });
  } catch (error) {
    desk.log.warn({ err: describeError(error) }, "An interaction could not be acknowledged");
  }
}

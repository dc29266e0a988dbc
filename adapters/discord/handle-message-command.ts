import { type MessageContextMenuCommandInteraction, MessageFlags } from "discord.js";
import { composeMessage, sentenceMessage } from "./compose-message.ts";
import { deliver } from "./deliver-answer.ts";
import { describeError } from "./describe-error.ts";
import { askNewsroom, type Desk } from "./desk.ts";
import { namesIn, readText } from "./read-text.ts";

/** Holds the words of a message against the record, for the one who asked alone: it may be somebody else's draft. */
export async function handleMessageCommand(
  desk: Desk,
  interaction: MessageContextMenuCommandInteraction,
): Promise<void> {
  const message = interaction.targetMessage;
  const text = readText(message.content, interaction.client.user.id, namesIn(message));
  const privacy = [MessageFlags.Ephemeral as const];
  if (text === "") return refuse(desk, interaction);
  await deliver(
    desk,
    askNewsroom(desk, `quote ${text}`, desk.now()),
    (rendered) => composeMessage(desk.buttonIds, rendered, { page: 0, mayShare: false, sharedBy: undefined }),
    {
      atOnce: ({ components, flags }) => interaction.reply({ components, flags: [...flags, ...privacy] }),
      defer: () => interaction.deferReply({ flags: privacy }),
      late: (late) => interaction.editReply(late),
    },
  );
}

async function refuse(desk: Desk, interaction: MessageContextMenuCommandInteraction): Promise<void> {
  const { components, flags } = sentenceMessage("That message holds no words to check, or they cannot be read here.");
  try {
    await interaction.reply({ components, flags: [...flags, MessageFlags.Ephemeral] });
  } catch (error) {
    desk.log.warn({ err: describeError(error) }, "An interaction could not be acknowledged");
  }
}

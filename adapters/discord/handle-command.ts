import { type AutocompleteInteraction, type ChatInputCommandInteraction, MessageFlags } from "discord.js";
import { commandText } from "../../src/questions/desk-command-name.ts";
import { canShare } from "./can-share.ts";
import { optionNames } from "./commands.ts";
import { choicesOf } from "./complete-subject.ts";
import { composeMessage } from "./compose-message.ts";
import { deliver } from "./deliver-answer.ts";
import { describeError } from "./describe-error.ts";
import { askNewsroom, type Desk } from "./desk.ts";
import { discordLimits } from "./discord-limits.ts";

/** Answers a command to the one who typed it, or to all where that was wished. */
export async function handleCommand(desk: Desk, interaction: ChatInputCommandInteraction): Promise<void> {
  const subject = interaction.options.getString(optionNames.subject) ?? "";
  const isPublic = interaction.options.getBoolean(optionNames.share) ?? false;
  const mayShare = !isPublic && canShare(interaction);
  const asked = askNewsroom(desk, commandText(interaction.commandName, subject), desk.now());
  const privacy = isPublic ? [] : [MessageFlags.Ephemeral as const];
  await deliver(
    desk,
    asked,
    (rendered) => composeMessage(desk.buttonIds, rendered, { page: 0, mayShare, sharedBy: undefined }),
    {
      atOnce: ({ components, flags }) => interaction.reply({ components, flags: [...flags, ...privacy] }),
      defer: () => interaction.deferReply({ flags: privacy }),
      late: (message) => interaction.editReply(message),
    },
  );
}

/** Offers names and topics that go on from what is typed. A completion that fails is no loss to the asker. */
export async function handleAutocomplete(desk: Desk, interaction: AutocompleteInteraction): Promise<void> {
  const typed = interaction.options.getFocused();
  try {
    await interaction.respond(choicesOf(desk.newsroom.complete(typed, discordLimits.choices)));
  } catch (error) {
    desk.log.warn({ err: describeError(error, typed) }, "A completion could not be offered");
  }
}

import type { AutocompleteInteraction, ChatInputCommandInteraction } from "discord.js";
import { commandText } from "../../src/questions/desk-command-name.ts";
import { canShare } from "./can-share.ts";
import { optionNames } from "./commands.ts";
import { choicesOf } from "./complete-subject.ts";
import { reply } from "./deliver-to-interaction.ts";
import { describeError } from "./describe-error.ts";
import type { Desk } from "./desk.ts";
import { discordLimits } from "./discord-limits.ts";
import { whereaboutsOf } from "./whereabouts.ts";

/** Answers a command to the one who typed it, or to all where that was wished. */
export async function handleCommand(desk: Desk, interaction: ChatInputCommandInteraction): Promise<void> {
  const subject = interaction.options.getString(optionNames.subject) ?? "";
  const isPrivate = interaction.options.getBoolean(optionNames.share) !== true;
  await reply(desk, interaction, {
    text: commandText(interaction.commandName, subject),
    askedAt: desk.now(),
    page: 0,
    mayShare: isPrivate && canShare(interaction),
    sharedBy: undefined,
    isPrivate,
  });
}

/** Offers names and topics that go on from what is typed. A completion that fails is no loss to the asker. */
export async function handleAutocomplete(desk: Desk, interaction: AutocompleteInteraction): Promise<void> {
  const typed = interaction.options.getFocused();
  try {
    const suggestions = desk.newsroom.complete(typed, discordLimits.choices, whereaboutsOf(interaction));
    await interaction.respond(choicesOf(suggestions));
  } catch (error) {
    desk.log.warn({ err: describeError(error, typed) }, "A completion could not be offered");
  }
}

import type { AutocompleteInteraction, ChatInputCommandInteraction } from "discord.js";
import { isForAskerAlone } from "../../src/doors/for-asker-alone.ts";
import { commandText } from "../../src/questions/desk-command-name.ts";
import { canShare } from "./can-share.ts";
import { optionNames } from "./commands.ts";
import { type CommandChoice, choicesOf } from "./complete-subject.ts";
import { zoneChoices } from "./complete-zone.ts";
import { type Answering, answering } from "./deliver-to-interaction.ts";
import { describeError } from "./describe-error.ts";
import type { Desk } from "./desk.ts";
import { discordLimits } from "./discord-limits.ts";
import { subscriptionRequest } from "./subscription-commands.ts";
import { whereaboutsOf } from "./whereabouts.ts";

/** Answers a command to the one who typed it, or to all where that was wished. */
export function handleCommand(desk: Desk, interaction: ChatInputCommandInteraction): Answering {
  const text = requestOf(interaction);
  const isPrivate = interaction.options.getBoolean(optionNames.share) !== true;
  return answering(desk, interaction, {
    text,
    askedAt: desk.now(),
    page: 0,
    mayShare: isPrivate && !isForAskerAlone(text) && canShare(interaction),
    sharedBy: undefined,
    isPrivate,
  });
}

function requestOf({ commandName, options }: ChatInputCommandInteraction): string {
  const subcommand = options.getSubcommand(false);
  if (subcommand === null) return commandText(commandName, options.getString(optionNames.subject) ?? "");
  const [outer] = options.data;
  const given = (outer?.options ?? []).flatMap(({ name, value }) =>
    value === undefined ? [] : [[name, value] as const],
  );
  return subscriptionRequest(commandName, subcommand, new Map(given));
}

/** Offers names and topics, or time zones, that go on from what is typed. A completion that fails is no loss to the asker. */
export async function handleAutocomplete(desk: Desk, interaction: AutocompleteInteraction): Promise<void> {
  const { name, value: typed } = interaction.options.getFocused(true);
  try {
    await interaction.respond(name === zoneOption ? zoneChoices(typed, desk.now()) : named(desk, interaction, typed));
  } catch (error) {
    desk.log.warn({ err: describeError(error, typed) }, "A completion could not be offered");
  }
}

const zoneOption = "zone";

function named({ newsroom }: Desk, interaction: AutocompleteInteraction, typed: string): readonly CommandChoice[] {
  return choicesOf(newsroom.complete(typed, discordLimits.choices, whereaboutsOf(interaction)));
}

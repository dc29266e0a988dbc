import type { ButtonInteraction, ChatInputCommandInteraction, MessageContextMenuCommandInteraction } from "discord.js";
import { MessageFlags } from "discord.js";
import type { Question } from "./answer.ts";
import type { Rendered } from "./compose-message.ts";
import { deliver } from "./deliver-answer.ts";
import { askAhead, type Desk } from "./desk.ts";
import { handleOf, isAbroad } from "./interaction-handle.ts";
import { whereaboutsOf } from "./whereabouts.ts";

type Answerable = ChatInputCommandInteraction | MessageContextMenuCommandInteraction | ButtonInteraction;

/** What is asked by an interaction. */
export type Asked = Pick<Question, "text" | "askedAt" | "page" | "mayShare" | "sharedBy" | "ahead"> & {
  readonly isPrivate: boolean;
};

/** What answers an interaction as soon as it is ours to answer. */
export type Answering = {
  /** Composes what may be composed before that; undefined: nothing may. */
  readonly prepare: () => Promise<Rendered> | undefined;
  /** Never rejects. */
  readonly answer: (ahead: Promise<Rendered> | undefined) => Promise<void>;
};

/** With a message of its own. */
export function answering(desk: Desk, interaction: Answerable, asked: Asked): Answering {
  return {
    prepare: () => askAhead(desk, { ...asked, at: whereaboutsOf(interaction) }),
    answer: (ahead) => reply(desk, interaction, { ...asked, ahead }),
  };
}

/** Answers an interaction with a message of its own. Never rejects. */
export function reply(desk: Desk, interaction: Answerable, asked: Asked): Promise<void> {
  const privacy = asked.isPrivate ? [MessageFlags.Ephemeral as const] : [];
  return deliver(desk, questionOf(desk, interaction, asked), {
    async atOnce({ components, flags }, isAlone) {
      const alone = isAlone ? [MessageFlags.Ephemeral as const] : privacy;
      const { resource } = await interaction.reply({ components, flags: [...flags, ...alone], withResponse: true });
      return resource?.message?.id;
    },
    defer: () => interaction.deferReply({ flags: privacy }),
    late: async (message) => (await interaction.editReply(message)).id,
  });
}

/** Shows the answer in the place of the message whose button was pressed. Never rejects. */
export function replace(desk: Desk, interaction: ButtonInteraction, asked: Asked): Promise<void> {
  return deliver(desk, questionOf(desk, interaction, asked), {
    replaces: interaction.message.id,
    async atOnce(message) {
      await interaction.update(message);
      return interaction.message.id;
    },
    defer: () => interaction.deferUpdate(),
    late: async (message) => (await interaction.editReply(message)).id,
  });
}

function questionOf(desk: Desk, interaction: Answerable, { isPrivate, ...asked }: Asked): Question {
  const needsHandle = isPrivate || isAbroad(interaction);
  return {
    ...asked,
    at: whereaboutsOf(interaction),
    visibility: isPrivate ? "private" : "public",
    handle: needsHandle ? handleOf(interaction, "original", desk.now()) : undefined,
  };
}

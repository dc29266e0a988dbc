import { type ButtonInteraction, MessageFlags } from "discord.js";
import type { ButtonState } from "./button-state.ts";
import { canShare } from "./can-share.ts";
import { sentenceMessage } from "./compose-message.ts";
import { replace, reply } from "./deliver-to-interaction.ts";
import { describeError } from "./describe-error.ts";
import type { Desk } from "./desk.ts";
import { share } from "./share-reply.ts";

/** Does what a button says: turns a page, shares an answer, asks a choice. Never rejects. */
export async function handlePress(desk: Desk, interaction: ButtonInteraction): Promise<void> {
  const pressed = await desk.buttonIds.read(interaction.customId);
  if (pressed.kind !== "known") return tellExpired(desk, interaction);
  const { action, state } = pressed;
  if (action === "share") return share(desk, interaction, state);
  if (action !== "ask") return show(desk, interaction, state);
  const asked = { ...state, page: 0, askedAt: desk.now(), sharedBy: undefined };
  return isPrivate(interaction) ? show(desk, interaction, asked) : answerApart(desk, interaction, asked);
}

const isPrivate = ({ message }: ButtonInteraction): boolean => message.flags.has(MessageFlags.Ephemeral);

/** What others were shown stays as it is; the answer to a choice under it goes to the one who chose. */
async function answerApart(desk: Desk, interaction: ButtonInteraction, { ask, ...state }: ButtonState): Promise<void> {
  await reply(desk, interaction, { ...state, text: ask, mayShare: canShare(interaction), isPrivate: true });
}

async function show(desk: Desk, interaction: ButtonInteraction, { ask, ...state }: ButtonState): Promise<void> {
  const isForOne = isPrivate(interaction);
  const mayShare = isForOne && canShare(interaction);
  await replace(desk, interaction, { ...state, text: ask, mayShare, isPrivate: isForOne });
}

async function tellExpired(desk: Desk, interaction: ButtonInteraction): Promise<void> {
  const { components, flags } = sentenceMessage("What this button asks is too old to be remembered. Please ask again.");
  try {
    await interaction.reply({ components, flags: [...flags, MessageFlags.Ephemeral] });
  } catch (error) {
    desk.log.warn({ err: describeError(error) }, "An expired button could not be explained");
  }
}

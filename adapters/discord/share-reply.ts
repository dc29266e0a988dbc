import { type ButtonInteraction, DiscordAPIError, MessageFlags } from "discord.js";
import { type Answer, answerInPlace, answerTo, wasNotSent } from "./answer.ts";
import type { ButtonState } from "./button-state.ts";
import { canShare } from "./can-share.ts";
import { type DiscordMessage, sentenceMessage } from "./compose-message.ts";
import { codeOf, describeError } from "./describe-error.ts";
import type { Desk } from "./desk.ts";
import { handleOf, isAbroad } from "./interaction-handle.ts";
import { nameOf, whereaboutsOf } from "./whereabouts.ts";

/** Posts what one person saw for all and names who shared it. Once, however often pressed. Never rejects. */
export async function share(desk: Desk, interaction: ButtonInteraction, state: ButtonState): Promise<void> {
  try {
    await interaction.deferUpdate();
  } catch (error) {
    return desk.log.warn({ err: describeError(error) }, "A press could not be acknowledged");
  }
  const key = `share ${interaction.message.id}`;
  await desk.arrivals.once(key, (undo) => shareOnce(desk, interaction, { state, undo }));
}

type Sharing = { readonly state: ButtonState; readonly undo: () => Promise<void> };

async function shareOnce(desk: Desk, interaction: ButtonInteraction, { state, undo }: Sharing): Promise<void> {
  if (!canShare(interaction)) {
    await undo();
    return tell(desk, interaction, sentenceMessage(keptPrivate));
  }
  const { sent, answer } = await post(desk, interaction, state);
  if (answer.isUnrecorded) {
    await undo();
    return tell(desk, interaction, answer.message);
  }
  if (sent.kind === "failed") {
    // Without a word from Discord it may be posted all the same: a second press must not post it twice.
    if (sent.error instanceof DiscordAPIError) await undo();
    desk.log.warn({ err: describeError(sent.error, state.ask) }, "An answer could not be shared");
    return tell(desk, interaction, sentenceMessage(whyNotShared(sent.error)));
  }
  await withdrawButton(desk, interaction, state);
}

type Sent = { readonly kind: "sent" } | { readonly kind: "failed"; readonly error: unknown };

async function post(desk: Desk, interaction: ButtonInteraction, { ask, askedAt, page }: ButtonState) {
  const handle = isAbroad(interaction) ? handleOf(interaction, "follow-up", desk.now()) : undefined;
  const at = whereaboutsOf(interaction);
  // The name as words: a mention would ping.
  const showing = { page, mayShare: false, sharedBy: nameOf(interaction), visibility: "public", handle } as const;
  const answer = await answerTo(desk, { text: ask, askedAt, at, ...showing });
  const sent = answer.isUnrecorded ? ({ kind: "sent" } as const) : await followUp(desk, interaction, answer);
  return { sent, answer };
}

async function followUp(desk: Desk, interaction: ButtonInteraction, answer: Answer): Promise<Sent> {
  try {
    const { id } = await interaction.followUp(answer.message);
    await desk.recorder.confirm(answer.token, id);
    return { kind: "sent" };
  } catch (error) {
    await wasNotSent(desk, answer.token, error);
    return { kind: "failed", error };
  }
}

/** The private copy stays, since only its reader can dismiss it, without the button that has done its work. */
async function withdrawButton(
  desk: Desk,
  interaction: ButtonInteraction,
  { ask, askedAt, page }: ButtonState,
): Promise<void> {
  const at = whereaboutsOf(interaction);
  const handle = handleOf(interaction, "original", desk.now());
  const showing = { page, mayShare: false, sharedBy: undefined, visibility: "private", handle } as const;
  const { message, entry } = await answerInPlace(desk, { text: ask, askedAt, at, ...showing });
  try {
    await interaction.editReply(message);
    await desk.recorder.reshow({ ...entry, message: interaction.message.id });
  } catch (error) {
    desk.log.warn({ err: describeError(error, ask) }, "A shared answer could not be marked as shared");
  }
}

async function tell(desk: Desk, interaction: ButtonInteraction, { components, flags }: DiscordMessage): Promise<void> {
  try {
    await interaction.followUp({ components, flags: [...flags, MessageFlags.Ephemeral] });
  } catch (error) {
    desk.log.warn({ err: describeError(error) }, "A failed share could not be explained");
  }
}

const keptPrivate = "This server keeps my answers private, since it has not installed me. Ask an admin of it to do so.";

/** Discord's "Missing Access" and "Missing Permissions". */
const notAllowed: ReadonlySet<string | number | undefined> = new Set([50_001, 50_013]);

function whyNotShared(error: unknown): string {
  if (!(error instanceof DiscordAPIError))
    return "Discord did not say whether this was shared. Look into the channel; if it is not there, ask again and share that.";
  if (notAllowed.has(codeOf(error))) return "I may not post here. Ask an admin of this server to let me send messages.";
  return "This could not be shared just now. Please press the button again in a moment.";
}

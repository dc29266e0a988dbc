import { type ButtonInteraction, DiscordAPIError, MessageFlags } from "discord.js";
import type { ButtonState } from "./button-state.ts";
import { canShare } from "./can-share.ts";
import { composeMessage, type Rendered, sentenceMessage } from "./compose-message.ts";
import { codeOf, describeError } from "./describe-error.ts";
import { askNewsroom, type Desk } from "./desk.ts";

/** Posts what one person saw for all and names who shared it. Once, however often pressed. Never rejects. */
export async function share(desk: Desk, interaction: ButtonInteraction, state: ButtonState): Promise<void> {
  const key = `share ${interaction.message.id}`;
  const isFirst = desk.seen.isNew(key);
  try {
    await interaction.deferUpdate();
  } catch (error) {
    desk.seen.forget(key);
    return desk.log.warn({ err: describeError(error) }, "A press could not be acknowledged");
  }
  if (!isFirst) return;
  if (!canShare(interaction)) {
    desk.seen.forget(key);
    return tell(desk, interaction, keptPrivate);
  }
  const rendered = await askNewsroom(desk, state.ask, state.askedAt);
  try {
    await interaction.followUp(shared(desk, rendered, interaction, state));
  } catch (error) {
    // Without a word from Discord it may be posted all the same: a second press must not post it twice.
    if (error instanceof DiscordAPIError) desk.seen.forget(key);
    desk.log.warn({ err: describeError(error, state.ask) }, "An answer could not be shared");
    return tell(desk, interaction, whyNotShared(error));
  }
  await withdrawButton(desk, interaction, rendered, state);
}

/** The name as words: a mention would ping. */
function shared(desk: Desk, rendered: Rendered, interaction: ButtonInteraction, { page }: ButtonState) {
  return composeMessage(desk.buttonIds, rendered, { page, mayShare: false, sharedBy: nameOf(interaction) });
}

function nameOf({ member, user }: ButtonInteraction): string {
  if (member !== null && "nick" in member && typeof member.nick === "string") return member.nick;
  if (member !== null && "displayName" in member) return member.displayName;
  return user.displayName;
}

/** The private copy stays, since only its reader can dismiss it, without the button that has done its work. */
async function withdrawButton(
  desk: Desk,
  interaction: ButtonInteraction,
  rendered: Rendered,
  { page }: ButtonState,
): Promise<void> {
  const message = composeMessage(desk.buttonIds, rendered, { page, mayShare: false, sharedBy: undefined });
  try {
    await interaction.editReply(message);
  } catch (error) {
    desk.log.warn({ err: describeError(error, rendered.ask) }, "A shared answer could not be marked as shared");
  }
}

async function tell(desk: Desk, interaction: ButtonInteraction, sentence: string): Promise<void> {
  const { components, flags } = sentenceMessage(sentence);
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

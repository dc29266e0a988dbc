import { type Client, Events, type Interaction } from "discord.js";
import type { WorkInHand } from "../../src/doors/work-in-hand.ts";
import { describeError } from "./describe-error.ts";
import type { Desk } from "./desk.ts";
import { handleAutocomplete, handleCommand } from "./handle-command.ts";
import { handleMessage } from "./handle-message.ts";
import { handleMessageCommand } from "./handle-message-command.ts";
import { handlePress } from "./handle-press.ts";

export type Listening = {
  readonly inHand: WorkInHand;
  /** Asked of everything that is heard; what may not be answered is passed over. */
  readonly mayAnswer: () => boolean;
};

/** Hands what Discord sends to the one who handles it. */
export function listen(client: Client, desk: Desk, { inHand, mayAnswer }: Listening): void {
  const begin = (work: () => Promise<void>) => {
    if (!mayAnswer()) return;
    const logged = work().catch((error: unknown) =>
      desk.log.error({ err: describeError(error) }, "What Discord sent could not be handled"),
    );
    void inHand.track(logged);
  };
  client.on(Events.InteractionCreate, (interaction) => begin(() => handleInteraction(desk, interaction)));
  client.on(Events.MessageCreate, (message) => begin(() => handleMessage(desk, message)));
  client.on(Events.Error, (error) => desk.log.error({ err: describeError(error) }, "Discord's client failed"));
  client.on(Events.ShardError, (error) =>
    desk.log.warn({ err: describeError(error) }, "The connection to Discord broke"),
  );
  client.on(Events.ShardReconnecting, () => desk.log.debug("Connecting to Discord again"));
}

async function handleInteraction(desk: Desk, interaction: Interaction): Promise<void> {
  // A completion that is offered twice does no harm, and is asked for with every letter.
  if (interaction.isAutocomplete()) return handleAutocomplete(desk, interaction);
  await desk.arrivals.once(`interaction ${interaction.id}`, () => answer(desk, interaction));
}

async function answer(desk: Desk, interaction: Interaction): Promise<void> {
  if (interaction.isChatInputCommand()) return handleCommand(desk, interaction);
  if (interaction.isMessageContextMenuCommand()) return handleMessageCommand(desk, interaction);
  if (interaction.isButton()) return handlePress(desk, interaction);
}

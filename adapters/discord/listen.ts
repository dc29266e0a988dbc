import { type Client, Events, type Interaction } from "discord.js";
import type { WorkInHand } from "../../src/doors/work-in-hand.ts";
import type { Answering } from "./deliver-to-interaction.ts";
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
  const answering = answeringOf(desk, interaction);
  if (answering === undefined) return;
  const { prepare, answer } = answering;
  await desk.arrivals.once(`interaction ${interaction.id}`, (_, ahead) => answer(ahead), { prepare });
}

function answeringOf(desk: Desk, interaction: Interaction): Answering | undefined {
  if (interaction.isChatInputCommand()) return handleCommand(desk, interaction);
  if (interaction.isMessageContextMenuCommand()) return handleMessageCommand(desk, interaction);
  if (interaction.isButton()) return { prepare: () => undefined, answer: () => handlePress(desk, interaction) };
  return undefined;
}

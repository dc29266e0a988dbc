import { slackLimits } from "./block-limits.ts";
import type { Rendered } from "./compose-message.ts";
import { describeError } from "./describe-error.ts";
import { askNewsroom, type Desk } from "./desk.ts";
import { directChannel } from "./direct-channel.ts";
import { lineUnit } from "./draw-text.ts";
import { eventEnvelope, homeEvent } from "./read-payload.ts";
import type { SlackBlock } from "./slack-page.ts";
import { whenAllowed } from "./web-client.ts";

/**
 * Fills the App Home with how to ask here, the digests and watches of one's own direct messages, and the help. Those of
 * channels are listed where they are posted; recent questions are not kept, and so not shown. Never rejects.
 */
export async function publishHome(desk: Desk, envelope: unknown, payload: unknown): Promise<void> {
  const { user, tab } = homeEvent.parse(payload);
  const eventId = eventEnvelope.parse(envelope).event_id;
  if (tab !== "home") return;
  await (eventId === undefined
    ? fillHome(desk, user)
    : desk.arrivals.once(`event ${eventId}`, () => fillHome(desk, user)));
}

/** Never rejects. */
export async function fillHome(desk: Desk, user: string): Promise<void> {
  const origin = { channel: await directChannel(desk.client, user), thread: undefined, user, name: undefined };
  const at = await desk.whereabouts.of({ ...origin, isDirect: true });
  const ask = (text: string) => askNewsroom(desk, { text, askedAt: desk.now(), at });
  const own = await Promise.all(["/digest list", "/watch list"].map(ask));
  const parts = [...howToAsk(desk), ...ownBlocks(own), ...blocksOf(await ask("help"))];
  const blocks = parts.slice(0, slackLimits.viewBlocks);
  try {
    await whenAllowed(() => desk.client.views.publish({ user_id: user, view: { type: "home", blocks } }));
  } catch (error) {
    desk.log.error({ err: describeError(error) }, "The App Home could not be filled");
  }
}

const blocksOf = ({ pages }: Rendered): SlackBlock[] => pages.flatMap((page) => page.blocks);

function ownBlocks(own: readonly Rendered[]): SlackBlock[] {
  const listed = own.filter(({ reply }) => reply.outcome === "found").flatMap(blocksOf);
  const none = "You have no digests or watches of your own. Write to me, for instance: digest add weekdays 8:30";
  return [...(listed.length === 0 ? lineUnit(none).blocks : listed), { type: "divider" }];
}

function howToAsk({ identity, commandNames }: Desk): SlackBlock[] {
  const lines = [
    `For all in a channel or thread: @${identity.user} who sybiha`,
    `For your eyes only: /${commandNames.umbrella} who sybiha`,
    "Here: just write to me.",
  ];
  return [...lines.flatMap((line) => lineUnit(line).blocks), { type: "divider" }];
}

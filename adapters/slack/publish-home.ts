import { slackLimits } from "./block-limits.ts";
import { describeError } from "./describe-error.ts";
import { askNewsroom, type Desk } from "./desk.ts";
import { lineUnit } from "./draw-text.ts";
import { eventEnvelope, homeEvent } from "./read-payload.ts";
import type { SlackBlock } from "./slack-page.ts";
import { whenAllowed } from "./web-client.ts";

/** Fills the App Home with how to ask here and the help of the newsroom. Never rejects. */
export async function publishHome(desk: Desk, envelope: unknown, payload: unknown): Promise<void> {
  const { user, tab } = homeEvent.parse(payload);
  const eventId = eventEnvelope.parse(envelope).event_id;
  if (tab !== "home") return;
  await (eventId === undefined ? fill(desk, user) : desk.arrivals.once(`event ${eventId}`, () => fill(desk, user)));
}

async function fill(desk: Desk, user: string): Promise<void> {
  const origin = { channel: user, thread: undefined, user, name: undefined, isDirect: true };
  const at = await desk.whereabouts.of(origin);
  const { pages } = await askNewsroom(desk, { text: "help", askedAt: desk.now(), at });
  const blocks = [...howToAsk(desk), ...pages.flatMap((page) => page.blocks)].slice(0, slackLimits.viewBlocks);
  try {
    await whenAllowed(() => desk.client.views.publish({ user_id: user, view: { type: "home", blocks } }));
  } catch (error) {
    desk.log.error({ err: describeError(error) }, "The App Home could not be filled");
  }
}

function howToAsk({ identity, commandNames }: Desk): SlackBlock[] {
  const lines = [
    `For all in a channel or thread: @${identity.user} who sybiha`,
    `For your eyes only: /${commandNames.umbrella} who sybiha`,
    "Here: just write to me.",
  ];
  return [...lines.flatMap((line) => lineUnit(line).blocks), { type: "divider" }];
}

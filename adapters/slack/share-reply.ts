import type { ButtonState } from "./button-state.ts";
import { type SlackMessage, sentenceMessage } from "./compose-message.ts";
import { describeError } from "./describe-error.ts";
import { askNewsroom, type Desk } from "./desk.ts";
import { post, unrecorded } from "./post-answer.ts";
import { tokenOfRow } from "./posting-mark.ts";
import { type ButtonPress, nameOf, originOf } from "./read-payload.ts";
import { slackErrorOf } from "./refusal.ts";
import { respond } from "./respond.ts";
import { asksForZone } from "./user-zone.ts";

/** Posts what one person saw for all, names who shared it, and takes the private copy away. Once, however often pressed. */
export async function share(desk: Desk, press: ButtonPress, state: ButtonState): Promise<void> {
  const { channel_id: channel, message_ts: ts } = press.container;
  await desk.arrivals.once(`share ${channel} ${ts}`, (undo) => shareOnce(desk, press, { state, undo }));
}

type Sharing = { readonly state: ButtonState; readonly undo: () => Promise<void> };

async function shareOnce(desk: Desk, press: ButtonPress, { state, undo }: Sharing): Promise<void> {
  const at = await desk.whereabouts.of({ ...originOf(press), needsZone: asksForZone(state.ask) });
  const rendered = await askNewsroom(desk, { text: state.ask, askedAt: state.askedAt, at });
  try {
    const isPosted = await post(desk, { rendered, at, page: state.page, sharedBy: nameOf(press.user) });
    if (!isPosted) {
      await undo();
      return tell(press, unrecorded(rendered));
    }
  } catch (error) {
    // Without a word from Slack it may be posted all the same: a second press must not post it twice.
    if (slackErrorOf(error) !== "unknown") await undo();
    desk.log.warn({ err: describeError(error, state.ask) }, "An answer could not be shared");
    return tell(press, sentenceMessage(whyNotShared(slackErrorOf(error), desk.identity.user)));
  }
  await respond(press.response_url, { delete_original: true });
  await desk.recorder.abandon(tokenOfRow(press.actions[0].block_id));
}

function tell(press: ButtonPress, message: SlackMessage): Promise<void> {
  return respond(press.response_url, { response_type: "ephemeral", replace_original: false, ...message });
}

const notThere: ReadonlySet<string> = new Set(["not_in_channel", "channel_not_found"]);

function whyNotShared(error: string, botName: string): string {
  if (notThere.has(error))
    return `I am not in this channel. Type /invite @${botName} here, then press the button again.`;
  if (error === "unknown")
    return "Slack did not say whether this was shared. Look into the channel; if it is not there, ask again and share that.";
  if (error === "is_archived") return "This channel is archived, so nothing can be posted here.";
  return "This could not be shared just now. Please press the button again in a moment.";
}

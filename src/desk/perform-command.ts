import { mayDo } from "../places/may-do.ts";
import type { Grant } from "../places/permissions.ts";
import type { Asker, Place } from "../places/place.ts";
import type { View } from "../places/view.ts";
import type { Reply } from "../reply/reply.ts";
import type { Request } from "../request.ts";
import type { AuditEntry, Store } from "../store/store.ts";
import { StoreUnavailable } from "../store/store-unavailable.ts";
import { actionOf } from "./audit-detail.ts";
import type { DeskCommand, DeskContext } from "./desk-command.ts";
import { deskReply } from "./desk-reply.ts";
import { notPermitted } from "./not-permitted.ts";
import { storeAwayReply } from "./store-away.ts";

/** The commands of a desk and who may use them. */
export type Desk = {
  readonly store: Store;
  readonly commands: readonly DeskCommand[];
  /** The roles of the configuration, which nobody can take away in chat. */
  readonly configured: readonly Grant[];
  /** As in `DeskContext`. */
  readonly whyNoPost?: DeskContext["whyNoPost"];
  readonly whyNotYet?: DeskContext["whyNotYet"];
  /** Told what broke, for the log; the action is named, words that people typed are not. */
  readonly report: (action: string, error: unknown) => void;
};

/** A command as it was typed, where and by whom, and what that place may see. */
export type Typed = {
  readonly command: string;
  readonly words: string;
  readonly request: Request;
  readonly view: View;
  /** Finds claims by a topic, among those that the place may see; undefined: none is found. */
  readonly find?: DeskContext["find"];
};

/**
 * Does what a command of the desk asks for, if the asker may. The right is checked here at every action, whatever front
 * door it came through, and what was done, refused or failed is written into the audit trail; looking is not. Never rejects.
 */
export async function performCommand(typed: Typed, desk: Desk): Promise<Reply> {
  const ask = typed.request.text;
  const { place, asker, now } = typed.request;
  if (place === undefined || asker === undefined) return deskReply(ask, { outcome: "problem", text: whereUnknown });
  const command = desk.commands.find(({ name }) => name === typed.command);
  if (command === undefined)
    return deskReply(ask, { outcome: "problem", text: `“${typed.command}” cannot be done here.` });
  const { view, find = () => [] } = typed;
  const { store, whyNoPost, whyNotYet } = desk;
  const context = { store, asker, place, view, now, ask, find, whyNoPost, whyNotYet };
  const action = actionOf(typed.command, typed.words);
  const { reply, outcome } = await attempt(command, typed.words, context, desk).catch((error: unknown) => {
    // Nothing can be written down either, and the reply says to whoever runs On Record what is to be done.
    if (error instanceof StoreUnavailable) return { reply: storeAwayReply(ask, error, asker), outcome: undefined };
    desk.report(action.action, error);
    return { reply: deskReply(ask, { outcome: "problem", text: broken }), outcome: "failed" as const };
  });
  if (outcome !== undefined) await writeDown({ ...action, outcome }, context, desk);
  return reply;
}

const whereUnknown = "It is not known where this was asked and by whom, so nothing was done.";
const broken =
  "That could not be done: something broke here. It is in the log; try again, or tell whoever runs On Record.";

/** `outcome` undefined: nothing was done that others need to know of. */
type Attempt = { readonly reply: Reply; readonly outcome: AuditEntry["outcome"] | undefined };

async function attempt(command: DeskCommand, words: string, context: DeskContext, desk: Desk): Promise<Attempt> {
  const right = command.right(words, context.place);
  if (right !== undefined) {
    const grants = await desk.store.places.grants();
    if (!mayDo(right, context.asker, grants, desk.configured)) {
      const known = { ask: context.ask, grants: [...desk.configured, ...grants] };
      return { reply: notPermitted(right, context.asker, known), outcome: "refused" };
    }
  }
  const reply = await command.run(words, context);
  return { reply, outcome: outcomeOf(reply, right !== undefined) };
}

/** What was done is written down, and what was tried by somebody with a right to it and could not be done. */
function outcomeOf({ outcome }: Reply, neededRight: boolean): Attempt["outcome"] {
  if (outcome === "done") return "done";
  if (outcome === "not-permitted") return "refused";
  return outcome === "problem" && neededRight ? "failed" : undefined;
}

type Entry = Pick<AuditEntry, "action" | "detail" | "outcome">;

/** What was done is done: an entry that cannot be written is told to the log and takes nothing back. */
async function writeDown(entry: Entry, { asker, place, now }: DeskContext, desk: Desk): Promise<void> {
  try {
    await desk.store.audit.add({ at: now.toISOString(), who: whoOf(asker), place: placeOf(place), ...entry });
  } catch (error) {
    desk.report(`audit of ${entry.action}`, error);
  }
}

const whoOf = ({ platform, id, name }: Asker) => ({ platform, id, name });
const placeOf = ({ platform, channel }: Place) => ({ platform, channel });

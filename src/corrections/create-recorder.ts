import { within } from "../doors/within.ts";
import type { Ledger } from "../store/store.ts";
import type { WorkLog } from "../work-log.ts";
import { shownClaims } from "./cards/shown-claims.ts";
import type { Recorder, Showing } from "./recorder.ts";

type RecorderParts = {
  readonly ledger: Pick<Ledger, "intend" | "confirm" | "abandon" | "reshow" | "findByMessage">;
  readonly log: WorkLog;
  /** A new token of at most 25 letters and digits. */
  readonly newId: () => string;
  /** How long a message may wait for the ledger before it is dealt with as if that could not be written, in milliseconds. */
  readonly patience?: number;
};

/** What is entered after that is looked for on the platform, and found or forgotten. */
const defaultPatience = 5_000;

/**
 * Enters in the ledger what front doors show. Where the ledger cannot be written, the log says so, and what everybody would
 * see is not to be sent: an answer that no correction can reach must not stand in a channel. The asker alone may be
 * answered, since their own message goes with the session and the next question shows the record as it then is.
 */
export function createRecorder({ ledger, log, newId, patience = defaultPatience }: RecorderParts): Recorder {
  const attempt = async (work: () => Promise<void>, sentence: string, token?: string): Promise<boolean> => {
    try {
      await work();
      return true;
    } catch (cause) {
      log.error({ err: cause, token }, sentence);
      return false;
    }
  };
  const enter = async (showing: Showing): Promise<string | undefined> => {
    const id = newId();
    const entering = attempt(() => ledger.intend(entryOf(id, showing)), notEntered, id);
    const isEntered = await within(entering, patience);
    if (isEntered === undefined) log.error({ token: id }, notEntered);
    return isEntered === true ? id : undefined;
  };
  const confirm: Recorder["confirm"] = async (token, message) => {
    if (token !== undefined) await attempt(() => ledger.confirm(token, message), notConfirmed, token);
  };
  return {
    async intend(showing) {
      if (shownClaims(showing.reply).length === 0) return { maySend: true, token: undefined };
      const token = await enter(showing);
      return { maySend: token !== undefined || showing.visibility === "private", token };
    },
    confirm,
    async abandon(token) {
      if (token !== undefined) await attempt(() => ledger.abandon(token), notAbandoned, token);
    },
    async reshow({ message, ...showing }) {
      const { place, reply, page, handle } = showing;
      const claims = shownClaims(reply);
      let isKnown = false;
      await attempt(async () => {
        const entry = await ledger.findByMessage(place.platform, place.channel, message);
        isKnown = entry !== undefined;
        if (entry !== undefined) {
          await ledger.reshow(entry.id, { reply, page, claims, ...(handle === undefined ? {} : { handle }) });
        }
      }, notReshown);
      if (!isKnown && claims.length > 0) await confirm(await enter(showing), message);
    },
  };
}

const notEntered = "A message could not be entered in the ledger, so it cannot be corrected later.";
const notConfirmed = "The ledger could not be told that a message was sent; it is looked up later.";
const notAbandoned = "The ledger could not be told that a message was not sent; it is looked up later.";
const notReshown = "The ledger could not be told what a message shows now.";

function entryOf(id: string, showing: Showing) {
  const { place, visibility, asker, handle, reply, page, sharedBy, askedAt } = showing;
  return {
    id,
    place,
    purpose: "answer",
    visibility,
    asker,
    handle,
    reply,
    page,
    sharedBy,
    askedAt: askedAt.toISOString(),
    claims: shownClaims(reply),
  } as const;
}

import type { Answered } from "../answer-from.ts";
import type { Change } from "../log/change.ts";
import { followedAtOnce, followLog } from "../log/follow-log.ts";
import { consolePlace } from "../places/place.ts";
import type { Request } from "../request.ts";
import type { Store } from "../store/store.ts";
import type { WorkLog } from "../work-log.ts";
import { findAnswer } from "./find-answer.ts";
import type { Gap } from "./gap.ts";
import { claimIntroduced, gapReply } from "./gap-reply.ts";
import { meetingGaps } from "./meeting-gaps.ts";
import { orReport } from "./or-report.ts";
import { reopenGaps, reopenIfGone } from "./reopen-gaps.ts";

export type GapParts = {
  readonly store: Pick<Store, "articles" | "log" | "gaps" | "outbox">;
  /** Answers as the newsroom does: for the place and the person that are given, and so behind their gates. */
  readonly answer: (request: Request) => Promise<Answered>;
  /** Lets what answers catch up with the log and with what places may see, so that it knows what was read and settled. */
  readonly refresh: () => Promise<unknown>;
  readonly now: () => Date;
  /** A new token of at most 25 letters and digits. */
  readonly newId: () => string;
  readonly log: WorkLog;
};

/** The follower's name, by which the store keeps how far it has read. */
export const gapsFollower = "gaps";
/** So many open gaps are asked again whatever came in, since words may meet by glossary, spelling or script alone. */
const fewGaps = 100;

/**
 * One step along the log: asks open gaps again that what came in may answer, and opens those again whose answer has gone. The
 * post that tells of an answer is made under the gap's own key before the gap is marked, so that a step that was cut short
 * neither loses it nor makes it twice. Gives how many changes were read; 0 is the end of the log.
 */
export async function answerGaps(parts: GapParts): Promise<number> {
  const { log, gaps } = parts.store;
  return followLog(log, gapsFollower, async (changes) => {
    const hasReopened = await reopenGaps(changes, parts);
    const coming = changes.filter(brings);
    const open = coming.length === 0 && !hasReopened ? [] : await gaps.open();
    if (open.length === 0) return;
    const isCaughtUp = changes.length < followedAtOnce;
    const meeting = isCaughtUp && open.length <= fewGaps ? open : await meetingGaps(open, coming, parts.store);
    // Those that were answered before may be again by what was on the record already.
    const before = hasReopened ? open.filter(({ answeredAt }) => answeredAt !== undefined) : [];
    await parts.refresh();
    for (const gap of new Set([...meeting, ...before])) await orReport(gap, parts, () => askAgain(gap, parts));
  });
}

/** What can make an answer of nothing: claims that are new or other, and articles that may be shown now. */
const brings = ({ kind, was, state }: Change): boolean =>
  kind === "claim-added" ||
  kind === "claim-changed" ||
  (kind === "article-changed" && state === "usable" && was !== state);

async function askAgain(gap: Gap, parts: GapParts): Promise<void> {
  const { store, newId, now } = parts;
  const { id, place, answeredAt } = gap;
  const found = await findAnswer(gap, parts);
  if (found === undefined) return;
  const at = now().toISOString();
  // Nobody can be told at the console; the list of gaps says it there.
  if (place.platform !== consolePlace.platform) {
    const key = answeredAt === undefined ? `gap ${id}` : `gap ${id} ${answeredAt}`;
    const post = { id: newId(), key, purpose: "gap", place, reply: gapReply(gap, found), dueAt: at } as const;
    if ((await store.outbox.add([post])) === 0 && (await isAskedAnew(gap, key, parts))) return;
  }
  await store.gaps.answer(id, found.claim, at);
}

/** A step that was cut short has made its post with a claim that may have gone since: that answer was one, and is none now. */
async function isAskedAnew({ id, answeredAt }: Gap, key: string, parts: GapParts): Promise<boolean> {
  const { gaps, outbox } = parts.store;
  const made = await outbox.findByKey(key);
  const claim = made === undefined ? undefined : claimIntroduced(made.reply);
  if (made === undefined || claim === undefined) return false;
  await gaps.answer(id, claim, made.dueAt);
  const answered = await gaps.find(id);
  if (answered === undefined || !(await reopenIfGone(answered, parts))) return true;
  const open = await gaps.find(id);
  if (open !== undefined && open.answeredAt !== answeredAt) await askAgain(open, parts);
  return true;
}

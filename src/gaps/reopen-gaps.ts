import { raisedBy } from "../corrections/follow-corrections.ts";
import type { Change } from "../log/change.ts";
import type { GapParts } from "./answer-gaps.ts";
import { findAnswer } from "./find-answer.ts";
import type { Gap } from "./gap.ts";
import { orReport } from "./or-report.ts";

/**
 * Opens those gaps again that were answered by a claim that has gone since, or that has changed so that the question is not
 * answered any more. A filed question is somebody's work: killed with its answer it would be lost. Whether there may be any.
 */
export async function reopenGaps(changes: readonly Change[], parts: GapParts): Promise<boolean> {
  const { store, refresh } = parts;
  const claims = (await raisedBy(changes, store)).flatMap((raised) => raised.claims);
  const answered = claims.length === 0 ? [] : await store.gaps.answeredBy(claims);
  if (answered.length > 0) await refresh();
  for (const gap of answered) await orReport(gap, parts, () => reopenIfGone(gap, parts));
  // A step that was cut short has opened some that were not asked since.
  return claims.length > 0;
}

/** Whether it is open again. */
export async function reopenIfGone(gap: Gap, parts: GapParts): Promise<boolean> {
  const { id, answeredBy } = gap;
  if (answeredBy === undefined || (await isStillAnswered(gap, parts))) return false;
  return parts.store.gaps.reopen(id, answeredBy);
}

/** The claim may be seen where the question was filed, and the question has an answer. */
async function isStillAnswered(gap: Gap, parts: GapParts): Promise<boolean> {
  const { answeredBy = "", place, asker } = gap;
  const { outcome } = await parts.answer({ text: answeredBy, now: parts.now(), place, asker });
  return outcome === "found" && (await findAnswer(gap, parts)) !== undefined;
}

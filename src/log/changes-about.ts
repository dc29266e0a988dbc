import type { ArticleId, ClaimId } from "../ids.ts";
import type { Place } from "../places/place.ts";
import type { View } from "../places/view.ts";
import type { Question } from "../questions/question.ts";
import { readDay } from "../questions/read-day.ts";
import { changesReply, sinceUnreadable } from "../reply/changes-reply.ts";
import type { Reply } from "../reply/reply.ts";
import type { Store } from "../store/store.ts";
import { goneHere } from "./gone-here.ts";
import { loadChanges } from "./load-changes.ts";

export type ChangesRequest = {
  readonly question: Extract<Question, { kind: "changes" }>;
  readonly ask: string;
  readonly now: Date;
  readonly view: View;
  /** Undefined: nothing is known of it. */
  readonly place?: Place | undefined;
  /** What the record finds for the subject now; what left it since is found by its words. */
  readonly found: readonly { readonly id: ClaimId; readonly article: { readonly id: ArticleId } }[];
};

/** Answers `changes TOPIC since DAY` from the log. */
export async function changesAbout(
  store: Pick<Store, "articles" | "log" | "ledger">,
  { question, ask, now, view, place, found }: ChangesRequest,
): Promise<Reply> {
  const { subject, since } = question;
  const stretch = since === undefined ? undefined : readDay(since, now);
  if (since !== undefined && stretch === undefined) return sinceUnreadable(since, ask);
  const from = stretch?.from;
  // Of everything the newest changes are taken; asking for those of each article by name would be the whole log.
  const about = subject === "" ? [] : found;
  const ids = [...new Set(about.map(({ article }) => article.id))];
  const changed = await goneHere(await loadChanges(store, { of: ids, since: from }), { view, place }, store);
  return changesReply(changed, { ask, subject, since: from, view, claims: new Set(about.map(({ id }) => id)) });
}

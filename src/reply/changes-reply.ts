import { count } from "../answers/format-number.ts";
import type { Claim } from "../claims/claim.ts";
import type { ClaimId } from "../ids.ts";
import type { ChangedArticle } from "../log/changed-article.ts";
import { changesInView } from "../log/changes-in-view.ts";
import type { View } from "../places/view.ts";
import { isStopWord } from "../words/stop-words.ts";
import { wordsOf } from "../words/words-of.ts";
import { changesOfArticle, type DatedChange } from "./changes-of-article.ts";
import { describeInstant } from "./describe-instant.ts";
import { nothingReply } from "./nothing-reply.ts";
import type { Block, Reply } from "./reply.ts";

export type ChangesAsked = {
  /** The request text that asks again. */
  readonly ask: string;
  /** Empty: everything. */
  readonly subject: string;
  /** ISO instant; undefined: the latest, however old. */
  readonly since: string | undefined;
  readonly view: View;
  /** Claims that are known to be about the subject; others are by its words. */
  readonly claims?: ReadonlySet<ClaimId>;
};

const mostShown = 30;

/** What became of claims, newest first, the changes of one article together. */
export function changesReply(changed: readonly ChangedArticle[], asked: ChangesAsked): Reply {
  const { ask, subject, since, view } = asked;
  const concerns = concerning(asked);
  const namesGone = view.collections === "all";
  const groups = changed
    .flatMap((article) => changesInView(view, article) ?? [])
    .map((article) => changesOfArticle(article, { since, concerns, namesGone }))
    .filter((changes) => changes.length > 0)
    .sort(([one], [other]) => ((one?.at ?? "") < (other?.at ?? "") ? 1 : -1));
  const all = groups.flat();
  const about = subject === "" ? "" : ` about “${subject}”`;
  const after = since === undefined ? "" : ` since ${describeInstant(since)}`;
  if (all.length === 0) return nothingReply(`Nothing on the record changed${about}${after}.`, ask);
  const shown = all.slice(0, mostShown);
  const heading: Block = { kind: "heading", text: `${count(all.length, "change")}${about}${after}` };
  return { outcome: "found", ask, blocks: [heading, ...shown.map(blockOf), ...leftOut(all.length - shown.length)] };
}

const blockOf = ({ change }: DatedChange): Block => ({ kind: "change", change });

const leftOut = (more: number): readonly Block[] =>
  more <= 0 ? [] : [{ kind: "notice", text: `${count(more, "older change")} left out. Name a topic or a later day.` }];

/** A claim is about the subject where it was found for it, or where one wording has all its words. */
function concerning({ subject, claims = new Set() }: ChangesAsked): (claim: Claim) => boolean {
  const sought = new Set(stemsOf(subject));
  if (sought.size === 0) return () => true;
  return ({ id, text, topics, article }) => {
    if (claims.has(id)) return true;
    const own = new Set(stemsOf([text, ...topics, article.title].join(" ")));
    return [...sought].every((stem) => own.has(stem));
  };
}

const stemsOf = (text: string): readonly string[] =>
  wordsOf(text)
    .filter(({ form }) => !isStopWord(form))
    .map(({ stem }) => stem);

/** Where a record keeps no log, as over a folder that is only read. */
export const noChangesKept = (ask: string): Reply => ({
  outcome: "problem",
  ask,
  blocks: [
    { kind: "notice", text: "What changed is not kept here: this record is read from files each time it starts." },
  ],
});

/** The day after “since” could not be read. */
export const sinceUnreadable = (words: string, ask: string): Reply => ({
  outcome: "problem",
  ask,
  blocks: [{ kind: "notice", text: `“${words}” cannot be read as a day. Write: changes since 2026-11-01.` }],
});

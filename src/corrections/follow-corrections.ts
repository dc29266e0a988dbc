import type { ClaimId } from "../ids.ts";
import type { Change } from "../log/change.ts";
import { followLog } from "../log/follow-log.ts";
import type { ArticleVersion, Store } from "../store/store.ts";

/** The follower's name, by which the store keeps how far it has read. */
export const correctionsFollower = "corrections";

/**
 * One step along the log: whatever changed in a way that people must hear of gives the messages that show it something to
 * do. Raising twice is raising once. Gives how many changes were read; 0 is the end of the log.
 */
export async function followCorrections({
  log,
  ledger,
  articles,
}: Pick<Store, "log" | "ledger" | "articles">): Promise<number> {
  return followLog(log, correctionsFollower, async (changes) => {
    for (const { claims, seq } of await raisedBy(changes, { log, articles })) {
      if (claims.length > 0) await ledger.raise(claims, seq);
    }
  });
}

type Raised = { readonly claims: readonly ClaimId[]; readonly seq: number };

type Record = Pick<Store, "log" | "articles">;

/** The claims of which people must hear, with the number of the change. */
export async function raisedBy(changes: readonly Change[], record: Record): Promise<readonly Raised[]> {
  const raised: Raised[] = [];
  for (const change of changes) {
    if (isFact(change) && change.claim !== undefined) raised.push({ claims: [change.claim], seq: change.seq });
    if (change.kind === "article-changed" && (await isOpenToOthers(change, record))) {
      raised.push({ claims: await claimsOf(change, record), seq: change.seq });
    }
  }
  return raised;
}

/** A claim that went and came again is entered as added. */
const isFact = ({ kind, difference, revision }: Change): boolean =>
  (kind === "claim-withdrawn" && difference === undefined) ||
  (kind === "claim-changed" && difference?.kind === "fact") ||
  (kind === "claim-added" && revision !== undefined && revision > 1);

/** Whether others may see of the article than before: its state, embargo, collection or ground rule is another, or a claim's. */
async function isOpenToOthers(change: Change, { articles }: Record): Promise<boolean> {
  if (change.was === undefined) return false;
  if (change.was !== change.state) return true;
  const versions = await articles.versions(change.article);
  const at = versions.findLastIndex((version) => version.at <= change.at);
  const [before, now] = [versions[at - 1], versions[at]];
  if (before === undefined || now === undefined || opennessOf(before) !== opennessOf(now)) return true;
  const held = await articles.find(change.article);
  // Under which rule a claim was before is not in the log; to look at a message once too often does no harm.
  return held?.claims.some(({ claim }) => claim.groundRule !== undefined) === true;
}

const opennessOf = ({ article: { collection, groundRule, embargoedUntil } }: ArticleVersion): string =>
  JSON.stringify([collection, groundRule, embargoedUntil]);

/** Of all its versions, since a card may show a claim that has gone since. */
async function claimsOf({ article }: Change, { log }: Record): Promise<readonly ClaimId[]> {
  const named = (await log.of([article])).flatMap(({ claim }) => claim ?? []);
  return [...new Set(named)];
}

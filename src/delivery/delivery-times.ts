/**
 * Milliseconds. A lease must outlast a post that hangs and the time that a platform takes to show it in its history, or
 * else the next holder looks for the token, does not find it yet, and posts a second time.
 */
export const postTimeout = 15_000;
export const settleTime = 30_000;
export const deliveryLease = 2 * (postTimeout + settleTime);

/** What was tried more than once is looked up again when two leases are over, so that whoever held one before is done too. */
export const auditAfter = 2 * deliveryLease;

/** A digest lets what people wait for go before it for so long; then the older of the two goes first. */
export const digestPatience = 60_000;

/** What became of a post is kept for ninety days. */
export const keepDeliveries = 90 * 24 * 60 * 60_000;

/** What may have been posted and cannot be looked up is set aside after an hour, for a person to look. */
export const uncertainAfter = 60 * 60_000;

/** What a person may mend (a channel left, a right missing) is tried for two weeks: first after an hour, then ever more rarely. */
export const mendFor = 14 * 24 * 60 * 60_000;
const firstMend = 60 * 60_000;
const mostMend = 24 * 60 * 60_000;

/** How long to wait until a person may have mended it; `attempts` from 1. */
export const mendWait = (attempts: number): number => Math.min(mostMend, firstMend * 2 ** Math.min(attempts - 1, 10));

/** How long to wait at least after a change that failed so often, from 1: changing twice does no harm, so the first is soon. */
export const editWait = (attempts: number): number => Math.min(settleTime, 1_000 * 2 ** Math.min(attempts - 1, 10));

/** A wait made up to a quarter longer, so that what failed together is not tried again together. */
export const spread = (milliseconds: number, random: () => number): number =>
  Math.round(milliseconds * (1 + random() / 4));

/** The ISO instant so many milliseconds later. */
export const after = (now: Date, milliseconds: number): string => new Date(now.getTime() + milliseconds).toISOString();

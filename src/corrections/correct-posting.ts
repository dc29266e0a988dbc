import type { BackgroundParts } from "../delivery/background-parts.ts";
import { after, editWait, mendFor, mendWait, postTimeout, spread } from "../delivery/delivery-times.ts";
import type { Pauses } from "../delivery/pauses.ts";
import { placeNow } from "../delivery/place-now.ts";
import type { EditOutcome, Poster } from "../delivery/poster.ts";
import type { ClaimId } from "../ids.ts";
import type { Place } from "../places/place.ts";
import type { View } from "../places/view.ts";
import type { Reply } from "../reply/reply.ts";
import type { ClaimFate } from "./cards/claim-fate.ts";
import { correctReply } from "./cards/correct-reply.ts";
import type { NoticeLead } from "./cards/correction-notice.ts";
import type { ClaimHistory } from "./cards/fate-of.ts";
import { shownClaims } from "./cards/shown-claims.ts";
import { correctionDeliveries } from "./correction-deliveries.ts";
import { fatesSince } from "./fates-since.ts";
import type { Posting, ShownClaim } from "./posting.ts";

export type Correcting = BackgroundParts & {
  readonly pauses: Pauses;
  readonly histories: ReadonlyMap<ClaimId, ClaimHistory>;
  /** By the clock that nobody sets: until when this process surely holds what it took. */
  readonly heldUntil: number;
  /** What a place may see now. */
  readonly viewAt: (place: Place) => Promise<View>;
};

type Fates = ReadonlyMap<ClaimId, ClaimFate>;

/** People are told a moment later, so that what changes together is told together. */
const gather = 1_000;

/**
 * Shows the record in a message, tells those who saw it, and only then writes down that this was done: cut short anywhere
 * it is done again, since changing a message twice does no harm and a place is told of a change under a key.
 */
export async function correctPosting(posting: Posting, poster: Poster, correcting: Correcting): Promise<void> {
  const { store, histories, owner, viewAt } = correcting;
  const view = await viewAt(await placeNow(posting.place, poster));
  const fates = fatesSince(posting, { histories, view });
  const reply = correctReply(posting.reply, fates);
  const settle = () =>
    store.ledger.settle(
      posting.id,
      owner,
      posting.wanted,
      fates.size === 0 ? posting.claims : claimsNow(fates, posting, histories),
    );
  if (reply === posting.reply) {
    await settle();
    return;
  }
  if (correcting.elapsed() + postTimeout > correcting.heldUntil || correcting.stopping?.aborted === true) {
    await putBack(posting, correcting);
    return;
  }
  const outcome = await edit(posting, reply, poster, correcting);
  switch (outcome.kind) {
    case "edited":
      correcting.pauses.worked(poster.platform);
      await tell(posting, fates, { kind: "corrected" }, poster, correcting);
      await settle();
      return;
    case "later":
      await tryLater(posting, outcome, correcting);
      return;
    case "gone":
    case "unreachable": {
      const isTold = await tellOfUnreached(posting, fates, outcome, poster, correcting);
      // Who saw a private answer was told apart; when it changes again they are told again.
      if (isTold && posting.visibility === "private" && !mayHeal(outcome)) await settle();
      else await giveUp(posting, outcome, fates, correcting);
      return;
    }
  }
  outcome satisfies never;
}

/** Whoever takes it next may have changed it by a later state of the record before a change that is begun now arrives. */
function putBack({ id }: Posting, { store, owner, now }: Correcting): Promise<void> {
  return store.ledger.fail(id, owner, { problem: "Its turn has not come.", again: now().toISOString() });
}

/** In which revision each claim is shown from now on. One that is gone keeps its last, so that the message is found when it comes back. */
function claimsNow(
  fates: Fates,
  { reply }: Posting,
  histories: ReadonlyMap<ClaimId, ClaimHistory>,
): readonly ShownClaim[] {
  return shownClaims(reply).map(({ claim, revision }) => {
    const revisions = histories.get(claim)?.revisions ?? [];
    const last = revisions[revisions.length - 1]?.revision ?? revision;
    return { claim, revision: fates.has(claim) ? last : revision };
  });
}

async function edit(
  posting: Posting,
  reply: Reply,
  poster: Poster,
  { now, pauses, elapsed }: Correcting,
): Promise<EditOutcome> {
  const { handle, visibility } = posting;
  if (visibility === "private" && handle !== undefined && handle.until <= now().toISOString()) {
    return {
      kind: "unreachable",
      problem: "The time in which a private answer can be changed is over.",
      mayHeal: false,
    };
  }
  const wait = pauses.until(poster.platform) - elapsed();
  if (wait > 0) return { kind: "later", problem: "The platform asked for fewer messages.", again: wait };
  return poster.edit(posting, reply);
}

async function tryLater(
  posting: Posting,
  { problem, again: asked }: Extract<EditOutcome, { readonly kind: "later" }>,
  { store, owner, now, elapsed, random, pauses, log }: Correcting,
): Promise<void> {
  const again = Math.max(asked, editWait(posting.attempts));
  pauses.failed(posting.place.platform, elapsed() + again);
  log.warn({ posting: posting.id, platform: posting.place.platform, problem }, "A message is corrected later.");
  await store.ledger.fail(posting.id, owner, { problem, again: after(now(), spread(again, random)) });
}

type Unreached = Extract<EditOutcome, { readonly kind: "gone" | "unreachable" }>;

const mayHeal = (outcome: Unreached): boolean => outcome.kind === "unreachable" && outcome.mayHeal;

async function giveUp(posting: Posting, outcome: Unreached, fates: Fates, correcting: Correcting): Promise<void> {
  const { store, owner, now, random, log } = correcting;
  const { problem, kind: state } = outcome;
  const latest = [...fates.values()].reduce((last, { at }) => (at > last ? at : last), "");
  const isYoung = now().getTime() - Date.parse(latest) < mendFor;
  const again = mayHeal(outcome) && isYoung ? after(now(), spread(mendWait(posting.attempts), random)) : undefined;
  log.warn(
    { posting: posting.id, platform: posting.place.platform, problem, again },
    "A message could not be corrected.",
  );
  await store.ledger.fail(posting.id, owner, { problem, again, state });
}

/** A card in a channel that was deleted needs no word; one that still stands uncorrected, or that somebody alone saw, does. */
async function tellOfUnreached(
  posting: Posting,
  fates: Fates,
  { kind }: Unreached,
  poster: Poster,
  correcting: Correcting,
): Promise<boolean> {
  if (posting.visibility === "public" && kind === "gone") return false;
  return tell(posting, fates, { kind: "uncorrected" }, poster, correcting);
}

/** Whether there was somebody and somewhere to tell. What tells of a correction is corrected without a word of it. */
async function tell(
  posting: Posting,
  fates: Fates,
  lead: NoticeLead,
  poster: Poster,
  { store, histories, now, newId }: Correcting,
): Promise<boolean> {
  if (posting.purpose === "notice") return false;
  const isPublic = posting.visibility === "public";
  const place = isPublic ? poster.beneath(posting) : await directPlace(posting, poster);
  if (place === undefined) return false;
  const direct: NoticeLead = { kind: "direct", askedAt: posting.askedAt };
  const dueAt = after(now(), gather);
  await store.outbox.add(
    correctionDeliveries({ posting, place, lead: isPublic ? lead : direct, fates, histories, dueAt, newId }),
  );
  return true;
}

const directPlace = async ({ asker }: Posting, poster: Poster): Promise<Place | undefined> =>
  asker === undefined ? undefined : poster.directPlace(asker);

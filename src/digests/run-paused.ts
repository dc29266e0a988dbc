import type { NewDelivery } from "../delivery/delivery.ts";
import { channelKey } from "../delivery/place-key.ts";
import type { Reply } from "../reply/reply.ts";
import { owedSlot } from "./owed-slot.ts";
import type { NextStep, PauseParts } from "./run-parts.ts";
import type { RefusedPost } from "./subscription-book.ts";

/**
 * Pauses a digest or watch for a reason that no person gave. With it goes one direct message to whoever asked for it: its key
 * has the turn, so that it is told once for each time that it is paused. The operators hear of it by its problem
 * (`operations/find-matters.ts`). Nothing is lost: once it is resumed it goes on from where its channel was told last.
 */
export async function pausedFor(
  problem: string,
  { next, posts }: NextStep,
  { posters, now, newId, log }: PauseParts,
): Promise<NextStep> {
  const { id, kind, owner, place, turn } = next;
  const key = `paused ${id} ${turn}`;
  const sentence = `The ${kind} ${id} of ${place.platform}:${place.channel} is paused. ${problem}`;
  const poster = posters.find(({ platform }) => platform === owner.platform);
  const direct = await poster?.directPlace(owner).catch((cause: unknown) => {
    log.warn(
      { err: cause, subscription: id },
      "Whoever asked for a digest or watch could not be told that it is paused.",
    );
    return undefined;
  });
  const reply: Reply = {
    outcome: "problem",
    ask: `${kind} list`,
    blocks: [
      { kind: "notice", text: `${sentence} You are told because you asked for it.` },
      {
        kind: "notice",
        text: `Once that is mended, type this in the channel, and it goes on from what was told last: ${kind} resume ${id}`,
      },
    ],
  };
  const told: readonly NewDelivery[] =
    direct === undefined
      ? []
      : [{ id: newId(), key, purpose: "operators", place: direct, reply, dueAt: now().toISOString() }];
  const owed = next.kind === "digest" ? owedSlot(next, now()) : undefined;
  return {
    next: { ...next, state: "paused", problem, nextAt: owed?.toISOString() },
    posts: [...posts, ...told],
  };
}

/** Pauses it as it stands now, unless it is gone or paused already. */
export async function pauseNow(id: number, problem: string, parts: PauseParts): Promise<void> {
  const { subscriptions } = parts.store;
  for (;;) {
    const held = await subscriptions.find(id);
    if (held === undefined || held.state === "paused") return;
    const { next, posts } = await pausedFor(problem, { next: held, posts: [] }, parts);
    // Where it was written meanwhile it is read again.
    if (await subscriptions.write(next, posts)) return;
  }
}

/**
 * The same where a place takes no posts: what was to be posted there is set aside, and told anew once the digest or watch
 * goes on. One that was moved from there meanwhile goes on, and tells it where it is by now.
 */
export async function setAside(id: number, refused: RefusedPost, parts: PauseParts): Promise<void> {
  const { subscriptions } = parts.store;
  for (;;) {
    const held = await subscriptions.find(id);
    if (held === undefined) return;
    const isPaused = held.state === "active" && channelKey(held.place) === channelKey(refused.place);
    const unchanged = { next: held, posts: [] };
    const { next, posts } = isPaused ? await pausedFor(refused.problem, unchanged, parts) : unchanged;
    if (await subscriptions.setAside(next, posts, refused)) return;
  }
}

import type { Answered } from "../answer-from.ts";
import type { ClaimId } from "../ids.ts";
import type { Reply } from "../reply/reply.ts";
import type { Request } from "../request.ts";
import type { Gap } from "./gap.ts";
import { isAskable } from "./is-askable.ts";

export type FoundAnswer = { readonly reply: Reply; readonly claim: ClaimId };

type Asking = { readonly answer: (request: Request) => Promise<Answered>; readonly now: () => Date };

/**
 * What the record answers to a filed question now; undefined: nothing. Nobody who is told of it is there to see that a name
 * was read as one that is near to it, so what only a guess would answer is not answered.
 */
export async function findAnswer(
  { ask, place, asker }: Pick<Gap, "ask" | "place" | "asker">,
  { answer, now }: Asking,
): Promise<FoundAnswer | undefined> {
  if (!isAskable(ask)) return undefined;
  const { outcome, isGuessed, claims, reply } = await answer({ text: ask, now: now(), place, asker });
  const claim = claims[0]?.id;
  return outcome === "found" && !isGuessed && claim !== undefined ? { reply, claim } : undefined;
}

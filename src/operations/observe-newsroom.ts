import type { Answered } from "../answer-from.ts";
import type { Newsroom } from "../newsroom.ts";
import { commandNames } from "../questions/question.ts";
import type { Request } from "../request.ts";
import type { AskedKind, Observer } from "./observer.ts";

/** The newsroom as before, and what is asked of it is counted. `elapsed`: milliseconds of a clock that nobody sets. */
export function observeNewsroom(newsroom: Newsroom, observer: Observer, elapsed: () => number): Newsroom {
  const answer = async (request: Request): Promise<Answered> => {
    const began = elapsed();
    const seconds = (): number => (elapsed() - began) / 1_000;
    try {
      const answered = await newsroom.answer(request);
      observer.answered(askedKind(answered.kind), answered.outcome, seconds());
      return answered;
    } catch (error) {
      observer.answered("other", "failed", seconds());
      throw error;
    }
  };
  return { ...newsroom, answer, ask: async (request) => (await answer(request)).reply };
}

/** Whatever an answer calls its kind, only names of the grammar are counted apart. */
function askedKind(kind: string): AskedKind {
  if (kind === "claim") return "claim";
  return commandNames.find((name) => name === kind) ?? "other";
}

import type { Newsroom, Suggestion, Whereabouts } from "../../src/newsroom.ts";
import type { Reply } from "../../src/reply/reply.ts";
import type { Request } from "../../src/request.ts";

/** A newsroom that gives set replies and remembers what it was asked. */
export type StubNewsroom = Newsroom & {
  readonly asked: readonly Request[];
  /** Where and by whom completions were wanted. */
  readonly completedAt: readonly (Whereabouts | undefined)[];
};

export type StubAnswers = {
  /** What every request gets; may be late, and may break the promise never to reject. */
  readonly reply: (request: Request) => Reply | Promise<Reply>;
  readonly suggestions?: readonly Suggestion[];
};

export function createStubNewsroom({ reply, suggestions = [] }: StubAnswers): StubNewsroom {
  const asked: Request[] = [];
  const completedAt: (Whereabouts | undefined)[] = [];
  async function ask(request: Request): Promise<Reply> {
    asked.push(request);
    return reply(request);
  }
  return {
    asked,
    completedAt,
    ask,
    async answer(request) {
      const given = await ask(request);
      return { kind: "ask", outcome: given.outcome, short: [], claims: [], isGuessed: false, reply: given };
    },
    complete(typed, limit, at) {
      completedAt.push(at);
      return suggestions.filter(({ label }) => label.toLowerCase().startsWith(typed.toLowerCase())).slice(0, limit);
    },
  };
}

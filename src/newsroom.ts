import type { Claim } from "./claims/claim.ts";
import type { Knowledge } from "./knowledge/knowledge.ts";
import type { Outcome, Reply } from "./reply/reply.ts";
import type { Request } from "./request.ts";

/** One completion: what is shown and what is put in its place. */
export type Suggestion = { readonly label: string; readonly value: string };

/** An answer with what a script needs beside the reply. */
export type Answered = {
  /** The kind of answer that was wanted, or the view that was asked for. */
  readonly kind: string;
  readonly outcome: Outcome;
  /** The short answers, best first. */
  readonly short: readonly string[];
  /** The claims shown as answer and evidence, best first. Empty unless found. */
  readonly claims: readonly Claim[];
  readonly reply: Reply;
};

/** What every front door talks to: the record, asked and answering. */
export interface Newsroom {
  /** Answers a request. Nothing that an asker writes makes it throw or reject. */
  ask(request: Request): Promise<Reply>;
  /** The same for scripts. */
  answer(request: Request): Promise<Answered>;
  /** Names and topics that begin with, or hold a word that begins with, `typed`; best first, from memory, at most `limit`. */
  complete(typed: string, limit: number): readonly Suggestion[];
  /** Puts another reading of the knowledge in place of the one held. */
  replace(knowledge: Knowledge): void;
}

/** Opens the newsroom over a record that is held in memory. */
export function createNewsroom(knowledge: Knowledge): Newsroom {
  throw new Error(`not written yet: ${knowledge.claims.length} claims`);
}

import { type Answered, answerFrom } from "./answer-from.ts";
import type { Knowledge } from "./knowledge/knowledge.ts";
import type { Asker, Place } from "./places/place.ts";
import { operatorView, type View } from "./places/view.ts";
import { type Records, singleRecord } from "./record/records.ts";
import { openRecord } from "./record.ts";
import type { Reply } from "./reply/reply.ts";
import type { Request } from "./request.ts";

/** One completion: what is shown and what is put in its place. */
export type Suggestion = { readonly label: string; readonly value: string };

/** What every front door talks to: the record, asked and answering. */
export interface Newsroom {
  /** Answers a request. Nothing that an asker writes makes it throw or reject. */
  ask(request: Request): Promise<Reply>;
  /** The same for scripts. */
  answer(request: Request): Promise<Answered>;
  /**
   * Names and topics that begin with, or hold a word that begins with, `typed`; best first, from memory, at most `limit`.
   * `at`: where and by whom it is typed; undefined: what everybody may see.
   */
  complete(typed: string, limit: number, at?: Whereabouts): readonly Suggestion[];
}

/** Where something is typed, and by whom. */
export type Whereabouts = { readonly place: Place; readonly asker: Asker };

export type NewsroomParts = {
  readonly records: Records;
  /** What a place may see; from memory. */
  readonly viewOf: (place: Place | undefined) => View;
};

/** Opens the newsroom over knowledge that does not change and that nobody is kept from. */
export function createNewsroom(knowledge: Knowledge): Newsroom {
  return openNewsroom({ records: singleRecord(openRecord(knowledge)), viewOf: () => operatorView });
}

/** Opens the newsroom over a record that may change and that is seen in parts. */
export function openNewsroom({ records, viewOf }: NewsroomParts): Newsroom {
  const answer = async (request: Request): Promise<Answered> => answerFrom(records.of(viewOf(request.place)), request);
  return {
    ask: async (request) => (await answer(request)).reply,
    answer,
    complete: (typed, limit, at) => records.of(viewOf(at?.place)).complete(typed, limit),
  };
}

import { type Answered, answerFrom, claimsAbout, shown } from "./answer-from.ts";
import { shownClaims } from "./corrections/cards/shown-claims.ts";
import type { Typed } from "./desk/perform-command.ts";
import { storeAwayReply } from "./desk/store-away.ts";
import { type Records, singleRecord } from "./following/records.ts";
import type { ClaimId } from "./ids.ts";
import type { Knowledge } from "./knowledge/knowledge.ts";
import { changesAbout } from "./log/changes-about.ts";
import { recordBegin } from "./log/record-begin.ts";
import type { Asker, Place } from "./places/place.ts";
import { operatorView, type View } from "./places/view.ts";
import { nearCommand } from "./questions/near-command.ts";
import { parseRequest } from "./questions/parse-request.ts";
import { readAsOf } from "./questions/read-as-of.ts";
import { type OpenRecord, openRecord } from "./record.ts";
import { asOfProblem, asOfReply, notOfDay } from "./reply/as-of-reply.ts";
import type { Block, Reply } from "./reply/reply.ts";
import type { Request } from "./request.ts";
import type { Store } from "./store/store.ts";
import { StoreUnavailable } from "./store/store-unavailable.ts";

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
  /** What is kept beside the record as it is now; undefined where nothing is. */
  readonly kept?: KeptDesk;
};

/** What answers from the log, and what does something. */
export type KeptDesk = {
  readonly store: Pick<Store, "articles" | "log" | "ledger">;
  /** Does what a command of the desk asks for, if the asker may. */
  readonly perform: (typed: Typed) => Promise<Reply>;
};

/** Opens the newsroom over knowledge that does not change and that nobody is kept from. */
export function createNewsroom(knowledge: Knowledge): Newsroom {
  return openNewsroom({ records: singleRecord(openRecord(knowledge)), viewOf: () => operatorView });
}

/** Opens the newsroom over a record that may change and that is seen in parts. */
export function openNewsroom(parts: NewsroomParts): Newsroom {
  const answer = (request: Request): Promise<Answered> =>
    answerAt(request, parts).catch((error: unknown) => {
      if (!(error instanceof StoreUnavailable)) throw error;
      return shown("ask", storeAwayReply(request.text, error, request.asker));
    });
  return {
    ask: async (request) => (await answer(request)).reply,
    answer,
    complete: (typed, limit, at) => parts.records.of(parts.viewOf(at?.place)).complete(typed, limit),
  };
}

async function answerAt(request: Request, { records, viewOf, kept }: NewsroomParts): Promise<Answered> {
  const view = viewOf(request.place);
  const { text, asOf, problem } = readAsOf(request.text, request.now);
  if (problem !== undefined) return shown("ask", asOfProblem(problem, request.text));
  const question = parseRequest(text);
  if (asOf !== undefined) {
    if (question.kind === "desk" || question.kind === "changes")
      return shown("ask", asOfProblem(notOfDay, request.text));
    const then = await records.asOf(view, asOf);
    const answered = answerFrom(then, { ...request, text });
    const begin = then.index.size === 0 ? await beginOf(records.of(view), kept) : undefined;
    return ofDay(answered, { asOf, begin, since: await recordedSince(answered.reply, asOf, kept) });
  }
  const record = records.of(view);
  if (kept === undefined) return answerFrom(record, request);
  if (question.kind === "desk") {
    const { command, words } = question;
    const find = (topic: string) => claimsAbout(topic, record, request.now);
    return shown(command, await kept.perform({ command, words, request, view, find }));
  }
  if (question.kind === "changes") {
    const found = claimsAbout(question.subject, record, request.now);
    const asked = { question, ask: request.text, now: request.now, view, place: request.place, found };
    return shown("changes", await changesAbout(kept.store, asked));
  }
  return withNearCommand(answerFrom(record, request), request.text);
}

/** Beside a refusal stands the command that was perhaps meant. */
function withNearCommand(answered: Answered, text: string): Answered {
  const ask = answered.outcome === "nothing" ? nearCommand(text) : undefined;
  if (ask === undefined) return answered;
  const { reply } = answered;
  const choice: Block = { kind: "choices", prompt: "Did you mean a command?", choices: [{ label: ask, ask }] };
  const [first, ...rest] = reply.blocks;
  return { ...answered, reply: { ...reply, blocks: [first, choice, ...rest] } };
}

/** The request that asks again keeps its day, so that turning a page or sharing does not change it. */
function ofDay(answered: Answered, day: Parameters<typeof asOfReply>[1]): Answered {
  const { asOf } = day;
  const reply = asOfReply(answered.reply, day);
  return { ...answered, reply: { ...reply, ask: `${answered.reply.ask} asof:${asOf}` } };
}

/** When the first of the articles that may be seen here came onto the record. */
const beginOf = async ({ knowledge }: OpenRecord, kept: KeptDesk | undefined): Promise<string | undefined> =>
  kept === undefined ? undefined : recordBegin(kept.store.log, new Set(knowledge.articles.map(({ id }) => id)));

/** Since when the record had each claim that is shown, in the wording of that day. */
async function recordedSince(reply: Reply, asOf: string, kept: KeptDesk | undefined) {
  const since = new Map<ClaimId, string>();
  const shown = shownClaims(reply).map(({ claim }) => claim);
  for (const revision of (await kept?.store.articles.revisions(shown)) ?? []) {
    if (revision.since <= asOf) since.set(revision.claim.id, revision.since);
  }
  return since;
}

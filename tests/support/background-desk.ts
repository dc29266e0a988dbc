import type { Claim } from "../../src/claims/claim.ts";
import { createCorrector } from "../../src/corrections/create-corrector.ts";
import { createRecorder } from "../../src/corrections/create-recorder.ts";
import { followCorrections } from "../../src/corrections/follow-corrections.ts";
import type { Showing } from "../../src/corrections/recorder.ts";
import type { BackgroundParts } from "../../src/delivery/background-parts.ts";
import { createDeliverer } from "../../src/delivery/create-deliverer.ts";
import type { ClaimDifference, Happening } from "../../src/log/change.ts";
import type { ArticleState } from "../../src/log/held-article.ts";
import type { Place } from "../../src/places/place.ts";
import { renderPlain } from "../../src/reply/render-plain.ts";
import type { Reply } from "../../src/reply/reply.ts";
import { statementOf } from "../../src/reply/statement-of.ts";
import { openSqliteStore } from "../../src/store/open-sqlite-store.ts";
import type { Store } from "../../src/store/store.ts";
import { exampleArticle, exampleClaim } from "./example-claims.ts";
import { createKeptLog } from "./kept-log.ts";
import { createPosterDouble, type PosterDouble } from "./poster-double.ts";

export const channel: Place = {
  platform: "slack",
  workspace: "T1",
  channel: "C1",
  thread: undefined,
  audience: "public",
};

export const boats = exampleClaim(1, { text: "Twelve boats burnt." });
export const crane = exampleClaim(2, { text: "A crane fell on the quay." });
export const ferry = exampleClaim(3, { text: "The ferry was not hit." });
const fact: ClaimDifference = { kind: "fact", of: ["number"] };

/** A newsroom with a store in memory, one platform that is a double, and a clock that tests turn. */
export type BackgroundDesk = Awaited<ReturnType<typeof openBackgroundDesk>>;

type DeskOptions = { readonly pace?: number; readonly hasDirect?: boolean };

export async function openBackgroundDesk(options: DeskOptions = {}) {
  const store = await openSqliteStore({ path: ":memory:" });
  let time = Date.parse("2026-11-27T14:00:00.000Z");
  let tokens = 0;
  const now = (): Date => new Date(time);
  const poster = createPosterDouble({ ...options, now });
  const { said, log } = createKeptLog();
  const newId = (): string => `token${++tokens}`;
  const parts: BackgroundParts = {
    store,
    posters: [poster],
    log,
    now,
    elapsed: () => time,
    random: () => 0,
    newId,
    owner: "first",
  };
  const recorder = createRecorder({ ledger: store.ledger, log, newId });
  const wait = (milliseconds: number): void => {
    time += milliseconds;
  };
  await enterArticle(store, [boats, crane, ferry], now());
  return { store, poster, parts, recorder, said, wait, now, turn: turnOf(store, now, wait) };
}

/** Enters an article with claims that are new. */
export async function enterArticle(store: Store, claims: readonly Claim[], at: Date): Promise<void> {
  const [first] = claims;
  if (first === undefined) return;
  await store.articles.amend(first.article.id, at.toISOString(), () => ({
    article: first.article,
    text: undefined,
    state: "usable",
    origin: { kind: "folder", id: "incoming" },
    fingerprint: "1",
    standing: claims.map(({ id }) => id),
    moved: [],
    happenings: claims.map((claim) => ({ kind: "claim-added", claim, revision: 1 })),
  }));
}

/** Changes of the record, each a second after what was before. */
function turnOf(store: Store, now: () => Date, wait: (milliseconds: number) => void) {
  const amend = async (happenings: readonly Happening[], state: ArticleState, gone: readonly string[] = []) => {
    wait(1_000);
    await store.articles.amend(exampleArticle.id, now().toISOString(), (held) => {
      if (held === undefined) return undefined;
      const standing = held.claims.map(({ claim }) => claim.id).filter((id) => !gone.includes(id));
      const { article, text, origin } = held;
      return { article, text, state, origin, fingerprint: String(now()), standing, moved: [], happenings };
    });
  };
  return {
    change: (claim: Claim, text: string, revision = 2, difference = fact) =>
      amend([{ kind: "claim-changed", claim: { ...claim, text }, revision, difference }], "usable"),
    withdraw: (claim: Claim) =>
      amend([{ kind: "claim-withdrawn", claim: claim.id, revision: 1 }], "usable", [claim.id]),
    pass: (was: ArticleState, state: ArticleState) => amend([{ kind: "article-changed", was, state }], state),
  };
}

export const answerWith = (...claims: readonly Claim[]): Reply => {
  const [first, ...rest] = claims.map(
    (claim) => ({ kind: "statement", role: "answer", statement: statementOf({ revision: 1, ...claim }) }) as const,
  );
  return {
    outcome: "found",
    ask: "what burnt",
    blocks: first === undefined ? [{ kind: "notice", text: "-" }] : [first, ...rest],
  };
};

/** What a front door does to show an answer. Gives the message's id. */
export async function showAnswer(
  { poster, recorder, now }: Pick<BackgroundDesk, "poster" | "recorder" | "now">,
  fields: Partial<Showing> = {},
): Promise<string> {
  const showing: Showing = {
    place: channel,
    visibility: "public",
    asker: undefined,
    reply: answerWith(boats),
    page: 0,
    sharedBy: undefined,
    askedAt: now(),
    ...fields,
  };
  const { token } = await recorder.intend(showing);
  const message = poster.show(showing.place, token ?? "none", showing.reply);
  await recorder.confirm(token, message);
  return message;
}

/** Works off all that there is to do, as a process would, for so many seconds. */
export async function workFor(
  seconds: number,
  parts: BackgroundParts,
  wait: (milliseconds: number) => void,
): Promise<void> {
  const corrector = createCorrector(parts);
  const deliverer = createDeliverer(parts);
  for (let second = 0; second < seconds; second += 1) {
    while ((await followCorrections(parts.store)) > 0);
    while ((await corrector.step()) > 0);
    await deliverer.step();
    wait(1_000);
  }
}

/** What people read, by message. */
export const readBy = ({ messages }: PosterDouble): Readonly<Record<string, string>> =>
  Object.fromEntries(messages.map(({ id, reply }) => [id, renderPlain(reply)]));

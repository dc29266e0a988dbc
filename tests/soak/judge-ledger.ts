import { composeMessage as composeDiscord } from "../../adapters/discord/compose-message.ts";
import { renderDiscord } from "../../adapters/discord/render-reply.ts";
import { composeMessage as composeSlack } from "../../adapters/slack/compose-message.ts";
import { renderSlack } from "../../adapters/slack/render-reply.ts";
import { correctReply } from "../../src/corrections/cards/correct-reply.ts";
import { fatesFor } from "../../src/corrections/cards/fates-for.ts";
import { shownClaims } from "../../src/corrections/cards/shown-claims.ts";
import { loadHistories } from "../../src/corrections/load-histories.ts";
import type { Posting } from "../../src/corrections/posting.ts";
import { createViewAt } from "../../src/corrections/view-at.ts";
import type { Reply } from "../../src/reply/reply.ts";
import type { Store } from "../../src/store/store.ts";
import { buttonIdsForTest } from "../support/discord-double/button-ids.ts";
import { textOf } from "../support/discord-double/component-tree.ts";
import { asBody } from "../support/read-body.ts";
import type { Standing } from "./platforms-port.ts";
import type { SoakResult } from "./run-soak.ts";
import { isSetAside } from "./set-aside.ts";
import { figuresIn } from "./soak-news.ts";

export type JudgedLedger = {
  readonly findings: readonly string[];
  /** Messages that were compared with what they must say, letter by letter. */
  readonly compared: number;
  /** Sentences of reports in them that were compared with what the reports say now. */
  readonly sentences: number;
};

/** The ledger and the outbox against what stands on the platforms, both ways. */
export async function judgeLedger(result: SoakResult, store: Store): Promise<JudgedLedger> {
  const { tables, standing, story, ended } = result;
  const findings: string[] = [];
  const messages = new Map(standing.map((one) => [keyOf(one.platform, one.id), one]));
  const known = new Set<string>();
  const viewAt = createViewAt(store);
  let compared = 0;
  let sentences = 0;

  for (const posting of tables.postings) {
    const { id, place, message, state, reply } = posting;
    if (state !== "posted") {
      findings.push(`the ledger has ${id} (${posting.purpose}) as ${state}: ${posting.problem}`);
      continue;
    }
    if (posting.wanted > posting.shown) findings.push(`${id} shows change ${posting.shown} of ${posting.wanted}`);
    const stands = messages.get(keyOf(place.platform, message));
    if (stands === undefined) {
      findings.push(`the ledger has ${id} as message ${message} of ${place.platform}, which does not stand there`);
      continue;
    }
    if (known.has(keyOf(place.platform, message))) findings.push(`two rows of the ledger have message ${message}`);
    known.add(keyOf(place.platform, message));
    const claims = shownClaims(reply);
    const histories = await loadHistories(
      store,
      claims.map(({ claim }) => claim),
    );
    const fates = fatesFor(claims, histories, { at: posting.askedAt, view: await viewAt(place) });
    compared += 1;
    const text = textFor(posting, correctReply(reply, fates));
    if (text !== stands.text) findings.push(`${id} (${posting.purpose}) reads\n${stands.text}\nbut must read\n${text}`);
    const judged = judgeSentences(posting, stands, result);
    sentences += judged.sentences;
    findings.push(...judged.findings);
  }
  for (const delivery of tables.deliveries) {
    const { key, state, message, place } = delivery;
    if (state === "joined" || isSetAside(delivery, story)) continue;
    if (state !== "posted") {
      findings.push(`${key} is ${state}: ${delivery.problem}`);
      continue;
    }
    const stands = messages.get(keyOf(place.platform, message));
    if (stands === undefined) findings.push(`${key} is posted as ${message}, which does not stand there`);
    else if (!known.has(keyOf(place.platform, message))) {
      compared += 1;
      const posting = { ...asPosting, id: delivery.id, place };
      if (textFor(posting, delivery.reply) !== stands.text) findings.push(`${key} reads\n${stands.text}`);
    }
    known.add(keyOf(place.platform, message));
  }
  for (const one of standing) {
    if (!known.has(keyOf(one.platform, one.id)))
      findings.push(
        `nobody knows of message ${one.id} in ${one.channel} of ${new Date(one.at).toISOString()}: ${one.text}`,
      );
  }
  if ((await store.outbox.waiting(1)).some(({ dueAt }) => Date.parse(dueAt) <= ended))
    findings.push("posts are still due");
  return { findings, compared, sentences };
}

const keyOf = (platform: string, message: string | undefined): string => `${platform} ${message}`;

const asPosting: Pick<Posting, "page" | "sharedBy" | "askedAt"> = {
  page: 0,
  sharedBy: undefined,
  askedAt: "2026-10-10T00:00:00.000Z",
};

const buttonIds = buttonIdsForTest();

/** What a reader of this message is shown. */
function textFor(
  { id, place, page, sharedBy, askedAt }: Pick<Posting, "id" | "place"> & typeof asPosting,
  reply: Reply,
): string {
  const showing = { page, mayShare: false, sharedBy, visibility: "public", token: id } as const;
  const asked = { reply, askedAt: new Date(askedAt) };
  if (place.platform === "slack") return composeSlack({ ...asked, pages: renderSlack(reply) }, showing).text;
  const { components } = composeDiscord(buttonIds, { ...asked, pages: renderDiscord(reply) }, showing);
  return textOf(asBody({ components }));
}

/** A card shows of each sentence what its report says now, or that it says nothing of the kind any more. */
function judgeSentences({ id, purpose, reply, place }: Posting, { text }: Standing, { news, story }: SoakResult) {
  const findings: string[] = [];
  let sentences = 0;
  const first = reply.blocks.flatMap((block) => (block.kind === "statement" ? figuresIn(JSON.stringify(block)) : []));
  if (purpose === "notice") return { findings, sentences };
  const isNarrowed = story.court?.narrowedAt !== undefined;
  for (const line of new Set(first.map(news.lineOf))) {
    const last = line?.held.at(-1);
    if (line === undefined || last === undefined) continue;
    sentences += 1;
    const isShown = text.includes(last.figure);
    const isHidden =
      last.isKilled || (line.collection !== "public" && (isNarrowed || place.channel !== story.court?.channel));
    // What is no longer said may be shown in the wording that the card had.
    const isOver = last.until !== undefined && !isHidden;
    if (!isOver && isHidden === isShown)
      findings.push(`${id} ${isShown ? "still shows" : "does not show"} ${last.figure}`);
  }
  return { findings, sentences };
}

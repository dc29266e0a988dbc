import { count } from "../answers/format-number.ts";
import { planCorrections } from "../corrections/plan-corrections.ts";
import type { Posting } from "../corrections/posting.ts";
import type { Delivery } from "../delivery/delivery.ts";
import type { Place } from "../places/place.ts";
import { describeInstant } from "../reply/describe-instant.ts";
import type { Reply } from "../reply/reply.ts";
import { describeAge } from "./describe-age.ts";
import type { DeskCommand, DeskContext } from "./desk-command.ts";
import { deskReply, termsBlock } from "./desk-reply.ts";
import { previewCorrections } from "./preview-corrections.ts";

/**
 * What is on its way to be corrected, what could not be reached and why, and what would be changed. Places and reasons are
 * shown, never what a message says.
 */
export const correctionsCommand: DeskCommand = {
  name: "corrections",
  help: "what is being corrected, and what could not be reached and why",
  right: () => "corrections",
  run: async (words, context) => {
    const [verb = "list", ...rest] = words.trim().split(/\s+/).filter(Boolean);
    const named = rest.join(" ");
    if (/^(?:list|pending|unreachable)$/i.test(verb) && named === "") return listCorrections(context);
    if (/^dry-run$/i.test(verb) && named === "") return dryRun(context);
    if (/^(?:preview|dry-run)$/i.test(verb) && named !== "") return previewCorrections(named, context);
    return deskReply(context.ask, { outcome: "problem", text: usage });
  },
};

const usage =
  "Type corrections for what is on its way and what could not be reached, corrections dry-run for what would be changed now, or corrections preview ARTICLE for what would be changed if that article was.";

const mostListed = 30;
/** A message that was about to be sent so long ago was most likely never sent, but nobody could tell. */
const lostAfter = 10 * 60_000;

async function listCorrections({ store, ask, now }: DeskContext): Promise<Reply> {
  const lost = new Date(now.getTime() - lostAfter).toISOString();
  const pending = await store.ledger.pending(mostListed);
  const unreachable = await store.ledger.unreachable(mostListed);
  const unconfirmed = await store.ledger.unconfirmed(lost);
  const waiting = (await store.outbox.waiting(mostListed)).filter(({ purpose }) => purpose === "correction");
  const troubled = (await store.outbox.troubled(mostListed)).filter(({ purpose }) => purpose !== "digest");
  const atRest = new Set(unreachable.map(({ id }) => id));
  const rows = [
    ...pending.filter(({ id }) => !atRest.has(id)).map((one) => postingRow("to be corrected", one)),
    ...waiting.map((one) => deliveryRow("to be told", one)),
    ...unreachable.map((one) => postingRow("not reached", one)),
    ...unconfirmed.slice(0, mostListed).map((one) => postingRow("not known whether it was sent", one)),
    ...troubled.map((one) => deliveryRow(one.state === "uncertain" ? "not known whether told" : "not told", one)),
  ];
  if (rows.length === 0) {
    const text = "Nothing is waiting to be corrected, and everything could be reached.";
    return deskReply(ask, { outcome: "found", text });
  }
  const oldest = unreachable.at(-1);
  const age =
    oldest === undefined ? "" : ` The oldest that was not reached was shown ${describeAge(oldest.askedAt, now)} ago.`;
  const text = `${count(rows.length, "message")} on the way or out of reach.${age}`;
  return deskReply(ask, { outcome: "found", text, further: termsBlock(rows) });
}

type Row = { readonly term: string; readonly text: string };

function postingRow(how: string, { place, askedAt, visibility, problem, state }: Posting): Row {
  const reason = problem === undefined ? [] : [problem];
  const deleted = state === "gone" ? ["deleted"] : [];
  return {
    term: `${channelOf(place)}, ${how}`,
    text: [`${visibility} answer of ${describeInstant(askedAt)}`, ...deleted, ...reason].join(": "),
  };
}

const deliveryRow = (how: string, { place, dueAt, problem }: Delivery): Row => ({
  term: `${channelOf(place)}, ${how}`,
  text: [`notice due ${describeInstant(dueAt)}`, ...(problem === undefined ? [] : [problem])].join(": "),
});

const channelOf = ({ platform, channel }: Place): string => `${platform}:${channel}`;

async function dryRun({ store, ask }: DeskContext): Promise<Reply> {
  const planned = await planCorrections(store);
  const rows = planned.slice(0, mostListed).map(({ place, askedAt, visibility, claims }) => ({
    term: channelOf(place),
    text: `${visibility} answer of ${describeInstant(askedAt)}: ${claims.map(({ claim, how }) => `${claim} ${how}`).join(", ")}`,
  }));
  const text =
    planned.length === 0
      ? "No message would be changed now."
      : `${count(planned.length, "message")} would be changed now.`;
  return deskReply(ask, { outcome: "found", text, further: termsBlock(rows) });
}

import { count } from "../answers/format-number.ts";
import { type OpenCorrection, openCorrections } from "../corrections/open-corrections.ts";
import { type PlannedCorrection, planCorrections } from "../corrections/plan-corrections.ts";
import type { Posting } from "../corrections/posting.ts";
import type { Delivery } from "../delivery/delivery.ts";
import type { Place } from "../places/place.ts";
import { describeInstant } from "../reply/describe-instant.ts";
import type { Reply } from "../reply/reply.ts";
import { describeAge } from "./describe-age.ts";
import type { DeskCommand, DeskContext } from "./desk-command.ts";
import { deskReply, termsBlock } from "./desk-reply.ts";
import { previewCorrections } from "./preview-corrections.ts";
import { createShownHere, scopeOf } from "./shown-here.ts";

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
    if (/^retry$/i.test(verb) && named === "") return retry(context);
    if (/^preview$/i.test(verb) && named !== "") return previewCorrections(named, context);
    return deskReply(context.ask, { outcome: "problem", text: usage });
  },
};

const usage =
  "Type corrections for what is on its way and what could not be reached, corrections retry to try that again, corrections dry-run for what would be changed now, or corrections preview ARTICLE (or CLAIM, or a TOPIC) for what would be changed if that was.";

const mostListed = 30;
/** Of those of every place, so many of each state are looked through. */
const mostRead = 1_000;

async function listCorrections(context: DeskContext): Promise<Reply> {
  const { store, ask, now, view } = context;
  const isShown = await createShownHere(context);
  const open = (await openCorrections(store, { now, limit: mostRead })).filter((one) => isShown(placeOf(one)));
  if (open.length === 0) {
    const text = `Nothing is waiting to be corrected, and everything could be reached.${scopeOf(view)}`;
    return deskReply(ask, { outcome: "found", text });
  }
  const oldest = open.findLast(({ state }) => state === "unreachable");
  const age =
    oldest?.kind === "message"
      ? ` The oldest that was not reached was shown ${describeAge(oldest.posting.askedAt, now)} ago.`
      : "";
  const more = open.length > mostListed ? `, the first ${mostListed} below` : "";
  const text = `${count(open.length, "message")} on the way or out of reach${more}.${age}${scopeOf(view)}`;
  return deskReply(ask, { outcome: "found", text, further: termsBlock(open.slice(0, mostListed).map(rowOf)) });
}

const placeOf = (open: OpenCorrection): Place => (open.kind === "message" ? open.posting : open.delivery).place;

const howWords = {
  pending: "to be corrected",
  unreachable: "not reached",
  gone: "not reached",
  lost: "not known whether it was sent",
  waiting: "to be told",
  uncertain: "not known whether told",
  failed: "not told",
} as const satisfies Readonly<Record<OpenCorrection["state"], string>>;

type Row = { readonly term: string; readonly text: string };

function rowOf(open: OpenCorrection): Row {
  const { place, problem } = open.kind === "message" ? open.posting : open.delivery;
  const reason = problem === undefined ? [] : [problem];
  return {
    term: `${channelOf(place)}, ${howWords[open.state]}`,
    text: [
      ...(open.kind === "message" ? describePosting(open.posting) : describeNotice(open.delivery)),
      ...reason,
    ].join(": "),
  };
}

const describePosting = ({ askedAt, visibility, state }: Posting): readonly string[] => [
  `${visibility} answer of ${describeInstant(askedAt)}`,
  ...(state === "gone" ? ["deleted"] : []),
];

const describeNotice = ({ purpose, dueAt }: Delivery): readonly string[] => [
  `${postNames[purpose]} due ${describeInstant(dueAt)}`,
];

const postNames: Readonly<Record<Delivery["purpose"], string>> = {
  correction: "notice",
  gap: "answer to a gap",
  digest: "digest",
  watch: "post of a watch",
  operators: "notice to operators",
};

const channelOf = ({ platform, channel }: Place): string => `${platform}:${channel}`;

async function dryRun(context: DeskContext): Promise<Reply> {
  const { store, ask, view } = context;
  const isShown = await createShownHere(context);
  const planned = (await planCorrections(store)).filter(({ place }) => isShown(place));
  const rows = planned.slice(0, mostListed).map(({ place, askedAt, visibility, claims }) => ({
    term: channelOf(place),
    text: `${visibility} answer of ${describeInstant(askedAt)}: ${describeFates(claims)}`,
  }));
  const text =
    planned.length === 0
      ? "No message would be changed now."
      : `${count(planned.length, "message")} would be changed now.`;
  return deskReply(ask, { outcome: "found", text: `${text}${scopeOf(view)}`, further: termsBlock(rows) });
}

/** "2 claims changed, 1 claim withheld": the id of a claim is made of its headline, which may not be told any more. */
const describeFates = (claims: PlannedCorrection["claims"]): string =>
  Array.from(
    Map.groupBy(claims, ({ how }) => how),
    ([how, alike]) => `${count(alike.length, "claim")} ${how}`,
  ).join(", ");

/** What a person has mended need not wait for its time. */
async function retry(context: DeskContext): Promise<Reply> {
  const { store, ask, now, view } = context;
  const isShown = await createShownHere(context);
  const unreached = (await store.ledger.unreachable(mostRead)).filter(({ place }) => isShown(place));
  const tried = await store.ledger.retry(
    unreached.map(({ id }) => id),
    now.toISOString(),
  );
  const text =
    tried === 0
      ? "Nothing that could be corrected is out of reach."
      : `${count(tried, "message")} out of reach ${tried === 1 ? "is" : "are"} tried again now. corrections shows what came of it.`;
  return deskReply(ask, { outcome: "done", text: `${text}${scopeOf(view)}` });
}

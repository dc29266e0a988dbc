import { count } from "../answers/format-number.ts";
import { type OpenCorrection, openCorrections } from "../corrections/open-corrections.ts";
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

async function listCorrections({ store, ask, now }: DeskContext): Promise<Reply> {
  const open = await openCorrections(store, { now, limit: mostListed });
  if (open.length === 0) {
    const text = "Nothing is waiting to be corrected, and everything could be reached.";
    return deskReply(ask, { outcome: "found", text });
  }
  const oldest = open.findLast(({ state }) => state === "unreachable");
  const age =
    oldest?.kind === "message"
      ? ` The oldest that was not reached was shown ${describeAge(oldest.posting.askedAt, now)} ago.`
      : "";
  const text = `${count(open.length, "message")} on the way or out of reach.${age}`;
  return deskReply(ask, { outcome: "found", text, further: termsBlock(open.map(rowOf)) });
}

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

const describeNotice = ({ dueAt }: Delivery): readonly string[] => [`notice due ${describeInstant(dueAt)}`];

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

import { count } from "../answers/format-number.ts";
import type { Gap } from "../gaps/gap.ts";
import { isOperator } from "../places/may-do.ts";
import type { Place } from "../places/place.ts";
import type { Reply } from "../reply/reply.ts";
import { describeAge } from "./describe-age.ts";
import type { DeskCommand, DeskContext } from "./desk-command.ts";
import { choicesBlock, deskReply, termsBlock } from "./desk-reply.ts";
import { createShownHere, scopeOf } from "./shown-here.ts";

/**
 * Lists the questions that nothing answers yet: to everybody those of this channel, to the desk those of every place where no more
 * may be seen than here, since a question tells what its asker is working on.
 */
export const gapsCommand: DeskCommand = {
  name: "gaps",
  help: "the questions that nothing answers yet",
  right: (words) => (isOfAll(words) ? "corrections" : undefined),
  run: async (words, context) => listGaps(isOfAll(words) || isOperator(context.asker), context),
};

const isOfAll = (words: string): boolean => /^all$/i.test(words.trim());
const mostListed = 50;

async function listGaps(ofAll: boolean, context: DeskContext): Promise<Reply> {
  const { store, place, now, ask, view } = context;
  const isShown = await createShownHere(context);
  const all = await store.gaps.open();
  const shown = all.filter((gap) => (ofAll ? isShown(gap.place) : isOfChannel(gap.place, place)));
  const where = ofAll ? "" : " here";
  const scope = ofAll ? scopeOf(view) : "";
  const everywhere = choicesBlock("For the desk", [{ label: "Those of every place", ask: "gaps all" }]);
  if (shown.length === 0) {
    const text = `No question is waiting for an answer${where}.${scope}`;
    return deskReply(ask, { outcome: "found", text, further: ofAll ? [] : [everywhere] });
  }
  const newest = shown.toSorted((one, other) => other.id - one.id).slice(0, mostListed);
  const rows = newest.map((gap) => ({ term: `${gap.id}`, text: describeGap(gap, { ofAll, now }) }));
  const rest = shown.length > newest.length ? `, the newest ${newest.length} of them below` : "";
  return deskReply(ask, {
    outcome: "found",
    text: `${count(shown.length, "question")} without an answer${where}${rest}. The desk closes one by gap close NUMBER.${scope}`,
    further: [...termsBlock(rows), ...(ofAll ? [] : [everywhere])],
  });
}

const isOfChannel = (one: Place, other: Place): boolean =>
  one.platform === other.platform && one.workspace === other.workspace && one.channel === other.channel;

type Options = { readonly ofAll: boolean; readonly now: Date };

function describeGap({ ask, asker, place, filedAt }: Gap, { ofAll, now }: Options): string {
  const where = ofAll ? [`${place.platform}:${place.channel}`] : [];
  const by = asker === undefined ? [] : [`by ${asker.name}`];
  return [`“${ask}”`, `${describeAge(filedAt, now)} ago`, ...by, ...where].join(", ");
}

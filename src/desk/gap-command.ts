import { isAskable } from "../gaps/is-askable.ts";
import { consolePlace, type Place } from "../places/place.ts";
import { numbers, unasked } from "../questions/unasked-words.ts";
import { describeInstant } from "../reply/describe-instant.ts";
import type { DeskCommand, DeskContext } from "./desk-command.ts";
import { deskReply, type Said } from "./desk-reply.ts";
import { createShownHere } from "./shown-here.ts";

/** Files a question that the record does not answer, or closes one that needs no answer any more. */
export const gapCommand: DeskCommand = {
  name: "gap",
  help: "have a question kept until it is answered",
  right: (words) => (closing.test(words.trim()) ? "corrections" : undefined),
  run: async (words, context) => deskReply(context.ask, await done(words.trim(), context)),
};

const closing = /^close(?:\s+#?(\S+))?$/i;
/** What is no question: several numbers, a number alone, a wish to see the list. */
const misfit = new RegExp(`^(?:${numbers}|(?:list|show|all|open)|${unasked("close|remove|delete|list")})$`, "i");
const usage = "Type gap file and the question, or gap close and its number, one at a time; gaps lists them.";

async function done(words: string, context: DeskContext): Promise<Said> {
  const close = closing.exec(words);
  if (close !== null) return closeGap(close[1] ?? "", context);
  if (misfit.test(words)) return { outcome: "problem", text: usage };
  const question = words.replace(/^(?:file\b\s*)+/i, "");
  return isAskable(question) ? fileGap(question, context) : { outcome: "problem", text: usage };
}

async function fileGap(question: string, { store, place, asker, now }: DeskContext): Promise<Said> {
  const filed = { ask: question, place, asker, filedAt: now.toISOString() };
  const { gap, isNew } = await store.gaps.file(filed);
  if (!isNew && gap.state === "open") {
    return {
      outcome: "done",
      text: `That was filed here already, on ${describeInstant(gap.filedAt)}, as number ${gap.id}.`,
    };
  }
  return { outcome: "done", text: `Filed as number ${gap.id}: “${question}”. ${tellingOf(place)}` };
}

/** What was asked alone but filed in a channel is told to the channel, and that is said before. */
function tellingOf({ audience, thread, platform }: Place): string {
  if (platform === consolePlace.platform) return "The list of gaps shows it until an article answers it.";
  if (audience === "person") return "When an article answers it, you are told here.";
  const whom = thread === undefined ? "this channel" : "this thread";
  return `When an article answers it, ${whom} is told, with your name and the question.`;
}

/** A question of a place that sees more than this one is not there to it. */
async function closeGap(named: string, context: DeskContext): Promise<Said> {
  const { store } = context;
  const id = /^\d{1,9}$/.test(named) ? Number(named) : undefined;
  const gap = id === undefined ? undefined : await store.gaps.find(id);
  if (gap === undefined || !(await createShownHere(context))(gap.place))
    return { outcome: "problem", text: `No question was filed under the number “${named}”. ${usage}` };
  const isClosed = await store.gaps.close(gap.id);
  return isClosed
    ? { outcome: "done", text: `Number ${gap.id} is closed: “${gap.ask}”. Nobody is told of an answer.` }
    : { outcome: "problem", text: `Number ${gap.id} is ${gap.state} already.` };
}

import { formatNumber } from "../answers/format-number.ts";
import { type AnswerKind, type CommandName, maxRequestLength } from "../questions/question.ts";
import type { Block, NonEmpty, Reply } from "./reply.ts";

/** What each command does, in a few words; also shown where platforms list commands. */
export const commandHelp: Readonly<Record<CommandName, string>> = {
  who: "who somebody is, or who did it",
  when: "when it happened",
  where: "where it happened",
  howmany: "how many, with unit and source",
  what: "what the record says about a topic",
  why: "the reason that a source gives",
  said: "what a speaker said",
  ask: "any question in your own words",
  timeline: "what happened, by event date",
  numbers: "every figure, side by side",
  sources: "the articles on the record",
  quote: "hold words against the record",
  help: "this page",
};

const examples: Readonly<Record<AnswerKind | "ask", string>> = {
  who: "who sybiha",
  when: "when capture",
  where: "where kursk",
  howmany: "howmany soldiers sent",
  what: "what asylum",
  why: "why losses",
  said: "said zelensky",
  ask: "ask could the captives be handed over",
};

export function helpReply(): Reply {
  const rows = Object.entries(commandHelp).map(([term, text]) => ({ term, text }));
  const [first, ...rest] = rows;
  const terms: readonly Block[] = first === undefined ? [] : [{ kind: "terms", rows: [first, ...rest] }];
  const heading: Block = { kind: "heading", text: "Ask the record" };
  const notice: Block = {
    kind: "notice",
    text: "Type a command and its words, or a whole question: “when were the two soldiers captured?” What no source says is not answered.",
  };
  return { outcome: "help", ask: "help", blocks: [heading, ...terms, notice] };
}

/** A request without words to look for. */
export function blankReply(command: AnswerKind | "ask" | undefined): Reply {
  const text =
    command === undefined
      ? "Ask something: a name, a topic or a question."
      : `What is it about? Put a name or topic after “${command}”: ${examples[command]}`;
  const blocks: NonEmpty<Block> = [
    { kind: "notice", text },
    {
      kind: "choices",
      prompt: "For example",
      choices: [
        { label: examples[command ?? "who"], ask: examples[command ?? "who"] },
        { label: "help", ask: "help" },
      ],
    },
  ];
  return { outcome: "problem", ask: "help", blocks };
}

/** A request that is longer than any question. */
export function tooLongReply(length: number): Reply {
  const text = `That is ${formatNumber(length)} characters long; at most ${formatNumber(maxRequestLength)} are read. Ask about one thing at a time.`;
  return { outcome: "problem", ask: "help", blocks: [{ kind: "notice", text }] };
}

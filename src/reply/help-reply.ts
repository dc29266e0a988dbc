import { formatNumber } from "../answers/format-number.ts";
import type { DeskCommandName } from "../questions/desk-command-name.ts";
import { type AnswerKind, type AskingName, type CommandName, maxRequestLength } from "../questions/question.ts";
import { deskForms } from "./desk-forms.ts";
import type { Block, NonEmpty, Reply } from "./reply.ts";

const askingHelp: Readonly<Record<AskingName, string>> = {
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
  changes: "what became of claims, word by word, since a day",
  quote: "hold words against the record",
  help: "this page; “help desk”: who may see and do what",
};

const deskHelp: Readonly<Record<DeskCommandName, string>> = {
  source: "feeds and pages that articles come from: list, add ADDRESS, pause, resume, remove, check",
  corrections: "what could not be corrected yet, and why",
  gap: "have a question kept until it is answered: file QUESTION, close NUMBER",
  gaps: "the questions that nothing answers yet",
  digest: "posts of what is new: add weekdays 8:30 about TOPIC, list, show, why, pause, move, remove",
  watch: "be told of a topic as it arrives: about TOPIC, list, pause, resume, remove",
  place: "what this place may see: allow COLLECTION, deny COLLECTION, rule GROUND-RULE",
  grant: "give a role: editor to slack:U123456, admin to discord:1234567",
  revoke: "take a role away: editor from slack:U123456",
  grants: "who has which role",
  kill: "take an article or claims off the record for good: ARTICLE because REASON",
  audit: "who did what, and when: since DATE, about WORDS",
};

/** What each command does, in a few words; also shown where platforms list commands. */
export const commandHelp: Readonly<Record<CommandName, string>> = { ...askingHelp, ...deskHelp };

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

/** The commands that ask, those that look after the record, or the forms of one of these. */
export function helpReply(about?: "desk" | DeskCommandName): Reply {
  if (about !== undefined && about !== "desk") return formsReply(about);
  const isDesk = about === "desk";
  const rows = Object.entries(isDesk ? deskHelp : askingHelp).map(([term, text]) => ({ term, text }));
  const [first, ...rest] = rows;
  const terms: readonly Block[] = first === undefined ? [] : [{ kind: "terms", rows: [first, ...rest] }];
  const heading: Block = { kind: "heading", text: isDesk ? "Look after the record" : "Ask the record" };
  const notice: Block = { kind: "notice", text: isDesk ? deskNotice : askingNotice };
  return { outcome: "help", ask: isDesk ? "help desk" : "help", blocks: [heading, ...terms, notice] };
}

const formsReply = (name: DeskCommandName): Reply => ({
  outcome: "help",
  ask: `help ${name}`,
  blocks: [
    { kind: "heading", text: name },
    { kind: "terms", rows: deskForms[name] },
    { kind: "notice", text: formsNotice },
  ],
});

const askingNotice =
  "Type a command and its words, or a whole question: “when were the two soldiers captured?” What no source says is not answered.";
const deskNotice =
  "Most of these need a role. An admin gives it; the first one comes from whoever runs On Record. “help digest” shows the forms of one.";
const formsNotice = "Words in capitals stand for your own.";

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

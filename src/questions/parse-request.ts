import { type DeskCommandName, deskCommandNames, isDeskCommand } from "./desk-command-name.ts";
import { inFull } from "./in-full.ts";
import { kindOfQuestion } from "./kind-of-question.ts";
import { isNearlyDeskCommand } from "./nearly-desk-words.ts";
import {
  type AnswerKind,
  type AskingName,
  type CommandName,
  commandNames,
  maxRequestLength,
  type Question,
} from "./question.ts";
import { headPatterns, innerPatterns, openers } from "./question-patterns.ts";
import { readDay } from "./read-day.ts";

/**
 * Understands a request of the one grammar: a command and its words ("who sybiha", "/when capture"), a free question
 * ("when were the two soldiers captured?"), or bare words. Never fails: what cannot be understood is a question that
 * any kind of claim may answer.
 */
export function parseRequest(text: string): Question {
  const asked = text.replace(/\s+/gu, " ").trim();
  if (asked.length > maxRequestLength) return longRequest(asked);
  if (!/[\p{L}\p{N}]/u.test(asked)) return { kind: "blank", command: undefined };
  if (claimIdPattern.test(asked)) return { kind: "claim", id: asked };
  const changes = askedChanges(asked);
  if (changes !== undefined) return changes;
  const command = leadingCommand(asked);
  if (command !== undefined) return commanded(command.name, command.rest);
  const full = inFull(asked);
  const hurried = full === asked ? undefined : leadingCommand(full);
  return hurried === undefined ? freeQuestion(full) : commanded(hurried.name, hurried.rest);
}

/** Of a text to be checked the whole sentences at its beginning are taken; anything else so long is no question. */
function longRequest(asked: string): Question {
  const draft = /^\/?quote[:,]?\s(?<draft>.*)$/i.exec(asked.slice(0, maxRequestLength))?.groups?.["draft"];
  if (draft === undefined) return { kind: "too-long", length: asked.length };
  const whole = /^.*[.!?…]["'”’)\]]*(?=\s)/.exec(draft)?.[0];
  return { kind: "check", text: whole ?? draft, isCut: true };
}

const claimIdPattern = /^[a-z0-9-]+#(?:v\d+)?p\d+s\d+\.\d+$/;

function leadingCommand(asked: string): { readonly name: CommandName; readonly rest: string } | undefined {
  const found = /^\/?([a-z]+)(?:[:,]?\s+|[?!.:]*$)(.*)$/i.exec(asked);
  const name = commandNames.find((known) => known === found?.[1]?.toLowerCase());
  if (name === undefined) return undefined;
  const rest = (found?.[2] ?? "").trim();
  const isSentence = !asked.startsWith("/") && (isDesk(name) ? asksBy(name, rest) : opensSentence(name, rest));
  return isSentence ? undefined : { name, rest };
}

const asksBy = (name: DeskCommandName, rest: string): boolean =>
  !isDeskCommand(name, rest) && !isNearlyDeskCommand(name, rest);

const isDesk = (name: CommandName): name is DeskCommandName => deskCommandNames.some((known) => known === name);

/** "Help wanted at the harbour", "sources close to the mayor said", "numbers of soldiers captured": no commands. */
function opensSentence(name: AskingName, rest: string): boolean {
  if (name === "help")
    return !/^(?:(?:me|us|please|desk|with .*)[.!?]*)?$/i.test(rest) && deskNamed(rest) === undefined;
  if (name === "changes") return /^(?:to|made|at|by|are|were|is|was|have|has|had|will|would|can|could)\b/i.test(rest);
  const isView = name === "sources" || name === "numbers" || name === "timeline";
  return (
    isView && /^(?:close|near|familiar|within|of|inside|have|has|had|say|says|said|told|are|were|is|was)\b/i.test(rest)
  );
}

function commanded(name: CommandName, rest: string): Question {
  if (isDesk(name)) return { kind: "desk", command: name, words: rest };
  switch (name) {
    case "help":
      return helpAbout(/^desk\b/i.test(rest) ? "desk" : deskNamed(rest));
    case "timeline":
    case "numbers":
    case "sources":
      return { kind: "view", view: name, subject: rest };
    case "changes":
      return changesOf(rest);
    case "quote":
      return { kind: "check", text: rest, isCut: false };
    case "ask":
      return rest === "" ? { kind: "blank", command: "ask" } : freeQuestion(rest);
    default:
      return rest === "" ? { kind: "blank", command: name } : questionOf(name, rest);
  }
}

const helpAbout = (about: "desk" | DeskCommandName | undefined): Question =>
  about === undefined ? { kind: "help" } : { kind: "help", about };

/** "digest", "/digest". */
function deskNamed(words: string): DeskCommandName | undefined {
  const name = words.replace(/^\/|[.!?]+$/g, "").toLowerCase();
  return deskCommandNames.find((known) => known === name);
}

/** `/what` and a heading "what" also stand before wordings that ask for another kind: "what year …". */
function questionOf(name: AnswerKind, rest: string): Question {
  const whole = headMatch(`${name === "howmany" ? "how many" : name} ${rest}`);
  const wants = name === "what" && whole !== undefined ? whole.wants : name;
  const subject = name === "what" && whole !== undefined && whole.wants !== "what" ? whole.subject : rest;
  return { kind: "question", wants, subject: subject === "" ? rest : subject };
}

/** "since" counts where a day follows it to the end, or what was meant for one: the storm of "since the storm" is a subject. */
function changesOf(rest: string): Extract<Question, { kind: "changes" }> {
  for (const found of [...rest.matchAll(/(?:^|\s)since\s+/gi)].reverse()) {
    const words = rest.slice(found.index + found[0].length).replace(/[?!.]+$/, "");
    const subject = rest.slice(0, found.index).trim();
    const isLone = subject === "" && /^\S+$/.test(words);
    if (isLone || isMeantForDay(words)) return { kind: "changes", subject, since: words };
  }
  return { kind: "changes", subject: rest.replace(/[?!.]+$/, ""), since: undefined };
}

/** "31 November" is, though there is no such day. */
const isMeantForDay = (words: string): boolean =>
  readDay(words, new Date(0)) !== undefined || /^(?:the )?\d/i.test(words) || monthAndDay.test(words);
const monthAndDay =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december) (?:the )?\d{1,2}\b/i;

/** "What has changed about the harbour since Monday?" asks for changes; "what changed his mind" does not. */
function askedChanges(question: string): Question | undefined {
  const about = /^what(?:['’]s|s| is| has| have)? (?:changed|new)\b(?<about>.*)$/i.exec(question)?.groups?.["about"];
  if (about === undefined) return undefined;
  const changes = changesOf(about.trim());
  const subject = /^(?:(?:about|in|with|on|for|regarding)\s+(?<subject>.+))?$/i.exec(changes.subject);
  if (subject === null || changes.since === undefined || !isMeantForDay(changes.since)) return undefined;
  return { ...changes, subject: subject.groups?.["subject"] ?? "" };
}

function freeQuestion(asked: string): Question {
  const question = withoutOpeners(asked);
  const head = headMatch(question) ?? innerMatch(question);
  if (head !== undefined && head.subject !== "")
    return { kind: "question", ...head, ...likelyKind(question, head.wants) };
  const about = /^(?:anything|something|what|news|more|the latest)?\s*(?:about|on|regarding)\s+(.+)$/i.exec(
    question,
  )?.[1];
  return { kind: "question", wants: about === undefined ? "ask" : "what", subject: about ?? question };
}

/** "Which company bought it" asks for a what that is a who. */
function likelyKind(question: string, wants: AnswerKind): { readonly likely?: AnswerKind } {
  const kind = wants === "what" ? kindOfQuestion(question) : "what";
  return kind === "what" || kind === "how" ? {} : { likely: kind };
}

function withoutOpeners(asked: string): string {
  let rest = asked;
  for (let match = openers.exec(rest); match !== null && match[0].length < rest.length; match = openers.exec(rest)) {
    rest = rest.slice(match[0].length);
  }
  return rest;
}

type Understood = { readonly wants: AnswerKind; readonly subject: string };

function headMatch(question: string): Understood | undefined {
  for (const { match, wants } of headPatterns) {
    const found = match.exec(question);
    if (found === null) continue;
    const kept = found.groups?.["keep"] ?? "";
    return { wants, subject: `${kept} ${question.slice(found[0].length)}`.trim() };
  }
  return undefined;
}

function innerMatch(question: string): Understood | undefined {
  for (const { match, wants } of innerPatterns) {
    const found = match.exec(question);
    if (found === null) continue;
    const subject = `${question.slice(0, found.index)} ${question.slice(found.index + found[0].length)}`;
    return { wants, subject: subject.replace(/\s+/g, " ").replace(/^\W+/, "").trim() };
  }
  return undefined;
}

import type { Answer } from "./answers/answer.ts";
import { answerQuestion } from "./answers/answer-question.ts";
import { isGuessed } from "./answers/is-guessed.ts";
import { isMainKind, mainPart } from "./answers/main-event.ts";
import { rankClaims } from "./answers/rank-claims.ts";
import { checkText } from "./checking/check-text.ts";
import type { Claim } from "./claims/claim.ts";
import { parseRequest } from "./questions/parse-request.ts";
import type { Question } from "./questions/question.ts";
import type { OpenRecord } from "./record.ts";
import { noChangesKept } from "./reply/changes-reply.ts";
import { checkReply } from "./reply/check-reply.ts";
import { blankReply, helpReply, tooLongReply } from "./reply/help-reply.ts";
import { numbersReply } from "./reply/numbers-reply.ts";
import { goneReply, printedReply } from "./reply/printed-reply.ts";
import type { Outcome, Reply } from "./reply/reply.ts";
import { replyToAnswer } from "./reply/reply-to-answer.ts";
import { sourcesReply, timelineReply } from "./reply/view-replies.ts";
import type { Request } from "./request.ts";
import type { AskedWords } from "./search/claim-index.ts";

/** An answer with what a script needs beside the reply. */
export type Answered = {
  /** The kind of answer that was wanted, or the view that was asked for. */
  readonly kind: string;
  readonly outcome: Outcome;
  /** The short answers, best first. */
  readonly short: readonly string[];
  /** The claims shown as answer and evidence, best first. Empty unless found. */
  readonly claims: readonly Claim[];
  /** A word or name was read as one that is near to it, so that the claims may be about something else. */
  readonly isGuessed: boolean;
  readonly reply: Reply;
};

/** The walk of a question: request, question, claims, answer, reply. */
export function answerFrom(record: OpenRecord, request: Request): Answered {
  const question = parseRequest(request.text);
  switch (question.kind) {
    case "question":
      return answerTo(question, record, request);
    case "view":
      return viewOf(question, record, request);
    case "changes":
      return shown("changes", noChangesKept(request.text));
    case "check":
      return shown("quote", checkReply(checkText(question.text, record.finder()), request.text, question.isCut));
    case "claim":
      return printed(question.id, record, request);
    case "help":
      return shown("help", helpReply(question.about));
    case "desk":
      return shown(question.command, noDeskReply(request.text));
    case "blank":
      return shown(question.command ?? "ask", blankReply(question.command));
    case "too-long":
      return shown("ask", tooLongReply(question.length));
  }
  return question satisfies never;
}

/** Where nothing is kept there is nothing to look after. */
const noDeskReply = (ask: string): Reply => ({
  outcome: "problem",
  ask,
  blocks: [
    { kind: "notice", text: "Commands of the desk need a record that is kept. Start On Record with its data folder." },
  ],
});

function printed(id: string, record: OpenRecord, { text }: Request): Answered {
  const claim = record.claimById(id);
  return claim === undefined
    ? shown("claim", goneReply(text))
    : shown("claim", printedReply(claim, record.claimsOf(claim.article.id), text), [claim]);
}

/** A reply that stands by itself, with the claims that it shows. */
export const shown = (kind: string, reply: Reply, claims: readonly Claim[] = []): Answered => ({
  kind,
  outcome: reply.outcome,
  short: [],
  claims,
  isGuessed: false,
  reply,
});

/** How many claims by words are judged by their meaning: of a small record all that could answer, of a large one the best. */
const mostJudged = (claimCount: number, aspectCount: number): number =>
  claimCount <= 2_000 ? 60 : aspectCount > 2 ? 40 : 16;

type Asked = Extract<Question, { kind: "question" }>;

function answerTo(question: Asked, record: OpenRecord, request: Request): Answered {
  const reported = reportedBy(question, record);
  if (reported?.isSure === true) return answeredWith(reported.answer, record, request);
  const worded = wordAnswerTo(question, record, request);
  if (reported === undefined || worded.outcome === "found") return worded;
  return { ...answeredWith(reported.answer, record, request), isGuessed: true };
}

/**
 * Asked who, when or where with the title of an article, that is of what the article reports. Where the claim does not
 * speak of what the title says it is only shown, if nothing answers better, and nothing of it is singled out.
 */
function reportedBy({ wants, subject }: Asked, record: OpenRecord) {
  const article = isMainKind(wants) ? record.articleTitled(subject) : undefined;
  if (article === undefined || !isMainKind(wants)) return undefined;
  const claims = record.claimsOf(article.id);
  const part = mainPart(wants, { headline: article.title, claims }, record.termsOf);
  if (part === undefined) return undefined;
  const { claim, text, isSure } = part;
  const short = isSure ? [{ text, claim }] : [];
  return { isSure, answer: { kind: "found", wants, short, claims: [claim], matched: [] } as const };
}

/** The claims that speak of what is asked, best first, whether or not they answer it. */
export function rankedClaims(record: OpenRecord, { text, now }: Request, limit: number): readonly Claim[] {
  const question = parseRequest(text);
  if (question.kind !== "question") return [];
  const { subject } = question;
  const aspects = record.aspectsOf(subject, now);
  const found = record.index.find(aspects, limit, record.wordsOf(subject));
  return rankClaims(found, { ...question, aspects, now }).map(({ claim }) => claim);
}

function wordAnswerTo(question: Asked, record: OpenRecord, request: Request): Answered {
  const { subject } = question;
  const aspects = record.aspectsOf(subject, request.now);
  const claimCount = record.index.size;
  const answerIn = (words: AskedWords): Answer =>
    answerQuestion({
      ...question,
      aspects,
      found: record.index.find(aspects, mostJudged(claimCount, aspects.length), words),
      now: request.now,
      termsOf: record.termsOf,
      claimCount,
      articleCount: record.knowledge.articles.length,
    });
  const words = record.wordsOf(subject);
  const first = answerIn(words);
  const wider = lacksReason(first) ? answerIn({ ...words, isWide: true }) : first;
  const answer = wider.kind === "found" ? wider : first;
  const isGuess = answer.kind === "found" && isGuessed(aspects, answer.claims[0]);
  return { ...answeredWith(answer, record, request), isGuessed: isGuess };
}

/** Claims speak of it in its own words and none gives the reason: one in words of the same family may. */
const lacksReason = (answer: Answer): boolean =>
  answer.kind === "nothing" && answer.wants === "why" && answer.receipts.lacksKind;

function answeredWith(answer: Answer, record: OpenRecord, { text }: Request): Answered {
  const isFound = answer.kind === "found";
  return {
    kind: answer.wants,
    outcome: answer.kind,
    short: isFound ? answer.short.map((short) => short.text) : [],
    claims: isFound ? answer.claims : [],
    isGuessed: false,
    reply: replyToAnswer(answer, text, record.textOf),
  };
}

function viewOf(question: Extract<Question, { kind: "view" }>, record: OpenRecord, request: Request): Answered {
  const viewed = viewedBy(question, record, request);
  const [first] = viewed.claims;
  const isGuess = first !== undefined && isGuessed(record.aspectsOf(question.subject, request.now), first);
  return { ...viewed, isGuessed: isGuess };
}

function viewedBy(question: Extract<Question, { kind: "view" }>, record: OpenRecord, request: Request): Answered {
  const claims = claimsAbout(question.subject, record, request.now);
  switch (question.view) {
    case "timeline":
      return shown(
        "timeline",
        timelineReply(claims, request.text, record.textOf),
        claims.filter((claim) => claim.when.length > 0),
      );
    case "numbers":
      return shown(
        "numbers",
        numbersReply(claims, request.text, { termsOf: record.termsOf, textOf: record.textOf }),
        claims.filter((claim) => claim.figures.length > 0),
      );
    case "sources":
      return shown("sources", sourcesReply(record.knowledge.articles, claims, request.text));
  }
  return question.view satisfies never;
}

/** A view shows at most this many claims; a desk narrows it down by its words. */
const mostViewed = 200;

export function claimsAbout(subject: string, record: OpenRecord, now: Date): readonly Claim[] {
  if (subject === "") return record.knowledge.claims;
  const aspects = record.aspectsOf(subject, now);
  return record.index
    .find(aspects, mostViewed, record.wordsOf(subject))
    .filter((found) => found.cover.every((cover) => cover > 0))
    .map((found) => found.claim);
}

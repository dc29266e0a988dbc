import type { Answer, MatchedForm, Receipts } from "../answers/answer.ts";
import { count } from "../answers/format-number.ts";
import type { Claim } from "../claims/claim.ts";
import type { TextOf } from "../comparing/count-origins.ts";
import { foldClaims } from "../comparing/fold-claims.ts";
import type { NameMatch } from "../names/name-match.ts";
import type { AnswerKind } from "../questions/question.ts";
import { printedChoice } from "./printed-reply.ts";
import type { Block, Choice, Reply } from "./reply.ts";
import { foldedStatementOf, statementOf } from "./statement-of.ts";

/** Composes what is shown of an answer. `ask` is the request text that asks for it again. */
export function replyToAnswer(answer: Answer, ask: string, textOf?: TextOf): Reply {
  switch (answer.kind) {
    case "found":
      return { outcome: "found", ask, blocks: foundBlocks(answer, textOf) };
    case "ambiguous":
      return { outcome: "ambiguous", ask, blocks: ambiguousBlocks(answer) };
    case "nothing":
      return { outcome: "nothing", ask, blocks: nothingBlocks(answer, ask) };
  }
  return answer satisfies never;
}

type Found = Extract<Answer, { kind: "found" }>;
type Ambiguous = Extract<Answer, { kind: "ambiguous" }>;
type Nothing = Extract<Answer, { kind: "nothing" }>;
type Blocks = Reply["blocks"];

function foundBlocks({ short, claims, matched }: Found, textOf: TextOf | undefined): Blocks {
  const [best, ...others] = foldClaims(claims, textOf);
  const statement = best === undefined ? statementOf(claims[0]) : foldedStatementOf(best);
  const answer: Block = { kind: "statement", role: "answer", statement };
  const evidence = others.map(
    (folded): Block => ({ kind: "statement", role: "evidence", statement: foldedStatementOf(folded) }),
  );
  const further = [...matchedBlocks(matched), ...printedChoice(claims[0]), ...evidence];
  const [first, ...rest] = short.map(({ text, claim }) => ({ text, claim: claim.id }));
  return first === undefined
    ? [answer, ...further]
    : [{ kind: "short", answers: [first, ...rest] }, answer, ...further];
}

function ambiguousBlocks({ wants, typed, people }: Ambiguous): Blocks {
  const choices = people.map((person): Choice => {
    const role = person.roles[0];
    const isShared = people.some((other) => other !== person && other.name === person.name);
    const named = isShared && role !== undefined ? `${person.name} ${role}` : person.name;
    return { label: role === undefined ? person.name : `${person.name}, ${role}`, ask: `${wants} ${named}` };
  });
  const [first, ...rest] = choices;
  const notice: Block = { kind: "notice", text: `“${typed}” may be any of ${people.length} people on the record.` };
  return first === undefined
    ? [notice]
    : [notice, { kind: "choices", prompt: "Who do you mean?", choices: [first, ...rest] }];
}

const kindNames: Readonly<Record<AnswerKind | "ask", string>> = {
  who: "who",
  when: "when",
  where: "where",
  howmany: "how many",
  what: "what",
  why: "why",
  said: "who said what",
  ask: "this",
};

function nothingBlocks({ wants, receipts, near, matched }: Nothing, ask: string): Blocks {
  const notice: Block = { kind: "notice", text: nothingText(wants, receipts) };
  return [notice, receiptsBlock(receipts), ...matchedBlocks(matched), ...nearBlocks(near), ...gapChoice(ask)];
}

/** What stands before a question that is to be filed. */
export const gapAsk = "gap file ";

function gapChoice(ask: string): readonly Block[] {
  const choice: Choice = { label: "File this gap", ask: `${gapAsk}${ask}` };
  return [{ kind: "choices", prompt: "Hear of it when an article answers it", choices: [choice] }];
}

function nothingText(wants: AnswerKind | "ask", receipts: Receipts): string {
  if (receipts.lacksKind && wants !== "ask") {
    return `Nothing on the record says ${kindNames[wants]}. There are claims about the subject, but none that states it.`;
  }
  return "Nothing on the record answers this.";
}

function receiptsBlock(receipts: Receipts): Block {
  const { soughtFor, unknown, alsoTried, claimsSearched, articlesSearched } = receipts;
  const lines = [
    soughtFor.length === 0 ? [] : [`Looked for: ${quoted(soughtFor)}`],
    alsoTried.length === 0 ? [] : [`Also tried: ${alsoTried.join(", ")}`],
    unknown.length === 0 ? [] : [`No claim speaks of: ${quoted(unknown)}`],
  ].flat();
  return {
    kind: "receipts",
    lines: [`Searched: ${count(claimsSearched, "claim")} of ${count(articlesSearched, "article")}`, ...lines],
  };
}

const quoted = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(", ");

function nearBlocks(near: readonly Claim[]): readonly Block[] {
  if (near.length === 0) return [];
  const heading: Block = { kind: "heading", text: "Nearest on the record (not an answer)" };
  return [
    heading,
    ...near.map((claim): Block => ({ kind: "statement", role: "near", statement: statementOf(claim) })),
    ...nearChoices(near),
  ];
}

/** The nearest claims as questions to press: each asks for the claim by what it is about. */
function nearChoices(near: readonly Claim[]): readonly Block[] {
  const topics = [...new Set(near.flatMap((claim) => claim.topics.slice(0, 1)))];
  const [first, ...rest] = topics.map((topic): Choice => ({ label: topic, ask: `what ${topic}` }));
  return first === undefined ? [] : [{ kind: "choices", prompt: "Ask instead", choices: [first, ...rest] }];
}

function matchedBlocks(matched: readonly MatchedForm[]): readonly Block[] {
  return matched.flatMap((form) => {
    const text = form.kind === "word" ? `“${form.typed}” was read as “${form.readAs}”` : nameText(form.match);
    return text === undefined ? [] : [{ kind: "matched", text }];
  });
}

const howNames: Readonly<Record<NameMatch["how"], string | undefined>> = {
  exact: undefined,
  part: undefined,
  alias: "known form",
  script: "other script",
  spelling: "other spelling",
  order: "other order",
};

/** The same letters with hyphens and spaces elsewhere. */
function isJoinedOtherwise(typed: string, name: string): boolean {
  const [one, other] = [typed.toLowerCase(), name.toLowerCase()];
  return one !== other && lettersOf(one) === lettersOf(other);
}

const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{M}]/gu, "");

/** A form that contains or equals the name needs no explanation. */
function nameText({ typed, form, entity, how }: NameMatch): string | undefined {
  if (how === "exact" && isJoinedOtherwise(typed, entity.name)) {
    return `“${typed}” matched ${entity.name} (its parts written otherwise)`;
  }
  const way = howNames[how];
  if (way === undefined || entity.name.toLowerCase().includes(typed.toLowerCase())) return undefined;
  return `“${typed}” matched ${entity.name} (${way}: ${form})`;
}

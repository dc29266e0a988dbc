import type { Token } from "../sentences/sentence.ts";
import type { Outline } from "./clause-outline.ts";
import type { ClauseRule } from "./clause-starts.ts";
import {
  contentVerbs,
  coordinators,
  halfSubordinators,
  nounsInIng,
  prepositionsInIng,
  relatives,
  subordinators,
} from "./clause-words.ts";
import { isParticiple } from "./finite-verbs.ts";

const atSemicolon: ClauseRule = ({ tokens }, at) => (tokens[at]?.text === ";" ? at + 1 : undefined);

const atColon: ClauseRule = (outline, at) => {
  const [colon, next] = [outline.tokens[at], outline.tokens[at + 1]];
  if (colon?.text !== ":" || next === undefined || next.start === colon.end) return undefined;
  return outline.hasFinite(at + 1, outline.tokens.length) ? at + 1 : undefined;
};

const atDash: ClauseRule = ({ tokens }, at) => {
  const [before, dash, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (before === undefined || dash === undefined || next === undefined) return undefined;
  if (dash.text === "—" || dash.text === "―") return at;
  if (dash.text !== "–" && dash.text !== "-") return undefined;
  const isDouble = next.text === dash.text && next.start === dash.end;
  return isDouble || (before.end < dash.start && dash.end < next.start) ? at : undefined;
};

const widestBrackets = 40;

const atOpenBracket: ClauseRule = (outline, at) => {
  if (outline.tokens[at]?.text !== "(") return undefined;
  const close = outline.tokens.slice(at, at + widestBrackets).findIndex(({ text }) => text === ")");
  return close > 0 && outline.hasFinite(at, at + close) ? at : undefined;
};

const atCloseBracket: ClauseRule = (outline, at) => {
  if (outline.tokens[at]?.text !== ")") return undefined;
  const from = Math.max(0, at - widestBrackets);
  const open = outline.tokens.slice(from, at).findLastIndex(({ text }) => text === "(");
  return open >= 0 && outline.hasFinite(from + open, at) ? at + 1 : undefined;
};

/** "It is over.” he said": what follows a whole statement in quotation marks tells who said it. */
const atClosedQuote: ClauseRule = ({ tokens }, at) => {
  const [before, quote] = [tokens[at - 1], tokens[at]];
  if (before === undefined || quote === undefined || !/^[”"]$/.test(quote.text)) return undefined;
  return /^[.?!]$/.test(before.text) && before.end === quote.start ? at + 1 : undefined;
};

const atComma: ClauseRule = (outline, at, open) => {
  const { tokens } = outline;
  if (tokens[at]?.text !== ",") return undefined;
  const from = behindQuote(tokens, at);
  const next = tokens[from];
  if (next === undefined || hasOwnRule(next)) return undefined;
  if (beginsAside(outline, from) || isSpeechTail(outline, from)) return from;
  if (isFronted(outline, open, at)) return next.kind === "number" && isDateBefore(tokens, at) ? undefined : from;
  const isOver = outline.mayHaveFinite(open, at) || opensSubordinate(outline, open);
  return isOver && outline.hasFinite(from, outline.nextStop(from)) ? from : undefined;
};

/** All rules that look at a mark. */
export const markRules: readonly ClauseRule[] = [
  atSemicolon,
  atColon,
  atDash,
  atOpenBracket,
  atCloseBracket,
  atClosedQuote,
  atComma,
];

function behindQuote(tokens: readonly Token[], comma: number): number {
  const quote = tokens[comma + 1];
  const isClosing = quote !== undefined && /^[”"’']$/.test(quote.text) && quote.start === tokens[comma]?.end;
  return isClosing ? comma + 2 : comma + 1;
}

const hasOwnRule = ({ lower }: Token): boolean =>
  coordinators.has(lower) ||
  relatives.has(lower) ||
  subordinators.has(lower) ||
  (halfSubordinators.has(lower) && lower !== "as");

/** "killing 12", "among them three children", "up from 10 a year earlier", "with 12 missing". */
function beginsAside({ tokens, nextStop }: Outline, from: number): boolean {
  const [first, second] = [tokens[from], tokens[from + 1]];
  if (first === undefined || first.kind !== "word") return false;
  const { lower } = first;
  if (opensWithParticiple(first)) return true;
  if (lower.endsWith("ly") && second !== undefined && opensWithParticiple(second)) return true;
  if (lower === "among" && second?.lower === "them") return true;
  if ((lower === "up" || lower === "down") && /^(?:from|by)$/.test(second?.lower ?? "")) return true;
  if (lower === "compared" || lower === "versus") return true;
  if (lower !== "with") return false;
  return tokens
    .slice(from + 2, nextStop(from))
    .some((token) => isParticiple(token) || /^(?:still|yet|dead|feared|\w+ed)$/.test(token.lower));
}

const opensWithParticiple = (token: Token): boolean =>
  isParticiple(token) &&
  /^\p{Ll}/u.test(token.text) &&
  !prepositionsInIng.has(token.lower) &&
  !nounsInIng.has(token.lower);

const longestTail = 12;

/** ", the ministry said on Friday." at the end of a sentence. */
function isSpeechTail({ tokens, nextFinite, nextStop }: Outline, from: number): boolean {
  const verb = nextFinite(from);
  if (verb === from || verb - from > longestTail || !contentVerbs.has(tokens[verb]?.lower ?? "")) return false;
  const stop = nextStop(from);
  return stop > verb && stop >= tokens.length - 2 && stop - verb <= 4;
}

/** A clause that stands before its main clause: "After the storm hit,", "Speaking in Kyiv,", "Of the 12,000 sent,". */
function isFronted({ tokens, hasFinite, mayHaveFinite }: Outline, open: number, comma: number): boolean {
  const first = tokens[open];
  if (first === undefined || !hasFinite(comma, tokens.length)) return false;
  const { lower } = first;
  if (open === 0 && (lower === "of" || lower === "among")) return true;
  if (open === 0 && isParticiple(first) && !prepositionsInIng.has(lower) && !nounsInIng.has(lower)) return true;
  const isOpened = subordinators.has(lower) || halfSubordinators.has(lower);
  return isOpened && (mayHaveFinite(open, comma) || isParticiple(tokens[open + 1]));
}

/** ", who …," and ", killing …,": the main clause may go on behind the comma. */
function opensSubordinate({ tokens }: Outline, open: number): boolean {
  const [first, second] = [tokens[open], tokens[open + 1]];
  if (first === undefined || open === 0) return false;
  return isParticiple(first) || relatives.has(first.lower) || relatives.has(second?.lower ?? "");
}

/** "After he left on March 3, 2025": the comma parts a day from its year. */
const isDateBefore = (tokens: readonly Token[], comma: number): boolean =>
  tokens[comma - 1]?.kind === "number" && /^\d{4}$/.test(tokens[comma + 1]?.text ?? "");

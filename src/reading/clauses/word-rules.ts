import type { Token } from "../sentences/sentence.ts";
import type { Outline } from "./clause-outline.ts";
import type { ClauseRule } from "./clause-starts.ts";
import {
  contentVerbs,
  coordinators,
  determiners,
  halfSubordinators,
  leadIns,
  nounsInIng,
  prepositions,
  relativeLeads,
  relatives,
  subjectPronouns,
  subordinators,
} from "./clause-words.ts";
import { isParticiple, isPastForm, mayBeClauseVerb } from "./finite-verbs.ts";
import { atInfinitive } from "./infinitive-rule.ts";

const lowerAt = ({ tokens }: Outline, at: number): string => tokens[at]?.lower ?? "";

/** "who fled", "two of whom died", "in which 12 sank". */
const atRelative: ClauseRule = (outline, at, open) => {
  if (!relatives.has(outline.tokens[at]?.text ?? "")) return undefined;
  let start = at;
  while (start - 1 > open && isRelativeLead(outline.tokens[start - 1])) start -= 1;
  if (!isLed(outline, at)) return at;
  return start - 1 === open && isRelativeLead(outline.tokens[open]) ? undefined : start;
};

const isLed = (outline: Outline, at: number): boolean => prepositions.has(lowerAt(outline, at - 1));

const isRelativeLead = (token: Token | undefined): boolean =>
  token !== undefined && (token.kind === "number" || relativeLeads.has(token.lower));

const singleThings = /^(?:day|year|time|point|night|week|month|moment|way|kind|case|number|same|is|was|would|will)$/;

/** "said that he left", "the boat that sank"; not "that day", "after that". */
const atThat: ClauseRule = (outline, at, open) => {
  if (lowerAt(outline, at) !== "that") return undefined;
  const before = lowerAt(outline, at - 1);
  const next = outline.tokens[at + 1];
  if (next === undefined || next.kind === "mark" || next.lower === "of") return undefined;
  if (leadIns.get(before)?.has("that")) return at - 1;
  if (coordinators.has(before) && open === at - 1) return undefined;
  if (prepositions.has(before) || /^(?:after|before|since|until|as)$/.test(before)) return undefined;
  if (singleThings.test(next.lower) && !outline.hasFinite(at + 1, at + 2)) return undefined;
  return outline.hasFinite(at + 1, outline.tokens.length) ? at : undefined;
};

const atSubordinator: ClauseRule = (outline, at) =>
  subordinators.has(lowerAt(outline, at)) ? behindLeadIn(outline, at) : undefined;

const behindLeadIn = (outline: Outline, at: number): number =>
  leadIns.get(lowerAt(outline, at - 1))?.has(lowerAt(outline, at)) ? at - 1 : at;

const noClauseAfterAs = /^(?:many|much|few|little|well|of|part|a|an|to|soon|long|far|high|low|early|late|recently)$/;
const beforeAs = /^(?:such|same|far|long|soon|much|many|well|little)$/;
const longestSubject = 10;

/** "after he left", "as the storm hit": where a verb follows that is not the main clause's. */
const atHalfSubordinator: ClauseRule = (outline, at, open) => {
  const word = lowerAt(outline, at);
  if (!halfSubordinators.has(word)) return undefined;
  const next = outline.tokens[at + 1];
  if (next === undefined || next.kind === "mark") return undefined;
  if (word === "as" && (noClauseAfterAs.test(next.lower) || beforeAs.test(lowerAt(outline, at - 1)))) return undefined;
  if (word === "than") return undefined;
  const verb = outline.nextFinite(at + 1);
  const hasVerb = verb < outline.nextStop(at + 1) && verb - at <= longestSubject;
  const isClause =
    (subjectPronouns.has(next.lower) && hasVerb) ||
    (isParticiple(next) && !nounsInIng.has(next.lower)) ||
    (hasVerb && (verb > at + 1 || /^(?:when|where|what)$/.test(word)) && outline.hasFinite(open, at)) ||
    word === "when" ||
    word === "where";
  return isClause ? behindLeadIn(outline, at) : undefined;
};

const adverbs = /^(?:then|also|later|now|still|already|finally|eventually|\w+ly)$/;
const notBut = /^(?:all|nothing|anything|none|not|everything)$/;
const longestJoined = 9;

/** "and he said", "and killed 12", "but few came"; not "Ivan and Petro". */
const atCoordinator: ClauseRule = (outline, at, open) => {
  const word = lowerAt(outline, at);
  if (!coordinators.has(word)) return undefined;
  const from = adverbs.test(lowerAt(outline, at + 1)) ? at + 2 : at + 1;
  const next = outline.tokens[from];
  if (next === undefined) return undefined;
  if (goesOnAsOpened(outline, open, from)) return at;
  if (!outline.mayHaveFinite(open, at)) return undefined;
  const isBehindComma = outline.tokens[at - 1]?.text === ",";
  if ((word === "so" || word === "yet") && !isBehindComma) return undefined;
  if (word === "but" && notBut.test(lowerAt(outline, at - 1))) return undefined;
  const verb = outline.nextFinite(from);
  const joinsClause = verb < outline.nextStop(from) && verb - from <= longestJoined;
  if (joinsClause || isGapped(outline, from)) return at;
  if (isBehindComma && mayBeClauseVerb(outline.tokens, from)) return at;
  if (isBehindComma && relatives.has(lowerAt(outline, open)) && determiners.has(next.lower)) return at;
  return word === "but" && isBehindComma ? at : undefined;
};

/** "killing 12 and wounding 30", "to build and to sell", "that he left and that she stayed". */
function goesOnAsOpened(outline: Outline, open: number, from: number): boolean {
  const [first, next] = [outline.tokens[open], outline.tokens[from]];
  if (first === undefined || next === undefined) return false;
  if (isParticiple(first)) return isParticiple(next) && !nounsInIng.has(next.lower);
  if (relatives.has(next.lower) || next.lower === "that") return first.lower === next.lower;
  return first.lower === "to" && next.lower === "to";
}

/** "Three were killed and 12 wounded": the verb is not said again. */
function isGapped(outline: Outline, from: number): boolean {
  const number = outline.tokens[from];
  if (number === undefined || (number.kind !== "number" && !relativeLeads.has(number.lower))) return false;
  return [1, 2, 3].some(
    (step) => /(?:[^e]ed|hurt|dead|missing)$/.test(lowerAt(outline, from + step)) && isLast(outline, from + step),
  );
}

const isLast = (outline: Outline, at: number): boolean =>
  outline.nextStop(at) === at + 1 || prepositions.has(lowerAt(outline, at + 1));

/** "said 12 had died": what was said stands right behind the verb. */
const atContent: ClauseRule = (outline, at) => {
  const saying = lowerAt(outline, at - 1);
  if (!contentVerbs.has(saying) && saying !== "saying" && saying !== "adding") return undefined;
  if (determiners.has(lowerAt(outline, at - 2)) || prepositions.has(lowerAt(outline, at - 2))) return undefined;
  const token = outline.tokens[at];
  if (token === undefined || at === 1 || prepositions.has(token.lower) || token.lower === "that") return undefined;
  const verb = outline.nextFinite(at);
  return verb > at && verb - at <= longestSubject && isWithin(outline, at, verb) ? at : undefined;
};

/** Whether no mark parts a verb from where its clause begins, but for the commas of "men, women and children". */
function isWithin(outline: Outline, from: number, verb: number): boolean {
  const stop = outline.nextStop(from);
  if (stop > verb) return true;
  if (outline.tokens[stop]?.text !== ",") return false;
  return outline.tokens.slice(stop, verb).some(({ lower }) => lower === "and");
}

/** "rose to 12 compared with 10 a year earlier", "up from 10". */
const atComparison: ClauseRule = (outline, at) => {
  const [word, next] = [lowerAt(outline, at), lowerAt(outline, at + 1)];
  if (word === "compared" && /^(?:with|to)$/.test(next)) return at;
  return (word === "up" || word === "down") && next === "from" ? at : undefined;
};

const behindPast = /^(?:in|on|at|by|for|from|with|near|as|since|during|after|before)$/;
const longestReduced = 14;

/** ", built in 1971, had": what tells of the noun before the comma, where the main verb follows the next comma. */
const atReduced: ClauseRule = (outline, at) => {
  const { tokens } = outline;
  if (tokens[at - 1]?.text !== "," || !isPastForm(lowerAt(outline, at)) || !behindPast.test(lowerAt(outline, at + 1)))
    return undefined;
  const close = tokens.slice(at, at + longestReduced).findIndex(({ text }) => text === ",");
  return close > 0 && outline.nextFinite(at + close) === at + close + 1 ? at : undefined;
};

/** All rules that look at a number. */
export const numberRules: readonly ClauseRule[] = [atContent];

/** All rules that look at a word. */
export const wordRules: readonly ClauseRule[] = [
  atRelative,
  atThat,
  atSubordinator,
  atHalfSubordinator,
  atCoordinator,
  atInfinitive,
  atComparison,
  atReduced,
  atContent,
];

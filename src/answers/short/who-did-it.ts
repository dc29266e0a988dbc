import { isClauseVerb, mayBeClauseVerb } from "../../reading/clauses/finite-verbs.ts";
import { wordsOf } from "../../words/words-of.ts";
import { type AskedText, type Candidate, clauseSpeaks } from "./asked-text.ts";
import { isAsserted } from "./is-asserted.ts";
import type { RoleAsked } from "./role-asked.ts";

/** What was done, by whom or to whom. */
export type Happening = Exclude<RoleAsked, { readonly kind: "identity" | "owner" }>;

/** Those of the candidates that the claim says did what was asked, or had it done to them. */
export function whoDidIt(
  text: AskedText,
  candidates: readonly Candidate[],
  { role, subject }: { readonly role: Happening; readonly subject: string },
): readonly Candidate[] {
  return verbsOf(text, role).flatMap((verb) => {
    if (!clauseSpeaks(text, verb) || !isAsserted(text, verb, subject)) return [];
    const found = partOf(text, { candidates, role, verb });
    return found === undefined ? [] : [found];
  });
}

/** The places of the words that say what was asked about. */
function verbsOf({ tokens, spoken, aspects }: AskedText, role: Happening): readonly number[] {
  const stems = new Set(role.kind === "object" ? role.verbs : wordsOf(role.verb).map(({ stem }) => stem));
  const asked = aspects.flatMap((aspect, at) =>
    wordsOf(aspect.words).some(({ stem }) => stems.has(stem)) ? [at] : [],
  );
  return tokens.flatMap((_, at) => {
    const isAsked = spoken[at]?.some((aspect) => asked.includes(aspect)) === true;
    return isAsked && isVerb(tokens, at) ? [at] : [];
  });
}

const isVerb = (tokens: AskedText["tokens"], at: number): boolean =>
  isClauseVerb(tokens, at) ||
  mayBeClauseVerb(tokens, at) ||
  /(?:ed|en|ing)$/.test(tokens[at]?.lower ?? "") ||
  isPassive(tokens, at) ||
  /^(?:has|have|had|will|would|can|could|may|might|must|shall|should)$/.test(tokens[at - 1]?.lower ?? "");

type Sought = { readonly candidates: readonly Candidate[]; readonly role: Happening; readonly verb: number };

function partOf(text: AskedText, { candidates, role, verb }: Sought): Candidate | undefined {
  const { tokens } = text;
  const passive = isPassive(tokens, verb);
  switch (role.kind) {
    case "doer":
      return passive ? behindBy(text, candidates, verb) : subjectOf(text, candidates, verb);
    case "agent":
      return behindBy(text, candidates, verb);
    case "done-to":
      return passive ? subjectOf(text, candidates, verb) : objectOf(text, candidates, verb + 1);
    case "object": {
      if (role.preposition !== undefined)
        return behindPreposition(text, candidates, { verb, preposition: role.preposition });
      return passive ? subjectOf(text, candidates, verb) : objectOf(text, candidates, verb + 1);
    }
  }
  return role satisfies never;
}

const be = /^(?:is|are|was|were|be|been|being|isn['’]t|wasn['’]t|weren['’]t|get|got)$/;
const auxiliary =
  /^(?:is|are|was|were|be|been|being|has|have|had|will|would|can|could|may|might|must|shall|should|did|does|do|also|later|then|first|once|now|since|eventually|initially|originally|often|also|widely|\w+ly)$/;

function isPassive(tokens: AskedText["tokens"], verb: number): boolean {
  for (let at = verb - 1; at >= 0 && auxiliary.test(tokens[at]?.lower ?? ""); at -= 1)
    if (be.test(tokens[at]?.lower ?? "")) return !/ing$/.test(tokens[verb]?.lower ?? "");
  return tokens[verb + 1]?.lower === "by" && /(?:ed|en|t|d|n)$/.test(tokens[verb]?.lower ?? "");
}

/** The one whose name stands right before the verb and its auxiliaries, or before the "who" or the aside between them. */
function subjectOf({ tokens }: AskedText, candidates: readonly Candidate[], verb: number): Candidate | undefined {
  let end = verb;
  while (end > 0 && auxiliary.test(tokens[end - 1]?.lower ?? "")) end -= 1;
  const isRelative = /^(?:who|which|that)$/.test(tokens[end - 1]?.lower ?? "");
  if (isRelative) end -= 1;
  if (tokens[end - 1]?.text === ",") {
    const start = isRelative ? end - 1 : asideStart(tokens, end - 1);
    const aside = candidates.filter(({ from, to }) => !isRelative && from === start + 1 && to === end - 1);
    if (aside.length > 0) return lone(tokens, aside);
    end = start;
  }
  return lone(
    tokens,
    candidates.filter(({ to }) => to === end),
  );
}

/** "Roe, head of the port, said": where the aside before a comma begins; -1 where there is none. */
function asideStart(tokens: AskedText["tokens"], comma: number): number {
  for (let at = comma - 1; at > 0; at -= 1) {
    if (isClauseVerb(tokens, at)) break;
    if (tokens[at]?.text === ",") return at;
  }
  return -1;
}

const between = /^(?:the|a|an|his|her|its|their|former|then|current|\p{Ll}[\p{L}-]*)$/u;
const closed =
  /^(?:of|in|on|at|by|for|from|to|with|under|over|about|and|or|but|as|that|which|who|when|while|after|before|since|because|than|into|against|through|during|between|among|were|was|is|are|had|has|have|would|will)$/;
const farthest = 6;

/** The first name behind a place, with nothing but what may stand before it in a noun phrase between. */
function objectOf({ tokens }: AskedText, candidates: readonly Candidate[], from: number): Candidate | undefined {
  for (let at = from; at <= from + farthest; at += 1) {
    const found = candidates.filter((candidate) => candidate.from === at);
    if (found.length > 0) return lone(tokens, inFrontOf(tokens, found, candidates) ?? found);
    const word = tokens[at];
    if (word === undefined || closed.test(word.lower) || !between.test(word.text)) return undefined;
  }
  return undefined;
}

/** "Borealis manager Peter Lund": the body stands before the office of the one who is meant. */
function inFrontOf(
  tokens: AskedText["tokens"],
  found: readonly Candidate[],
  candidates: readonly Candidate[],
): readonly Candidate[] | undefined {
  const end = Math.max(...found.map(({ to }) => to));
  for (
    let at = end;
    at < end + 3 && /^\p{Ll}+$/u.test(tokens[at]?.text ?? "") && !closed.test(tokens[at]?.lower ?? "");
    at += 1
  ) {
    const meant = candidates.filter(({ from, party }) => from === at + 1 && party.name.includes(" "));
    if (meant.length > 0) return meant;
  }
  return undefined;
}

const farthestBy = 8;

function behindBy(text: AskedText, candidates: readonly Candidate[], verb: number): Candidate | undefined {
  return behindPreposition(text, candidates, { verb, preposition: "by" });
}

type Prepositional = { readonly verb: number; readonly preposition: string };

function behindPreposition(
  text: AskedText,
  candidates: readonly Candidate[],
  { verb, preposition }: Prepositional,
): Candidate | undefined {
  const { tokens, clauses } = text;
  const places = tokens.flatMap(({ lower }, at) =>
    lower === preposition &&
    at > verb &&
    (preposition !== "by" || at - verb <= farthestBy) &&
    clauses[at] === clauses[verb]
      ? [at]
      : [],
  );
  const found = places.flatMap((at) => objectOf(text, candidates, at + 1) ?? []);
  return found.length === 1 ? found[0] : undefined;
}

/** The one candidate, unless it is one of several joined, or only tells more of the noun behind it. */
function lone(tokens: AskedText["tokens"], found: readonly Candidate[]): Candidate | undefined {
  const longest = [...found].sort((one, other) => other.to - other.from - (one.to - one.from))[0];
  if (longest === undefined) return undefined;
  const [before, next, second] = [tokens[longest.from - 1], tokens[longest.to], tokens[longest.to + 1]];
  if (/^(?:and|or|&|of|['’]s)$/.test(before?.lower ?? "")) return undefined;
  if (/^(?:['’]s|['’]|\/|-|&|of)$/.test(next?.text ?? "")) return undefined;
  if (/^(?:and|or)$/.test(next?.lower ?? "") && /^\p{Lu}/u.test(second?.text ?? "")) return undefined;
  return /^\p{Lu}/u.test(next?.text ?? "") ? undefined : longest;
}

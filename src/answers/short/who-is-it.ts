import { isClauseVerb, mayBeClauseVerb } from "../../reading/clauses/finite-verbs.ts";
import { type AskedText, type Candidate, spokenShare } from "./asked-text.ts";

/** The words about a name must speak of all that was asked. */
const leastSpoken = 0.99;

/**
 * Those of the candidates of whom the claim says that they are what was asked for: "the mayor of Varna, Ana Roe", "Ana
 * Roe, the mayor of Varna", "mayor Ana Roe", "Ana Roe became mayor", "the mayor is Ana Roe".
 */
export const whoIsIt = (text: AskedText, candidates: readonly Candidate[]): readonly Candidate[] =>
  candidates.filter((candidate) => {
    if (isPartOfPhrase(text, candidate)) return false;
    const stretches = [before(text, candidate), aside(text, candidate), told(text, candidate), turned(text, candidate)];
    return stretches.some((stretch) => stretch !== undefined && spokenShare(text, ...stretch) >= leastSpoken);
  });

type Stretch = readonly [from: number, to: number];

const isVerb = ({ tokens }: AskedText, at: number): boolean => isClauseVerb(tokens, at) || mayBeClauseVerb(tokens, at);

const isPartOfPhrase = ({ tokens }: AskedText, { to }: Candidate): boolean =>
  /^(?:['’]s|['’]|\/|-|&|of)$/.test(tokens[to]?.text ?? "") || /^\p{Lu}/u.test(tokens[to]?.text ?? "");

const stop =
  /^(?:[;:()—–…]|and|or|but|that|which|who|when|while|where|because|since|after|before|until|by|with|from|to|as)$/;

/** What stands right before the name: "the mayor of Varna, Ana Roe", "mayor Ana Roe". */
function before(text: AskedText, { from }: Candidate): Stretch | undefined {
  const { tokens } = text;
  if (/^(?:of|in|at|for|near|on)$/.test(tokens[from - 1]?.lower ?? "")) return undefined;
  const end = tokens[from - 1]?.text === "," ? from - 1 : from;
  let start = end;
  while (
    start > 0 &&
    !stop.test(tokens[start - 1]?.lower ?? "") &&
    tokens[start - 1]?.text !== "," &&
    !isVerb(text, start - 1)
  )
    start -= 1;
  return start < end ? [start, end] : undefined;
}

/** The aside behind the name: ", the mayor of Varna,". */
function aside(text: AskedText, { to }: Candidate): Stretch | undefined {
  const { tokens } = text;
  if (tokens[to]?.text !== "," && tokens[to]?.text !== "(") return undefined;
  if (/^(?:and|who|which|but|or)$/.test(tokens[to + 1]?.lower ?? "")) return undefined;
  let end = to + 1;
  while (end < tokens.length && !/^[,;()—–]$/.test(tokens[end]?.text ?? "") && !isVerb(text, end)) end += 1;
  const closes = tokens[end]?.text === "," || tokens[end]?.text === ")" || end >= tokens.length - 1;
  return closes ? [to + 1, end] : undefined;
}

const being = /^(?:is|are|was|were|became|becomes|remains|remained)$/;
/** "Roe serves as mayor"; who names, elects or calls somebody mayor is none. */
const serving = /^(?:serves?|served|acts?|acted)$/;
const made =
  /^(?:named|elected|appointed|chosen|made|serves?|served|sworn|acted|acts|voted|declared|reelected|re-elected|viewed|known|considered|regarded|described|seen|called|dubbed|nicknamed|credited)$/;

/** What is told of the name: "became mayor of Varna", "was elected mayor", "serves as mayor". */
function told(text: AskedText, { to }: Candidate): Stretch | undefined {
  const { tokens, clauses } = text;
  if (tokens[to]?.text === "as") return restOf(text, to + 1);
  let from = to;
  if (/^(?:has|have|had|will|would|has|currently|now|later|then|also)$/.test(tokens[from]?.lower ?? "")) from += 1;
  const verb = tokens[from]?.lower ?? "";
  if (!being.test(verb) && !serving.test(verb)) return undefined;
  if (clauses[from] !== clauses[to - 1]) return undefined;
  const next = tokens[from + 1]?.lower ?? "";
  if (being.test(verb) && /(?:ed|en|ing)$/.test(next) && !made.test(next) && !/ly$/.test(next)) return undefined;
  return restOf(text, from);
}

function restOf({ tokens, clauses }: AskedText, from: number): Stretch {
  let end = from;
  while (end < tokens.length && clauses[end] === clauses[from] && !/^[,;:()—–]$/.test(tokens[end]?.text ?? ""))
    end += 1;
  return [from, end];
}

/** "The mayor of Varna is Ana Roe". */
function turned(text: AskedText, { from }: Candidate): Stretch | undefined {
  const { tokens } = text;
  let verb = from - 1;
  while (
    verb > 0 &&
    /^(?:the|a|an|currently|now|still|\p{Ll}+)$/u.test(tokens[verb]?.text ?? "") &&
    !being.test(tokens[verb]?.lower ?? "")
  )
    verb -= 1;
  if (!being.test(tokens[verb]?.lower ?? "") || from - verb > 5) return undefined;
  let start = verb;
  while (start > 0 && !/^[,;:()—–]$/.test(tokens[start - 1]?.text ?? "")) start -= 1;
  return [start, verb];
}

import { determiners } from "../clauses/clause-words.ts";
import { isClauseVerb, isParticiple, mayBeClauseVerb } from "../clauses/finite-verbs.ts";
import { anyPlace, flagsOf, known } from "../entities/gazetteer.ts";
import type { Token } from "../sentences/sentence.ts";
import { tokensOf } from "../sentences/tokens-of.ts";
import { spanOf } from "../span.ts";
import { datelineEnd } from "./dateline.ts";
import { isPeople } from "./people-nouns.ts";

/** The noun phrase by which a sentence opens. */
export type Subject = {
  /** A slice of the sentence: "Two men from Leeds". */
  readonly text: string;
  /** Its noun, or the number that stands for one ("seven"), in lower case. */
  readonly head: string;
  /** The words up to the noun, in lower case: "at", "least", "two", "men". */
  readonly words: readonly string[];
  /** Speaks of people or a body of people. */
  readonly isPeople: boolean;
};

const longest = 16;

/** How many commas a sentence may put before its subject: "On Monday, after a vote, the council resigned". */
const mostLeadIns = 3;

/** The subject of a sentence, behind what may stand before it; undefined where it is a pronoun or not sure. */
export function sentenceSubject(whole: string): Subject | undefined {
  const sentence = whole.slice(datelineEnd(whole));
  const tokens = tokensOf(sentence, 0);
  let from = 0;
  for (let leadIns = 0; leadIns <= mostLeadIns; leadIns += 1) {
    const found = subjectFrom(sentence, tokens.slice(from, from + longest + 1));
    if (found !== undefined || !isLeadIn(tokens, from)) return found;
    from = behindLeadIn(tokens, from);
  }
  return undefined;
}

const isTime = (token: Token | undefined): boolean => (flagsOf(token?.lower ?? "") & known.calendar) !== 0;

const leadIns = new Set(
  `in on at for from with during since until despite by per as after before when while if although though amid under over
  following according early late earlier later yesterday today last this meanwhile speaking to`.split(/\s+/),
);

const isLeadIn = (tokens: readonly Token[], from: number): boolean =>
  leadIns.has(tokens[from]?.lower ?? "") || isTime(tokens[from]) || from > 0;

/** Behind the comma; "On Friday the council resigned" has none. */
function behindLeadIn(tokens: readonly Token[], from: number): number {
  const comma = tokens.findIndex(({ text }, at) => at > from && text === ",");
  const time = isTime(tokens[from]) ? from : from + 1;
  if (isTime(tokens[time]) && tokens[time + 1]?.text !== "," && !isTime(tokens[time + 1])) return time + 1;
  return comma < 0 ? tokens.length : comma + 1;
}

function subjectFrom(sentence: string, tokens: readonly Token[]): Subject | undefined {
  const end = tokens.findIndex((_, at) => at > 0 && isEnd(tokens, at));
  if (end < 1 || isNoSubject(tokens) || /^[.?!;]$/.test(tokens[end]?.text ?? "")) return undefined;
  const whole = withoutTime(tokens.slice(0, end));
  const core = coreOf(whole);
  const [last, head] = [whole.at(-1), core.at(-1)];
  if (last === undefined || head === undefined || head.kind === "mark") return undefined;
  if (tokens[end]?.text === "," && isPlaceName(head)) return undefined;
  const words = core.map(({ lower }) => lower);
  return {
    text: spanOf(sentence, tokens[0]?.start ?? 0, last.end).text,
    head: head.lower,
    words,
    isPeople: isPeople(words),
  };
}

/** "In Leeds, England, crews searched": before a comma a place is no subject. */
const isPlaceName = ({ lower }: Token): boolean => (flagsOf(lower) & anyPlace) !== 0;

/** "The council on Monday", "Pelosi yesterday". */
function withoutTime(tokens: readonly Token[]): readonly Token[] {
  const time = tokens.findIndex((token, at) => at > 0 && isTimeBehind(tokens, at, token));
  return time < 0 ? tokens : tokens.slice(0, time);
}

function isTimeBehind(tokens: readonly Token[], at: number, { lower }: Token): boolean {
  if (/^(?:yesterday|today|tonight)$/.test(lower)) return true;
  return isTime(tokens[at]) ? tokens[at + 1] === undefined : lower === "on" && isTime(tokens[at + 1]);
}

const notSubjects = new Set(
  `yesterday today early late earlier later last he she it they we i you there this that these those what who when where why how if as after before while although though
  in on at for from with during since until despite by to but and or so because meanwhile however yet speaking according
  asked having being following amid under over about into not no one`.split(/\s+/),
);

const isNoSubject = ([first, second]: readonly Token[]): boolean =>
  first === undefined || isTime(first) || (notSubjects.has(first.lower) && !isLeast(second));

/** "At least seven people". */
const isLeast = (token: Token | undefined): boolean => token?.lower === "least" || token?.lower === "most";

/** The verb, or the comma or "who" before an aside. */
function isEnd(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (token.kind === "mark") return !/^(?:['’]s?|-|["“”])$/.test(token.text);
  if (/^(?:who|which|whose|that|where|when|but|while|as|after)$/.test(token.lower)) return true;
  if (/^\p{Ll}.+ly$/u.test(token.text) && !nounsInLy.has(token.lower))
    return !determiners.has(tokens[at - 1]?.lower ?? "");
  return isClauseVerb(tokens, at) || mayBeClauseVerb(tokens, at) || isPastBehindNoun(tokens, at);
}

const nounsInLy = new Set(
  "family assembly supply ally anomaly bully reply early elderly monthly weekly daily friendly deadly likely only".split(
    " ",
  ),
);

/** "Crews searched all night": a past form behind a plural or a name, in small letters. */
function isPastBehindNoun(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (token === undefined || before === undefined || !/^\p{Ll}/u.test(token.text)) return false;
  if (determiners.has(before.lower)) return false;
  const isPast = /..ed$/.test(token.lower) || (flagsOf(token.lower) & known.past) !== 0;
  return (
    (isPast || isParticiple(token)) &&
    (/[^s]s$/.test(before.lower) || /^\p{Lu}/u.test(before.text) || isPeople([before.lower]))
  );
}

const ties = new Set(
  "of in at on near outside inside from for to with by behind between against about over into".split(" "),
);

const amounts = new Set(
  "dozens hundreds thousands scores millions group groups team crowd crowds total number series pair some many several one two three".split(
    " ",
  ),
);

/** The words up to the first preposition; "at least seven people" keeps its own. */
function coreOf(tokens: readonly Token[]): readonly Token[] {
  const tie = tokens.findIndex(
    ({ lower }, at) =>
      ties.has(lower) && !isLeast(tokens[at + 1]) && !(lower === "of" && amounts.has(tokens[at - 1]?.lower ?? "")),
  );
  return tie < 0 ? tokens : tokens.slice(0, tie);
}

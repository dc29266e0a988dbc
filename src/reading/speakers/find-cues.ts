import type { Sentence, Token } from "../sentences/sentence.ts";
import { skipBack, subjectAfter, subjectBefore } from "./find-subject.ts";
import {
  clauseOpeners,
  coordinators,
  determiners,
  isFiniteVerb,
  prepositions,
  pronouns,
  subjectPronouns,
  times,
} from "./function-words.ts";
import { isCapital, type Run } from "./noun-phrase.ts";
import { type SpeechVerb, speechVerbs } from "./speech-verbs.ts";

/** A verb of a sentence that says who said or thinks something. */
export type Cue = {
  /** Token of the verb. */
  readonly at: number;
  readonly verb: SpeechVerb;
  readonly subject: Run | undefined;
  /** "said Roe" rather than "Roe said". */
  readonly isTurned: boolean;
  /** "saying", "and added": the subject is that of the verb before. */
  readonly sharesSubject: boolean;
  readonly frame: "clause" | "before" | "person" | "aim" | "object" | "passive";
};

const isQuote = (token: Token | undefined): boolean => token !== undefined && /^[“”"`'«»„]$/.test(token.text);
const isCloseMark = (token: Token | undefined): boolean => token !== undefined && /^[,”"?!'’»—-]$/.test(token.text);

/** The cues of a sentence in order. */
export function findCues({ tokens }: Sentence): readonly Cue[] {
  const cues: Cue[] = [];
  tokens.forEach((token, at) => {
    const verb = token.kind === "word" ? speechVerbs.get(token.lower) : undefined;
    const cue = verb === undefined ? undefined : cueAt(tokens, at, verb);
    if (cue !== undefined) cues.push(cue);
  });
  return cues;
}

function cueAt(tokens: readonly Token[], at: number, verb: SpeechVerb): Cue | undefined {
  const before = tokens[skipBack(tokens, at) - 1];
  if (isCapital(tokens[at]) && at > 0 && !isHeadline(tokens) && verb.isNounToo) return undefined;
  if (isFixedPhrase(tokens, at)) return undefined;
  if (tokens[at - 1]?.lower === "to") return roundaboutCue(tokens, at, verb);
  if (isPassive(tokens, at, verb)) return passiveCue(tokens, at, verb);
  if (verb.isGerund) return gerundCue(tokens, at, verb, before);
  const turned = turnedSubject(tokens, at, verb);
  if (turned !== undefined) return { at, verb, subject: turned, isTurned: true, sharesSubject: false, frame: "before" };
  const isJoined = before !== undefined && coordinators.has(before.lower) && at > 1;
  const subject = isJoined ? undefined : subjectBefore(tokens, at);
  if (!isJoined && subject === undefined) return undefined;
  if (verb.isNounToo && !isVerbHere(tokens, at, subject)) return undefined;
  const frame = frameAt(tokens, at, verb, subject);
  if (frame === undefined || (verb.isNounToo && (frame === "object" || frame === "aim"))) return undefined;
  return { at, verb, subject, isTurned: false, sharesSubject: isJoined, frame };
}

/** "Said to have", "that said", "needless to say". */
function isFixedPhrase(tokens: readonly Token[], at: number): boolean {
  const [before, after] = [tokens[at - 1]?.lower, tokens[at + 1]?.lower];
  if (tokens[at]?.lower === "said" && (before === "that" || before === "the") && after === ",") return true;
  return before === "let" || before === "let’s" || (before === "of" && !isCapital(tokens[at - 1]));
}

/** In a headline every word is a capital, so that a capital tells nothing. */
const isHeadline = (tokens: readonly Token[]): boolean => {
  const words = tokens.filter((token) => token.kind === "word" && token.text.length > 3);
  return words.length > 2 && words.filter((token) => isCapital(token)).length > 0.8 * words.length;
};

/** "Went on to say", "was quick to add": the verb that says is an infinitive, the subject stands before the first verb. */
function roundaboutCue(tokens: readonly Token[], at: number, verb: SpeechVerb): Cue | undefined {
  const link = tokens[at - 2]?.lower;
  if (link !== "on" && link !== "quick") return undefined;
  const subject = subjectBefore(tokens, at - 3);
  const frame = subject === undefined ? undefined : frameAt(tokens, at, verb, undefined);
  return frame === undefined ? undefined : { at, verb, subject, isTurned: false, sharesSubject: false, frame };
}

const being = new Set("is are was were been be being".split(" "));

function isPassive(tokens: readonly Token[], at: number, verb: SpeechVerb): boolean {
  if (verb.isGerund || !/(?:ed|aid|old|ought|ritten|own|nown|ound|worn)$/.test(tokens[at]?.lower ?? "")) return false;
  const back = [tokens[at - 1], tokens[at - 2]].find((token) => token !== undefined && !/ly$/.test(token.lower));
  return back !== undefined && being.has(back.lower);
}

/** "It was reported that", "was believed to be": nobody is named. */
function passiveCue(tokens: readonly Token[], at: number, verb: SpeechVerb): Cue | undefined {
  const next = tokens[at + 1]?.lower;
  if (next !== "that" && next !== "to") return undefined;
  return { at, verb, subject: undefined, isTurned: false, sharesSubject: false, frame: "passive" };
}

/** What is said in it: "a statement saying that". */
const telling =
  /^(?:statements?|letters?|messages?|e-?mails?|tweets?|posts?|memos?|reports?|speech|interview|remarks)$/;

function gerundCue(tokens: readonly Token[], at: number, verb: SpeechVerb, before: Token | undefined): Cue | undefined {
  const isLoose =
    before?.text === "," ||
    telling.test(before?.lower ?? "") ||
    isCapital(before) ||
    before === undefined ||
    isQuote(before) ||
    coordinators.has(before.lower);
  if (!isLoose || at === 0) return undefined;
  const frame = frameAt(tokens, at, verb, undefined);
  if (frame === undefined || frame === "before") return undefined;
  return { at, verb, subject: undefined, isTurned: false, sharesSubject: true, frame };
}

function turnedSubject(tokens: readonly Token[], at: number, verb: SpeechVerb): Run | undefined {
  if (!verb.frames.includes("clause") && !verb.frames.includes("free")) return undefined;
  if (at === 0 || !isCloseMark(tokens[at - 1])) return undefined;
  const next = tokens[at + 1];
  if (next === undefined || next.kind === "mark" || next.lower === "that" || prepositions.has(next.lower))
    return undefined;
  const isNamedSoon = tokens.slice(at + 2, at + 5).some((token) => isCapital(token));
  if (
    !isCapital(next) &&
    !isNamedSoon &&
    !determiners.has(next.lower) &&
    !pronouns.has(next.lower) &&
    !/^(?:spokes|former|police|officials|lawyer|author|analysts|researchers|president)/.test(next.lower)
  )
    return undefined;
  const hasSaidBefore = tokens.slice(0, at).some((token) => token.kind === "word");
  const subject = subjectAfter(tokens, at);
  if (!hasSaidBefore || subject === undefined) return undefined;
  const behind = tokens[subject.to];
  const ends =
    behind === undefined ||
    behind.kind === "mark" ||
    prepositions.has(behind.lower) ||
    times.has(behind.lower) ||
    behind.lower === "who" ||
    /ing$|ly$/.test(behind.lower) ||
    behind.lower === "told" ||
    behind.lower === "as";
  const isQuoted = isQuote(tokens[at - 1]) || isQuote(tokens[at - 2]) || tokens[at - 1]?.text === "'";
  return ends &&
    (isQuoted || tokens[at - 1]?.text === "," || tokens[at - 1]?.text === "?" || tokens[at - 1]?.text === "!")
    ? subject
    : undefined;
}

/** A word that is a noun as often is a verb only behind a pronoun, a name or a plural, and before what it may govern. */
function isVerbHere(tokens: readonly Token[], at: number, subject: Run | undefined): boolean {
  const before = tokens[at - 1];
  if (before === undefined || before.text.endsWith("s’") || /^['’]s?$/.test(before.text)) return false;
  if (subject === undefined) return true;
  const isPlain = tokens[at]?.lower === speechVerbs.get(tokens[at]?.lower ?? "")?.lemma;
  const isPlural = /(?:s|people|police|men|women|i|we|they|you)$/.test(before.lower);
  if (isPlain && !isPlural && !isModal(tokens[skipBack(tokens, at)]) && !isModal(before)) return false;
  return subject.from < at;
}

const isModal = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:will|would|could|should|may|might|must|can|did|does|do|not|to)$/.test(token.lower);

function frameAt(
  tokens: readonly Token[],
  at: number,
  verb: SpeechVerb,
  subject: Run | undefined,
): Cue["frame"] | undefined {
  const next = tokens[at + 1];
  const isSaidBefore =
    subject !== undefined &&
    stoodBefore(tokens, subject) &&
    (isQuotedBefore(tokens, subject, at) || endsSoon(tokens, at));
  if (isSaidBefore && verb.frames.some((frame) => frame === "clause" || frame === "free" || frame === "person"))
    return "before";
  const opener = subject === undefined ? undefined : tokens[subject.from - 1];
  if (opener?.lower === "as" && next?.text === ",") return "clause";
  if (verb.frames.includes("person") && hasListener(tokens, at)) return "person";
  if (verb.frames.includes("aim") && next?.lower === "to" && tokens[at + 2]?.kind === "word") return "aim";
  if (verb.frames.includes("free")) return "clause";
  if (verb.frames.includes("clause") && opensClause(tokens, at)) return "clause";
  if (!verb.frames.includes("object") || next === undefined || !governs(next)) return undefined;
  return verb.lemma !== "call" || isNamedSo(tokens, at) ? "object" : undefined;
}

/** "Called him a liar", "called it “a disgrace”", not "called a donor". */
function isNamedSo(tokens: readonly Token[], at: number): boolean {
  const words = tokens.slice(at + 1, at + 12);
  return (
    words.some((token) => isQuote(token)) || /^(?:him|her|it|them|himself|herself)$/.test(tokens[at + 1]?.lower ?? "")
  );
}

const governs = (next: Token): boolean =>
  determiners.has(next.lower) ||
  isCapital(next) ||
  /^(?:him|her|it|them|us|me|himself|herself|on|for|as)$/.test(next.lower) ||
  isQuote(next);

/** The quotation closes right before the subject, and none of its own follows: "…," Roe said in a film that won a prize. */
function isQuotedBefore(tokens: readonly Token[], subject: Run, at: number): boolean {
  const next = tokens[at + 1];
  return isQuote(tokens[subject.from - 1]) && next?.lower !== "that" && next?.text !== ":" && !isQuote(next);
}

/** Something that could have been said stands before the subject, cut off by a comma or a quotation mark. */
function stoodBefore(tokens: readonly Token[], subject: Run): boolean {
  const mark = tokens[subject.from - 1];
  if (!isCloseMark(mark)) return false;
  return tokens.slice(0, subject.from).filter((token) => token.kind === "word").length >= 2;
}

/** Behind the verb the sentence ends, or only says when, where or to whom, or goes on with a quotation. */
function endsSoon(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next === undefined || next.kind === "mark") return next?.text !== ":";
  if (next.lower === "that" || subjectPronouns.has(next.lower)) return false;
  const isAdverbial =
    prepositions.has(next.lower) ||
    times.has(next.lower) ||
    /(?:ly|ing)$/.test(next.lower) ||
    /^(?:when|as|while|last|earlier|later|here|there|reporters|him|her|me|us|them)$/.test(next.lower);
  return isAdverbial && !tokens.slice(at + 1, at + 9).some((token) => token.lower === "that");
}

/** "told reporters that", "told the BBC: “…”", "asked him whether". */
function hasListener(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return (
    next !== undefined &&
    next.kind === "word" &&
    (isCapital(next) || determiners.has(next.lower) || !prepositions.has(next.lower))
  );
}

function opensClause(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  const second = tokens[at + 2];
  if (next === undefined) return false;
  if (next.lower === "that" || isQuote(next) || next.text === ":") return true;
  if (next.text === "," && (isQuote(second) || second?.text === "'")) return true;
  if (hasThatSoon(tokens, at)) return true;
  if (clauseOpeners.has(next.lower) || isCapital(next)) return hasFiniteSoon(tokens, at + 1);
  return false;
}

/** "said in a statement that": "that" stands near, with no other verb before it. */
function hasThatSoon(tokens: readonly Token[], at: number): boolean {
  for (let next = at + 1; next < Math.min(tokens.length, at + 9); next += 1) {
    const token = tokens[next];
    if (token === undefined || token.kind === "mark" || isFiniteVerb(token.lower)) return false;
    if (token.lower === "that")
      return prepositions.has(tokens[at + 1]?.lower ?? "") || times.has(tokens[at + 1]?.lower ?? "");
  }
  return false;
}

/** A subject and its verb stand near, so that a clause follows and not a mere thing. */
function hasFiniteSoon(tokens: readonly Token[], from: number): boolean {
  for (let at = from + 1; at < Math.min(tokens.length, from + 9); at += 1) {
    const token = tokens[at];
    if (token === undefined || /^[,;:.“”"]$/.test(token.text)) return false;
    if (isFiniteVerb(token.lower)) return true;
    if (prepositions.has(token.lower)) return false;
    if (/(?:ed|s)$/.test(token.lower) && subjectLike(tokens[at - 1]) && !isCapital(token) && at > from)
      return /^(?:he|she|they|it|we|i|you)$/.test(tokens[at - 1]?.lower ?? "") || token.lower.endsWith("ed");
  }
  return false;
}

const subjectLike = (token: Token | undefined): boolean =>
  token !== undefined && token.kind === "word" && !determiners.has(token.lower);

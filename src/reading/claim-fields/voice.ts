import { isClauseVerb, isPastForm, mayBeClauseVerb } from "../clauses/finite-verbs.ts";
import type { ReadSentence } from "../read-article.ts";
import type { Sentence, Token } from "../sentences/sentence.ts";
import type { Span } from "../span.ts";
import type { Attribution } from "../speakers/attribution.ts";
import { speechVerbs } from "../speakers/speech-verbs.ts";
import { isSilent } from "./is-silent.ts";

/** In whose voice a sentence speaks: all of it, or but a part, where the article asserts the rest or another says it. */
export type Voice = { readonly attribution: Attribution; readonly isPartly: boolean };

/** Share of a sentence, beside the words that say who said it, of which a part must consist for its speaker to be named. */
const leastSaid = 0.3;
/** Of what is only meant, thought or named by somebody ("a study found", "known as"), more is needed. */
const leastMeant = 0.5;
/** Behind a quotation much may follow that tells where and when it was said. */
const leastQuoted = 0.25;

/**
 * The voice of a sentence; undefined: the article's own. It is a speaker's where nothing outside of what is said makes a
 * statement: "In a statement on Monday, the mayor said …", "…, police told reporters at the scene". Where something does
 * ("The market burned, and the mayor said …"), the speaker has but a part. Half of the letters would tell neither.
 */
export function voiceOf(read: ReadSentence): Voice | undefined {
  const [best] = bySpeaker(read)
    .map((said) => judge(read.sentence, said))
    .filter(({ isPartly, share, ...one }) => (!isPartly && one.isSpeech) || share >= leastShare(one))
    .sort((one, other) => Number(one.isPartly) - Number(other.isPartly) || other.share - one.share);
  return best === undefined ? undefined : { attribution: best.longest, isPartly: best.isPartly };
}

const leastShare = ({ isDirect, isSpeech }: Pick<Judged, "isDirect" | "isSpeech">): number =>
  isDirect ? leastQuoted : isSpeech ? leastSaid : leastMeant;

/** What each speaker says in the sentence: "said …, adding that …" is one. */
function bySpeaker({ sentence, attributions }: ReadSentence): readonly (readonly Attribution[])[] {
  const groups = new Map<number, Attribution[]>();
  for (const attribution of attributions) {
    const { speaker } = attribution;
    if (speaker === undefined || isOutlet(attribution) || isSilent(sentence, attribution)) continue;
    groups.set(speaker.start, [...(groups.get(speaker.start) ?? []), attribution]);
  }
  return [...groups.values()];
}

/** "Not five, as we reported": whoever writes speaks of himself. */
const isOutlet = ({ speaker, direct }: Attribution): boolean => !direct && /^(?:we|i)$/i.test(speaker?.text ?? "");

type Judged = {
  readonly longest: Attribution;
  readonly isPartly: boolean;
  readonly isDirect: boolean;
  readonly isSpeech: boolean;
  readonly share: number;
};

function judge(sentence: Sentence, said: readonly Attribution[]): Judged {
  const longest = said.reduce((best, one) =>
    shared(sentence, one.content) > shared(sentence, best.content) ? one : best,
  );
  return {
    longest,
    isPartly: makesStatement(sentence, said),
    isDirect: said.some(({ direct }) => direct),
    isSpeech: said.some(isSpeech),
    share: saidShare(sentence, said),
  };
}

/** A verb of saying, "according to", or what somebody is called, described as or accused of by another. */
function isSpeech({ speaker, cue }: Attribution): boolean {
  const isBehind = speaker !== undefined && speaker.start > cue.start;
  return cue.text
    .toLowerCase()
    .split(/\s+/)
    .some(
      (word) =>
        speechVerbs.get(word)?.isSaying === true ||
        /^(?:according|opinion|view|per)$/.test(word) ||
        (isBehind && /^(?:described|called|dubbed|label+ed|accused)$/.test(word)),
    );
}

function saidShare(sentence: Span, said: readonly Attribution[]): number {
  const frames = said.reduce((sum, { cue }) => sum + shared(sentence, cue), shared(sentence, said[0]?.speaker));
  const length = sentence.end - sentence.start - frames;
  const content = said.reduce((sum, one) => sum + shared(sentence, one.content), 0);
  return length <= 0 ? 0 : content / length;
}

const shared = (one: Span, other: Span | undefined): number =>
  other === undefined ? 0 : Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));

/** Whether the words beside those said and those that say by whom make a statement: they hold a verb of a clause. */
function makesStatement({ tokens }: Sentence, said: readonly Attribution[]): boolean {
  const covered = said.flatMap(({ speaker, cue, content }) => [speaker ?? cue, cue, content]);
  const isOpen = tokens.map(({ start, end }) => !covered.some((one) => one.start < end && start < one.end));
  const asked = askedIn(tokens);
  return tokens.some(
    (_, at) => isOpen[at] === true && !(at >= asked.from && at < asked.to) && isStatement({ tokens, isOpen }, at),
  );
}

type Around = { readonly tokens: readonly Token[]; readonly isOpen: readonly boolean[] };

const isStatement = (around: Around, at: number): boolean =>
  (isClauseVerb(around.tokens, at) || goesOnBehind(around, at) || isVerbOfOpening(around.tokens, at)) &&
  !leadsTo(around, at);

/** "When asked whether he would resign, | the governor said": what was asked states nothing. */
function askedIn(tokens: readonly Token[]): { readonly from: number; readonly to: number } {
  const from = tokens.findIndex(
    ({ lower }, at) =>
      /^(?:asked|pressed|questioned)$/.test(lower) &&
      /^(?:when|while|if|once|as|and|but|,)$/.test(tokens[at - 1]?.lower ?? ","),
  );
  const comma = tokens.findIndex(({ text }, at) => at > from && text === ",");
  return from < 0 ? { from: 0, to: 0 } : { from, to: comma < 0 ? tokens.length : comma };
}

/** "The report, which the auditors said was a draft, | runs to 300 pages": the verb of what the sentence opens with. */
const goesOnBehind = ({ tokens, isOpen }: Around, at: number): boolean => {
  const verb = tokens[at]?.lower ?? "";
  if (tokens[at - 1]?.text !== "," || isOpen[at - 2] !== false) return false;
  return isPastForm(verb) || (isOpen[0] === true && /[^s]s$/.test(verb));
};

/** "The strike ended on Friday after": a past form behind the noun with which the sentence opens. */
function isVerbOfOpening(tokens: readonly Token[], verb: number): boolean {
  if (!mayBeClauseVerb(tokens, verb)) return false;
  return verb > 0 && !tokens.slice(0, verb).some(({ kind, lower }) => kind === "mark" || opensPhrase.test(lower));
}

const opensPhrase =
  /^(?:in|on|at|by|for|from|to|with|under|over|about|during|after|before|since|until|as|when|while|of)$/;
const between = /^(?:on|to|not|also|been|be|being|since|then|now|later|once|again|even|already|\w+ly)$/;

/** An auxiliary of the verb of saying ("has repeatedly said"), or the verb that leads to it ("went on to say"). */
function leadsTo({ tokens, isOpen }: Around, verb: number): boolean {
  for (let at = verb + 1; at < tokens.length && at - verb <= 4; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === "mark") return false;
    if (isOpen[at] !== true) return true;
    if (!between.test(token.lower) && !isClauseVerb(tokens, at)) return false;
  }
  return false;
}

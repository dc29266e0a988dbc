import type { Claim } from "../claims/claim.ts";
import { findHedges } from "../reading/hedges/find-hedges.ts";
import { sentencesOf } from "../reading/sentences/split-article.ts";
import type { Span } from "../reading/span.ts";
import { isStopWord } from "../words/stop-words.ts";
import { wordsOf } from "../words/words-of.ts";
import type { CheckedSentence, Verdict } from "./checked.ts";
import { type Comparison, compareWordings } from "./compare-wordings.ts";
import type { PlainWord } from "./plain-words.ts";
import { isSameSpeaker } from "./same-speaker.ts";

/** What is held against the record: a sentence, or the words that it quotes. */
export type ToCheck = {
  readonly span: Span;
  /** Only a part of a sentence, so that the record may say more around it. */
  readonly isQuotation: boolean;
  /** Who the text says said it; undefined where it says nobody. */
  readonly speaker: string | undefined;
};

/** From this likeness on a claim is taken for what the sentence repeats, in other words. */
const leastAlike = 0.55;
const leastKept = 0.7;
/** A fragment of fewer words may stand anywhere by chance, unless two of them carry meaning. */
const fewestWithin = 4;
const fewestTelling = 2;
const tooShort =
  "so few words stand anywhere by chance, so they are not looked for: give four or more of the words around them";

const isTooShort = (text: string): boolean => text.split(/\s+/).length < fewestWithin && !isTelling(text);

/** "Hydrants were dry" is looked for, word for word; "it was not" is not. */
const isTelling = (text: string): boolean =>
  wordsOf(text).filter(({ form }) => !isStopWord(form) && form.length > 2).length >= fewestTelling;

/** Holds a sentence against the claims that it may come from; the nearest decides. */
export function checkSentence(toCheck: ToCheck, candidates: readonly Claim[]): CheckedSentence {
  const { span } = toCheck;
  const nothing: CheckedSentence = {
    sentence: span,
    verdict: "not-on-record",
    remarks: isTooShort(span.text) ? [tooShort] : [],
    differences: [],
    claim: undefined,
  };
  const [best] = candidates
    .flatMap((claim) =>
      wordingsOf(claim).map((wording) => ({ claim, wording, comparison: compareParts(span.text, wording) })),
    )
    .filter(({ comparison }) => isRelated(comparison, toCheck))
    .sort((one, other) => nearness(other.comparison) - nearness(one.comparison));
  if (best === undefined) return nothing;
  return judged(toCheck, best);
}

const wordingsOf = ({ verbatim, quote, text }: Claim): readonly string[] => [
  ...new Set([verbatim?.text, quote, text].filter((wording) => wording !== undefined)),
];

/** What was left out of a quotation, "…" or "[…]", and what was put in, "[the boats]", is no difference of the rest. */
const omission = /\s*(?:\[[^\]]*\]|\.\s?\.\s?\.|…)\s*/;

function compareParts(text: string, wording: string): Comparison {
  const parts = text.split(omission).filter((part) => /\p{L}/u.test(part));
  const whole = compareWordings(parts.join(" "), wording);
  if (parts.length < 2) return whole;
  return { ...whole, isWithin: parts.every((part) => compareWordings(part, wording).isWithin) };
}

const nearness = ({ isWithin, alike, kept }: Comparison): number => (isWithin ? 2 : 0) + alike + kept / 2;

function isRelated(comparison: Comparison, { span, isQuotation }: ToCheck): boolean {
  const words = span.text.split(/\s+/).length;
  if (comparison.isWithin && (words >= fewestWithin || isTelling(span.text) || comparison.alike === 1)) return true;
  return comparison.alike >= leastAlike || (isQuotation && words >= fewestWithin && comparison.kept >= leastKept);
}

type Best = { readonly claim: Claim; readonly wording: string; readonly comparison: Comparison };

function judged({ span, isQuotation, speaker }: ToCheck, { claim, wording, comparison }: Best): CheckedSentence {
  const found = remarksOn({ text: span.text, speaker, isQuotation }, { claim, wording, comparison });
  const isSame = comparison.isWithin;
  const [first] = found;
  const verdict: Verdict = first?.verdict ?? (isSame ? "exact" : "altered");
  return {
    sentence: span,
    verdict,
    remarks: [
      ...found.map(({ remark }) => remark),
      ...(omission.test(span.text) ? ["words left out or put in are marked"] : []),
    ],
    differences: verdict === "exact" ? [] : comparison.differences,
    claim,
  };
}

type Remark = { readonly verdict: Verdict; readonly remark: string };
type OwnText = { readonly text: string; readonly speaker: string | undefined; readonly isQuotation: boolean };

/** What is worse comes first: another number, a denial or condition left out, another speaker, a hedge that is gone, a "not" more or less. */
function remarksOn(own: OwnText, { claim, wording, comparison }: Best): readonly Remark[] {
  return [
    ...numberRemarks(comparison),
    ...contextRemarks(comparison),
    ...speakerRemarks(own, claim),
    ...(own.isQuotation && comparison.isWithin ? [] : hedgeRemarks(own.text, wording)),
    ...negationRemarks(comparison, omission.test(own.text)),
  ];
}

const denial =
  /^(?:den(?:y|ies|ied|ying)|refut(?:e|es|ed|ing)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|disput(?:e|es|ed|ing)|false|untrue|fake|hoax|rumou?rs?)$/;
const condition = /^(?:if|unless|provided|assuming|whether|until)$/;

/** Words of the record that turn what is left round, or make it hang on something, must not be left out. */
function contextRemarks({ onlyOnRecord, isWithin }: Comparison): readonly Remark[] {
  if (!isWithin) return [];
  const telling = onlyOnRecord.filter(({ form }) => denial.test(form) || condition.test(form) || negation.test(form));
  if (telling.length === 0) return [];
  const words = telling.map(({ written }) => written).join("”, “");
  return [{ verdict: "altered", remark: `“${words}” on the record is left out here: it changes what the rest says` }];
}

function numberRemarks({ onlyInText, onlyOnRecord, isWithin }: Comparison): readonly Remark[] {
  if (isWithin) return [];
  const numbers = (words: readonly PlainWord[]): readonly string[] =>
    words.filter(({ form }) => /^\d/.test(form)).map(({ written }) => written);
  const [here, there] = [numbers(onlyInText), numbers(onlyOnRecord)];
  if (here.length === 0) return [];
  const record = there.length === 0 ? "no such number on the record" : `${there.join(", ")} on the record`;
  return [{ verdict: "number-differs", remark: `${record}, ${here.join(", ")} here` }];
}

function speakerRemarks({ speaker, isQuotation, text }: OwnText, { speaker: held }: Claim): readonly Remark[] {
  if (held.kind === "article" || (speaker !== undefined && isSameSpeaker(speaker, held.name))) return [];
  if (speaker === undefined && (isQuotation || held.isPartly || isNamedIn(held.name, text))) return [];
  if (speaker === undefined)
    return [{ verdict: "speaker-differs", remark: `said by ${held.name} on the record, by nobody here` }];
  return [{ verdict: "speaker-differs", remark: `said by ${held.name} on the record, by ${speaker} here` }];
}

const isNamedIn = (name: string, text: string): boolean => text.toLowerCase().includes(lastWord(name).toLowerCase());

const lastWord = (name: string): string => name.match(/[\p{L}\p{M}'’-]+/gu)?.at(-1) ?? name;

function hedgeRemarks(text: string, wording: string): readonly Remark[] {
  const hedges = (of: string): readonly string[] =>
    sentencesOf(of).flatMap((sentence) => findHedges(sentence).map((hedge) => hedge.text.toLowerCase()));
  const [here, there] = [hedges(text), hedges(wording)];
  const dropped = there.filter((hedge) => !here.includes(hedge));
  if (dropped.length > 0 && here.length < there.length) {
    return [{ verdict: "hedge-dropped", remark: `“${dropped.join("”, “")}” on the record is missing here` }];
  }
  const added = here.filter((hedge) => !there.includes(hedge));
  return added.length > 0 ? [{ verdict: "altered", remark: `“${added.join("”, “")}” is not on the record` }] : [];
}

const negation = /^(?:not|no|never|none|nobody|nothing|without|cannot|\p{L}+n't)$/u;

/** Between the parts of a quotation with words left out a "not" may be hidden. */
function negationRemarks({ onlyInText, onlyOnRecord, isWithin }: Comparison, isCut: boolean): readonly Remark[] {
  if (isWithin && !isCut) return [];
  const negated = (words: readonly PlainWord[]): readonly string[] =>
    words.filter(({ form }) => negation.test(form)).map(({ written }) => written);
  const [here, there] = [negated(onlyInText), negated(onlyOnRecord)];
  if (here.length > there.length)
    return [{ verdict: "altered", remark: `“${here.join(", ")}” turns the claim round: it is not on the record` }];
  return there.length > here.length
    ? [{ verdict: "altered", remark: `“${there.join(", ")}” on the record is missing here: the claim is turned round` }]
    : [];
}

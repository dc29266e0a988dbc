import type { Claim } from "../claims/claim.ts";
import type { Sentence } from "../reading/sentences/sentence.ts";
import { sentencesOf } from "../reading/sentences/split-article.ts";
import { spanOf } from "../reading/span.ts";
import type { Attribution } from "../reading/speakers/attribution.ts";
import { findAttributions } from "../reading/speakers/find-attributions.ts";
import { checkSentence, type ToCheck } from "./check-sentence.ts";
import type { CheckedSentence } from "./checked.ts";
import type { ClaimFinder } from "./claim-finder.ts";

const mostCandidates = 12;
/** A quotation of fewer words is a word in quotation marks, no quotation. */
const fewestQuoted = 3;

/** Holds every sentence of a text, and the words that it quotes, against the record. */
export function checkText(text: string, finder: ClaimFinder): readonly CheckedSentence[] {
  const sentences = sentencesOf(text);
  const attributions = findAttributions(sentences, text);
  return sentences
    .filter((sentence) => /\p{L}{2}/u.test(sentence.text))
    .flatMap((sentence) => partsOf(sentence, attributions, text))
    .map((part) => checkSentence(part, candidatesFor(part, finder)));
}

const candidatesFor = ({ span }: ToCheck, finder: ClaimFinder): readonly Claim[] =>
  finder.near(span.text, mostCandidates);

const quotation = /["“]([^"”]{4,}?)["”]|``(.{4,}?)''/g;

/** The quotations of a sentence, each by itself; a sentence without one as a whole, without who said it. */
function partsOf(sentence: Sentence, attributions: readonly Attribution[], text: string): readonly ToCheck[] {
  const own = attributions.filter(
    ({ content, cue }) => cue.start >= sentence.start && cue.end <= sentence.end && content.end > sentence.start,
  );
  const [attribution] = own;
  const speaker = attribution?.speaker?.text;
  const quoted = [...sentence.text.matchAll(quotation)].flatMap((found) => {
    const words = (found[1] ?? found[2] ?? "").replace(/[,\s]+$/, "");
    if (words.trim().split(/\s+/).length < fewestQuoted) return [];
    const start = sentence.start + found.index + found[0].indexOf(words);
    return [{ span: spanOf(text, start, start + words.length), isQuotation: true, speaker }];
  });
  return quoted.length > 0 ? quoted : [{ span: sentence, isQuotation: false, speaker }];
}

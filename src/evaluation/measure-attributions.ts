import { z } from "zod";
import { sentencesOf } from "../reading/sentences/split-article.ts";
import type { Attribution } from "../reading/speakers/attribution.ts";
import { findAttributions } from "../reading/speakers/find-attributions.ts";
import type { EvaluationPart, Measured } from "./evaluation-part.ts";
import { rowsOf } from "./rows-of.ts";

const places = z.array(z.tuple([z.number(), z.number()]));
const rowSchema = z.object({
  text: z.string(),
  attributions: z.array(z.object({ source: places, cue: places, content: places, cue_text: z.string() })),
});
type Row = z.infer<typeof rowSchema>;
type Gold = Row["attributions"][number];
type Places = Gold["cue"];

/**
 * Verbs of saying, as regular expressions of their forms: a label counts as speech when a word of its cue is one of these, or
 * when the cue is "according to".
 */
const sayingForms = [
  "sa(?:y|ys|id|ying)",
  "t(?:ell|ells|old|elling)",
  "wr(?:ite|ites|ote|itten|iting)",
  "(?:add|ask|claim|explain|warn|insist|report|suggest|tweet)(?:s|ed|ing)?",
  "(?:announc|argu|declar|not|stat|acknowledg)(?:e|es|ed|ing)",
  "(?:den|repl)(?:y|ies|ied|ying)",
  "admit(?:s|ted|ting)?",
  "(?:confirm|stress)(?:s|es|ed|ing)?",
  "according to",
];
const saying = new RegExp(`\\b(?:${sayingForms.join("|")})\\b`, "i");

/** Share of what was said, in characters, that must be found. */
const leastContent = 0.5;

/**
 * Attributions against the labels of PolNeAR, on the articles that have any. Speech, end to end: of the labels of speech
 * that have a source and a content, the share for which one attribution of ours overlaps the cue, names a speaker that
 * overlaps the source, and holds at least half of the characters of the content. Where the source is a relative pronoun,
 * the speaker may be the words right before it, for which the pronoun stands. Cue precision: the share of our cues that
 * overlap the cue of any label, speech or not. The strict figures want the very words of the source, and those of the
 * content but for marks at its ends.
 */
export const measureAttributions: EvaluationPart = {
  title: "Who said it (polnear)",
  files: ["polnear/dev/articles.jsonl"],
  measure: ([lines = ""]) => figuresOf(rowsOf(lines, rowSchema).filter(({ attributions }) => attributions.length > 0)),
};

function figuresOf(rows: readonly Row[]): readonly Measured[] {
  const judged = rows.map((row) => judge(row));
  const cues = judged.reduce((sum, one) => sum + one.cues, 0);
  const rightCues = judged.reduce((sum, one) => sum + one.rightCues, 0);
  const all = judged.flatMap(({ found }) => found);
  const speech = all.filter(({ isSpeech }) => isSpeech);
  const share = (of: readonly Found[], is: (one: Found) => boolean) => ({
    value: of.filter(is).length / of.length,
    of: of.length,
  });
  return [
    { name: "speech, end to end", ...share(speech, isRight), reach: 0.94 },
    { name: "speech, cue found", ...share(speech, ({ cue }) => cue) },
    { name: "speech, cue and speaker", ...share(speech, ({ source }) => source) },
    { name: "speech, cue and content", ...share(speech, ({ content }) => content) },
    { name: "speech, end to end, exact speaker", ...share(speech, (one) => isRight(one) && one.exactSource) },
    { name: "speech, end to end, exact content", ...share(speech, (one) => isRight(one) && one.exactContent) },
    { name: "all labels with a source, end to end", ...share(all, isRight) },
    { name: "cue precision", value: rightCues / cues, of: cues, reach: 0.9 },
  ];
}

/** What of one label was found by the attribution of ours that fits it best. */
type Found = {
  readonly isSpeech: boolean;
  readonly cue: boolean;
  readonly source: boolean;
  readonly content: boolean;
  readonly exactSource: boolean;
  readonly exactContent: boolean;
};
type Judged = { readonly found: readonly Found[]; readonly cues: number; readonly rightCues: number };

const isRight = ({ source, content }: Found): boolean => source && content;

function judge({ text, attributions }: Row): Judged {
  const ours = findAttributions(sentencesOf(text), text);
  return {
    found: attributions
      .filter(({ source, content }) => source.length > 0 && content.length > 0)
      .map((gold) => bestOf(gold, ours, text)),
    cues: ours.length,
    rightCues: ours.filter((one) => attributions.some((gold) => overlaps(gold.cue, one.cue))).length,
  };
}

function bestOf(gold: Gold, ours: readonly Attribution[], text: string): Found {
  const isSpeech = saying.test(gold.cue_text);
  const candidates = ours.filter((one) => overlaps(gold.cue, one.cue)).map((one) => foundBy(one, gold, text));
  const score = (one: Omit<Found, "isSpeech">): number => Number(one.source) + Number(one.content);
  const [best] = candidates.sort((one, other) => score(other) - score(one));
  const nothing = { cue: false, source: false, content: false, exactSource: false, exactContent: false };
  return { isSpeech, ...(best ?? nothing) };
}

function foundBy(one: Attribution, gold: Gold, text: string): Omit<Found, "isSpeech"> {
  const { speaker, content } = one;
  return {
    cue: true,
    source: speaker !== undefined && (overlaps(gold.source, speaker) || isAntecedent(speaker, gold.source, text)),
    content: sharedLength(gold.content, content) >= leastContent * lengthOf(gold.content),
    exactSource: speaker !== undefined && isSame(gold.source, speaker, text),
    exactContent: isSame(gold.content, content, text),
  };
}

type Place = { readonly start: number; readonly end: number };

const overlaps = (all: Places, { start, end }: Place): boolean => all.some(([from, to]) => from < end && start < to);

/** "Roe, who said": "Roe" for "who". */
function isAntecedent(speaker: Place, source: Places, text: string): boolean {
  const [first] = source;
  if (first === undefined || source.length > 1 || !/^(?:who|which|that)$/i.test(text.slice(...first))) return false;
  return /^[\s,–—-]*$/.test(text.slice(speaker.end, first[0])) && speaker.end <= first[0];
}

const sharedLength = (all: Places, { start, end }: Place): number =>
  all.reduce((sum, [from, to]) => sum + Math.max(0, Math.min(to, end) - Math.max(from, start)), 0);

const lengthOf = (all: Places): number => all.reduce((sum, [from, to]) => sum + to - from, 0);

/** The same words from first to last; marks at their ends do not count. */
function isSame(all: Places, { start, end }: Place, text: string): boolean {
  const from = Math.min(...all.map(([one]) => one));
  const to = Math.max(...all.map(([, one]) => one));
  return bare(text.slice(from, to)) === bare(text.slice(start, end)) && from < end && start < to;
}

const bare = (words: string): string => words.replace(/^[\P{L}&&\P{N}]+|[\P{L}&&\P{N}]+$/gv, "");

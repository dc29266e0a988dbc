import { z } from "zod";
import { sentencesOf } from "../reading/sentences/split-article.ts";
import type { Attribution } from "../reading/speakers/attribution.ts";
import { findAttributions } from "../reading/speakers/find-attributions.ts";
import type { EvaluationPart, Measured } from "./evaluation-part.ts";
import { rowsOf } from "./rows-of.ts";

const spans = z.array(z.tuple([z.number(), z.number()]));
const rowSchema = z.object({
  text: z.string(),
  attributions: z.array(z.object({ source: spans, cue: spans, content: spans, cue_text: z.string() })),
});
type Row = z.infer<typeof rowSchema>;
type Gold = Row["attributions"][number];

/** Forms of the verbs of saying by which a label counts as speech; "according to" counts as well. */
const saying =
  /\b(?:say|says|said|saying|tell|tells|told|telling|add|adds|added|adding|ask|asks|asked|asking|announce[sd]?|announcing|write|writes|wrote|writing|tweet(?:s|ed|ing)?|report(?:s|ed|ing)?|state[sd]?|stating|claim(?:s|ed|ing)?|explain(?:s|ed|ing)?|warn(?:s|ed|ing)?|note[sd]?|noting|argue[sd]?|arguing|suggest(?:s|ed|ing)?|insist(?:s|ed|ing)?|repl(?:y|ies|ied|ying)|respond(?:s|ed|ing)?|acknowledge[sd]?|admit(?:s|ted|ting)?|confirm(?:s|ed|ing)?|den(?:y|ies|ied|ying)|declare[sd]?|declaring|stress(?:es|ed|ing)?|continue[sd]?|according to)\b/i;

/** Share of what was said, in characters, that must be found. */
const leastContent = 0.5;

/**
 * Attributions against the labels of PolNeAR. Speech, end to end: of the labels with a source whose cue holds a verb of
 * saying, the share for which one attribution of ours overlaps the cue, names a speaker that overlaps the source, and
 * holds at least half of the characters of the content. Cue precision: the share of our cues that overlap the cue of any
 * label, speech or not; only articles with labels count.
 */
export const measureAttributions: EvaluationPart = {
  title: "Who said it (polnear)",
  files: ["polnear/dev/articles.jsonl"],
  measure: ([lines = ""]) => figuresOf(rowsOf(lines, rowSchema).filter(({ attributions }) => attributions.length > 0)),
};

function figuresOf(rows: readonly Row[]): readonly Measured[] {
  const judged = rows.map((row) => judge(row));
  const sum = (of: (one: Judged) => number): number => judged.reduce((all, one) => all + of(one), 0);
  const speech = sum(({ speech: one }) => one.length);
  const rightSpeech = (is: (one: Found) => boolean): number => sum(({ speech: one }) => one.filter(is).length) / speech;
  const cues = sum((one) => one.cues);
  return [
    {
      name: "speech, end to end",
      value: rightSpeech((one) => one.cue && one.source && one.content),
      of: speech,
      reach: 0.94,
    },
    { name: "speech, cue found", value: rightSpeech((one) => one.cue), of: speech },
    { name: "speech, speaker right", value: rightSpeech((one) => one.source), of: speech },
    { name: "speech, speaker's exact words", value: rightSpeech((one) => one.exactSource), of: speech },
    { name: "cue precision", value: sum((one) => one.rightCues) / cues, of: cues, reach: 0.9 },
    {
      name: "cues found, of all labels",
      value: sum((one) => one.foundCues) / sum((one) => one.labels),
      of: sum((one) => one.labels),
    },
  ];
}

type Found = {
  readonly cue: boolean;
  readonly source: boolean;
  readonly content: boolean;
  readonly exactSource: boolean;
};
type Judged = {
  readonly speech: readonly Found[];
  readonly cues: number;
  readonly rightCues: number;
  readonly labels: number;
  readonly foundCues: number;
};

function judge({ text, attributions }: Row): Judged {
  const ours = findAttributions(sentencesOf(text), text);
  const isSpeech = (gold: Gold): boolean =>
    gold.source.length > 0 && gold.content.length > 0 && saying.test(gold.cue_text);
  return {
    speech: attributions.filter(isSpeech).map((gold) => foundOf(gold, ours)),
    cues: ours.length,
    rightCues: ours.filter((one) => attributions.some((gold) => overlaps(gold.cue, one.cue))).length,
    labels: attributions.length,
    foundCues: attributions.filter((gold) => ours.some((one) => overlaps(gold.cue, one.cue))).length,
  };
}

function foundOf(gold: Gold, ours: readonly Attribution[]): Found {
  const candidates = ours
    .filter((one) => overlaps(gold.cue, one.cue))
    .map((one) => ({
      cue: true,
      source: one.speaker !== undefined && overlaps(gold.source, one.speaker),
      content: sharedLength(gold.content, one.content) >= leastContent * lengthOf(gold.content),
      exactSource:
        gold.source.length === 1 &&
        gold.source[0]?.[0] === one.speaker?.start &&
        gold.source[0]?.[1] === one.speaker?.end,
    }));
  const score = (one: Found): number => Number(one.source) + Number(one.content);
  const [best] = [...candidates].sort((one, other) => score(other) - score(one));
  return best ?? { cue: false, source: false, content: false, exactSource: false };
}

type Place = { readonly start: number; readonly end: number };
type Places = Gold["cue"];

const overlaps = (places: Places, { start, end }: Place): boolean =>
  places.some(([from, to]) => from < end && start < to);

const sharedLength = (places: Places, { start, end }: Place): number =>
  places.reduce((sum, [from, to]) => sum + Math.max(0, Math.min(to, end) - Math.max(from, start)), 0);

const lengthOf = (places: Places): number => places.reduce((sum, [from, to]) => sum + to - from, 0);

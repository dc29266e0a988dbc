import { z } from "zod";
import { findTimes } from "../reading/dates/find-times.ts";
import type { TimeMention } from "../reading/dates/time-mention.ts";
import { sentencesOf } from "../reading/sentences/split-article.ts";
import type { EvaluationPart, Measured } from "./evaluation-part.ts";
import { halvesOf } from "./halves-of.ts";
import { rowsOf } from "./rows-of.ts";

const rowSchema = z.object({
  id: z.string(),
  dct: z.string(),
  text: z.string(),
  timex: z.array(z.object({ start: z.number(), end: z.number(), type: z.string(), value: z.string() })),
});
type Row = z.infer<typeof rowSchema>;

/**
 * Dates and times against TIMEX3 labels of type DATE and TIME. Overlapping: a mention and a label that share a character
 * are one find, each used once (the relaxed match of TempEval-3); strict: the same characters. Value: the share of all
 * labels whose overlapping mention has the label's value, letter for letter but for a leading zero of the week; in a
 * second figure "1949-XX" and "19XX", which some labels write for 1949 and for the century, are the same as "1949" and
 * "19". Mentions on labels of other types (durations, sets) count neither for nor against.
 */
export const measureDates: EvaluationPart = {
  title: "Dates and times (timex)",
  files: ["timex/dev/articles.jsonl"],
  measure: ([lines = ""]) => {
    const rows = rowsOf(lines, rowSchema);
    const tallies = rows.map((row) => ({ id: row.id, tally: tallyOf(row) }));
    const all = total(tallies.map(({ tally }) => tally));
    const [seen, unseen] = halvesOf(tallies, ({ id }) => id).map((half) => total(half.map(({ tally }) => tally)));
    const halves =
      seen === undefined || unseen === undefined
        ? undefined
        : `half looked at ${share(f1(seen, seen.overlapping))} / ${share(seen.values / seen.gold)}, half kept for checking ${share(f1(unseen, unseen.overlapping))} / ${share(unseen.values / unseen.gold)}`;
    return figuresOf(all, halves);
  },
};

type Tally = {
  readonly gold: number;
  readonly found: number;
  readonly overlapping: number;
  readonly strict: number;
  readonly values: number;
  readonly sameValues: number;
};

function figuresOf(all: Tally, halves: string | undefined): readonly Measured[] {
  const note = halves === undefined ? {} : { note: halves };
  return [
    { name: "span F1, overlapping", value: f1(all, all.overlapping), of: all.gold, reach: 0.95, ...note },
    { name: "span F1, strict", value: f1(all, all.strict), of: all.gold },
    { name: "precision, overlapping", value: all.overlapping / all.found, of: all.found },
    { name: "recall, overlapping", value: all.overlapping / all.gold, of: all.gold },
    { name: "value right, of all labels", value: all.values / all.gold, of: all.gold, reach: 0.87 },
    { name: "value right but for notation, of all labels", value: all.sameValues / all.gold, of: all.gold },
  ];
}

const share = (value: number): string => `${(value * 100).toFixed(1)} %`;

const f1 = ({ gold, found }: Tally, right: number): number => (2 * right) / Math.max(1, gold + found);

function total(tallies: readonly Tally[]): Tally {
  const sum = (of: (tally: Tally) => number): number => tallies.reduce((all, tally) => all + of(tally), 0);
  return {
    gold: sum((tally) => tally.gold),
    found: sum((tally) => tally.found),
    overlapping: sum((tally) => tally.overlapping),
    strict: sum((tally) => tally.strict),
    values: sum((tally) => tally.values),
    sameValues: sum((tally) => tally.sameValues),
  };
}

function tallyOf({ text, dct, timex }: Row): Tally {
  const gold = timex.filter(({ type }) => type === "DATE" || type === "TIME");
  const others = timex.filter(({ type }) => type !== "DATE" && type !== "TIME");
  const mentions = findTimes(sentencesOf(text), { published: dct });
  const free = new Set(mentions);
  const pairs = gold.flatMap((label) => {
    const mention = [...free].find((one) => overlaps(one, label));
    if (mention === undefined) return [];
    free.delete(mention);
    return [{ label, mention }];
  });
  const ignored = [...free].filter((mention) => others.some((label) => overlaps(mention, label))).length;
  return {
    gold: gold.length,
    found: mentions.length - ignored,
    overlapping: pairs.length,
    strict: pairs.filter(({ label, mention }) => label.start === mention.start && label.end === mention.end).length,
    values: pairs.filter(({ label, mention }) => plainValue(mention.value) === plainValue(label.value)).length,
    sameValues: pairs.filter(({ label, mention }) => knownPart(mention.value) === knownPart(label.value)).length,
  };
}

type Place = Pick<TimeMention, "start" | "end">;

const overlaps = (one: Place, other: Place): boolean => one.start < other.end && other.start < one.end;

const plainValue = (value: string | undefined): string | undefined => value?.replace(/-W(\d)(?!\d)/, "-W0$1");

/** A value without the places that it leaves unknown. */
const knownPart = (value: string | undefined): string | undefined => plainValue(value)?.replace(/(?:-?XX)+$/, "");

import type { AskedTime } from "../questions/find-question-dates.ts";
import type { AspectForm, UnweighedAspect } from "./aspect.ts";
import { monthTerms } from "./claim-terms.ts";

/** A time that was asked for, as the months by which the index proposes claims; the days decide later. */
export function timeAspect(time: AskedTime): UnweighedAspect {
  const forms = monthsOf(time).map((term): AspectForm => ({ field: "times", term, strength: 1 }));
  return { words: time.words, kind: "time", forms, names: [], time, modifies: undefined, readAs: undefined };
}

function monthsOf(time: AskedTime): readonly string[] {
  const first = Number(time.from.slice(0, 2));
  const last = Number(time.to.slice(0, 2));
  const count = ((last - first + 12) % 12) + 1;
  return Array.from({ length: count }, (_, index) => {
    const month = ((first + index - 1) % 12) + 1;
    const [dated, recurring] = monthTerms((time.year ?? 0) + (month < first ? 1 : 0), month);
    return (time.year === undefined ? recurring : dated) ?? "";
  });
}

import type { HedgeKind } from "../../claims/claim.ts";

/** What must stand after a cue for it to hedge; `any`: nothing in particular. */
export type CueNeeds = "any" | "number" | "verb" | "clause" | "infinitive";

/** Words that hedge, their kind, and what must follow. */
export type HedgeCue = { readonly words: readonly string[]; readonly kind: HedgeKind; readonly needs: CueNeeds };

type Line = readonly [kind: HedgeKind, needs: CueNeeds, cues: string];

/**
 * Cues of uncertainty. The kinds follow Rubin's and the lists of BioScope (Vincze et al. 2008) and of the CoNLL-2010
 * shared task (Farkas et al. 2010), as far as news uses their words.
 */
const lines: readonly Line[] = [
  [
    "approximate",
    "number",
    "an estimated|estimated|about|around|roughly|approximately|nearly|almost|some|close to|just over|just under|well over|more or less|as many as|as much as|up to|in the region of|somewhere around|upwards of|circa",
  ],
  ["modal", "verb", "may|might|could|may have|might have|could have|may be|might be|could be"],
  [
    "modal",
    "infinitive",
    "is likely|are likely|was likely|were likely|likely|is set|are set|is bound|is poised|are poised",
  ],
  [
    "evidential",
    "any",
    "reportedly|allegedly|purportedly|supposedly|apparently|seemingly|ostensibly|evidently|by some accounts|according to reports|reports say|reports said|reports indicate|reports indicating|reports suggest|reports suggested|sources say|sources said|rumoured|rumored",
  ],
  [
    "evidential",
    "infinitive",
    "is said|are said|was said|were said|is reported|are reported|was reported|were reported|is alleged|are alleged|was alleged|were alleged|appears|appear|appeared|seems|seem|seemed|is rumoured|is rumored",
  ],
  ["evidential", "clause", "it appears|it seems|it is said|it was reported|it is reported|it is alleged|it is claimed"],
  [
    "epistemic",
    "any",
    "probably|possibly|perhaps|maybe|presumably|conceivably|arguably|potentially|unlikely|most likely|very likely|it is possible|it is likely|it is unlikely|it is unclear|remains unclear|remain unclear|is unclear|unconfirmed|unverified|not confirmed|there is a chance|in all likelihood|no evidence",
  ],
  [
    "epistemic",
    "clause",
    "suggests|suggest|suggested|suggesting|indicates|indicate|indicated|indicating|implies|implying|hints|signals|raises the possibility",
  ],
  [
    "belief",
    "infinitive",
    "is believed|are believed|was believed|were believed|is thought|are thought|was thought|were thought|is presumed|are presumed|was presumed|were presumed|is assumed|are assumed|is suspected|are suspected|was suspected|is expected|are expected|was expected|were expected|is feared|are feared|was feared|were feared|is understood|are understood|is considered|are considered",
  ],
  [
    "belief",
    "any",
    "suspect arson|suspects arson|suspect sabotage|suspects sabotage|suspect foul play|suspects foul play|presumed dead|feared dead|believed dead|presumed|suspected|feared|believed to be|thought to be|expected to|believed to have|thought to have|it is believed|it is thought|it is feared|it is expected|it is understood",
  ],
  [
    "belief",
    "clause",
    "believes|believe|believed|thinks|think|suspects|suspect|fears|fear|expects|expect|assumes|assume|doubts|doubt",
  ],
];

/** By their first word, longest first. */
export const hedgeCues: ReadonlyMap<string, readonly HedgeCue[]> = byFirstWord();

function byFirstWord(): ReadonlyMap<string, readonly HedgeCue[]> {
  const cues = new Map<string, HedgeCue[]>();
  for (const [kind, needs, list] of lines) {
    for (const cue of list.split("|")) {
      const words = cue.split(" ");
      const [first = ""] = words;
      cues.set(first, [...(cues.get(first) ?? []), { words, kind, needs }]);
    }
  }
  for (const list of cues.values()) list.sort((one, other) => other.words.length - one.words.length);
  return cues;
}

import type { Candidate } from "./candidate.ts";
import type { NamesSeen } from "./find-runs.ts";
import { anyOrganisation, anyPlace, known, phraseFlags } from "./gazetteer.ts";
import { isAtStart } from "./line.ts";

/** A word that may have its capital only for its place needs more than that to be a name. */
export function scoreStart({ line, from, to, title, key, scores }: Candidate, seen: NamesSeen): void {
  if (title < from || line.style !== "prose") return;
  if (to - from > 1) {
    if (isAtStart(line, from) && isPlainPhrase(line.words, from, to)) scores.other += 3;
    return;
  }
  const word = line.words[from];
  if (word === undefined) return;
  if (line.words[to]?.text === ":" && (word.flags & (anyPlace | anyOrganisation)) === 0) scores.other += 2.5;
  if (!isAtStart(line, from) || seen.isNameWord(key)) return;
  if ((word.flags & (anyPlace | anyOrganisation | known.givenName | known.surname)) === 0) scores.other += 1.7;
}

/** Common words only, none of which makes a body or place of them: "Original Source", "Full Text". */
const isPlainPhrase = (words: Candidate["line"]["words"], from: number, to: number): boolean =>
  words
    .slice(from, to)
    .every(
      ({ flags }) =>
        (flags & (known.ordinary | known.functionWord)) !== 0 &&
        (flags & (known.givenName | known.surname | known.organisationHead | known.placeHead)) === 0,
    ) &&
  phraseFlags(
    words
      .slice(from, to)
      .map(({ lower }) => lower)
      .join(" "),
  ) === 0;

const isoDay = /^\d{4}-\d{2}-\d{2}$/;
const bylineWords = 3;

/** "KYIV, Jan 5 (Reuters) -" begins with a place; a line of a person's name alone under the headline is who wrote it. */
export function scoreDateline({ line, lineNumber, from, to, form }: Candidate): void {
  const { words } = line;
  if (lineNumber > 4) return;
  const isCapitals = words[0]?.shape === "capitals";
  const last = words.at(-1);
  const isDated = last !== undefined && isoDay.test(last.text) && words.length < 9;
  if (form.organisation >= 6) return;
  if (isDated && from === 0) form.place += 9;
  if (isDated && from > 0 && words[from - 1]?.text === ",") form.place += 5;
  if (!isDated && isCapitals && from === 0 && (form.place > 2 || words[to]?.text === ",") && isDatelineEnd(line, to))
    form.place += 6;
  if (from === 0 && to === words.length && to > 1 && to <= bylineWords && lineNumber > 0 && form.organisation < 6)
    form.person += 3;
}

const farthestDatelineEnd = 8;

/** Whether a dateline's dash or agency in brackets follows soon. */
function isDatelineEnd({ words }: Candidate["line"], to: number): boolean {
  if (words[to]?.text !== "," && words[to]?.text !== "(" && !isDash(words[to]?.text)) return false;
  for (let at = to; at < Math.min(words.length, to + farthestDatelineEnd); at += 1) {
    if (words[at]?.shape === "lower") return false;
    if (isDash(words[at]?.text)) return true;
  }
  return false;
}

const isDash = (text: string | undefined): boolean => text === "-" || text === "--" || text === "—" || text === "–";

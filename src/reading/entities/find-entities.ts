import type { Sentence } from "../sentences/sentence.ts";
import { articleNames } from "./article-names.ts";
import { type Candidate, noScores } from "./candidate.ts";
import type { EntityMention } from "./entity-mention.ts";
import { findRuns, type NamesSeen } from "./find-runs.ts";
import { type Line, linesOf } from "./line.ts";
import { nameMentions } from "./name-mentions.ts";
import { namesSeenIn } from "./names-seen.ts";
import { scoreContext } from "./score-context.ts";
import { scoreForm } from "./score-form.ts";
import { scoreDateline, scoreStart } from "./score-position.ts";
import { isSportsReport, scoreSports } from "./score-sports.ts";
import { shareAmongListed } from "./share-among-listed.ts";
import { splitRun } from "./split-run.ts";

/** The people, organisations and places that an article names, in order; each typed by all that the article tells. */
export function findEntities(sentences: readonly Sentence[]): readonly EntityMention[] {
  const lines = linesOf(sentences);
  const seen = namesSeenIn(lines);
  const isSports = isSportsReport(lines);
  const candidates = lines.flatMap((line, lineNumber) => candidatesOf(line, lineNumber, seen));
  for (const candidate of candidates) {
    scoreStart(candidate, seen);
    scoreForm(candidate);
    scoreContext(candidate);
    scoreDateline(candidate);
    if (isSports) scoreSports(candidate);
  }
  shareAmongListed(candidates);
  const kinds = articleNames(candidates, isSports);
  return nameMentions(
    sentences,
    candidates.flatMap((candidate, at) => {
      const kind = kinds[at];
      return kind === undefined ? [] : [{ candidate, kind }];
    }),
  );
}

function candidatesOf(line: Line, lineNumber: number, seen: NamesSeen): readonly Candidate[] {
  return findRuns(line, seen)
    .flatMap((run) => splitRun(line.words, run))
    .map(({ from, to, title }) => ({
      line,
      lineNumber,
      from,
      to,
      title,
      key: keyOf(line, from, to),
      form: noScores(),
      scores: noScores(),
    }));
}

const keyOf = ({ words }: Line, from: number, to: number): string => {
  let key = words[from]?.lower ?? "";
  for (let at = from + 1; at < to; at += 1) {
    const lower = words[at]?.lower ?? "";
    key += lower.startsWith("'") ? lower : ` ${lower}`;
  }
  return key;
};

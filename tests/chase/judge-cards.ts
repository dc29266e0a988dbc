import { changedSentence, figureAt, figureText } from "../crash/story.ts";
import type { Standing } from "./chase-platforms.ts";

/** A card as it was shown: which sentences of an article, in its first version. */
export type ShownCard = { readonly message: string; readonly article: number; readonly sentences: readonly number[] };

export type Judged = { readonly changed: number; readonly notices: number; readonly problems: readonly string[] };

/** Holds every card against the record, and its thread against what it had to be told; `versionOf`: of each article. */
export function judgeCards(
  cards: readonly ShownCard[],
  standing: readonly Standing[],
  versionOf: (article: number) => number,
): Judged {
  const byId = new Map(standing.map((one) => [one.id, one]));
  const below = Map.groupBy(standing, ({ beneath }) => beneath ?? "");
  const problems: string[] = [];
  let changed = 0;
  let notices = 0;
  for (const { message, article, sentences } of cards) {
    const card = byId.get(message);
    const told = (below.get(message) ?? []).map(({ saidFirst }) => saidFirst);
    const last = versionOf(article);
    const concerning = versions(last).filter((version) => sentences.includes(changedSentence(version)));
    const found: string[] = [];
    if (card === undefined) found.push("is gone");
    for (const sentence of sentences) {
      const figure = figureText(figureAt(article, last, sentence));
      if (card !== undefined && !card.text.includes(figure)) found.push(`does not show ${figure}`);
    }
    if (concerning.length === 0 && (told.length > 0 || card?.edits !== 0)) found.push("was touched without cause");
    for (const version of concerning) found.push(...judgeTold(article, version, { told, last }));
    changed += concerning.length > 0 ? 1 : 0;
    notices += told.length;
    problems.push(...found.map((problem) => `${card?.place.platform} ${message}: ${problem}`));
  }
  return { changed, notices, problems };
}

const versions = (last: number): readonly number[] => Array.from({ length: last }, (_, at) => at + 1);

type Told = { readonly told: readonly string[]; readonly last: number };

/** Never twice; a change that another followed at once may be told with that one, any other must be. */
function judgeTold(article: number, version: number, { told, last }: Told): readonly string[] {
  const sentence = changedSentence(version);
  const figure = figureText(figureAt(article, version, sentence));
  const times = told.reduce((sum, text) => sum + timesNew(text, figure), 0);
  const isLast = figureAt(article, last, sentence) === figureAt(article, version, sentence);
  return times > 1 || (times === 0 && isLast) ? [`told of ${figure} ${times} times`] : [];
}

/** As Slack's plain text and as Discord draw words that are new. */
const timesNew = (text: string, figure: string): number =>
  text.split(`{+${figure}+}`).length + text.split(`**${figure}**`).length - 2;

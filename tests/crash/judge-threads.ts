import type { PostedMessage } from "../support/slack-double/posted-messages.ts";
import type { Findings } from "./judge-store.ts";
import { articleCount, changedSentence, figureAt, figureText, sentenceCount } from "./story.ts";

/** Whether every card shows the record as it is, and every thread was told of each change at most once, of the last ones surely. */
export function judgeThreads(channels: readonly (readonly PostedMessage[])[], steps: number): Findings {
  const problems: string[] = [];
  let cards = 0;
  let notices = 0;
  for (const messages of channels) {
    for (const card of messages.filter(({ thread }) => thread === undefined)) {
      cards += 1;
      // A notice that was true once is corrected in its place, which tells nobody anew.
      const told = messages.filter(({ thread }) => thread === card.ts).map(({ saidFirst }) => saidFirst);
      notices += told.length;
      const article = Number(/Port (\d+) counted/.exec(card.text)?.[1]);
      problems.push(
        ...judgeCard(article, { card: card.text, told, steps }).map((problem) => `card ${card.ts}: ${problem}`),
      );
    }
  }
  return { cards, notices, problems };
}

type Shown = { readonly card: string; readonly told: readonly string[]; readonly steps: number };

function judgeCard(article: number, { card, told, steps }: Shown): readonly string[] {
  const last = steps / articleCount - 1;
  const problems: string[] = [];
  for (let sentence = 0; sentence < sentenceCount; sentence += 1) {
    const figure = figureText(figureAt(article, last, sentence));
    if (!card.includes(figure)) problems.push(`does not show ${figure}`);
    const isChanged = figureAt(article, last, sentence) !== figureAt(article, 0, sentence);
    if (isChanged && timesTold(told, figure) !== 1) problems.push(`told of ${figure} ${timesTold(told, figure)} times`);
  }
  for (let version = 1; version <= last; version += 1) {
    const figure = figureText(figureAt(article, version, changedSentence(version)));
    if (timesTold(told, figure) > 1) problems.push(`told of ${figure} ${timesTold(told, figure)} times`);
  }
  return problems;
}

/** How often a figure was told as new. */
const timesTold = (told: readonly string[], figure: string): number =>
  told.reduce((sum, text) => sum + text.split(`{+${figure}+}`).length - 1, 0);

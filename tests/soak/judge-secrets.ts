import type { SoakResult } from "./run-soak.ts";
import { figuresIn } from "./soak-news.ts";

/** Nothing stands anywhere that may not, nothing was said before it could be known, and each filed question was answered once. */
export function judgeSecrets({ news, story, standing, tables, ended }: SoakResult): readonly string[] {
  const findings: string[] = [];
  const killed = [...news.articles.values()].filter(
    ({ isKilled, lines }) => isKilled && lines.some(({ held }) => held.length > 0),
  );
  const isHidden = (collection: string): boolean => collection !== "public" && story.court?.narrowedAt !== undefined;
  const hidden = [...news.articles.values()].filter(({ collection }) => isHidden(collection));
  const words = [...killed, ...hidden].flatMap(({ town, lines }) => [
    ...(story.askedFor.has(town) ? [] : [town]),
    ...lines.flatMap(({ held }) => held.map(({ figure }) => figure)),
  ]);
  for (const { text, saidFirst, id, channel, at } of standing) {
    for (const word of words)
      if (text.includes(word)) findings.push(`message ${id} in ${channel} still shows “${word}”: ${text}`);
    for (const figure of figuresIn(saidFirst)) {
      const line = news.lineOf(figure);
      const known = line?.held.find((one) => one.figure === figure)?.from;
      // Slack tells times in whole seconds.
      if (known === undefined || known > at + 1_000) findings.push(`message ${id} told ${figure} before it was known`);
      if (line?.collection === "court" && channel !== story.court?.channel)
        findings.push(`message ${id} in ${channel} told ${figure} of a court report`);
    }
  }
  for (const { id, town } of story.gaps) {
    const rows = tables.deliveries.filter(({ key }) => key === `gap ${id}`);
    const article = [...news.articles.values()].find((one) => one.town === town);
    const isAnswerable = article?.lines.some(({ held }) => held.some(({ from }) => from < ended - 60_000)) === true;
    // A name that is spelt alike may answer before.
    if (rows.length > 1 || (isAnswerable && rows.length === 0))
      findings.push(`gap ${id} on ${town} has ${rows.length} answers`);
  }
  return findings;
}

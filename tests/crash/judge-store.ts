import type { Store } from "../../src/store/store.ts";
import { articleAt, articleCount, changedSentence, figureAt, figureText, sentenceCount } from "./story.ts";

/** What was found in what the platform holds. */
export type Findings = { readonly cards: number; readonly notices: number; readonly problems: readonly string[] };

/** Whether the store holds all that was acknowledged, each thing once. */
export async function judgeStore(store: Store, steps: number): Promise<readonly string[]> {
  const problems: string[] = [];
  const versions = steps / articleCount;
  for await (const articles of store.articles.read()) {
    for (const { article, claims, text } of articles) {
      const number = Number(article.id.replace("port-", ""));
      if (text !== articleAt(number, versions - 1).text) problems.push(`${article.id} is not in its last version`);
      const standing = claims.map(({ claim }) => claim.text);
      if (standing.length !== sentenceCount || new Set(standing).size !== sentenceCount)
        problems.push(`${article.id} has ${standing.length} claims, ${new Set(standing).size} of them different`);
      const revisions = await store.articles.revisions(claims.map(({ claim }) => claim.id));
      const wordings = revisions.map(({ claim }) => claim.text);
      for (let version = 1; version < versions; version += 1) {
        const figure = figureText(figureAt(number, version, changedSentence(version)));
        const times = wordings.filter((wording) => wording.includes(figure)).length;
        if (times !== 1) problems.push(`${article.id}: the change to ${figure} is on the record ${times} times`);
      }
    }
  }
  const { articles } = await store.articles.count();
  if (articles !== articleCount) problems.push(`${articles} articles instead of ${articleCount}`);
  return problems;
}

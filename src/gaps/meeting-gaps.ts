import type { Claim } from "../claims/claim.ts";
import type { Change } from "../log/change.ts";
import type { Store } from "../store/store.ts";
import { isStopWord } from "../words/stop-words.ts";
import { wordsOf } from "../words/words-of.ts";
import type { Gap } from "./gap.ts";

/** The gaps that share a telling word with what came in: the others cannot be answered by it but through other names. */
export async function meetingGaps(
  open: readonly Gap[],
  coming: readonly Change[],
  { articles }: Pick<Store, "articles">,
): Promise<readonly Gap[]> {
  const stems = new Set<string>();
  const add = ({ text, topics, article }: Claim): void => {
    for (const stem of [text, article.title, ...topics].flatMap(stemsOf)) stems.add(stem);
  };
  const claims = coming.flatMap(({ claim }) => claim ?? []);
  for (const { claim } of await articles.revisions([...new Set(claims)])) add(claim);
  const released = coming.filter(({ kind }) => kind === "article-changed").map(({ article }) => article);
  if (released.length > 0) {
    for await (const held of articles.read({ ids: [...new Set(released)] })) {
      for (const { claim } of held.flatMap((one) => one.claims)) add(claim);
    }
  }
  return open.filter(({ ask }) => stemsOf(ask).some((stem) => stems.has(stem)));
}

const stemsOf = (text: string): readonly string[] =>
  wordsOf(text)
    .filter(({ form }) => !isStopWord(form))
    .map(({ stem }) => stem);

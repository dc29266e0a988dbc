import { knowledgeOfCorpus } from "../../src/evaluation/corpus.ts";
import { ingestArticle } from "../../src/log/ingest-article.ts";
import { enteredArticles } from "../../src/record/entered-articles.ts";
import type { EnteredArticle } from "../../src/record/record-builder.ts";
import type { Store } from "../../src/store/store.ts";
import type { BenchClaim } from "./bench-claim.ts";

/** A large record, and what has changed on it since everybody was told last. */
export type FilledDesk = {
  /** Claims, before the changes. */
  readonly claims: number;
  /** The number of the log up to which everybody was told. */
  readonly told: number;
  readonly changes: number;
  /** Two words each, as channels name what they want to know of; some of them change, most do not. */
  readonly topics: readonly string[];
};

/** How much of it came between two slots. */
export type Coming = { readonly newArticles: number; readonly changedArticles: number };

/** Takes a record in, then what comes after: new articles, changed claims, withdrawn ones. */
export async function fillDesk(
  store: Store,
  claims: readonly BenchClaim[],
  { at, newArticles, changedArticles }: Coming & { readonly at: Date },
): Promise<FilledDesk> {
  const articles = enteredArticles(knowledgeOfCorpus(claims).knowledge);
  const coming = articles.slice(-newArticles);
  const standing = articles.slice(0, -coming.length);
  const takeAll = async (all: readonly EnteredArticle[]): Promise<void> => {
    for (const { article, claims: own } of all) {
      const arrived = { article, claims: own, text: undefined, origin: { kind: "folder", id: "in" } } as const;
      await ingestArticle(store, arrived, at);
    }
  };
  await takeAll(standing);
  const { claims: held } = await store.articles.count();
  const told = await headOf(store);
  const changing = standing.filter(({ claims: own }) => own.length > 1).slice(0, changedArticles);
  await takeAll([...changing.map(asChanged), ...coming]);
  const texts = [...coming, ...changing, ...standing.slice(0, 2_000)].flatMap((one) =>
    one.claims.map(({ text }) => text),
  );
  return { claims: held, told, changes: (await headOf(store)) - told, topics: topicsOf(texts) };
}

export async function headOf({ log }: Pick<Store, "log">): Promise<number> {
  return (await log.of("all", { limit: 1 }))[0]?.seq ?? 0;
}

/** One claim says another number, and one is gone. */
export function asChanged({ article, claims: [first, , ...rest], text }: EnteredArticle): EnteredArticle {
  const other = first === undefined ? [] : [{ ...first, text: `${first.text} It cost 4711 dollars.` }, ...rest];
  return { article, claims: other, text };
}

/** Two words of each, as channels name what they want to know of. */
export function topicsOf(texts: readonly string[]): readonly string[] {
  const two = texts.map(
    (text) =>
      text
        .match(/\p{L}{5,}/gu)
        ?.slice(0, 2)
        .join(" ") ?? "",
  );
  return [...new Set(two.filter((topic) => topic.includes(" ")))];
}

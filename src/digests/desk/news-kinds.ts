import { type NewsKind, newsKinds } from "../../news/news-filter.ts";
import { editDistance } from "../../words/edit-distance.ts";

const otherWords: Readonly<Record<string, NewsKind>> = {
  news: "new",
  change: "changed",
  changes: "changed",
  corrected: "changed",
  corrections: "changed",
  retracted: "withdrawn",
  killed: "withdrawn",
  withdrawals: "withdrawn",
  contradicted: "disputed",
  contradictions: "disputed",
  disagreements: "disputed",
  disputes: "disputed",
};

/** A kind of news as it is typed: "changed", "corrections". */
export function readNewsKind(word: string): NewsKind | undefined {
  const typed = word.toLowerCase();
  const other = Object.hasOwn(otherWords, typed) ? otherWords[typed] : undefined;
  return newsKinds.find((kind) => kind === typed) ?? other;
}

/** A list of them; a string is a sentence that says what is wrong. */
export function readNewsKinds(words: string): readonly NewsKind[] | string {
  const kinds = new Set<NewsKind>();
  for (const word of words.split(/[\s,;&]+/).filter((one) => one !== "" && !filler.test(one))) {
    const kind = readNewsKind(word);
    if (kind === undefined) return noKind(word);
    kinds.add(kind);
  }
  return kinds.size === 0 ? `Which kinds? ${usage}` : newsKinds.filter((kind) => kinds.has(kind));
}

const filler = /^(?:and|or|claims?|facts?|ones|what|is|was|the)$/i;
const usage = "Kinds of news are new, changed, withdrawn and disputed: only changed, disputed.";

function noKind(word: string): string {
  const near = newsKinds.find((kind) => editDistance(word.toLowerCase(), kind, 2) <= (kind.length < 6 ? 1 : 2));
  return `“${word}” is no kind of news.${near === undefined ? "" : ` Did you mean ${near}?`} ${usage}`;
}

import type { Article } from "../articles/article.ts";
import { currentVersions } from "./current-versions.ts";
import type { KnowledgeProblem } from "./knowledge.ts";
import { type ContentByKind, type NamedContent, repeatedId } from "./named-content.ts";

/** One article by what is held of it: an editor's claims, its text, or both. */
export type Story =
  | { readonly editors: NamedContent<"article">; readonly text: undefined }
  | { readonly editors: NamedContent<"article">; readonly text: NamedContent<"text"> }
  | { readonly editors: undefined; readonly text: NamedContent<"text"> };

export type Stories = {
  readonly stories: readonly Story[];
  readonly problems: readonly KnowledgeProblem[];
  readonly notes: readonly KnowledgeProblem[];
};

/**
 * Finds which files are of one article: an editor's claims go with the text that has their article's id, else with the one
 * that has its address. Files that repeat what another has are reported; of several versions the current one is taken.
 */
export function findStories(content: Pick<ContentByKind, "article" | "text">): Stories {
  const editors = firstById(content.article);
  const { texts, notes } = currentTexts(content.text);
  const named = firstById(texts);
  const textOf = createTextFinder(named.kept, content.text);
  const told = editors.kept.map((file) => ({ editors: file, text: textOf(file.content.article) }));
  const taken = new Set(told.map(({ text }) => text));
  const alone = firstByUrl(
    named.kept.filter((text) => !taken.has(text)),
    told.flatMap(({ text }) => text?.content.article.url ?? []),
  );
  const stories = [...told, ...alone.kept.map((text) => ({ editors: undefined, text }))];
  return { stories, problems: [...editors.problems, ...named.problems, ...alone.problems], notes };
}

type ArticleFile = NamedContent<"article"> | NamedContent<"text">;
type Kept<File> = { readonly kept: readonly File[]; readonly problems: readonly KnowledgeProblem[] };

function currentTexts(texts: readonly NamedContent<"text">[]) {
  const all = texts.map((text) => ({ text, article: text.content.article }));
  const current = new Set(currentVersions(all));
  const notes = all
    .filter((one) => !current.has(one))
    .map(({ text: { file } }) => ({ file, line: undefined, field: "version", message: superseded }));
  return { texts: [...current].map(({ text }) => text), notes };
}

const superseded = "is not the latest of its uri in the folder: the later version is read";

function firstById<File extends ArticleFile>(files: readonly File[]): Kept<File> {
  const first = new Map<string, File>();
  for (const file of files) {
    const { id } = file.content.article;
    if (!first.has(id)) first.set(id, file);
  }
  const kept = new Set(first.values());
  const repeats = files.filter((file) => !kept.has(file));
  return {
    kept: [...kept],
    problems: repeats.map(({ file, content }) => repeatedId(file, "article.id", content.article.id)),
  };
}

/** An editor may have named an earlier version of a wire item: its later one, which may be its kill, stands for it. */
function createTextFinder(texts: readonly NamedContent<"text">[], all: readonly NamedContent<"text">[]) {
  const byUri = new Map(texts.map((text) => [text.content.article.uri, text]));
  const later = all.flatMap(({ content: { article } }) => {
    const current = article.uri === undefined ? undefined : byUri.get(article.uri);
    return current === undefined ? [] : ([[article.id, current]] as const);
  });
  const byId = new Map([...later, ...texts.map((text) => [text.content.article.id, text] as const)]);
  const byUrl = new Map(texts.toReversed().map((text) => [text.content.article.url, text]));
  return ({ id, url }: Article): NamedContent<"text"> | undefined =>
    byId.get(id) ?? (url === undefined ? undefined : byUrl.get(url));
}

function firstByUrl(texts: readonly NamedContent<"text">[], taken: readonly string[]): Kept<NamedContent<"text">> {
  const urls = new Set(taken);
  const kept: NamedContent<"text">[] = [];
  const problems: KnowledgeProblem[] = [];
  for (const text of texts) {
    const { url } = text.content.article;
    if (url === undefined || !urls.has(url)) kept.push(text);
    else problems.push({ file: text.file, line: undefined, field: "url", message: sameAddress(url) });
    if (url !== undefined) urls.add(url);
  }
  return { kept, problems };
}

const sameAddress = (url: string): string => `is that of another file, which is kept (${url}). Remove one of the two.`;

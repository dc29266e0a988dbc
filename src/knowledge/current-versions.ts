import type { Article } from "../articles/article.ts";

/**
 * Of several versions of a wire item (one `uri`) the current one: the highest version, then the latest made. A kill thus
 * takes the place of what it kills. Articles without a `uri` are all current.
 */
export function currentVersions<One extends { readonly article: Article }>(items: readonly One[]): readonly One[] {
  const current = new Map<string, One>();
  for (const item of items) {
    const { uri } = item.article;
    const other = uri === undefined ? undefined : current.get(uri);
    if (uri !== undefined && (other === undefined || isLater(item.article, other.article))) current.set(uri, item);
  }
  return items.filter((item) => item.article.uri === undefined || current.get(item.article.uri) === item);
}

function isLater(one: Article, other: Article): boolean {
  const byVersion = versionNumber(one) - versionNumber(other);
  return byVersion === 0 || Number.isNaN(byVersion) ? madeAt(one) > madeAt(other) : byVersion > 0;
}

const versionNumber = ({ version }: Article): number => Number.parseFloat(version ?? "");
const madeAt = ({ modified, published }: Article): number => Date.parse(modified ?? published ?? "") || 0;

import { isSeq, LineCounter, parseDocument } from "yaml";

/** The line on which each claim of a knowledge file begins, from 1. */
export function claimLines(fileText: string, fileName: string): readonly (number | undefined)[] {
  const isFrontMatter = fileName.endsWith(".md");
  const yaml = isFrontMatter ? (/^---\r?\n([\s\S]*?)\r?\n---/.exec(fileText)?.[1] ?? "") : fileText;
  const lines = new LineCounter();
  const claims: unknown = parseDocument(yaml, { lineCounter: lines }).get("claims");
  if (!isSeq<{ range?: readonly number[] | null }>(claims)) return [];
  return claims.items.map((item) =>
    item.range?.[0] === undefined ? undefined : lines.linePos(item.range[0]).line + Number(isFrontMatter),
  );
}

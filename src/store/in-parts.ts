/** Databases take only so many parameters a statement (SQLite 32,766), so long lists go in parts. */
export function inParts<Item>(items: readonly Item[], size = 500): readonly (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, part) =>
    items.slice(part * size, (part + 1) * size),
  );
}

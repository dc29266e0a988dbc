/** What both databases take as the value of a parameter. */
export type StoredValue = string | number | bigint | null | Uint8Array;

/**
 * Makes values fit for either database: node:sqlite throws on `undefined` and booleans and takes an object in the first
 * place for named parameters, and PostgreSQL refuses the character U+0000, which would make one odd page unreadable.
 */
export function storedValues(parameters: readonly unknown[]): StoredValue[] {
  return parameters.map(storedValue);
}

function storedValue(value: unknown): StoredValue {
  if (value === undefined || value === null) return null;
  if (typeof value === "string") return value.includes("\0") ? value.replaceAll("\0", "\uFFFD") : value;
  if (typeof value === "number" || typeof value === "bigint" || value instanceof Uint8Array) return value;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (value instanceof Date) return value.toISOString();
  return JSON.stringify(value);
}

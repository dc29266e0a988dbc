/** An address of a feed as a whole one; undefined where it is no address of the web. */
export function wholeAddress(stated: string | undefined, bases: readonly (string | undefined)[]): string | undefined {
  const text = stated?.trim() ?? "";
  if (text === "") return undefined;
  const url = URL.parse(text, baseOf(bases));
  return url !== null && /^https?:$/.test(url.protocol) && url.username === "" ? url.href : undefined;
}

/** Each base counts from the one before it, as `xml:base` does; one that leads nowhere is passed over. */
export const baseOf = (bases: readonly (string | undefined)[]): string | undefined =>
  bases.reduce<string | undefined>(
    (base, next) => (next === undefined ? base : (URL.parse(next.trim(), base)?.href ?? base)),
    undefined,
  );

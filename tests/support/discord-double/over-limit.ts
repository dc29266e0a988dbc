/** What to say of a text that is over its limit, counted in UTF-16 units, the stricter of the two ways to count. */
export function over(what: string, text: unknown, limit: number): readonly string[] {
  return typeof text === "string" && text.length > limit ? [`${what} of ${text.length} is over ${limit}`] : [];
}

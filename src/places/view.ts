/**
 * What of an article's content its supplier lets be used, as people entered it: everything; what may be read inside but
 * whose source may not be named; what nobody may publish.
 */
export const groundRules = ["on-record", "background", "not-for-publication"] as const;
export type GroundRule = (typeof groundRules)[number];

/** The collection of what names none: everybody may see it. */
export const publicCollection = "public";

/** What a place may see: the articles of its collections, up to a ground rule. Two places of one view see the same. */
export type View = {
  /** In alphabetical order, each once; `all` is the operator's. */
  readonly collections: readonly string[] | "all";
  readonly groundRule: GroundRule;
};

/** What a place sees of which nothing is known. */
export const publicView: View = { collections: [publicCollection], groundRule: "on-record" };

/** What the operator at the machine sees: all that is not embargoed, withheld or killed. */
export const operatorView: View = { collections: "all", groundRule: "not-for-publication" };

/** One string for one view, for maps. */
export function viewKey({ collections, groundRule }: View): string {
  return `${groundRule} ${collections === "all" ? "*" : JSON.stringify(collections)}`;
}

/** Whether articles of this collection and ground rule belong to the view. */
export function isInView(
  { collections, groundRule }: View,
  article: { readonly collection?: string | undefined; readonly groundRule?: GroundRule | undefined },
): boolean {
  const isCollected = collections === "all" || collections.includes(article.collection ?? publicCollection);
  return isCollected && strictness(article.groundRule) <= groundRules.indexOf(groundRule);
}

/** Whether whoever has the one view sees nothing that the other does not. */
export function isWithin(inner: View, outer: View): boolean {
  if (strictness(inner.groundRule) > strictness(outer.groundRule)) return false;
  if (outer.collections === "all") return true;
  const { collections } = outer;
  return inner.collections !== "all" && inner.collections.every((name) => collections.includes(name));
}

/** From 0, on the record. A rule that is not known is stricter than any. */
export const strictness = (rule: GroundRule | undefined): number =>
  rule === undefined || groundRules.includes(rule) ? groundRules.indexOf(rule ?? "on-record") : groundRules.length;

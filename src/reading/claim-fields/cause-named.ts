/** What fires, crashes and collapses come from, as news names it. */
const causes =
  "arson|sabotage|negligence|foul play|human error|(?:an? |the )?(?:[\\p{L}-]+ ){0,2}(?:fault|leak|failure|error|short circuit|cable|spark|cigarette|explosion|malfunction|defect|overload|lightning(?: strike)?|bomb|drone|missile|firework|landslide|heater|battery|candle|wiring|subsidence|cracks?)";

/** "Investigators suspect arson", "police believe it was arson". */
const suspected = new RegExp(
  `\\b(?:suspects?|suspected|suspecting|blames?|blamed|points? to|pointed to|believes? (?:that )?it was|believed (?:that )?it was|thinks? it was|said it was|says it was|(?:fire|blaze|explosion|blast|crash|collapse) was)\\s+(?<cause>${causes})(?=[\\s,.;]|$)`,
  "iu",
);

const deliberate =
  /\b(?:was|were|been)\s+(?:probably |likely |reportedly |apparently |possibly )?(?<cause>deliberate|(?:set|lit|started) (?:deliberately|intentionally|on purpose)|(?:deliberately|intentionally) (?:set|lit|started))\b/iu;

/** "A faulty cable may have caused the fire". */
const causing =
  /^(?:[^,;:]{2,50},\s+)?(?<cause>\p{L}+\s[^,;:“”"]{1,60}?)\s+(?:(?:may|might|could|must) have |has |had |have |probably |likely |reportedly |apparently |allegedly |possibly )*(?:caused|sparked|triggered|ignited|set off)\s+(?:the|an?|this|that|his|her|their|its)\s/iu;

/** The cause that a sentence names without "because": what is suspected, that it was deliberate, or what caused it. */
export function causeNamed(clauses: readonly string[]): string | undefined {
  for (const clause of clauses) {
    const cause = (suspected.exec(clause) ?? deliberate.exec(clause))?.groups?.["cause"] ?? causerIn(clause);
    if (cause !== undefined) return cause;
  }
  return undefined;
}

const frames =
  /\b(?:said|says|believes?|believed|thinks?|thought|suspects?|suspected|fears?|feared|that|who|which|whether|because|not|denied)\b/i;

/** The subject of "caused", unless more than a subject stands before it. */
function causerIn(clause: string): string | undefined {
  const cause = causing.exec(clause)?.groups?.["cause"];
  return cause === undefined || frames.test(cause) ? undefined : cause.replace(/^(?:that|and|but|while)\s+/i, "");
}

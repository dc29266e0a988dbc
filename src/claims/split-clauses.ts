/**
 * Where a new clause begins: at a semicolon, at a word that subordinates, and at an infinitive of purpose ("met to discuss
 * the return"), which is told from a direction ("sent to Russia", "due to their lack") by the word after it.
 */
const clauseStart =
  /;\s*|,?\s+(?=(?:which|who|whom|whose|that|because|although|though|while|whereas|whether|but)\s)|\s+(?=to\s+(?!the\b|a\b|an\b|his\b|her\b|its\b|their\b|this\b|these\b|those\b|be\b)[a-z]+\s)/;

/** Cuts a sentence into its clauses, so that a date or figure is held to what stands in its own. Nothing but the cuts is lost. */
export function splitClauses(sentence: string): readonly string[] {
  return sentence.split(clauseStart).filter((clause) => clause.trim() !== "");
}

/** How far back and ahead of a date its verb is looked for, in UTF-16 units; the clause ends it sooner. */
const reachBack = 90;
const reachAhead = 40;

const futureBefore =
  /\b(?:will|shall|won['’]t|would|to be|is to|are to|due|scheduled|expected|expects?|plans?|planned|planning|set to|slated|upcoming|going to|intends?|hopes?|aims?|may|could|should|can|must|until|deadline|payable|redeemable|ahead of|before|starting|beginning|effective|through(?=\s+(?:the\s+)?$)|vow(?:s|ed)|promis(?:es|ed))\b|['’]ll\b/i;
const futureAfter = /^\s*(?:will|would|is (?:expected|scheduled|due|set|to)|are (?:expected|scheduled|due|set|to))\b/i;
const pastJustBefore =
  /\b(?:said|was|were|had|told|did|came|went|took|made|gave|met|won|lost|fell|rose|left|began|(?!(?:expected|planned|scheduled|slated|intended|hoped|needed|supposed)\b)\p{L}{2,}ed)\s+(?:\p{L}+\s+){0,2}(?:on\s+|in\s+|by\s+|late\s+|early\s+)?$/iu;

/** Whether what stands around a date in its clause speaks of what is to come. `from` and `to` are its place in the sentence. */
export function isFuture(sentence: string, from: number, to: number): boolean {
  const before = sentence.slice(Math.max(0, from - reachBack), from);
  const clause = before.slice(before.search(/[^,;:“”"—]*$/));
  if (futureAfter.test(sentence.slice(to, to + reachAhead))) return true;
  return futureBefore.test(clause) && !pastJustBefore.test(clause);
}

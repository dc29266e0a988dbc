/** Whether the words around a date speak of what is to come, of what has been, or leave it open. */
export type Outlook = "future" | "past" | "open";

/** How far back and ahead of a date its verb is looked for, in UTF-16 units; the clause ends it sooner. */
const reach = 90;

const dueTo = "due(?!\\s+to\\s+(?:an?|the|his|her|its|their|lack|bad|poor|heavy|[a-z]+(?:s|ing))\\b)";
const planned =
  "scheduled|expected|expects?|plans?|planned|planning|set\\s+(?:to|for)|slated|upcoming|going\\s+to|intends?|hop(?:es?|ing)|aims?";
const likely =
  "likely|probably|chances?\\s+of|about\\s+to|ready\\s+to|want(?:s|ing)?\\s+to|vow(?:s|ed)|promis(?:es|ed)";
const bounds =
  "deadline|payable|redeemable|ahead\\s+of|starting|beginning|effective|through(?=\\s+(?:the\\s+)?$)|next|coming";
const postponed = "postponed|delayed|deferred|adjourned|suspended|rescheduled|extended|moved|pushed|put\\s+off";

const futureBefore = new RegExp(
  `\\b(?:will|shall|won['’]t|would|(?:is|are)\\s+to|to\\s+be|may|could|should|can|must|${dueTo}|${planned}|${likely}|${bounds})\\b|['’]ll\\b`,
  "i",
);
const postponedTo = new RegExp(`\\b(?:${postponed})\\s+(?:[a-z]+\\s+){0,3}(?:until|till|to)\\s+(?:[a-z]+\\s+)?$`, "i");
const futureRightBehind = /^\s*(?:will|would|(?:is|are)\s+(?:expected|scheduled|due|set|to))\b/i;

const irregular =
  "said|was|were|had|has|have|told|did|came|went|took|made|gave|met|won|lost|fell|rose|left|began|became|held|drew|beat|led";
const plan =
  "expected|planned|scheduled|slated|intended|hoped|needed|supposed|united|allied|limited|postponed|delayed|deferred|adjourned|suspended|rescheduled|extended|moved|pushed";
const pastVerb = `(?:${irregular}|(?!(?:${plan})\\b)\\p{L}{2,}ed)`;

const past = new RegExp(`(?<!\\bbe\\s)\\b${pastVerb}\\b`, "u");
const pastRightBefore = new RegExp(
  `(?<!\\bbe\\s)\\b${pastVerb}\\s+(?:\\p{L}+\\s+){0,2}(?:on\\s+|in\\s+|by\\s+|late\\s+|early\\s+)?$`,
  "iu",
);

const untilBefore =
  /\b(?:until|till)\s+(?:(?:at\s+least|late|early|the\s+end\s+of|next|this|coming|on)\s+)*(?:the\s+)?$/i;
const stopped =
  "closed|shut(?:\\s+down)?|cancel(?:l)?ed|called\\s+off|halted|paused|barred|banned|blocked|grounded|frozen|sealed(?:\\s+off)?|cordoned\\s+off|locked|remanded|stopped|stranded|cut(?:\\s+off)?|scrapped|shelved|exempted|prolonged|lengthened|booked|given|granted|set";
/** What was stopped lasts on: "were cancelled until Tuesday". "Had been closed until Monday" tells of what is over. */
const stoppedUntil = new RegExp(
  `(?<!\\b(?:had|been|not)\\s(?:\\p{L}+\\s)?)\\b(?:${postponed}|${stopped})\\s+(?:\\p{L}+\\s+){0,4}until\\s+(?:\\p{L}+\\s+){0,3}$`,
  "iu",
);
/** "Did not leave until Monday", "it was not until Monday that". */
const notUntil = /\b(?:did|was|were|had|could)(?:\s+not|n['’]t)\b/i;

/** Up to when something lasts lies ahead, but where it is told as over: "the strike lasted until Friday". */
function outlookUntil(clause: string, behind: string): Outlook {
  if (opensClause.test(clause.replace(untilBefore, ""))) return outlookBehind(behind) === "past" ? "past" : "future";
  if (notUntil.test(clause)) return "past";
  if (futureBefore.test(clause) || stoppedUntil.test(clause)) return "future";
  return past.test(clause) ? "past" : "future";
}

/** Where a date opens its clause, the first verb behind it says whether it has been. */
const opensClause =
  /(?:^|[,;:“”"—]|\b(?:and|but|that))\s*(?:(?:on|in|by|starting|beginning|late|early)\s+)*(?:the\s+)?$/i;
const verbBehind = new RegExp(
  `\\b(?:(?<future>will|shall|won['’]t|(?:is|are)\\s+(?:to|due|scheduled|expected|set|slated|going|planning)|plans|expects|intends|hopes|aims)|${pastVerb})\\b`,
  "u",
);

/** How a sentence looks at the date that stands from `from` to `to` in it, by the words of its clause. */
export function outlookAt(sentence: string, from: number, to: number): Outlook {
  const before = sentence.slice(Math.max(0, from - reach), from);
  const behind = sentence.slice(to, to + reach);
  if (futureRightBehind.test(behind)) return "future";
  const clause = before.slice(before.search(/[^,;:“”"—]*$/));
  if (postponedTo.test(clause)) return "future";
  if (untilBefore.test(clause)) return outlookUntil(clause, behind);
  if (futureBefore.test(clause)) return pastRightBefore.test(clause) ? "past" : "future";
  if (past.test(clause)) return "past";
  return opensClause.test(before) ? outlookBehind(behind) : "open";
}

function outlookBehind(behind: string): Outlook {
  const verb = verbBehind.exec(behind.slice(0, behind.search(/[.;:“”"—]|$/)));
  if (verb === null) return "open";
  return verb.groups?.["future"] === undefined ? "past" : "future";
}

import { kindOfNoun, type NounKind } from "./answer-nouns.ts";
import { openers } from "./question-patterns.ts";

/** The kinds of answer that a question may want. `how` wants a manner, `what` a thing or a description. */
export type QuestionKind = NounKind | "what" | "how";

type Rule = readonly [match: RegExp, kind: QuestionKind];

const prepositions =
  "(?:(?:in|on|at|to|from|by|with|for|of|about|since|until|during|under|against|into|near|after|before|through|over|around) )?";

/** Wordings that settle the kind by themselves, tried in this order at the head of a question. */
const rules: readonly Rule[] = [
  [
    /^how (?:many|much|often|old|long|far|tall|high|deep|wide|big|large|fast|heavy|hot|cold|hard|rich|wealthy|expensive|loud|close|thick|few|small|strong|great|successful|frequently|late|early|soon|dangerous)\b/i,
    "howmany",
  ],
  [/^how (?:come)\b/i, "why"],
  [
    /^how (?:do|would|can|could|did|does) (?:you|one|they|people|i|we|the \w+) (?:say|spell|define|call|pronounce)\b/i,
    "what",
  ],
  [/^where (?:did|does|do) (?:the|this) (?:term|word|words|saying|phrase|expression|name|idea|custom)\b/i, "what"],
  [/^what .*\b(?:phone|telephone|fax|zip|area|license|serial|social security) (?:numbers?|code)\b/i, "what"],
  [/^what (?:kinds?|types?|sorts?|brand|breed|species|part|game|language|instrument)\b/i, "what"],
  [/^what (?:is|are|was|were|'s) .*[a-z]{3} for(?:,.*)?\??$/i, "why"],
  [
    /\b(?:is|are|was|were) (?:most |best )?(?:famous|known|noted) for\b|\bclaim to fame\b|\bfor what (?:reason|purpose)\b/i,
    "why",
  ],
  [/^how\b/i, "how"],
  [new RegExp(`^${prepositions}who(?:m|se)?(?:['’]s|['’]re|['’]d)?\\b`, "i"), "who"],
  [new RegExp(`^${prepositions}where(?:abouts)?(?:['’]s)?\\b`, "i"), "where"],
  [new RegExp(`^${prepositions}when(?:['’]s)?\\b`, "i"), "when"],
  [/^why\b|^for what (?:reason|purpose)\b|^what for\b/i, "why"],
  [
    /^what(?:['’]s| is| was| are| were)? (?:the )?(?:\w+ )?(?:reason|cause|causes|purpose|function|motive|rationale|significance|importance)\b/i,
    "why",
  ],
  [/^what (?:started|sparked|ignited|set off) (?:the|this|that|all|it)\b/i, "why"],
  [/^what (?:causes?|caused|makes|made|led|prompted|triggered|drove|motivated|explains|explained)\b/i, "why"],
  [/^what .* (?:famous|known|noted|best known) for\b/i, "why"],
  [
    /^what (?:does|do|did|is|was|are) .* (?:stand for|mean|short for|abbreviat\w+|called|made of|used for|look like|consist of)\b/i,
    "what",
  ],
  [/^what .* (?:worth|cost|weigh|earn|paid)\b/i, "howmany"],
  [/^what time\b|^at what time\b|^what(?:['’]s| is| was) the (?:exact )?(?:date|time|day|year)\b/i, "when"],
];

/** The kind of answer that a question wants, by its question word, else by the noun that it asks for. */
export function kindOfQuestion(text: string): QuestionKind {
  const question = withoutOpeners(
    text
      .replace(/\s+/g, " ")
      .replace(/^[\s"'“‘`.,-]+/, "")
      .trim(),
  );
  const settled = rules.find(([match]) => match.test(question));
  if (settled !== undefined) return settled[1];
  const asked = nounPhraseAsked(question);
  return (asked === undefined ? undefined : kindOfPhrase(asked)) ?? innerKind(question) ?? "what";
}

function withoutOpeners(text: string): string {
  const opener = openers.exec(text)?.[0] ?? "";
  return opener === "" ? text : withoutOpeners(text.slice(opener.length));
}

const verbs =
  "is|are|was|were|am|be|been|being|do|does|did|has|have|had|can|could|will|would|shall|should|may|might|must|became|become|becomes|won|wrote|made|makes|led|said|says|lies|borders|contains|boasts|invented|discovered|played|plays|starred|stars|directed|sang|sings|painted|founded|created|lives|lived|died|killed|shot|married|ran|gave|got|began|begins|first|uses|used|shares|separates|receives|received|held|holds|came|comes|belongs|sits|sank|flows|provides|produces|produced|owns|owned|sells|sold|built|said|called|named|known|born|based|located|found|written|founded|shot|appeared|appears|portrayed|introduced|claimed|claims|popularized|describes|described|wore|wears|went|goes|took|takes|hit|set|saw|sees|flew|spent|lost|told|tells|kept|broke|stood|stands|bought|brought|caught|taught|thought|fought|left|met|paid|sent|spoke|threw|grew|drew|knew|blew|chose|fell|drove|rode|rose|swam|sued|banned|signed|served|hosted|celebrates|offers|houses|follows|follow|followed|represents|represented|controls|controlled|ruled|rules|defeated|beat|contain|have|live|make|use|own|hold|produce|borders|border|touch|touches|cover|covers|mean|means";
const phraseAfterWhat = new RegExp(
  `^(?:(?:in|on|at|to|from|by|with|for|of|about|under|against|into|near|through|over|during|since|until|after|before|around) )?(?:what|which)(?:['’]s)? (?<phrase>(?!(?:${verbs})\\b).+?)(?= (?:${verbs})\\b|[?,]|$)`,
  "i",
);
const phraseAfterCopula = /^(?:what|which)(?:['’]s| is| was| are| were| will be| would be| became) (?<phrase>.+)$/i;
const named =
  /^(?:name|list|give|identify|define|find)\b(?: (?:me|the name of|the names of|names? of))? (?<phrase>.+)$/i;

/** The noun phrase that "what", "which" or "name" asks for. */
function nounPhraseAsked(question: string): string | undefined {
  if (definition.test(question)) return undefined;
  const copula = phraseAfterCopula.exec(question)?.groups?.["phrase"];
  if (copula !== undefined) return copula;
  return phraseAfterWhat.exec(question)?.groups?.["phrase"] ?? named.exec(question)?.groups?.["phrase"];
}

/** "What is a philanthropist?", "What are amphibians?", "What is the Lost Colony?" ask what a word means. */
const definition =
  /^[Ww]hat(?:['’]s|['’]re| is| are| was| were) (?:(?:an?) (?:[\p{L}'’-]+ ?){1,4}|(?!the\b|his\b|her\b|its\b|their\b|some\b)\p{Ll}[\p{L}-]*(?: \p{Ll}[\p{L}-]*)?|(?:the )?(?:\p{Lu}[\p{L}.'’-]*(?: of(?: the)?)? ?){1,4})[?.]*$|^[Dd]efine\b/u;

/** Heads that only pass on what stands behind their "of": "the name of the gulf", "the kind of soldier". */
const passing =
  /^(?:names?|kinds?|types?|sorts?|one|ones|list|example|examples|member|some|part|term|word|nicknames?|full|real|first|last|middle|maiden|other|two|three|four|five|most|many)$/i;

function kindOfPhrase(phrase: string): NounKind | undefined {
  const [core = "", ...tied] = phrase.split(
    / (?=(?:of|in|on|at|for|from|to|with|that|which|who|whose|by|between|where|when|used|made|called|named|known)\b)/i,
  );
  const head = headOf(core);
  const own = kindOfNoun(head);
  if (/names?$/i.test(core) && tied[0] !== undefined && /^of /i.test(tied[0]))
    return kindOfPhrase(tied[0].slice(3)) ?? nameKind(core);
  if (passing.test(head) && tied[0] !== undefined && /^of /i.test(tied[0]))
    return kindOfPhrase([tied[0].slice(3), ...tied.slice(1)].join(" "));
  return own ?? nameKind(core) ?? firstKnown(core);
}

/** The first noun that names a kind, where the phrase ran on into a verb that is not known: "what hotel burned". */
function firstKnown(core: string): NounKind | undefined {
  for (const word of core
    .replace(/[?!.,"“”]/g, " ")
    .trim()
    .split(/\s+/)
    .slice(0, 6)) {
    const kind = kindOfNoun(word);
    if (kind !== undefined) return kind;
    if (/^\p{Ll}{3,}(?:ed|s)$/u.test(word) && !/(?:ss|us)$/.test(word)) return undefined;
  }
  return undefined;
}

/** "Goldfinger's first name" is a person's. */
const nameKind = (core: string): NounKind | undefined =>
  /\b\p{Lu}[\p{L}.]+['’]s? .*\bname$/u.test(core) && !/\b(?:dog|horse|cat|boat|ship|plane|car)\b/i.test(core)
    ? "who"
    : undefined;

/** The last word of a noun phrase: "capital" of "Scandinavian capital". */
function headOf(core: string): string {
  const words = core
    .replace(/[?!.,"“”]/g, " ")
    .trim()
    .split(/\s+/);
  return words.at(-1) ?? "";
}

const inner: readonly Rule[] = [
  [/\bhow (?:many|much)\b/i, "howmany"],
  [/\b(?:(?:in|on) (?:what|which) (?:year|day|date|month)|when)\b/i, "when"],
  [/\b(?:what|which) (?:country|city|state|place|town)\b|\bwhere\b/i, "where"],
  [/\bwho(?:m)?\b/i, "who"],
  [/\bwhy\b/i, "why"],
];

/** A question word that stands further in: "in South Korea, how many soldiers are there?" */
function innerKind(question: string): QuestionKind | undefined {
  if (/^(?:what|which|name)\b/i.test(question)) return undefined;
  return inner.find(([match]) => match.test(question))?.[1];
}

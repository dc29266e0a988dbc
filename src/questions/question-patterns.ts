import type { AnswerKind } from "./question.ts";

/** Words before the question itself, which ask politely for it. */
export const openers =
  /^(?:(?:please|hey|hi|hello|ok|okay|so|and|but|um|well|quick question|question|fyi)[\s,:;.!–—-]+|(?:(?:can|could|would|will) (?:you|someone|anyone|somebody|anybody)|do (?:you|we)|does (?:anyone|anybody|someone)) (?:please )?(?:tell (?:me|us)|know|remember|say|remind (?:me|us)|check|find out)\b[\s,:]*|(?:tell|remind|show|give) (?:me|us)\b[\s,:]*|(?:i|we) (?:(?:want|need|would like|'d like) to know|need|wonder|am wondering|was wondering)\b[\s,:]*|(?:any idea|any clue|wondering)\b[\s,:]*|(?:if|whether)\s+(?=\w))/i;

type Pattern = { readonly match: RegExp; readonly wants: AnswerKind };

/**
 * The wordings that ask for a kind, tried in this order at the head of a question. What they match is taken off;
 * `$<keep>` of a match stays, since it says what is asked about ("which official" wants a person who is an official).
 */
export const headPatterns: readonly Pattern[] = [
  { match: /^how (?:many|much|large|big|high|often|few)\b/i, wants: "howmany" },
  { match: /^how (?<keep>old|long|far|tall|heavy|fast|deep|wide|expensive|costly|rich|young)\b/i, wants: "howmany" },
  {
    match: /^(?:what|which) (?:number|share|percentage|proportion|fraction|amount|total|portion)(?: of)?\b/i,
    wants: "howmany",
  },
  {
    match:
      /^(?:what(?:'s|’s| is| was| are)? (?:the )?(?:number|count|total|toll|amount|size|share|percentage))(?: of)?\b/i,
    wants: "howmany",
  },
  { match: /^(?:the )?(?:number|amount|count|share|percentage) of\b/i, wants: "howmany" },
  {
    match:
      /^(?:(?:in|on|at|by|since|until|from|during) )?(?:what|which) (?:year|years|month|months|day|days|date|dates|week|season|time|decade)\b/i,
    wants: "when",
  },
  {
    match:
      /^(?:since|until|till|from|by) when\b|^how (?:long ago|recently|soon|early|late)\b|^(?:the )?date (?:of|when|that)\b/i,
    wants: "when",
  },
  { match: /^(?:what(?:'s|’s| is| was) (?:the )?(?:date|year|month|time))(?: (?:of|when|that))?\b/i, wants: "when" },
  {
    match:
      /^(?:(?:in|to|from|at|near|into) )?(?:what|which) (?:place|places|country|countries|city|cities|region|area|town|province|location|part of the world)\b/i,
    wants: "where",
  },
  { match: /^(?:(?:from|to) )?where\b|^whereabouts\b|^(?:the )?location of\b/i, wants: "where" },
  {
    match:
      /^(?:(?:by|to|from|with|for|of|about) )?(?:what|which) (?=(?:person|people|man|woman|official|officials|minister|president|politician|politicians|agency|organisation|organization|expert|experts|analyst|analysts|leader|leaders|group|service|side|diplomat|diplomats|defector|commander|government)\b(?!['’]))/i,
    wants: "who",
  },
  { match: /^(?:what(?:'s|’s| is| was| are| were) the (?:full )?(?<keep>names?) of)\b/i, wants: "who" },
  { match: /^(?:was|is|were|did) it .{1,80}? (?:who|that)\b/i, wants: "who" },
  { match: /^(?:(?:by|to|from|with|for|of|about|against) )?(?<keep>whose)\b/i, wants: "who" },
  { match: /^(?:(?:by|to|from|with|for|of|about|against) )?whom?(?:'s|’s)?\b/i, wants: "who" },
  {
    match:
      /^why\b|^how come\b|^for what (?:reason|purpose)\b|^what (?:is|was|are|were) the (?:reasons?|causes?|cause|motives?|grounds?) (?:for|of|behind|why)\b|^what (?:caused|causes|led to|made|explains|drove|prompted|triggered)\b|^what (?:started|sparked|ignited|set off) (?=(?:the|this|that|all)\b)|^(?:the )?(?:reasons?|causes?) (?:for|of|why|behind)\b|^what for\b/i,
    wants: "why",
  },
  { match: /^when(?:'s|’s)?\b/i, wants: "when" },
  {
    match:
      /^what (?:did|does|do|has|have|had|is|was) (?<keep>.{1,80}?) (?:say|said|saying|tell|told|state|stated|claim|claimed|think|post|posted|remark|remarked|comment|commented|declare|declared|announce|announced)\b(?: (?:about|on|of|regarding))?/i,
    wants: "said",
  },
  { match: /^(?:quotes?|statements?|comments?|remarks?) (?:from|by|of)\b/i, wants: "said" },
  { match: /^what(?:'s|’s)?\b|^which\b/i, wants: "what" },
];

/** Question words that stand inside or at the end of a request: "the soldiers were captured when?". */
export const innerPatterns: readonly Pattern[] = [
  { match: /\bhow many\b|\bhow much\b/i, wants: "howmany" },
  { match: /\b(?:when|(?:what|which) (?:year|date|day|month))\s*\??$/i, wants: "when" },
  { match: /\b(?:where)\s*\??$/i, wants: "where" },
  { match: /\b(?:by )?(?:who|whom)\s*\??$/i, wants: "who" },
  { match: /\b(?:why|for what reason)\s*\??$/i, wants: "why" },
  { match: /\bwhat\s*\??$/i, wants: "what" },
];

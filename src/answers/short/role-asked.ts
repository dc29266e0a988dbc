import { wordsOf } from "../../words/words-of.ts";

/**
 * Which part in what happened the one asked about has: who did it, to whom it was done, by whom it was done, the one
 * whom somebody did it to ("who did they elect", "to whom did they sell it"), or who somebody is ("who is the mayor").
 * `verb` is the word for what happened, in any form.
 */
export type RoleAsked =
  | { readonly kind: "doer" | "done-to" | "agent"; readonly verb: string }
  | { readonly kind: "object"; readonly verbs: readonly string[]; readonly preposition: string | undefined }
  | { readonly kind: "identity" }
  /** "Whose boat sank": one that has, which no rule here tells. */
  | { readonly kind: "owner" };

const participle =
  /^(?:\w+ed|born|made|found|told|left|held|led|lost|won|met|paid|put|sent|kept|brought|bought|caught|built|taught|fought|sold|heard|shot|struck|hit|hurt|hung|beaten|chosen|taken|given|seen|known|shown|written|thrown|driven|drawn|broken|spoken|stolen|forbidden|hidden|sworn|torn|overthrown|cast|set|cut|read|fed|fined)$/i;

const adverbs = "(?:(?:also|ever|first|later|last|now|then|once|originally|initially|recently|still|\\w+ly) )*";
const passive = new RegExp(
  `^(?:(?:is|are|was|were|be|being)|(?:has|have|had|will|would|can|could) (?:been|be)) ${adverbs}(?<verb>[\\w'’-]+)(?<rest>.*)$`,
  "i",
);
/** "Who is known as the father of it" asks who somebody is, not to whom something was done. */
const deeming =
  /^(?:viewed|known|considered|regarded|described|seen|called|dubbed|nicknamed|named|elected|appointed|credited)$/i;
const objectOf = /^(?:did|does|do)\s+(?<rest>.+)$/i;
const active = new RegExp(
  `^(?:(?:has|have|had|will|would|can|could|may|might|must|did|does|do) )?${adverbs}(?<verb>[\\w'’-]+)`,
  "i",
);
const beForm = /^(?:is|are|was|were|be|been|being|became|becomes|become)\b/i;
const lastPreposition = /\b(?<preposition>to|with|by|from|for|against|of|after|under|over|about)$/i;

/** Reads it from a question without its question word: "captured the soldiers", "was hired by the port". */
export function roleAsked(subject: string): RoleAsked {
  const asked = subject.replace(/[?!.\s]+$/, "").trim();
  if (/^whose\b/i.test(asked)) return { kind: "owner" };
  const object = objectOf.exec(asked)?.groups?.["rest"];
  if (object !== undefined) return objectRole(object);
  const done = passive.exec(asked)?.groups;
  if (done !== undefined && deeming.test(done["verb"] ?? "")) return { kind: "identity" };
  if (done !== undefined && participle.test(done["verb"] ?? "")) {
    const kind = /\bby$/i.test(done["rest"] ?? "") ? "agent" : "done-to";
    return { kind, verb: done["verb"] ?? "" };
  }
  if (beForm.test(asked) || /^names? /i.test(asked)) return { kind: "identity" };
  const verb = active.exec(asked)?.groups?.["verb"];
  return verb === undefined ? { kind: "identity" } : { kind: "doer", verb };
}

function objectRole(rest: string): RoleAsked {
  const verbs = wordsOf(rest).map(({ stem }) => stem);
  return { kind: "object", verbs, preposition: lastPreposition.exec(rest)?.groups?.["preposition"]?.toLowerCase() };
}

/** Marks and spaces that print alike, and what stands for them in comparing. In this order. */
const alike: readonly (readonly [RegExp, string])[] = [
  [/[\u00ad\u200b-\u200f\u2060\u202a-\u202e\u2066-\u2069\ufeff]/g, ""],
  [/[\u0000-\u001f\u007f-\u009f\u2028\u2029\s]+/g, " "],
  [/(?<=\d),(?=\d{3}(?!\d))/g, ""],
  [/``|''|’’|‘‘|[“”„‟«»‹›"]/g, '"'],
  [/[‘’‚‛ʼ`´′]/g, "'"],
  [/(?<![\p{L}\p{N}])'|'(?![\p{L}\p{N}])/gu, '"'],
  [/\.(?: ?\.){2,}/g, "…"],
  [/ ?(?:-{2,3}|[—―]) ?| [-‐‑‒–] /g, " - "],
  [/[‐‑‒–−﹣－]/g, "-"],
  [/ +(?=[,.;:!?…%)\]])/g, ""],
  [/(?<=[([]) +/g, ""],
];

const groupedDigits = /(?<=\d)[\u00a0\u2009\u202f](?=\d{3}(?!\d))/g;
const raised = /(?<=\d)[⁰¹²³⁴-⁹]+/g;

/**
 * A wording as far as it is one: typography, white space and the form in which Unicode writes a letter do not count. Two
 * texts are printed alike where these are the same. Capitals and marks that tell ("10²" is not "102") stay.
 */
export function plainWording(text: string): string {
  const composed = text
    .replace(groupedDigits, "")
    .replace(raised, (digits) => `^${digits}`)
    .normalize("NFKC");
  return alike.reduce((current, [match, by]) => current.replace(match, by), composed).trim();
}

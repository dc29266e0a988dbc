const feminine = /(?:[oe]va|[iy]na|ska|ska?ia|ska?ya|naya|naia|aya|aia|cka)$/;
const masculine = /(?:[oe]v|[oe]ff|[iy]n|sk[iy]+|ny[iy]?|[ck]k[iy]+|o[iy]|[iy][iy])$/;

/** Endings that make another name of a name, or an adjective of a place: Yermakov of Yermak, Libyan of Libya. */
const derivations = ["ov", "ev", "in", "uk", "an", "ez", "es", "er", "ian", "son"];

/**
 * Whether two words are regular derivations of one base and so two names, however few letters tell them apart: a
 * woman's and a man's form of a Slavic family name (Zelenska, Zelensky), or a name and what is derived from it.
 */
export function isOtherDerivation(a: string, b: string): boolean {
  return differInGender(a, b) || isDerived(a, b) || isDerived(b, a);
}

function isDerived(derived: string, base: string): boolean {
  if (!derived.startsWith(base)) return false;
  const ending = derived.slice(base.length);
  return derivations.includes(ending) || (ending === "n" && base.endsWith("a"));
}

function differInGender(a: string, b: string): boolean {
  if (feminine.test(a)) return !feminine.test(b) && masculine.test(b);
  return feminine.test(b) && masculine.test(a);
}

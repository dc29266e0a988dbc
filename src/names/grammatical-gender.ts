const feminine = /(?:[oe]va|[iy]na|ska|ska?ia|ska?ya|naya|naia|aya|aia|cka)$/;
const masculine = /(?:[oe]v|[oe]ff|[iy]n|sk[iy]+|ny[iy]?|[ck]k[iy]+|o[iy]|[iy][iy])$/;

/** Whether one of two Slavic family names is a woman's form and the other a man's: Zelenska, Zelensky. */
export function differInGender(a: string, b: string): boolean {
  if (feminine.test(a)) return !feminine.test(b) && masculine.test(b);
  return feminine.test(b) && masculine.test(a);
}

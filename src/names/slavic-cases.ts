/** An ending of an inflected Slavic name and the endings of the form that names files hold. Longest first. */
const caseEndings: readonly (readonly [ending: string, bases: readonly string[]])[] = [
  ["ського", ["ський", "ськ"]],
  ["ському", ["ський"]],
  ["ським", ["ський", "ськ"]],
  ["ською", ["ська"]],
  ["ської", ["ська"]],
  ["ську", ["ська", "ськ"]],
  ["ського", ["ський"]],
  ["ского", ["ский"]],
  ["скому", ["ский"]],
  ["ском", ["ский", "ск"]],
  ["ским", ["ский"]],
  ["ской", ["ская"]],
  ["скую", ["ская"]],
  ["ого", ["ый", "ой", "ий"]],
  ["ому", ["ый", "ой", "ий"]],
  ["ової", ["ова"]],
  ["овой", ["ова"]],
  ["евой", ["ева"]],
  ["иной", ["ина"]],
  ["єва", ["їв"]],
  ["єву", ["їв"]],
  ["єві", ["їв"]],
  ["ові", ["", "о"]],
  ["еві", ["ь", "й", ""]],
  ["зі", ["га", "г"]],
  ["ці", ["ка", "к"]],
  ["сі", ["ха", "х"]],
  ["ію", ["ія", "ій"]],
  ["ии", ["ия", "ий"]],
  ["ию", ["ия", "ий"]],
  ["ії", ["ія"]],
  ["ією", ["ія"]],
  ["ием", ["ий"]],
  ["ою", ["а"]],
  ["ей", ["я"]],
  ["ой", ["а"]],
  ["ом", ["", "о"]],
  ["ем", ["", "ь", "й"]],
  ["єм", ["й"]],
  ["ым", ["", "ый"]],
  ["им", ["", "ий"]],
  ["ів", ["и", ""]],
  ["и", ["а", "ы"]],
  ["ы", ["а"]],
  ["і", ["а", "", "я", "ь"]],
  ["у", ["а", "", "о"]],
  ["ю", ["я", "ь", "й"]],
  ["а", ["", "о"]],
  ["я", ["ь", "й"]],
  ["е", ["", "а", "о", "ь"]],
  ["о", ["а"]],
];

const shortestBase = 3;

/** The forms that an inflected Cyrillic name may come from: Сибіги, Сибігу → Сибіга; Зеленського → Зеленський. */
export function slavicBases(word: string): readonly string[] {
  const lower = word.toLowerCase();
  const bases = new Set<string>();
  for (const [ending, replacements] of caseEndings) {
    if (!lower.endsWith(ending)) continue;
    const stem = lower.slice(0, -ending.length);
    if (stem.length < shortestBase) continue;
    for (const replacement of replacements) bases.add(stem + replacement);
  }
  return [...bases];
}

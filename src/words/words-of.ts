import snowball from "snowball-stemmers";

/** A word as the index knows it, with its place in the text. */
export type Word = {
  /** Lower case, without accents, possessive or the commas of a number. */
  readonly form: string;
  readonly stem: string;
  /** [start, end) in UTF-16 units of the text as given. */
  readonly start: number;
  readonly end: number;
};

const stemmer = snowball.newStemmer("english");
const knownStems = new Map<string, string>();
/** Enough for the vocabulary of a large archive; past it, stems are worked out anew each time. */
const mostKnownStems = 200_000;

const wordPattern = /\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}]+(?:[.](?=\p{L}[.])\p{L})*(?:['’][\p{L}]+)*/gu;

/** The words of a text in order. Hyphenated words are their parts; every script's letters count. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  for (const found of text.matchAll(wordPattern)) {
    const form = formOf(found[0]);
    if (form !== "") words.push({ form, stem: stemOf(form), start: found.index, end: found.index + found[0].length });
  }
  return words;
}

/** The stem by which inflected forms meet: Porter 2 for English, after irregular forms; other scripts stay whole. */
export function stemOf(form: string): string {
  const known = knownStems.get(form);
  if (known !== undefined) return known;
  const base = irregularForms.get(form) ?? form;
  const stem = /^[a-z]{3,}$/.test(base) ? stemmer.stem(base) : base;
  if (knownStems.size < mostKnownStems) knownStems.set(form, stem);
  return stem;
}

function formOf(written: string): string {
  const lower = written.toLowerCase();
  if (/^\p{N}/u.test(lower)) return lower.replaceAll(",", "");
  const plain = /^[a-z]+$/.test(lower)
    ? lower
    : lower
        .normalize("NFKD")
        .replace(/[\p{M}.]/gu, "")
        .normalize("NFC");
  return plain.replace(/['’]s$/, "").replace(/['’]/g, "");
}

/** Irregular forms and their base, since a stemmer knows endings only. */
const irregularForms: ReadonlyMap<string, string> = new Map(
  Object.entries({
    arise: "arose arisen",
    begin: "began begun",
    break: "broke broken",
    bring: "brought",
    build: "built",
    buy: "bought",
    catch: "caught",
    choose: "chose chosen",
    come: "came",
    deal: "dealt",
    drive: "drove driven",
    fall: "fell fallen",
    feel: "felt",
    fight: "fought",
    find: "found",
    flee: "fled",
    fly: "flew flown",
    forbid: "forbade forbidden",
    foot: "feet",
    freeze: "froze frozen",
    give: "gave given",
    go: "went gone",
    grow: "grew grown",
    hear: "heard",
    hide: "hid hidden",
    hold: "held",
    keep: "kept",
    know: "knew known",
    lead: "led",
    leave: "left",
    lend: "lent",
    lose: "lost",
    make: "made",
    man: "men",
    mean: "meant",
    meet: "met",
    pay: "paid",
    person: "people",
    ride: "rode ridden",
    rise: "rose risen",
    say: "said",
    seek: "sought",
    sell: "sold",
    send: "sent",
    shake: "shook shaken",
    shoot: "shot",
    speak: "spoke spoken",
    spend: "spent",
    stand: "stood",
    steal: "stole stolen",
    strike: "struck stricken",
    swear: "swore sworn",
    take: "took taken",
    teach: "taught",
    tell: "told",
    think: "thought",
    throw: "threw thrown",
    win: "won",
    withdraw: "withdrew withdrawn",
    woman: "women",
    child: "children",
    write: "wrote written",
  }).flatMap(([base, forms]) => forms.split(" ").map((form) => [form, base] as const)),
);

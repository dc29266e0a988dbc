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
/** By the word as written: most words of an archive were met before, and a string that is one and the same is soon looked up. */
const knownWords = new Map<string, Pick<Word, "form" | "stem">>();
/** Enough for the vocabulary of a large archive; past it, words are worked out anew each time. */
const mostKnown = 200_000;
/** V8 keeps the whole text alive for a part of it that is this long. */
const longestKept = 13;

const wordPattern = /\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}]+(?:[.](?=\p{L}[.])\p{L})*(?:['’][\p{L}]+)*/gu;

/** The words of a text in order. Hyphenated words are their parts; every script's letters count. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  for (const found of text.matchAll(wordPattern)) {
    const { form, stem } = knownWords.get(found[0]) ?? readWord(found[0]);
    if (form !== "") words.push({ form, stem, start: found.index, end: found.index + found[0].length });
  }
  return words;
}

function readWord(written: string): Pick<Word, "form" | "stem"> {
  const form = formOf(written);
  const word = { form, stem: form === "" ? "" : stemOf(form) };
  if (knownWords.size < mostKnown && written.length < longestKept) knownWords.set(written, word);
  return word;
}

/** The stem by which inflected forms meet: Porter 2 for English, after irregular forms; other scripts stay whole. */
export function stemOf(form: string): string {
  const known = knownStems.get(form);
  if (known !== undefined) return known;
  const base = irregularForms.get(form) ?? form;
  const stem = /^[a-z]{3,}$/.test(base) ? stemmer.stem(base) : base;
  if (knownStems.size < mostKnown) knownStems.set(form, stem);
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
    become: "became",
    begin: "began begun",
    bleed: "bled",
    blow: "blew blown",
    breed: "bred",
    break: "broke broken",
    bring: "brought",
    build: "built",
    buy: "bought",
    catch: "caught",
    choose: "chose chosen",
    come: "came",
    creep: "crept",
    deal: "dealt",
    dig: "dug",
    draw: "drew drawn",
    drive: "drove driven",
    eat: "ate eaten",
    fall: "fell fallen",
    feed: "fed",
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
    hang: "hung",
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
    overcome: "overcame",
    oversee: "oversaw overseen",
    overtake: "overtook overtaken",
    overthrow: "overthrew overthrown",
    pay: "paid",
    person: "people",
    ride: "rode ridden",
    rise: "rose risen",
    say: "said",
    see: "saw seen",
    seek: "sought",
    sell: "sold",
    send: "sent",
    shake: "shook shaken",
    shoot: "shot",
    show: "shown",
    shrink: "shrank shrunk",
    sing: "sang sung",
    sink: "sank sunk",
    sit: "sat",
    sleep: "slept",
    slide: "slid",
    speak: "spoke spoken",
    speed: "sped",
    spend: "spent",
    spin: "spun",
    spring: "sprang sprung",
    stand: "stood",
    steal: "stole stolen",
    stick: "stuck",
    strike: "struck stricken",
    swear: "swore sworn",
    sweep: "swept",
    swim: "swam swum",
    swing: "swung",
    take: "took taken",
    teach: "taught",
    tear: "tore torn",
    thief: "thieves",
    tell: "told",
    think: "thought",
    throw: "threw thrown",
    undergo: "underwent undergone",
    understand: "understood",
    undertake: "undertook undertaken",
    uphold: "upheld",
    wake: "woke woken",
    wear: "wore worn",
    weave: "wove woven",
    weep: "wept",
    wife: "wives",
    win: "won",
    withdraw: "withdrew withdrawn",
    wolf: "wolves",
    woman: "women",
    child: "children",
    write: "wrote written",
  }).flatMap(([base, forms]) => forms.split(" ").map((form) => [form, base] as const)),
);

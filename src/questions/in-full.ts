/** Question words as they are typed in a hurry, at the head of a question. */
const heads: ReadonlyMap<string, string> = new Map(
  Object.entries({
    whos: "who is",
    "who's": "who is",
    "who’s": "who is",
    hoo: "who",
    wen: "when",
    whn: "when",
    wehn: "when",
    whens: "when is",
    wher: "where",
    whre: "where",
    wheres: "where is",
    y: "why",
    wy: "why",
    whys: "why is",
    wat: "what",
    wht: "what",
    waht: "what",
    wot: "what",
    whats: "what is",
    hw: "how",
    hows: "how is",
    hwo: "how",
    howmany: "how many",
    howmuch: "how much",
  }),
);

/** The same anywhere in it. */
const words: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ppl: "people",
    pple: "people",
    r: "are",
    u: "you",
    ur: "your",
    govt: "government",
    bw: "between",
    abt: "about",
  }),
);

/** A question with its shortened words written out; names and all other words stay as typed. */
export function inFull(question: string): string {
  const [first = "", ...rest] = question.split(" ");
  const head = heads.get(first.toLowerCase()) ?? written(first);
  return [head, ...rest.map(written)].join(" ");
}

/** In capitals it may be a name: "R" and "U". */
const written = (word: string): string => (/\p{Lu}/u.test(word) ? word : (words.get(word) ?? word));

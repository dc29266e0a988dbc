const units =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const scales: Readonly<Record<string, number>> = {
  hundred: 1e2,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};
const parts: Readonly<Record<string, number>> = {
  half: 2,
  third: 3,
  thirds: 3,
  quarter: 4,
  quarters: 4,
  fifth: 5,
  fifths: 5,
  tenth: 10,
  tenths: 10,
};

const values = new Map<string, number>([
  ...units.map((word, index) => [word, index] as const),
  ...tens.map((word, index) => [word, (index + 2) * 10] as const),
]);

const wordPattern = /\d+(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|[a-z]+/g;

/** The numbers of an English text, in figures or in words: "12,000", "two-thirds" (0.667), "four million". */
export function numbersIn(text: string): readonly number[] {
  const words = text.toLowerCase().match(wordPattern) ?? [];
  const found: number[] = [];
  for (let at = 0; at < words.length; ) {
    const read = readNumber(words, at);
    if (read === undefined) {
      at += 1;
      continue;
    }
    found.push(read.value);
    at = read.next;
  }
  return found;
}

type Read = { readonly value: number; readonly next: number };

function readNumber(words: readonly string[], at: number): Read | undefined {
  const first = numberFor(words[at]);
  if (first === undefined) return undefined;
  const second = numberFor(words[at + 1]);
  const isCompound = first >= 20 && first < 100 && second !== undefined && second > 0 && second < 10;
  const simple = isCompound ? { value: first + second, next: at + 2 } : { value: first, next: at + 1 };
  return scaled(words, simple);
}

function scaled(words: readonly string[], read: Read): Read {
  const word = words[read.next] ?? "";
  const scale = scales[word];
  if (scale !== undefined) return scaled(words, { value: read.value * scale, next: read.next + 1 });
  const share = parts[word];
  return share === undefined ? read : { value: read.value / share, next: read.next + 1 };
}

function numberFor(word: string | undefined): number | undefined {
  if (word === undefined) return undefined;
  return /^\d/.test(word) ? Number(word.replaceAll(",", "")) : values.get(word);
}

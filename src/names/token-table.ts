import { isVietnameseSurname } from "./east-asian-surnames.ts";
import type { NameForm } from "./name-form.ts";

/** Where a token occurs: in which form, and which of its words it is or joins. */
type Posting = {
  readonly form: NameForm;
  readonly mask: number;
  /** Whether the token joins the words with given and family name turned. */
  readonly isTurned: boolean;
};

/** The words of all known forms, and the joinings of words that people also write as one, each once. */
export type TokenTable = {
  readonly tokens: readonly string[];
  readonly numbers: ReadonlyMap<string, number>;
  readonly postings: readonly (readonly Posting[])[];
};

export function createTokenTable(forms: readonly NameForm[]): TokenTable {
  const tokens: string[] = [];
  const numbers = new Map<string, number>();
  const postings: Posting[][] = [];
  const add = (token: string, posting: Posting): void => {
    const known = numbers.get(token);
    if (known !== undefined) {
      postings[known]?.push(posting);
      return;
    }
    numbers.set(token, tokens.length);
    tokens.push(token);
    postings.push([posting]);
  };
  for (const form of forms) {
    for (const [token, { mask, isTurned }] of tokensOf(form)) add(token, { form, mask, isTurned });
  }
  return { tokens, numbers, postings };
}

type Place = Pick<Posting, "mask" | "isTurned">;

function tokensOf(form: NameForm): ReadonlyMap<string, Place> {
  const found = new Map<string, Place>();
  form.words.forEach((spellings, index) => {
    for (const spelling of [form.native[index] ?? "", ...spellings]) {
      found.set(spelling, { mask: (found.get(spelling)?.mask ?? 0) | (1 << index), isTurned: false });
    }
  });
  const likeliest = form.words.map(([spelling = ""]) => spelling);
  for (const [token, place] of joinedTokens(form, likeliest)) if (!found.has(token)) found.set(token, place);
  return found;
}

/** "Tae-yul" also as taeyul, the whole name also in one word, family name first or last. */
function joinedTokens(form: NameForm, words: readonly string[]): readonly (readonly [string, Place])[] {
  if (words.length < 2 || words.length > 4) return [];
  const pairs = words.slice(1).map((word, index) => {
    return [`${words[index]}${word}`, { mask: 3 << index, isTurned: false }] as const;
  });
  if (form.entity.kind !== "person") return pairs;
  const mask = 2 ** words.length - 1;
  const [first = "", ...rest] = words;
  const last = words[words.length - 1] ?? "";
  const turned = form.isFamilyFirst || isVietnameseSurname(first) ? [...rest, first] : [last, ...words.slice(0, -1)];
  return [...pairs, [words.join(""), { mask, isTurned: false }], [turned.join(""), { mask, isTurned: true }]];
}

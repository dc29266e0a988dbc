import { isVowel } from "./name-sound.ts";

/** What it costs to hear one sound as the other; pairs that are not listed cost `otherwise`. */
const closeSounds: Readonly<Record<string, number>> = {
  ...{ ae: 0.4, ei: 0.35, ou: 0.3, ao: 0.45, eo: 0.6, ai: 1, au: 1, eu: 0.8, iu: 1, io: 1 },
  ...{ gh: 0.3, hk: 0.5, gk: 0.4, dt: 0.4, bp: 0.6, bv: 0.6, fv: 0.25, fp: 0.7, sz: 0.25, Ss: 0.5, cs: 0.4, cz: 0.4 },
  ...{ Cc: 0.5, CS: 0.4, CJ: 0.4, Jz: 0.5, Jg: 0.5, JS: 0.5, Ch: 0.5, Ck: 0.6, mn: 0.8, Ji: 0.3, uv: 0.4, hJ: 0.6 },
};
/** Further pairs that scripts without the sound merge: l and r in Japanese, b, p and v in Arabic and Korean. */
const mergedByScripts: Readonly<Record<string, number>> = {
  ...{
    lr: 0.2,
    bp: 0.3,
    bv: 0.2,
    fp: 0.3,
    bf: 0.4,
    pv: 0.5,
    Ss: 0.3,
    gk: 0.3,
    Jg: 0.3,
    zJ: 0.3,
    ct: 0.4,
    Ct: 0.4,
    st: 0.5,
  },
  ...{
    ai: 0.4,
    au: 0.4,
    ao: 0.3,
    ae: 0.3,
    eo: 0.4,
    eu: 0.4,
    iu: 0.4,
    io: 0.4,
    av: 0.3,
    ov: 0.3,
    ev: 0.5,
    iv: 0.5,
    dz: 0.5,
  },
  ...{
    cz: 0.3,
    Jz: 0.3,
    CS: 0.3,
    hv: 0.4,
    gJ: 0.3,
    gh: 0.3,
    hJ: 0.4,
    mn: 0.5,
    nm: 0.5,
    ds: 0.6,
    Cs: 0.5,
    Js: 0.5,
    JC: 0.3,
    Jk: 0.6,
    Ck: 0.6,
    fh: 0.5,
  },
};
const otherwise = 2;

type Costs = { readonly change: Float64Array; readonly skip: Float64Array };

const latinCosts = costsOf(closeSounds, { vowel: 0.6, h: 0.3, v: 0.8, consonant: 1.2 });
const scriptCosts = costsOf({ ...closeSounds, ...mergedByScripts }, { vowel: 0.2, h: 0.2, v: 0.3, consonant: 1 });

type SkipCosts = { readonly vowel: number; readonly h: number; readonly v: number; readonly consonant: number };

function costsOf(pairs: Readonly<Record<string, number>>, skips: SkipCosts): Costs {
  const change = new Float64Array(128 * 128).fill(otherwise);
  const skip = new Float64Array(128).fill(skips.consonant);
  for (let code = 0; code < 128; code += 1) {
    const letter = String.fromCharCode(code);
    change[code * 128 + code] = 0;
    if (isVowel(letter)) skip[code] = skips.vowel;
  }
  skip["h".charCodeAt(0)] = skips.h;
  skip["v".charCodeAt(0)] = skips.v;
  for (const [pair, cost] of Object.entries(pairs)) {
    const [a, b] = [pair.charCodeAt(0), pair.charCodeAt(1)];
    change[a * 128 + b] = cost;
    change[b * 128 + a] = cost;
  }
  return { change, skip };
}

const longestSound = 40;
const row = new Float64Array(longestSound + 1);

/**
 * How far two sounds (of `soundOf`) are apart: 0 for equal ones, the sum of what changes and skips cost otherwise;
 * Infinity as soon as it is more than `limit`. `acrossScripts` forgives what romanising an unvowelled script loses.
 */
export function soundDistance(a: string, b: string, options: { limit: number; acrossScripts: boolean }): number {
  const { change, skip } = options.acrossScripts ? scriptCosts : latinCosts;
  if (a.length > longestSound || b.length > longestSound) return Number.POSITIVE_INFINITY;
  row[0] = 0;
  for (let j = 1; j <= b.length; j += 1) row[j] = (row[j - 1] ?? 0) + (skip[b.charCodeAt(j - 1)] ?? otherwise);
  for (let i = 1; i <= a.length; i += 1) {
    const from = a.charCodeAt(i - 1);
    const fromSkip = skip[from] ?? otherwise;
    let diagonal: number = row[0] ?? 0;
    let best: number = diagonal + fromSkip;
    row[0] = best;
    for (let j = 1; j <= b.length; j += 1) {
      const to = b.charCodeAt(j - 1);
      const above = row[j] ?? 0;
      const changed = diagonal + (change[from * 128 + to] ?? otherwise);
      const cost = Math.min(changed, above + fromSkip, (row[j - 1] ?? 0) + (skip[to] ?? otherwise));
      diagonal = above;
      row[j] = cost;
      if (cost < best) best = cost;
    }
    if (best > options.limit) return Number.POSITIVE_INFINITY;
  }
  const distance = row[b.length] ?? 0;
  return distance <= options.limit ? distance : Number.POSITIVE_INFINITY;
}

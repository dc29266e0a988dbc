import { withoutParticle } from "./hangul.ts";
import { romanise, scriptOf } from "./romanise.ts";
import { slavicBases } from "./slavic-cases.ts";

/** A word of another script in Latin: as it stands, and as the base forms that it may be an inflected form of. */
export type ScriptSpellings = {
  readonly direct: readonly string[];
  readonly inflected: readonly string[];
  /** Those base forms in the script itself. */
  readonly bases: readonly string[];
  /** Whether the script writes vowels, so that they can be held against the name's. */
  readonly isVowelled: boolean;
};

export function scriptSpellings(written: string): ScriptSpellings {
  const script = scriptOf(written);
  const bases = script === "cyrillic" ? slavicBases(written) : script === "hangul" ? bareHangul(written) : [];
  return {
    direct: romanise(written),
    bases,
    inflected: bases.flatMap((base) => romanise(base)),
    isVowelled: /^[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Georgian}]/u.test(written),
  };
}

function bareHangul(written: string): readonly string[] {
  const bare = withoutParticle(written);
  return bare === undefined ? [] : [bare];
}

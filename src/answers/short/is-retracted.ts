const retracted =
  /\b(?:earlier|previous|original|first) (?:version|edition|draft) of (?:this|the|our|an) \w+\b|\b(?:incorrectly|wrongly|mistakenly|erroneously|in error) (?:said|stated|reported|gave|named|identified|put|described|wrote)\b|\b(?:said|stated|reported|gave|named|identified|described) (?:incorrectly|wrongly|mistakenly|erroneously|in error)\b/i;

/** "An earlier version of this article said that 80 stalls had burned": what it tells was taken back. */
export const isRetracted = (text: string): boolean => retracted.test(text);

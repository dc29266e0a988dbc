/** Everything that draws nothing itself yet changes how its neighbours are drawn, or ends a string early. */
const invisible = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]+/gu;
const joiners = /^[\u200c\u200d]$/u;

/**
 * Text from outside made safe to show as plain text: line breaks and tabs become spaces; control, format,
 * bidirectional and zero-width characters and lone surrogates go. The joiners that Persian, Indic scripts and emoji
 * need stay. Idempotent.
 */
export function cleanText(text: string): string {
  return text
    .replace(/[\s\u0085\u2028\u2029]+/gu, " ")
    .replace(invisible, (run) => (joiners.test(run) ? run : ""))
    .trim();
}

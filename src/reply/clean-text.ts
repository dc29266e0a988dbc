/**
 * Runs of what draws nothing itself yet changes how its neighbours are drawn, or ends a string early: control and
 * format characters (escapes, bidirectional marks, zero width) and lone surrogates. The Arabic, Syriac and Kaithi signs
 * that are format characters by class yet drawn are left out.
 */
const invisibleRuns =
  /(?:(?![\t\n\v\f\r\u0085\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\u{110bd}\u{110cd}])[\p{Cc}\p{Cf}\p{Cs}])+/gu;

/** Letters of the scripts whose spelling needs joiners: Persian, Urdu, Sinhala, Malayalam, Hindi, Burmese … */
const joiningLetter =
  /[\p{scx=Arab}\p{scx=Syrc}\p{scx=Nkoo}\p{scx=Mong}\p{scx=Deva}\p{scx=Beng}\p{scx=Guru}\p{scx=Gujr}\p{scx=Orya}\p{scx=Taml}\p{scx=Telu}\p{scx=Knda}\p{scx=Mlym}\p{scx=Sinh}\p{scx=Khmr}\p{scx=Mymr}\p{scx=Tibt}]$/u;
const emojiBefore = /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)$/u;
const emojiAfter = /^\p{Extended_Pictographic}/u;

/**
 * Text from outside made safe to show as plain text on one line: line breaks and tabs become spaces; control, format,
 * bidirectional and zero-width characters and lone surrogates go. The joiners that Persian, Indic scripts and emoji
 * need stay. Idempotent; every visible character is kept.
 */
export function cleanText(text: string): string {
  return text
    .replace(invisibleRuns, (run, at: number) => (isNeededJoiner(run, text, at) ? run : ""))
    .replace(/[\s\u0085]+/gu, " ")
    .trim();
}

function isNeededJoiner(run: string, text: string, at: number): boolean {
  if (run !== "\u200c" && run !== "\u200d") return false;
  const before = text.slice(Math.max(0, at - 2), at);
  if (joiningLetter.test(before)) return true;
  return run === "\u200d" && emojiBefore.test(before) && emojiAfter.test(text.slice(at + 1, at + 3));
}

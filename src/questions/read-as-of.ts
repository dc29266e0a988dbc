import { readDay } from "./read-day.ts";

/** A request without the day as of which it asks. */
export type AsOf = {
  readonly text: string;
  /** ISO instant: the end of the day in UTC, or the instant given; undefined: as of now. */
  readonly asOf: string | undefined;
  /** Why the day could not be taken, in a sentence to the asker. The question must not be answered as of now instead. */
  readonly problem: string | undefined;
};

const marker = /(?<=^|[\s(])as[-_ ]?of\s*:\s*/i;
/** "1st of November 2026" has the most words of a day. */
const mostWords = 5;

/**
 * Takes `asof:2026-11-01` (or `as-of: 1 Nov 2026`, `asof:yesterday`, an ISO instant) out of a request, wherever it stands.
 * The longest run of words after it that says a day is the day.
 */
export function readAsOf(text: string, now: Date): AsOf {
  const found = marker.exec(text);
  if (found === null) return { text, asOf: undefined, problem: undefined };
  const before = text.slice(0, found.index);
  const after = text.slice(found.index + found[0].length);
  const { words, rest } = dayWords(after, now);
  const asked = `${before.trimEnd()} ${rest.trimStart()}`.trim();
  const stretch = words === undefined ? undefined : readDay(words, now);
  if (stretch === undefined) {
    const written = /^\S+/.exec(after)?.[0];
    return { text: asked, asOf: undefined, problem: written === undefined ? noDay : unreadable(written) };
  }
  if (Date.parse(stretch.from) > now.getTime()) return { text: asked, asOf: undefined, problem: future(words ?? "") };
  const end = stretch.to > now.toISOString() ? now.toISOString() : stretch.to;
  return { text: asked, asOf: end, problem: undefined };
}

function dayWords(after: string, now: Date): { readonly words: string | undefined; readonly rest: string } {
  const quoted = /^["“]([^"”]*)["”]/.exec(after);
  if (quoted !== null) return { words: quoted[1], rest: after.slice(quoted[0].length) };
  const words = [...after.matchAll(/\S+/g)].slice(0, mostWords);
  for (const last of words.toReversed()) {
    const end = last.index + last[0].length;
    const run = after.slice(0, end);
    if (readDay(run, now) !== undefined) return { words: run, rest: after.slice(end) };
  }
  const first = words[0];
  return { words: undefined, rest: first === undefined ? "" : after.slice(first.index + first[0].length) };
}

const howTo = "Write a day, such as asof:2026-11-01, or asof:yesterday.";
const noDay = `After “asof:” no day is given. ${howTo}`;
const unreadable = (written: string): string =>
  `“${written.slice(0, 60)}” after “asof:” cannot be read as a day. ${howTo}`;
const future = (words: string): string =>
  `“${words.trim()}” after “asof:” is still to come: the record of that day does not exist. ${howTo}`;

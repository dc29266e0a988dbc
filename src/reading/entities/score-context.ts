import type { Candidate } from "./candidate.ts";
import { anyPlace, known, phraseFlags } from "./gazetteer.ts";
import { cuesAfter, cuesBefore } from "./gazetteers/neighbour-cues.ts";
import { isCapital, type Word } from "./word.ts";

/** Adds what the words beside the name speak for. */
export function scoreContext(candidate: Candidate): void {
  scoreBefore(candidate);
  scoreAfter(candidate);
}

const articles = new Set(["the", "a", "an", "this", "that", "its", "their", "his", "her", "our"]);

function scoreBefore({ line, title, from, to, scores }: Candidate): void {
  const before = line.words[title - 1];
  if (before === undefined) return;
  const cue = cuesBefore.get(before.lower);
  if (cue !== undefined) scores[cue.kind] += cue.weight;
  if (before.lower === "the" && title === from) scoreArticle(to - from, scores);
  if (isLowerOffice(before) && !articles.has(before.lower)) scores.person += 4;
  if (before.lower === "of") scoreOf(line.words[title - 2], scores);
  const word = line.words[from];
  if (before.text === "," && word !== undefined && isStateInitials(word)) scores.place += 6;
}

/** "Mich", where its full stop ends the sentence too. */
const isStateInitials = ({ lower, shape }: Word): boolean =>
  shape === "capital" && lower.length < 6 && (phraseFlags(`${lower}.`) & known.region) !== 0;

/** "the Kremlin", not "the Smith": people seldom follow an article. */
function scoreArticle(length: number, scores: Candidate["scores"]): void {
  scores.person -= length === 1 ? 2 : 1;
  scores.organisation += length === 1 ? 0.8 : 1.5;
}

const isLowerOffice = ({ shape, flags }: Word): boolean => shape === "lower" && (flags & known.office) !== 0;

const placeNouns = new Set(
  "city town village towns cities villages provinces regions republics islands province state capital island port region district south north east west southeast southwest northeast northwest outskirts suburb streets coast part parts people mayor governor university republic".split(
    " ",
  ),
);
const bodyNouns = new Set(
  "shares percent stake control unit subsidiary members chairman shareholders spokesman division board employee bonds analyst economist manager director".split(
    " ",
  ),
);

function scoreOf(noun: Word | undefined, scores: Candidate["scores"]): void {
  if (noun === undefined) return;
  if (placeNouns.has(noun.lower)) scores.place += 3;
  if (bodyNouns.has(noun.lower)) scores.organisation += 2.5;
  if (noun.lower === "wife" || noun.lower === "son" || noun.lower === "daughter" || noun.lower === "murder")
    scores.person += 3;
}

function scoreAfter({ line, from, to, scores }: Candidate): void {
  const after = line.words[to];
  if (after === undefined) return;
  const cue = cuesAfter.get(after.lower);
  if (cue !== undefined) scores[cue.kind] += cue.weight;
  if (after.text === ",") scoreComma(line.words, to, to - from, scores);
  if (after.text === "(") scoreBracket(line.words, to, to - from, scores);
  if (after.lower === "'s") scorePossessed(line.words, to + 1, scores);
}

/** "X, 45," and "X, chairman of" are people; "X, Texas" is a place. */
function scoreComma(words: readonly Word[], comma: number, length: number, scores: Candidate["scores"]): void {
  const next = words[comma + 1];
  const second = words[comma + 2];
  if (next === undefined) return;
  if (isAge(next) && (second === undefined || second.text === "," || second.text === ".")) scores.person += 5;
  if (next.lower === "who") scores.person += 4;
  if (isCapital(next) && (next.flags & (known.region | known.country)) !== 0) scores.place += length === 1 ? 2 : 1.2;
  if (next.shape === "lower" && next.lower === "based") scores.organisation += 4;
  if (next.shape === "lower") scoreApposition(words, comma + 1, scores);
  if (next.lower === "which") scores.organisation += 2;
}

const farthestNoun = 7;

/** ", chairman of", ", a maker of", ", the first bank to". */
function scoreApposition(words: readonly Word[], from: number, scores: Candidate["scores"]): void {
  for (let at = from; at < from + farthestNoun; at += 1) {
    const word = words[at];
    if (word === undefined || word.text === "," || word.text === ".") return;
    if (word.shape !== "lower") continue;
    if (cuesBefore.get(word.lower)?.kind === "organisation" && isNoun(word)) {
      scores.organisation += 3.5;
      return;
    }
    if ((word.flags & known.office) !== 0 && isNoun(word)) {
      scores.person += 3;
      return;
    }
    if (at > from && (word.flags & known.verb) !== 0 && (word.flags & known.office) === 0) return;
  }
}

const isNoun = ({ lower }: Word): boolean =>
  ![
    "by",
    "with",
    "joined",
    "buy",
    "join",
    "quit",
    "acquire",
    "chief",
    "head",
    "lead",
    "lock",
    "forward",
    "prop",
  ].includes(lower);

const isAge = ({ shape, text }: Word): boolean => shape === "number" && /^\d\d$/.test(text);

/** "X (Germany)" in a list of people; "Some Ministry Name (SMN)". */
function scoreBracket(words: readonly Word[], bracket: number, length: number, scores: Candidate["scores"]): void {
  const inner = words[bracket + 1];
  if (inner === undefined) return;
  if ((inner.flags & known.country) !== 0 && length >= 2) scores.person += 3;
  const closes = words[bracket + 2]?.text === ")";
  if (inner.shape === "capitals" && closes && (inner.flags & anyPlace) === 0 && length >= 2) scores.organisation += 5;
}

const possessions = new Set(
  "wife husband son daughter father mother brother sister lawyer lawyers death life career birthday".split(" "),
);
const publicThings = new Set(
  "government president prime foreign parliament capital army economy military police largest biggest south north southern northern eastern western central".split(
    " ",
  ),
);

const businessThings = new Set(
  "shares profit output sales results board shareholders stock earnings revenue products headquarters subsidiary chairman ceo spokesman turnover unit offer bid debt dividend employees plants bonds loss losses quarter".split(
    " ",
  ),
);

function scorePossessed(words: readonly Word[], at: number, scores: Candidate["scores"]): void {
  const thing = words[at];
  if (thing === undefined) return;
  for (let near = at; near < at + 3; near += 1)
    if (businessThings.has(words[near]?.lower ?? "")) scores.organisation += 2.5;
  if (possessions.has(thing.lower)) scores.person += 3;
  if (publicThings.has(thing.lower)) scores.place += 2;
}

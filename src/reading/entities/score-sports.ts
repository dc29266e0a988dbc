import type { Candidate } from "./candidate.ts";
import { anyPlace, known } from "./gazetteer.ts";
import type { Line } from "./line.ts";
import type { Word } from "./word.ts";

/** Words that hardly stand anywhere but in a report of sport; the other words on sport serve politics too. */
const surelySport = new Set(
  "soccer football rugby cricket tennis golf baseball basketball hockey athletics cycling boxing squash badminton swimming skiing halftime half-time wicket wickets innings homer homers goalkeeper midfielder quarterback touchdown umpire semifinal semifinals quarter-final quarterfinals playoff playoffs scorer scorers standings".split(
    " ",
  ),
);
const leastSportsWords = 3;
const leastShare = 0.015;

/** Whether the lines are a sports report: there cities play. */
export function isSportsReport(lines: readonly Line[]): boolean {
  const found = new Set<string>();
  let words = 0;
  let onSport = 0;
  for (const line of lines) {
    words += line.words.length;
    for (const word of line.words) {
      if ((word.flags & known.sport) === 0) continue;
      onSport += 1;
      found.add(word.lower);
    }
  }
  return (
    found.size >= leastSportsWords && onSport >= words * leastShare && [...found].some((word) => surelySport.has(word))
  );
}

/** Adds what the forms of results, tables and reports of sport speak for. */
export function scoreSports(candidate: Candidate): void {
  scoreResult(candidate);
  scorePlay(candidate);
  scorePlayers(candidate);
}

const isScore = (word: Word | undefined): boolean =>
  word !== undefined && word.shape === "number" && /^\d{1,3}(?:-\d{1,3})?$/.test(word.text);

const isWordOfTable = (word: Word | undefined): boolean =>
  word === undefined || word.shape === "number" || word.shape === "mark";

/** "Leeds 3 Derby 2", "DENVER 40 20 .667". */
const resultMarks = new Set([",", ":", ";", ")", "-"]);

function scoreResult({ line, from, to, form, scores }: Candidate): void {
  const { words } = line;
  if (!isScore(words[to])) return;
  const before = words[from - 1];
  if (before !== undefined && before.shape !== "number" && !resultMarks.has(before.text)) return;
  if (form.place >= 2 && form.place < 8 && from > 0) scores.organisation += 5;
  const isTable = isWordOfTable(words[to + 1]) && isWordOfTable(words[to + 2]) && from === 0;
  const isPair =
    isCapitalised(words[to + 1]) ||
    isCapitalised(words[from - 2]) ||
    (words[to + 1]?.text === "," && isCapitalised(words[to + 2]));
  if (isTable) scores.organisation += 7.5;
  if (isPair && !isTable) scores.organisation += 7;
}

const isCapitalised = (word: Word | undefined): boolean => word?.shape === "capital" || word?.shape === "capitals";

const opponents = new Set(
  "v vs v. vs. against beat beating defeated defeating thrashed downed edged hosts host visit visiting hosting crushed routed".split(
    " ",
  ),
);
const deeds = new Set(
  "beat defeated won lost drew draw lead led trailed scored thrashed downed edged crushed routed host hosted visit entertain travel meet play played face striker midfielder defender goalkeeper winger coach captain skipper manager fans won win closed reached made declared resumed collapsed needed took".split(
    " ",
  ),
);

/** A town that plays is its team; a country that plays stays a country. */
function scorePlay({ line, from, to, form, scores }: Candidate): void {
  const before = line.words[from - 1];
  const after = line.words[to];
  if (form.place < 2 || form.place >= 8) return;
  if (before !== undefined && opponents.has(before.lower)) scores.organisation += 6;
  if (after !== undefined && deeds.has(after.lower)) scores.organisation += 6;
  if (after !== undefined && (after.lower === "v" || after.lower === "vs" || after.lower === "v."))
    scores.organisation += 6;
  if (before?.text === "AT") form.place += 9;
  if (after?.shape === "lower" && plural.has(after.lower)) scores.organisation += 5;
  if (after?.shape === "lower" && (after.flags & known.office) !== 0) scores.organisation += 3;
  if (after?.lower === "'s" && possessions.has(line.words[to + 1]?.lower ?? "")) scores.organisation += 4;
  if (after?.text === "AT" || (after?.lower === "at" && from === 0 && isCapitalised(line.words[to + 1])))
    scores.organisation += 7;
  if (before?.lower === "for" || before?.lower === "with") scores.organisation += 1.5;
  if (before?.shape === "lower" && (before.flags & known.verb) !== 0) scores.organisation += 3.5;
  if (after?.shape === "lower" && (after.flags & known.verb) !== 0) scores.organisation += 3.5;
}

/** Verbs that only a team takes in the plural: "Nice have won". */
const plural = new Set("have are were".split(" "));
const possessions = new Set(
  "home away defeat victory win goal goals striker captain coach first second opening last next league".split(" "),
);

const minute = /^\d{1,3}(?:st|nd|rd|th)?$/;
const dismissals = new Set(["c", "b", "lbw", "st", "run", "not", "retired", "and"]);

/** Scorers "(31st)", batsmen "c Smith b Jones", runners "1. Name (Country) 12.71". */
function scorePlayers({ line, from, to, scores }: Candidate): void {
  const { words } = line;
  const before = words[from - 1];
  const after = words[to];
  const first = words[from];
  if (first === undefined) return;
  if (after?.text === "(" && minute.test(words[to + 1]?.text ?? "") && (first.flags & anyPlace) === 0)
    scores.person += 3.5;
  if (after !== undefined && after.shape === "number" && /^\d{1,3}(?:st|nd|rd|th)$/.test(after.text))
    scores.person += 3.5;
  if (
    before !== undefined &&
    (before.text === "b" || before.text === "c" || before.text === "st" || before.text === "lbw")
  )
    scores.person += 6;
  if (
    after !== undefined &&
    after.shape === "lower" &&
    dismissals.has(after.lower) &&
    from === 0 &&
    after.lower !== "and"
  )
    scores.person += 4;
  if (
    after !== undefined &&
    /^\d{1,2}-\d{1,3}(?:-\d{1,3}-\d)?$/.test(after.text) &&
    before?.shape === "mark" &&
    from > 1
  )
    scores.person += 1.5;
}

import type { Suggestion } from "../../src/newsroom.ts";
import { commandNames } from "../../src/questions/question.ts";
import { cleanText } from "../../src/reply/clean-text.ts";

/** What may stand in place of the end of a line, and that end, as `node:readline` wants them. */
export type Completion = [candidates: string[], replaced: string];

type Complete = (typed: string, limit: number) => readonly Suggestion[];

const mostShown = 20;
/** The longest names have some four words; more words than that before the cursor are a question, not a name. */
const longestName = 4;
const typedCommands = [...commandNames, "exit"];

/** Completes the first word to a command or a name, and the last words of a line to a name or topic of the record. */
export function completeLine(line: string, complete: Complete): Completion {
  const typed = line.trimStart();
  if (!/\s/.test(typed)) return firstWord(typed, complete);
  for (const tail of tailsOf(typed)) {
    const names = namesFor(tail, complete);
    if (names.length > 0) return [names, tail];
  }
  return [[], ""];
}

function firstWord(typed: string, complete: Complete): Completion {
  const slash = typed.startsWith("/") ? "/" : "";
  const word = typed.slice(slash.length).toLowerCase();
  const commands = typedCommands.filter((name) => name.startsWith(word)).map((name) => `${slash}${name} `);
  const names = word === "" || slash !== "" ? [] : namesFor(typed, complete);
  return [[...commands, ...names], typed];
}

/** The ends of a line that may be a name begun, the longest first; a command before them is none of it. */
function tailsOf(typed: string): readonly string[] {
  const [first = "", ...rest] = typed.split(/\s+/);
  const isCommand = commandNames.some((name) => name === first.replace(/^\//, "").toLowerCase());
  const words = (isCommand ? rest : [first, ...rest]).slice(-longestName);
  return words.map((_word, index) => words.slice(index).join(" ")).filter((tail) => typed.endsWith(tail));
}

function namesFor(typed: string, complete: Complete): string[] {
  return complete(typed, mostShown).map(({ value }) => cleanText(value));
}

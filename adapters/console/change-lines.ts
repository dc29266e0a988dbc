import { cleanText } from "../../src/reply/clean-text.ts";
import { changeTitle, markedWords } from "../../src/reply/describe-change.ts";
import type { ShownChange, WordRun } from "../../src/reply/reply.ts";
import { type Area, type Line, textLines } from "./lines.ts";
import type { Look } from "./paint.ts";
import { compactLines } from "./statement-lines.ts";
import { wrapWords } from "./wrap-words.ts";

/**
 * What became of a claim. The words that went and came are marked in every terminal, since not all can strike and none
 * does where text is copied; colours only make the marks plainer.
 */
export function changeLines(change: ShownChange, area: Area): readonly Line[] {
  const { words, why, statement } = change;
  return [
    ...textLines(changeTitle(change), "lead", area),
    ...(words.length === 0 ? [] : wordLines(words, area)),
    ...(why === undefined ? [] : textLines(why, "faint", area)),
    ...(statement === undefined ? [] : compactLines(statement, { ...area, indent: area.indent + 2 })),
  ];
}

const looks = { kept: "plain", dropped: "dropped", added: "added" } as const satisfies Record<WordRun["kind"], Look>;

/** Wrapping moves and drops only spaces, so every other character of a line has the look of the run it came from. */
function wordLines(runs: readonly WordRun[], area: Area): readonly Line[] {
  const drawn = runs.map((run) => ({ look: looks[run.kind], text: cleanText(markedWords([run])) }));
  const lookOf = drawn.flatMap(({ look, text }) => [...text.replaceAll(" ", "")].map(() => look));
  const whole = drawn
    .map(({ text }) => text)
    .filter((text) => text !== "")
    .join(" ");
  let at = 0;
  const next = (character: string): Look => {
    if (character !== " ") return lookOf[at++] ?? "plain";
    const before = lookOf[at - 1];
    return before !== undefined && before === lookOf[at] ? before : "plain";
  };
  return wrapWords(whole, area.end - area.indent).map((line) => {
    const pieces: { look: Look; text: string }[] = [{ look: "plain", text: " ".repeat(area.indent) }];
    for (const character of line) {
      const look = next(character);
      const last = pieces.at(-1);
      if (last?.look === look) last.text += character;
      else pieces.push({ look, text: character });
    }
    return pieces;
  });
}

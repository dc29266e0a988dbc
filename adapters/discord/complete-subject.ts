import type { Suggestion } from "../../src/newsroom.ts";
import { cleanText } from "../../src/reply/clean-text.ts";
import { clipText } from "../../src/reply/fit-text.ts";
import { discordLimits } from "./discord-limits.ts";

/** A completion as Discord lists it. */
export type CommandChoice = { readonly name: string; readonly value: string };

/** Suggestions that Discord takes: names are clipped and told apart; a value that is too long cannot be one. */
export function choicesOf(suggestions: readonly Suggestion[]): readonly CommandChoice[] {
  const byName = new Map<string, CommandChoice>();
  for (const { label, value } of suggestions) {
    const name = clipText(label, discordLimits.choiceName);
    const words = cleanText(value);
    if (words === "" || words.length > discordLimits.choiceValue || byName.has(name)) continue;
    byName.set(name, { name, value: words });
  }
  return [...byName.values()].slice(0, discordLimits.choices);
}

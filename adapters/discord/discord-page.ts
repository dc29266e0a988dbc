import type { Choice } from "../../src/reply/reply.ts";

/** A button that asks; its label is ready to show. */
export type DiscordChoice = Choice;

/** What is drawn, top down. `text` is Discord's Markdown, escaped; `choices` is one row of buttons. */
export type DiscordPart =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "line" }
  | { readonly kind: "choices"; readonly choices: readonly DiscordChoice[] };

/** The content of one message. */
export type DiscordPage = { readonly parts: readonly DiscordPart[] };

/** What parts take of a message. */
export type DiscordSize = { readonly components: number; readonly text: number };

export function sizeOf(parts: readonly DiscordPart[]): DiscordSize {
  let components = 0;
  let text = 0;
  for (const part of parts) {
    components += part.kind === "choices" ? 1 + part.choices.length : 1;
    if (part.kind === "text") text += part.text.length;
    if (part.kind === "choices") for (const { label } of part.choices) text += label.length;
  }
  return { components, text };
}

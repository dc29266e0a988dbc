import { cleanText } from "../../src/reply/clean-text.ts";
import { shownText } from "../../src/reply/fit-text.ts";
import type { Block, Choice } from "../../src/reply/reply.ts";
import { partLimits, slackLimits } from "./block-limits.ts";
import { requestText } from "./button-state.ts";
import { button, lineUnit } from "./draw-text.ts";
import { escapeText, splitForPlain } from "./escape-text.ts";
import { linesUnits } from "./line-units.ts";
import type { SlackUnit } from "./slack-page.ts";

export const choiceAction = "choice";

/** Few enough that even the longest questions leave the message room for them. */
const buttonsPerUnit = 5;

type Choices = Extract<Block, { readonly kind: "choices" }>;

/** A prompt and its buttons. What a button cannot hold stands above it in words. */
export function choiceUnits({ prompt, choices }: Choices, blockIndex: number): readonly SlackUnit[] {
  const asked = splitForPlain(`${shownText(prompt)}:`, partLimits.piece).map((piece) => lineUnit(piece));
  const spelled = choices.filter((choice) => !fitsButton(choice)).map((choice) => choice.label);
  const pressable = choices.filter((choice) => cleanText(choice.ask) !== "");
  const rows: SlackUnit[] = [];
  for (let start = 0; start < pressable.length; start += buttonsPerUnit) {
    rows.push(buttonRow(pressable.slice(start, start + buttonsPerUnit), `${choiceAction}:${blockIndex}:${start}`));
  }
  return [...asked, ...linesUnits(spelled), ...rows];
}

function fitsButton({ label, ask }: Choice): boolean {
  return shownText(label).length <= slackLimits.buttonText && cleanText(ask) !== "";
}

function buttonRow(choices: readonly Choice[], id: string): SlackUnit {
  const elements = choices.map((choice, index) =>
    button({ label: choice.label, id: `${id}:${index}`, value: requestText(choice.ask) }),
  );
  const labels = elements.map((element) => `• ${escapeText(element.text.text)}`);
  return { blocks: [{ type: "actions", elements }], text: labels.join("\n") };
}

import type { types } from "@slack/bolt";

export type SlackBlock = types.KnownBlock;

/** One message: what is drawn, and the same in words for notifications, screen readers and search. */
export type SlackPage = { readonly blocks: readonly SlackBlock[]; readonly text: string };

/** What must stand on one page, in both forms. */
export type SlackUnit = SlackPage;

/** Characters that blocks take, as Slack receives them; an escape of JSON counts once. */
export function blockCharacters(blocks: readonly SlackBlock[]): number {
  return JSON.stringify(blocks).replace(/\\(?:u[\da-f]{4}|.)/g, "_").length;
}

/** Several units as one. */
export function joinUnits(units: readonly SlackUnit[]): SlackUnit {
  return { blocks: units.flatMap((unit) => unit.blocks), text: units.map((unit) => unit.text).join("\n") };
}

import {
  type APIButtonComponentWithCustomId,
  type APIComponentInContainer,
  type APIMessageTopLevelComponent,
  ButtonStyle,
  ComponentType,
  MessageFlags,
  SeparatorSpacingSize,
} from "discord.js";
import { mayBeAskedAgain } from "../../src/doors/asked-again.ts";
import { clipText } from "../../src/reply/fit-text.ts";
import type { NonEmpty, Outcome, Reply } from "../../src/reply/reply.ts";
import type { Visibility } from "./button-memory.ts";
import type { ButtonAction, ButtonIds, ButtonState } from "./button-state.ts";
import type { DiscordPage, DiscordPart } from "./discord-page.ts";
import { escapeMarkdown } from "./escape-markdown.ts";
import { marked } from "./posting-mark.ts";

/** What is sent, whatever carries it. */
export type DiscordMessage = {
  readonly components: readonly APIMessageTopLevelComponent[];
  readonly flags: readonly [MessageFlags.IsComponentsV2, MessageFlags.SuppressEmbeds];
};

/** A reply, rendered, and when it was asked for. */
export type Rendered = {
  readonly pages: NonEmpty<DiscordPage>;
  readonly reply: Reply;
  readonly askedAt: Date;
};

/** How one page of it is shown: to one person, who may share it, or to all. */
export type Showing = {
  readonly page: number;
  readonly mayShare: boolean;
  readonly sharedBy: string | undefined;
  /** Under which the ledger keeps it; undefined where it does not. */
  readonly token?: string | undefined;
  readonly visibility: Visibility;
};

const flags = [MessageFlags.IsComponentsV2, MessageFlags.SuppressEmbeds] as const;

const accents: Readonly<Record<Outcome, number>> = {
  found: 0x2e_7d_5b,
  nothing: 0x8a_8f_98,
  ambiguous: 0xb7_81_03,
  help: 0x3f_6f_b5,
  problem: 0xb7_81_03,
  done: 0x3f_6f_b5,
  "not-permitted": 0xb7_81_03,
};

/** The longest name that is shown of who shared. */
const nameLimit = 40;

/** One page with the buttons and the line under it. A page that is no longer there becomes the last one. */
export function composeMessage(ids: ButtonIds, rendered: Rendered, showing: Showing): DiscordMessage {
  const last = rendered.pages.length - 1;
  const index = Math.min(showing.page, last);
  const page = rendered.pages[index] ?? rendered.pages[0];
  const notes = [
    ...(last === 0 ? [] : [`Page ${index + 1} of ${last + 1}`]),
    ...(showing.sharedBy === undefined ? [] : [`Shared by ${escapeMarkdown(clipText(showing.sharedBy, nameLimit))}`]),
  ];
  const content = drawParts(page.parts, (place, ask) =>
    ids.write(
      "ask",
      place,
      { page: 0, askedAt: rendered.askedAt, sharedBy: showing.sharedBy, ask },
      showing.visibility,
    ),
  );
  const components = [...content, ...(notes.length === 0 ? [] : [textDisplay(`-# ${notes.join(" · ")}`)])];
  return {
    components: [
      {
        type: ComponentType.Container,
        accent_color: accents[rendered.reply.outcome],
        ...marked(components, showing.token),
      },
      ...controls(ids, rendered, { ...showing, page: index }),
    ],
    flags,
  };
}

/** A calm sentence by itself. */
export function sentenceMessage(text: string): DiscordMessage {
  return { components: [textDisplay(escapeMarkdown(text))], flags };
}

function textDisplay(content: string): { type: ComponentType.TextDisplay; content: string } {
  return { type: ComponentType.TextDisplay, content };
}

function drawParts(
  parts: readonly DiscordPart[],
  idOf: (place: number, ask: string) => string,
): APIComponentInContainer[] {
  let place = 0;
  return parts.map((part): APIComponentInContainer => {
    if (part.kind === "text") return textDisplay(part.text);
    if (part.kind === "line") return { type: ComponentType.Separator, spacing: SeparatorSpacingSize.Small };
    const components = part.choices.map(({ label, ask }) => button(label, idOf(place++, ask)));
    return { type: ComponentType.ActionRow, components };
  });
}

function controls(ids: ButtonIds, rendered: Rendered, showing: Showing): APIMessageTopLevelComponent[] {
  const { page, mayShare, sharedBy, visibility } = showing;
  if (!mayBeAskedAgain(rendered.reply.outcome)) return [];
  const to = (action: ButtonAction, target: number): string =>
    ids.write(
      action,
      0,
      { page: target, askedAt: rendered.askedAt, sharedBy, ask: rendered.reply.ask } satisfies ButtonState,
      visibility,
    );
  const buttons = [
    ...(page > 0 ? [button("Previous", to("previous", page - 1))] : []),
    ...(page < rendered.pages.length - 1 ? [button("Next", to("next", page + 1))] : []),
    ...(mayShare ? [button("Share to channel", to("share", page), ButtonStyle.Primary)] : []),
  ];
  return buttons.length === 0 ? [] : [{ type: ComponentType.ActionRow, components: buttons }];
}

function button(
  label: string,
  id: string,
  style: APIButtonComponentWithCustomId["style"] = ButtonStyle.Secondary,
): APIButtonComponentWithCustomId {
  return { type: ComponentType.Button, style, label, custom_id: id };
}

import { mayBeAskedAgain } from "../../src/doors/asked-again.ts";
import { shownText } from "../../src/reply/fit-text.ts";
import type { NonEmpty, Reply } from "../../src/reply/reply.ts";
import { type ButtonState, writeState } from "./button-state.ts";
import { button, smallBlock } from "./draw-text.ts";
import { escapeText } from "./escape-text.ts";
import { withToken } from "./posting-mark.ts";
import type { SlackBlock, SlackPage } from "./slack-page.ts";

/** What is sent, whatever carries it. Never `link_names` or `parse`: they would turn words into mentions and links. */
export type SlackMessage = {
  readonly text: string;
  readonly blocks: SlackBlock[];
  readonly unfurl_links: false;
  readonly unfurl_media: false;
};

export const actionIds = { previous: "page:previous", next: "page:next", share: "share" } as const;

/** A reply, rendered, and when it was asked for. */
export type Rendered = { readonly pages: NonEmpty<SlackPage>; readonly reply: Reply; readonly askedAt: Date };

/** How one page of it is shown: to one person, who may share it, or to all. */
export type Showing = {
  readonly page: number;
  readonly mayShare: boolean;
  readonly sharedBy: string | undefined;
  /** Under which the ledger keeps it; undefined where it does not. */
  readonly token?: string | undefined;
};

/** One page with the buttons and lines under it. A page that is no longer there becomes the last one. */
export function composeMessage(rendered: Rendered, showing: Showing): SlackMessage {
  const last = rendered.pages.length - 1;
  const index = Math.min(showing.page, last);
  const page = rendered.pages[index] ?? rendered.pages[0];
  const notes = [
    ...(last === 0 ? [] : [`Page ${index + 1} of ${last + 1}`]),
    ...(showing.sharedBy === undefined ? [] : [`Shared by ${shownText(showing.sharedBy)}`]),
  ];
  return {
    text: [page.text, ...notes.map((note) => escapeText(note))].join("\n"),
    blocks: withToken(
      [...page.blocks, ...buttons(rendered, showing, index), ...(notes.length === 0 ? [] : [smallBlock(notes)])],
      showing.token,
    ),
    unfurl_links: false,
    unfurl_media: false,
  };
}

/** A calm sentence by itself. */
export function sentenceMessage(text: string): SlackMessage {
  return { text: escapeText(text), blocks: [smallBlock([text])], unfurl_links: false, unfurl_media: false };
}

function buttons({ pages, reply, askedAt }: Rendered, { mayShare, sharedBy }: Showing, index: number): SlackBlock[] {
  const { ask, outcome } = reply;
  if (!mayBeAskedAgain(outcome)) return [];
  const to = (page: number): string => writeState({ page, askedAt, sharedBy, ask } satisfies ButtonState);
  const elements = [
    ...(index > 0 ? [button({ label: "Previous", id: actionIds.previous, value: to(index - 1) })] : []),
    ...(index < pages.length - 1 ? [button({ label: "Next", id: actionIds.next, value: to(index + 1) })] : []),
    ...(mayShare ? [button({ label: "Share to channel", id: actionIds.share, value: to(index) })] : []),
  ];
  return elements.length === 0 ? [] : [{ type: "actions", elements }];
}

import { describeSource } from "../../src/reply/describe-statement.ts";
import { shownText } from "../../src/reply/fit-text.ts";
import type { Source } from "../../src/reply/reply.ts";
import { partLimits } from "./discord-limits.ts";
import { clipForMarkdown, escapeMarkdown, splitForMarkdown } from "./escape-markdown.ts";
import { linkTarget, maskedLink, plainLink } from "./link.ts";

/** A source as one line, and further lines for what is too long for it. */
export type SourceLines = { readonly line: string; readonly rest: readonly string[] };

/** A source with the address at the words and the plain address. */
export function sourceLines(source: Source): SourceLines {
  const full = shownText(describeSource(source));
  const brief = clipForMarkdown(full, partLimits.sourceWords);
  return {
    line: addressed(`Source: ${brief === full ? full : shortened(source)}`, source),
    rest: [...(brief === full ? [] : continued("Source in full", full)), ...unlinked(source.url)],
  };
}

/** Small words followed by the links of what they name. */
export function addressed(text: string, at: { url: string | undefined; link?: string | undefined }): string {
  return `-# ${[escapeMarkdown(text), ...linksOf(at)].join(" · ")}`;
}

/** An address that is shown but not linked, because it is no web address or too long. */
export function unlinked(url: string | undefined): readonly string[] {
  if (url === undefined || linkTarget(url, partLimits.address) !== undefined) return [];
  return continued("Address", url);
}

/** A text over as many small lines as it needs. */
export function continued(label: string, text: string): readonly string[] {
  return splitForMarkdown(text, partLimits.piece).map((piece, index) =>
    index === 0 ? `-# ${label}: ${escapeMarkdown(piece)}` : `-# … ${escapeMarkdown(piece)}`,
  );
}

function linksOf(at: { url: string | undefined; link?: string | undefined }): readonly string[] {
  const plain = linkTarget(at.url, partLimits.address);
  const exact = linkTarget(at.link, partLimits.address);
  return [
    ...(exact === undefined || exact === plain ? [] : [maskedLink(exact, "open at the words")]),
    ...(plain === undefined ? [] : [plainLink(plain)]),
  ];
}

/** The outlet, the date and the place stay whole where only the names are long. */
function shortened(source: Source): string {
  return describeSource({
    ...source,
    outlet: clipForMarkdown(source.outlet, 100),
    title: clipForMarkdown(source.title, 120),
    via: source.via === undefined ? undefined : clipForMarkdown(source.via, 60),
  });
}

import { describeSource } from "../../src/reply/describe-statement.ts";
import { shownText } from "../../src/reply/fit-text.ts";
import type { Source } from "../../src/reply/reply.ts";
import { partLimits } from "./block-limits.ts";
import { lineBlock, lineUnit, link, type Words, words } from "./draw-text.ts";
import { clipForPlain, escapeText, splitForPlain } from "./escape-text.ts";
import { addressWords, linkTarget, plainLink } from "./link.ts";
import type { SlackUnit } from "./slack-page.ts";

/** A source as one line, and further lines for what is too long for it. */
export type SourceLines = { readonly line: SlackUnit; readonly rest: readonly SlackUnit[] };

/** A source with the address at the words and the plain address. */
export function sourceLines(source: Source): SourceLines {
  const full = shownText(describeSource(source));
  const brief = clipForPlain(full, partLimits.sourceWords);
  return {
    line: addressed(`Source: ${brief === full ? full : describeSource(brieflyNamed(source))}`, source),
    rest: [...(brief === full ? [] : continued("Source in full", full)), ...unlinked(source.url)],
  };
}

/** Words followed by the links of what they name. */
export function addressed(text: string, at: { url: string | undefined; link?: string | undefined }): SlackUnit {
  const links = linksOf(at);
  const elements = links.flatMap(({ drawn }) => [words(" · "), drawn]);
  return {
    blocks: [lineBlock([words(shownText(text)), ...elements])],
    text: [escapeText(text), ...links.map(({ plain }) => plain)].join(" · "),
  };
}

/** An address that is shown but not linked, because it is no web address or too long. */
export function unlinked(url: string | undefined): readonly SlackUnit[] {
  if (url === undefined || linkTarget(url, partLimits.address) !== undefined) return [];
  return continued("Address", url);
}

/** A text over as many lines as it needs. */
export function continued(label: string, text: string): readonly SlackUnit[] {
  return splitForPlain(text, partLimits.piece).map((piece, index) =>
    lineUnit(index === 0 ? `${label}: ${piece}` : `… ${piece}`),
  );
}

function linksOf(at: { url: string | undefined; link?: string | undefined }): readonly DrawnLink[] {
  const plain = linkTarget(at.url, partLimits.address);
  const exact = linkTarget(at.link, partLimits.address);
  return [
    ...(exact === undefined
      ? []
      : [{ drawn: link(exact, "open at the words"), plain: plainLink(exact, "open at the words") }]),
    ...(plain === undefined
      ? []
      : [{ drawn: link(plain, addressWords(plain, partLimits.addressShown)), plain: plainLink(plain) }]),
  ];
}

type DrawnLink = { readonly drawn: Words; readonly plain: string };

function brieflyNamed(source: Source): Source {
  return {
    ...source,
    outlet: clipForPlain(source.outlet, 100),
    title: clipForPlain(source.title, 120),
    via: source.via === undefined ? undefined : clipForPlain(source.via, 60),
  };
}

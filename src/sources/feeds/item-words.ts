import { oneLine } from "../../articles/clean-text.ts";
import { decodeEntities } from "../../articles/decode-entities.ts";
import type { FeedWords } from "./feed-item.ts";

const inlineTags =
  /<\/?(?:a|abbr|b|bdi|big|br|cite|code|del|div|em|font|i|img|ins|mark|p|q|s|small|span|strong|sub|sup|u|wbr)(?:\s[^<>]{0,500})?\/?>/gi;

/**
 * A headline as people read it. In RSS nobody knows whether a title is markup, so tags that headlines have are taken out
 * and anything else in angle brackets is left; references that were written twice are read twice.
 */
export function headlineOf(value: string | undefined): string | undefined {
  const plain = decodeEntities(decodeEntities((value ?? "").slice(0, 5_000)).replace(inlineTags, ""));
  return oneLine(plain) || undefined;
}

/** The same of a title that is said to be no markup, in which a tag is a word. */
export const plainHeadlineOf = (value: string | undefined): string | undefined =>
  oneLine(decodeEntities((value ?? "").slice(0, 5_000))) || undefined;

const tags = /<\/?[a-z][a-z\d]*(?:\s[^<>]{0,2000})?\/?>/i;
const writtenOutTags = /&lt;(?:p|br|div|a|b|strong|em|i|ul|span|h[1-6])(?:\s|\/?&gt;)/i;

/** Words of an RSS element, of which only a look tells whether they are markup; blank ones are none. */
export function wordsOf(value: string | undefined): FeedWords | undefined {
  if (value === undefined || value.trim() === "") return undefined;
  if (tags.test(value)) return { value, isMarkup: true };
  if (writtenOutTags.test(value)) return { value: decodeEntities(value), isMarkup: true };
  return { value: decodeEntities(value), isMarkup: false };
}

/** The words without any tags, in one line, as they are compared. */
export const bareWords = ({ value, isMarkup }: FeedWords): string =>
  oneLine(isMarkup ? decodeEntities(value.replace(/<[^<>]*>/g, " ")) : value);

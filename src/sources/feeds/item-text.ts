import type { FeedItem, FeedWords } from "./feed-item.ts";
import { bareWords } from "./item-words.ts";
import { markupLines } from "./markup-lines.ts";

/** The text of an item, a paragraph a line, and whether it is the article or only a summary of it. */
export type ItemText = { readonly text: string; readonly isWhole: boolean };

/** The end of a text that goes on elsewhere. */
const goesOn =
  /(?:…|\.\.\.|\[(?:…|\.\.\.|&hellip;)\]|\((?:…|\.\.\.|more)\)|read more|continue reading)\s*(?:[→»›>]+\s*)?$/i;

/** What is offered as content may be short; a summary of so many words is the article. */
const wholeWords = { content: 30, summary: 200 } as const;

/** Takes the longer of content and summary. Undefined: it has no words, or too many to be read in good time. */
export function itemText({ content, summary }: Pick<FeedItem, "content" | "summary">): ItemText | undefined {
  const offered = (["content", "summary"] as const).flatMap((kind) => {
    const words = kind === "content" ? content : summary;
    return words === undefined ? [] : [{ kind, words, length: bareWords(words).length }];
  });
  const [best] = offered.sort((one, other) => other.length - one.length);
  if (best === undefined) return undefined;
  const lines = markupLines(best.words);
  if (lines === undefined || lines.length === 0) return undefined;
  const text = lines.join("\n");
  const words = text.split(/\s+/).length;
  const isOpen = goesOn.test(bareWords(best.words).slice(-200));
  return { text, isWhole: !isOpen && words >= wholeWords[best.kind] };
}

/** Both, in one line without tags, for telling whether an item has changed. */
export const offeredWords = ({
  content,
  summary,
}: {
  readonly content: FeedWords | undefined;
  readonly summary: FeedWords | undefined;
}): string => [content, summary].flatMap((words) => (words === undefined ? [] : bareWords(words))).join("\n");

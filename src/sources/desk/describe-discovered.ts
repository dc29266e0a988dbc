import { count } from "../../answers/format-number.ts";
import { choicesBlock, deskReply, termsBlock } from "../../desk/desk-reply.ts";
import type { Block, Choice, Reply } from "../../reply/reply.ts";
import type { Discovered, NamedFeed } from "./discover.ts";

type Feed = Extract<Discovered, { kind: "feed" }>;

/** "RSS feed “The Harbour Post” with 20 items, of which about 3 are whole articles". */
export function describeFeed({ what, title, items, whole }: Feed): string {
  const named = title === undefined ? "" : ` “${title}”`;
  const share =
    items === 0
      ? ""
      : whole === items
        ? ", all whole articles"
        : whole === 0
          ? ", all summaries"
          : `, about ${whole} of them whole articles`;
  return `${what}${named} with ${count(items, "item")}${share}`;
}

export const notesBlock = (notes: readonly string[]): readonly Block[] =>
  termsBlock(notes.map((text, at) => ({ term: String(at + 1), text })));

/** What stands at an address that is no source, for somebody who asks before adding it. */
export function describeDiscovered(found: Discovered, ask: string): Reply {
  switch (found.kind) {
    case "nothing":
      return deskReply(ask, { outcome: "problem", text: found.why });
    case "feed": {
      const text = `This is an ${describeFeed(found)}. It is no source yet.`.replace(
        /^This is an (?=[^AEIOUR])/,
        "This is a ",
      );
      const add = { label: "Add it as a source", ask: `source add ${found.url}` };
      return deskReply(ask, {
        outcome: "found",
        text,
        further: [...notesBlock(found.notes), choicesBlock("What next?", [add])],
      });
    }
    case "page":
      return pageReply(found, ask, "");
  }
  return found satisfies never;
}

/** A page, with what of it can be added; `options` stand behind the address in each choice. */
export function pageReply(
  { url, article, feeds, why }: Extract<Discovered, { kind: "page" }>,
  ask: string,
  options: string,
): Reply {
  const choices: readonly Choice[] = [
    ...feeds.map((feed) => feedChoice(feed, options)),
    ...(article === undefined ? [] : [pageChoice(url, options)]),
  ];
  const [first, ...rest] = choices;
  const what = article === undefined ? `That page ${why ?? "is no article"}` : `That page is the article “${article}”`;
  if (first === undefined)
    return deskReply(ask, {
      outcome: "problem",
      text: `${what}, and it names no feed. Look on it for “RSS” or “feed”, and add that address.`,
    });
  const named = feeds.length === 0 ? "" : `, and names ${count(feeds.length, "feed")}`;
  return deskReply(ask, {
    outcome: "ambiguous",
    text: `${what}${named}.`,
    further: [choicesBlock("Which is meant?", [first, ...rest])],
  });
}

const feedChoice = ({ url, title }: NamedFeed, options: string): Choice => ({
  label: `Feed: ${title}`.slice(0, 75),
  ask: `source add ${url} ${options}`.trim(),
});

const pageChoice = (url: string, options: string): Choice => ({
  label: "The page itself, looked at again",
  ask: `source add ${url} as page ${options}`.trim(),
});

import { oneLine } from "../clean-text.ts";
import type { MainText } from "./main-text.ts";
import type { Page } from "./page.ts";
import type { PageMetadata } from "./page-metadata.ts";

/** What a page shows besides its article, read before anything is taken out of it. */
export type PageSigns = { readonly hasPassword: boolean; readonly isGated: boolean; readonly heading: string };

const gate =
  /\b(?:subscribe|sign in|log in|register|create (?:a free |an )account)\b[^.!?]{0,60}\bto (?:continue|keep|finish|read|unlock|view)\b|\bto (?:continue|keep) reading\b|\bthis (?:article|story|content) is (?:only |exclusively )?(?:for|available (?:only )?to|reserved for|exclusive to) (?:our |paying )?(?:subscribers|members)|\balready a subscriber\b|\byou(?:['’]ve| have) (?:reached|used) (?:your|all your)\b[^.!?]{0,40}\b(?:limit|articles)\b|\bsubscribers? only\b/i;

const errorTitle =
  /^(?:error )?(?:4\d\d|5\d\d)(?:$| ?[-–—:|.!]| (?:error|not found|forbidden|page|bad gateway|service unavailable))|\bpage (?:not|can(?:no|['’])t be|could not be) found\b|\bnot found$|\baccess denied\b|^just a moment|\bare you a (?:robot|human)\b|^attention required|^forbidden$|\bservice unavailable\b|\bwe can['’]?t find (?:that|the) page\b/i;

/** A text shorter than this, in words, may be what a gate or an error leaves of a page. */
const preview = 200;
const shortest = 12;

export function readSigns(page: Page): PageSigns {
  const shown = oneLine((page.querySelector("body")?.textContent ?? "").slice(0, 400_000));
  return {
    hasPassword: page.querySelector("input[type=password]") !== null,
    isGated: gate.test(shown),
    heading: oneLine((page.querySelector("h1")?.textContent ?? "").slice(0, 400)),
  };
}

/** Why a page is not read as an article, and what to do; undefined where it is one. */
export function refusalOf(main: MainText, signs: PageSigns, metadata: PageMetadata): string | undefined {
  const words = main.lines.join(" ").split(/\s+/).filter(Boolean).length;
  const isShort = words < preview;
  const isError = errorTitle.test(metadata.windowTitle) || errorTitle.test(signs.heading);
  if (isShort && isError && !metadata.isArticle) {
    return `is an error page (“${metadata.windowTitle || signs.heading}”), not an article. Save the article itself.`;
  }
  if ((isShort || endsOpen(main)) && (metadata.isFree === false || signs.isGated)) {
    return `shows only the first ${words} words, the rest is for subscribers. Save it when signed in, or remove the file.`;
  }
  if (isShort && signs.hasPassword && !metadata.isArticle)
    return "is a page to sign in, not an article. Save the article itself.";
  if (isList(main, metadata, words))
    return "is a list of articles, not an article. Open the article and save that page.";
  if (words < shortest || !main.lines.some((line) => /[.!?]["”’)]*(?: |$)/.test(line))) {
    return "holds no article that can be found. If the page is built while it loads, save it from the browser once it shows.";
  }
  return undefined;
}

const endsOpen = (main: MainText): boolean => /(?:…|\.\.\.)$/.test(main.lines.at(-1) ?? "");

function isList(main: MainText, { isArticle }: PageMetadata, words: number): boolean {
  if (main.linkedHeadings >= 4 && main.linkedHeadings * 60 > words) return true;
  return !isArticle && (main.linkShare > 0.5 || main.linkedHeadings >= 3);
}

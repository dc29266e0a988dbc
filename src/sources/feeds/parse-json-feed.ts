import { parseJsonFeed as parseJson } from "feedsmith";
import type { Salvaged } from "./parse-xml-feed.ts";

/** Parses a JSON feed; one that is cut off is read up to its last whole item. Undefined: it is none. */
export function parseJsonFeed(text: string, maxItems: number): Salvaged | undefined {
  const whole = parsedFrom(text);
  const value = whole ?? parsedFrom(closedBehindItems(text));
  if (value === undefined) return undefined;
  try {
    const feed = parseJson(value);
    const count = feed.items?.length ?? 0;
    const notes = [
      ...(whole === undefined ? ["The feed is cut off; it is read up to its last whole item."] : []),
      ...(count > maxItems
        ? [`The feed holds ${count.toLocaleString("en")} items; the first ${maxItems} are read.`]
        : []),
    ];
    return { parsed: { format: "json", feed: { ...feed, items: feed.items?.slice(0, maxItems) ?? [] } }, notes };
  } catch {
    return undefined;
  }
}

function parsedFrom(json: string): unknown {
  try {
    return JSON.parse(json.replace(/^\ufeff/, ""));
  } catch {
    return undefined;
  }
}

/** The text up to the end of the last whole object in the list of items, with the list and the feed closed behind it. */
function closedBehindItems(text: string): string {
  const start = /"items"\s*:\s*\[/.exec(text);
  if (start === null) return "";
  let depth = 0;
  let isQuoted = false;
  let end = start.index + start[0].length;
  for (let at = end; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (isQuoted) {
      if (sign === "\\") at += 1;
      else if (sign === '"') isQuoted = false;
    } else if (sign === '"') isQuoted = true;
    else if (sign === "{" || sign === "[") depth += 1;
    else if (sign === "}" || sign === "]") {
      depth -= 1;
      if (depth === 0) end = at + 1;
    }
  }
  return `${text.slice(0, end)}]}`;
}

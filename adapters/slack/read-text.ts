/**
 * What somebody typed, from the text of a Slack message or command: mentions of the bot go, links and channels become
 * their words, entities their characters.
 */
export function readText(text: string, botUserId: string): string {
  return text
    .replace(
      /<(?<mark>[@#!]?)(?<target>[^<>|]*)(?:\|(?<words>[^<>]*))?>/g,
      (_whole, mark: string, target: string, words?: string) => {
        if (mark === "@" && target === botUserId) return " ";
        if (words !== undefined && words !== "") return mark === "#" ? `#${words}` : words;
        return mark === "!" ? ` ${target} ` : target;
      },
    )
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^\//, "");
}

/** Whether a message names the bot. */
export function mentions(text: string, botUserId: string): boolean {
  return text.includes(`<@${botUserId}>`) || text.includes(`<@${botUserId}|`);
}

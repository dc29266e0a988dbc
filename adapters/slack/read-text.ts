/**
 * What somebody typed, from the text of a Slack message or command: mentions of the bot go, links and channels become
 * their words, entities their characters. Where a role is given or taken, people and groups become their ids.
 */
export function readText(text: string, botUserId: string, isForGrant = givesRole(text)): string {
  return text
    .replace(
      /<(?<mark>[@#!]?)(?<target>[^<>|]*)(?:\|(?<words>[^<>]*))?>/g,
      (_whole, mark: string, target: string, words?: string) => {
        if (mark === "@" && target === botUserId) return " ";
        if (isForGrant && mark !== "#") return target.replace(/^subteam\^/, "");
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

/** Whether a role is given or taken: that is done to an id, which no words say. */
export const givesRole = (text: string): boolean => /^(?:<@\w+(?:\|[^<>]*)?>|\s)*\/?(?:grant|revoke)\s/i.test(text);

/** Whether a message names the bot. */
export function mentions(text: string, botUserId: string): boolean {
  return text.includes(`<@${botUserId}>`) || text.includes(`<@${botUserId}|`);
}

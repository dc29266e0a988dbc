/**
 * A post as plain words: addresses of pages and pictures fall away, the words run together in a hashtag or a handle
 * stand apart ("#HarbourFire", "@AnaPetrova"), and the date with which a quoted post is signed is no part of what it says.
 */
export function plainPost(text: string): string {
  if (!/[#@]|https?:|pic\.twitter/.test(text)) return text;
  return text
    .replace(/(?:https?:\/\/|pic\.twitter\.com\/)\S+/g, " ")
    .replace(/\s[—–-]\s[^—–]{1,60}\(@\w+\)\s+\w+\s+\d{1,2},\s+\d{4}\s*$/, "")
    .replace(/[#@](\w+)/g, (_, name: string) => name.replace(/([\p{Ll}\d])(?=\p{Lu})/gu, "$1 ").replaceAll("_", " "))
    .replace(/\s+/g, " ")
    .trim();
}

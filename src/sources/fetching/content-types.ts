import type { FetchUse } from "./fetched.ts";

/** Many servers name feeds wrongly, so text of any kind is looked into; pictures, sound, archives and programs are not. */
const readable =
  /^(?:text\/|application\/(?:[\w.+-]*\+)?(?:xml|json|rss|atom|rdf|x-rss|opml|octet-stream|x-ndjson|jsonl?|ndjson)\b|binary\/octet-stream)/;
const pages = /^(?:text\/(?:html|plain|markdown|xml)|application\/(?:xhtml\+xml|xml|json|(?:[\w.+-]*\+)json))/;

const byUse: Readonly<Record<FetchUse, RegExp>> = { feed: readable, any: readable, page: pages, rules: /^text\// };

/** Whether a body of this type is read; one without a type is. */
export const isReadType = (contentType: string, use: FetchUse): boolean =>
  contentType === "" || byUse[use].test(contentType);

export const acceptFor: Readonly<Record<FetchUse, string>> = {
  feed: "application/rss+xml, application/atom+xml, application/feed+json, application/rdf+xml, application/xml;q=0.9, application/json;q=0.9, text/xml;q=0.9, */*;q=0.5",
  page: "text/html, application/xhtml+xml;q=0.9, application/json;q=0.8, text/plain;q=0.7, */*;q=0.1",
  any: "application/rss+xml, application/atom+xml, application/feed+json, text/html;q=0.9, application/xml;q=0.9, application/json;q=0.9, */*;q=0.5",
  rules: "text/plain",
};

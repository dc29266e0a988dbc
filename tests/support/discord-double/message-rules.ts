import { asBody, type Body } from "../read-body.ts";
import { componentRules } from "./component-rules.ts";
import { allComponents, embedTexts, listOf } from "./component-tree.ts";
import { over } from "./over-limit.ts";

/** Bits of a message's `flags`. */
export const messageFlags = { suppressEmbeds: 1 << 2, ephemeral: 1 << 6, componentsV2: 1 << 15 } as const;

/** Discord's documented limits, stated apart from the adapter's own constants so that a slip in either shows. */
const limits = {
  content: 2_000,
  embeds: 10,
  embedCharacters: 6_000,
  embedTitle: 256,
  embedDescription: 4_096,
  embedFields: 25,
  fieldName: 256,
  fieldValue: 1_024,
  footer: 2_048,
  author: 256,
  nonce: 25,
} as const;

/** Everything for which Discord, or our rule that nobody is ever pinged, would refuse the message; empty: nothing. */
export function messageProblems(message: Body): readonly string[] {
  const isV2 = (Number(message["flags"] ?? 0) & messageFlags.componentsV2) !== 0;
  return [
    ...(isV2 ? exclusionProblems(message) : legacyProblems(message)),
    ...componentRules(message["components"], isV2),
    ...mentionProblems(message["allowed_mentions"]),
    ...over("nonce", String(message["nonce"] ?? ""), limits.nonce),
  ];
}

const excludedByV2 = ["content", "embeds", "poll", "sticker_ids"] as const;

function exclusionProblems(message: Body): readonly string[] {
  const held = excludedByV2.filter((field) => !isEmpty(message[field]));
  return [
    ...held.map((field) => `${field} cannot be sent with Components V2`),
    ...(allComponents(message["components"]).length === 0 ? ["the message is empty"] : []),
  ];
}

function legacyProblems(message: Body): readonly string[] {
  const fields = ["content", "embeds", "components", "poll", "sticker_ids", "attachments"];
  return [
    ...(fields.every((field) => isEmpty(message[field])) ? ["the message is empty"] : []),
    ...over("content", message["content"], limits.content),
    ...embedProblems(listOf(message["embeds"])),
  ];
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === "" || (Array.isArray(value) && value.length === 0);
}

function embedProblems(embeds: readonly Body[]): readonly string[] {
  const total = embeds.flatMap(embedTexts).join("").length;
  return [
    ...(embeds.length > limits.embeds ? [`${embeds.length} embeds are more than ${limits.embeds}`] : []),
    ...(total > limits.embedCharacters ? [`embeds of ${total} characters are over ${limits.embedCharacters}`] : []),
    ...embeds.flatMap(oneEmbedProblems),
  ];
}

function oneEmbedProblems(embed: Body): readonly string[] {
  const fields = listOf(embed["fields"]);
  return [
    ...over("embed title", embed["title"], limits.embedTitle),
    ...over("embed description", embed["description"], limits.embedDescription),
    ...over("embed footer", asBody(embed["footer"])["text"], limits.footer),
    ...over("embed author", asBody(embed["author"])["name"], limits.author),
    ...(fields.length > limits.embedFields ? [`${fields.length} fields are more than ${limits.embedFields}`] : []),
    ...fields.flatMap(({ name, value }) => [
      ...over("field name", name, limits.fieldName),
      ...over("field value", value, limits.fieldValue),
      ...(isEmpty(name) || isEmpty(value) ? ["an embed field is empty"] : []),
    ]),
  ];
}

/** Ours, not Discord's: what nothing is said of would be parsed, so every message must say that nothing is. */
function mentionProblems(allowed: unknown): readonly string[] {
  const { parse, users, roles, replied_user: repliedUser } = asBody(allowed);
  const isSafe = Array.isArray(parse) && parse.length === 0 && isEmpty(users) && isEmpty(roles) && repliedUser !== true;
  return isSafe ? [] : [`allowed_mentions may ping: ${JSON.stringify(allowed)}`];
}

import type { SlackBlock } from "./slack-page.ts";

const eventType = "onrecord_posting";

/** The metadata by which a message of ours is known again; nobody sees it. Nothing where there is no token. */
export function markOf(token: string | undefined) {
  return token === undefined ? {} : { metadata: { event_type: eventType, event_payload: { token } } };
}

/** Whether a message that Slack shows bears the token. */
export function bearsToken(message: { readonly metadata?: unknown }, token: string): boolean {
  const { metadata } = message;
  if (typeof metadata !== "object" || metadata === null || !("event_payload" in metadata)) return false;
  const { event_payload: payload } = metadata;
  return typeof payload === "object" && payload !== null && "token" in payload && payload.token === token;
}

/**
 * The rows of buttons with the token in their names, so that a press tells of which posting it is: Slack tells the id of a
 * private message to nobody, and metadata cannot be put on one.
 */
export function withToken(blocks: readonly SlackBlock[], token: string | undefined): SlackBlock[] {
  if (token === undefined) return [...blocks];
  return blocks.map((block, index) => (block.type === "actions" ? { ...block, block_id: `${token}.${index}` } : block));
}

/** The token in the name of a row; undefined where Slack named it. */
export function tokenOfRow(blockId: string | undefined): string | undefined {
  return /^(?<token>[A-Za-z0-9]{1,25})\.\d{1,3}$/.exec(blockId ?? "")?.groups?.["token"];
}

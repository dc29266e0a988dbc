import { asBody, type Body } from "../read-body.ts";
import { messageFlags } from "./message-rules.ts";
import type { RestCall } from "./rest-server.ts";

/** A message that the bot sent or changed, by whatever route. */
export type Sent = {
  readonly how: "reply" | "update" | "edit of the reply" | "follow-up" | "post" | "edit of a post";
  readonly body: Body;
  readonly isPrivate: boolean;
};

/** Undefined for a call that shows nobody anything, or that was refused. */
export function sentBy({ route, method, body, status }: RestCall): Sent | undefined {
  if (status >= 400) return undefined;
  const how = howSent(route, method, Number(body["type"]));
  if (how === undefined) return undefined;
  const message = route === "callback" ? asBody(body["data"]) : body;
  return { how, body: message, isPrivate: (Number(message["flags"] ?? 0) & messageFlags.ephemeral) !== 0 };
}

function howSent(route: RestCall["route"], method: string, type: number): Sent["how"] | undefined {
  if (route === "callback" && type === 4) return "reply";
  if (route === "callback" && type === 7) return "update";
  if (route === "original" && method === "PATCH") return "edit of the reply";
  if (route === "follow-up") return "follow-up";
  if (route === "post") return "post";
  return route === "message" && method === "PATCH" ? "edit of a post" : undefined;
}

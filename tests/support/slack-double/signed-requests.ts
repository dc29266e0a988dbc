import { createHmac } from "node:crypto";
import { asBody, type Body } from "../read-body.ts";

/** A request as Slack makes it over HTTP, and what may be wrong with it. */
export type SignedRequest = {
  readonly kind: "command" | "event" | "interaction";
  readonly payload: Body;
  /** Seconds since 1970; the present where it is not given. */
  readonly timestamp?: number;
  readonly secret?: string;
  readonly headers?: Readonly<Record<string, string>>;
};

export type Answered = { readonly status: number; readonly body: Body };

/** Posts a signed request to the bot. The content type names no charset: Slack's does not either. */
export async function postSigned(address: string, secret: string, request: SignedRequest): Promise<Answered> {
  const { body, contentType } = encode(request);
  const timestamp = String(request.timestamp ?? Math.floor(Date.now() / 1_000));
  const answer = await fetch(address, {
    method: "POST",
    body,
    headers: {
      "content-type": contentType,
      "x-slack-request-timestamp": timestamp,
      "x-slack-signature": sign(request.secret ?? secret, timestamp, body),
      ...request.headers,
    },
  });
  const said = await answer.text();
  return { status: answer.status, body: said.startsWith("{") ? asBody(JSON.parse(said)) : {} };
}

function encode({ kind, payload }: SignedRequest): { readonly body: string; readonly contentType: string } {
  if (kind === "event") return { body: JSON.stringify(payload), contentType: "application/json" };
  const fields = kind === "interaction" ? { payload: JSON.stringify(payload) } : payload;
  const form = new URLSearchParams(
    Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, String(value)])),
  );
  return { body: form.toString(), contentType: "application/x-www-form-urlencoded" };
}

function sign(secret: string, timestamp: string, body: string): string {
  return `v0=${createHmac("sha256", secret).update(`v0:${timestamp}:${body}`).digest("hex")}`;
}

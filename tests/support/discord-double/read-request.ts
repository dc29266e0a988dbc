import type { IncomingMessage } from "node:http";
import { asBody, type Body, rawBody } from "../read-body.ts";

/** A body of Discord's API: JSON, or the `payload_json` of a form with files. Lists are kept as they are. */
export async function readRequest(request: IncomingMessage): Promise<Body | readonly unknown[]> {
  const type = request.headers["content-type"] ?? "";
  const raw = await rawBody(request);
  if (raw === "") return {};
  if (type.startsWith("application/json")) return parsed(raw);
  if (!type.startsWith("multipart/form-data")) return {};
  const form = await new Response(raw, { headers: { "content-type": type } }).formData();
  return parsed(String(form.get("payload_json") ?? "{}"));
}

function parsed(raw: string): Body | readonly unknown[] {
  const value: unknown = JSON.parse(raw);
  return Array.isArray(value) ? value : asBody(value);
}

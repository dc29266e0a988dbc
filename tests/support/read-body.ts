import type { IncomingMessage } from "node:http";

export type Body = Readonly<Record<string, unknown>>;

/** The bytes of a request as text. */
export async function rawBody(request: IncomingMessage): Promise<string> {
  const parts: string[] = [];
  request.setEncoding("utf8");
  for await (const part of request) parts.push(String(part));
  return parts.join("");
}

/** A Web API body, which is JSON or a form whose structured fields are JSON. */
export function parseBody(raw: string, contentType: string): Body {
  if (contentType.startsWith("application/json")) return asBody(JSON.parse(raw));
  return Object.fromEntries([...new URLSearchParams(raw)].map(([key, value]) => [key, structured(key, value)]));
}

export function asBody(value: unknown): Body {
  return typeof value === "object" && value !== null ? { ...value } : {};
}

const structuredFields: ReadonlySet<string> = new Set(["blocks", "view", "metadata", "unfurl_links", "unfurl_media"]);

function structured(key: string, value: string): unknown {
  return structuredFields.has(key) ? JSON.parse(value) : value;
}

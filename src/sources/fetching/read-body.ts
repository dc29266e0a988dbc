/** A body that is larger than what is taken of its kind. */
export class BodyTooLarge extends Error {
  readonly code = "BODY_TOO_LARGE";
}

type Body = { readonly headers: { get(name: string): string | null }; readonly body: AsyncIterable<unknown> | null };

/**
 * Reads a body, which arrives decompressed, to its end or to the first byte over the limit: what is packed a thousandfold
 * is never unpacked further. Throws `BodyTooLarge`.
 */
export async function readBody({ headers, body }: Body, limit: number): Promise<Uint8Array> {
  const stated = Number(headers.get("content-length"));
  if (stated > limit && headers.get("content-encoding") === null) throw tooLarge(limit);
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body ?? []) {
    if (!(chunk instanceof Uint8Array)) continue;
    length += chunk.length;
    if (length > limit) throw tooLarge(limit);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, length);
}

const tooLarge = (limit: number): BodyTooLarge =>
  new BodyTooLarge(`holds more than the ${limit.toLocaleString("en")} bytes that are read of one answer`);

import { z } from "zod";

/**
 * IPTC ninjs with its property names in small letters, by which 2.x (`pubstatus`) and 3.x (`pubStatus`) are one; of 1.x
 * what differs (`headline`, `byline`, `body_text`). Only what is used: internal notes (`ednote`) are never taken over.
 */
const text = z.string().optional();
const number = z.union([z.string(), z.number()]).transform(String).optional();

const valued = z.object({ role: text, contenttype: text, value: z.string() });
const party = z.object({ name: text, role: text, literal: text });

export const ninjsSchema = z.object({
  uri: text,
  guid: text,
  type: text,
  representationtype: text,
  version: number,
  firstcreated: text,
  firstpublished: text,
  versioncreated: text,
  embargoed: text,
  embargoeduntil: text,
  pubstatus: text,
  urgency: z.coerce.number().int().min(1).max(9).optional().catch(undefined),
  copyrightholder: text,
  source: text,
  language: text,
  headline: text,
  headlines: z.array(valued).default([]),
  title: text,
  by: text,
  byline: text,
  body_text: text,
  body_xhtml: text,
  body_html: text,
  bodies: z.array(valued).default([]),
  infosources: z.array(party).default([]),
  altids: z.union([z.array(z.object({ role: text, value: text })), z.unknown().transform(() => [])]).default([]),
});

export type NinjsItem = z.infer<typeof ninjsSchema>;

/** Property names in small letters, to the depth that is used. */
export function smallNames(value: unknown, depth = 0): unknown {
  if (depth > 3 || typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => smallNames(item, depth + 1));
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, item]) =>
      item === null ? [] : [[name.toLowerCase(), smallNames(item, depth + 1)]],
    ),
  );
}

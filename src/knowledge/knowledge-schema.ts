import { z } from "zod";
import { collectionForm, readCollection } from "../places/collection-name.ts";
import { groundRuleForms, readGroundRule } from "../places/ground-rules.ts";

/** The shapes of knowledge files, as editors write them. docs/knowledge.md describes every field. */

const text = z.string().trim().min(1, "is empty: write some text or leave the field out");
const position = z.int("must be a whole number, counted from 1").min(1, "must be 1 or more: positions count from 1");
const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "may hold small letters, digits and single hyphens: sybiha-talks");

const day = z
  .string("must be a day as YYYY-MM-DD")
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: "must be a day as YYYY-MM-DD", abort: true })
  .refine(isCalendarDay, "is not a day of the calendar");

const moment = z
  .string("must be a day (YYYY-MM-DD) or an instant with its offset")
  .refine((value) => day.safeParse(value).success || z.iso.datetime({ offset: true }).safeParse(value).success, {
    error: "must be a day (2025-03-17) or an instant with its offset (2025-03-17T09:00:00+02:00)",
  });

const webAddress = z
  .url({ protocol: /^https?$/, error: "must be an address that begins with http:// or https://" })
  .transform((address) => new URL(address).href);

const collection = z
  .union([z.string(), z.number().transform(String)], "must be the name of one collection")
  .transform((value, context) =>
    readOr(readCollection(value), `must be the name of one collection: ${collectionForm}`, context),
  );

const groundRule = z
  .string(`must be one of ${groundRuleForms}`)
  .transform((value, context) => readOr(readGroundRule(value), `must be one of ${groundRuleForms}`, context));

const articleSchema = z.strictObject({
  id: slug,
  title: text,
  outlet: text,
  url: webAddress.optional(),
  published: moment.optional(),
  retrieved: moment.optional(),
  language: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, "must be a language tag such as en or uk")
    .default("en"),
  via: text.optional(),
  author: text.optional(),
  modified: moment.optional(),
  version: z.coerce.string().optional(),
  status: z.enum(["usable", "withheld", "canceled"]).optional(),
  embargoedUntil: z.iso
    .datetime({ offset: true, error: "must be an instant with its offset (2025-03-17T09:00:00+02:00)" })
    .optional(),
  collection: collection.optional(),
  groundRule: groundRule.optional(),
  family: text.optional(),
});

const eventDateSchema = z
  .strictObject({
    from: day,
    to: day.optional(),
    granularity: z.enum(["day", "month", "season", "quarter", "year", "decade", "range"]).default("day"),
    words: text,
    relation: z.enum(["on", "by", "since", "until", "as-of"]).default("on"),
    countedFrom: text.optional(),
  })
  .refine((date) => date.to === undefined || date.from <= date.to, { path: ["to"], error: "is before from" })
  .refine((date) => date.granularity === "day" || date.to !== undefined, {
    path: ["to"],
    error: "is missing: only a date of granularity day may leave it out",
  });

const figureSchema = z.strictObject({
  value: z.number(),
  operator: z.enum(["exactly", "about", "more-than", "at-least", "less-than", "at-most"]).default("exactly"),
  unit: text,
  words: text,
});

const partySchema = z.strictObject({ name: text, role: text.optional() });

const claimSchema = z.strictObject({
  at: z.strictObject({ paragraph: position, sentence: position }),
  text,
  quote: text.optional(),
  speaker: partySchema.optional(),
  hedge: z
    .strictObject({ words: text, kind: z.enum(["approximate", "modal", "evidential", "epistemic", "belief"]) })
    .optional(),
  when: z.array(eventDateSchema).default([]),
  where: z.array(text).default([]),
  who: z.array(partySchema).default([]),
  figures: z.array(figureSchema).default([]),
  why: text.optional(),
  topics: z.array(text).default([]),
  groundRule: groundRule.optional(),
});

export const articleFileSchema = z.strictObject({ article: articleSchema, claims: z.array(claimSchema).min(1) });

export const namesFileSchema = z.strictObject({
  names: z.array(
    z.strictObject({
      id: slug,
      kind: z.enum(["person", "organisation", "place"]),
      name: text,
      aliases: z.array(text).default([]),
      roles: z.array(text).default([]),
    }),
  ),
});

export const glossaryFileSchema = z.strictObject({
  glossary: z.array(z.strictObject({ term: text, same: z.array(text).min(1) })),
});

export type ArticleFile = z.infer<typeof articleFileSchema>;
export type ClaimEntry = ArticleFile["claims"][number];

function readOr<Value>(value: Value | undefined, message: string, context: z.RefinementCtx): Value {
  if (value !== undefined) return value;
  context.addIssue({ code: "custom", message });
  return z.NEVER;
}

function isCalendarDay(value: string): boolean {
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

import { z } from "zod";
import type { Article } from "../articles/article.ts";
import type { Claim } from "../claims/claim.ts";
import { type ArticleId, articleId, storedClaimId } from "../ids.ts";
import { groundRules } from "../places/view.ts";
import { StoreUnavailable } from "./store-unavailable.ts";

/** What is read back is checked before it is trusted: another program, or a damaged disk, may have written it. */

export const storedState = z.enum(["usable", "embargoed", "withheld", "withdrawn", "killed"]);
export const storedOriginKind = z.enum(["folder", "feed", "page", "wire"]);

/** A field of an article that is missing here does not type-check: it would be dropped in reading. */
const articleFields = {
  id: z.string().transform(articleId),
  title: z.string(),
  outlet: z.string(),
  url: stated(z.string()),
  published: stated(z.string()),
  retrieved: stated(z.string()),
  language: z.string(),
  via: stated(z.string()),
  author: z.string().optional(),
  modified: z.string().optional(),
  version: z.string().optional(),
  status: z.enum(["usable", "withheld", "canceled"]).optional(),
  killReason: z.string().optional(),
  embargoedUntil: z.string().optional(),
  infoSources: z.array(z.string()).optional(),
  copyrightHolder: z.string().optional(),
  urgency: z.number().optional(),
  collection: z.string().optional(),
  groundRule: z.enum(groundRules).optional(),
  family: z.string().optional(),
  uri: z.string().optional(),
  altIds: z.array(z.string()).optional(),
} satisfies Record<keyof Article, z.ZodType>;

const storedArticle: z.ZodType<Article> = z.object(articleFields);

/** A field that JSON leaves out where it is undefined. */
export function stated<Schema extends z.ZodType>(schema: Schema) {
  return schema.optional().transform((value) => value);
}

export const readArticle = (json: string): Article => readJson(storedArticle, json, "an article");

/** A text is kept as a JSON string, which keeps also what UTF-8 or PostgreSQL cannot, so that offsets stay true. */
export const storedText = (json: string | null): string | undefined =>
  json === null ? undefined : readJson(z.string(), json, "the text of an article");

/** Any JSON body, by its schema; `what` names it in the error. */
export function readJson<Schema extends z.ZodType>(schema: Schema, json: string, what: string): z.infer<Schema> {
  const read = schema.safeParse(parseJson(json, what));
  if (!read.success) throw unreadable(what, json, read.error);
  return read.data;
}

export function writeClaimBody(claim: Claim): string {
  return JSON.stringify({ ...claim, article: undefined, revision: undefined });
}

/**
 * A claim with its article. Only its outline is checked: the record of a newsroom is read whole at every start, and a schema
 * over a hundred thousand claims would take longer than all the rest. What writes claims is typed.
 */
export function readClaim(json: string, article: Article, revision: number): Claim {
  const body = parseJson(json, "a claim");
  if (!isClaimBody(body)) throw unreadable("a claim", json);
  return Object.assign(body, { article, revision });
}

type ClaimBody = Omit<Claim, "article" | "revision">;

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

function isClaimBody(value: unknown): value is ClaimBody {
  if (!isObject(value)) return false;
  const { id, text, speaker, at, when, where, who, figures, topics } = value as Partial<
    Record<keyof ClaimBody, unknown>
  >;
  return (
    typeof id === "string" &&
    typeof text === "string" &&
    isObject(speaker) &&
    isObject(at) &&
    Array.isArray(when) &&
    Array.isArray(where) &&
    Array.isArray(who) &&
    Array.isArray(figures) &&
    Array.isArray(topics)
  );
}

export const readClaimId = storedClaimId;
export const readArticleId = (text: string): ArticleId => articleId(text);

function parseJson(json: string, what: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw unreadable(what, json, error);
  }
}

function unreadable(what: string, json: string, cause?: unknown): StoreUnavailable {
  return new StoreUnavailable(
    "not-a-database",
    `The store holds ${what} that cannot be read (${json.slice(0, 60)}…). Restore a backup.`,
    cause,
  );
}

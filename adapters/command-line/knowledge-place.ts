import { resolve } from "node:path";
import { count } from "../../src/answers/format-number.ts";
import type { Knowledge } from "../../src/knowledge/knowledge.ts";
import { shippedKnowledge } from "./read-environment.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** The folder that is asked: the one named, else the one of the environment, else the one that is shipped. */
export function knowledgePath(named: string | undefined, environment: Environment): string {
  return resolve(named ?? (environment["ONRECORD_KNOWLEDGE"]?.trim() || shippedKnowledge));
}

/** "74 claims from 1 article". */
export function describeKnowledge({ claims, articles }: Pick<Knowledge, "claims" | "articles">): string {
  return describeCounts({ claims: claims.length, articles: articles.length });
}

export const describeCounts = ({ claims, articles }: { readonly claims: number; readonly articles: number }): string =>
  `${count(claims, "claim")} from ${count(articles, "article")}`;

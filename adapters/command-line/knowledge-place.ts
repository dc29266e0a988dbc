import { resolve } from "node:path";
import { count } from "../../src/answers/format-number.ts";
import type { KnowledgeReading } from "../../src/knowledge/knowledge.ts";
import { shippedKnowledge } from "./read-environment.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** The folder that is asked: the one named, else the one of the environment, else the one that is shipped. */
export function knowledgePath(named: string | undefined, environment: Environment): string {
  return resolve(named ?? (environment["ONRECORD_KNOWLEDGE"]?.trim() || shippedKnowledge));
}

/** "74 claims from 1 article". */
export function describeKnowledge({ knowledge }: KnowledgeReading): string {
  return `${count(knowledge.claims.length, "claim")} from ${count(knowledge.articles.length, "article")}`;
}

import type { Claim } from "../../../src/claims/claim.ts";
import { articleId, claimId } from "../../../src/ids.ts";
import type { Knowledge } from "../../../src/knowledge/knowledge.ts";
import { createNewsroom } from "../../../src/newsroom.ts";
import type { BenchClaim } from "../bench-claim.ts";
import { namesOf } from "../words-of-claim.ts";
import type { Contestant } from "./contestant.ts";

const now = new Date("2025-03-17T12:00:00Z");

/** The whole walk of a question, from what was typed to the reply. */
export const newsroom: Contestant = {
  name: "On Record, question to reply",
  asker: (claims) => {
    const { knowledge, idOf } = knowledgeFrom(claims);
    const room = createNewsroom(knowledge);
    return async (question) => {
      const { claims: shown } = await room.answer({ text: question, now });
      return shown[0] === undefined ? undefined : idOf.get(shown[0].id);
    };
  },
};

/** The claims as a record of one article, sentence by sentence. */
export function knowledgeFrom(claims: readonly BenchClaim[]): {
  readonly knowledge: Knowledge;
  readonly idOf: ReadonlyMap<string, string>;
} {
  const made = claims.map((claim, index) => claimFrom(claim, index + 1));
  return {
    knowledge: { articles: [article], claims: made, entities: [], glossary: [] },
    idOf: new Map(made.map((claim, index) => [claim.id, claims[index]?.id ?? ""])),
  };
}

const article = {
  id: articleId("bench"),
  title: "The sentences of the benchmark",
  outlet: "Benchmark",
  url: undefined,
  published: undefined,
  retrieved: undefined,
  language: "en",
  via: undefined,
} as const;

function claimFrom({ id, text }: BenchClaim, sentence: number): Claim {
  const names = [...new Set(namesOf({ id, text }))];
  return {
    id: claimId(article.id, 1, sentence, 1),
    article,
    text,
    quote: undefined,
    speaker: { kind: "article" },
    hedge: undefined,
    when: [],
    where: [],
    who: names.map((name) => ({ name, role: undefined })),
    figures: [],
    why: undefined,
    topics: names,
    at: { paragraph: 1, sentence, start: undefined, end: undefined },
  };
}

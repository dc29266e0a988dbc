import { knowledgeOfCorpus } from "../../../src/evaluation/corpus.ts";
import { createNewsroom } from "../../../src/newsroom.ts";
import type { Contestant } from "./contestant.ts";

const now = new Date("2025-03-17T12:00:00Z");

/** The whole walk of a question, from what was typed to the reply, over claims read from the sentences of their articles. */
export const newsroom: Contestant = {
  name: "On Record, question to reply",
  asker: (claims) => {
    const { knowledge, rowOf } = knowledgeOfCorpus(claims);
    const room = createNewsroom(knowledge);
    return async (question) => {
      const { claims: shown } = await room.answer({ text: question, now });
      return shown[0] === undefined ? undefined : rowOf(shown[0]);
    };
  },
};

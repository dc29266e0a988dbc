import type { Posting } from "../../src/corrections/posting.ts";
import type { Place } from "../../src/places/place.ts";
import { exampleReplies } from "./example-replies.ts";

/** An answer for all that was posted, with the given fields in the place of its own. */
export function examplePosting(place: Place, fields: Partial<Posting> = {}): Posting {
  return {
    id: "posting1",
    place,
    message: undefined,
    purpose: "answer",
    visibility: "public",
    asker: undefined,
    handle: undefined,
    reply: exampleReplies.found,
    page: 0,
    sharedBy: undefined,
    askedAt: "2025-03-17T12:00:00.000Z",
    claims: [],
    state: "posted",
    problem: undefined,
    wanted: 1,
    shown: 0,
    attempts: 0,
    ...fields,
  };
}

/** The same answer after its figure was corrected. */
export const correctedReply: Posting["reply"] = {
  ...exampleReplies.found,
  blocks: [
    {
      kind: "change",
      change: {
        how: "changed",
        on: "18 March 2025, 09:00 UTC",
        of: ["number"],
        words: [
          { kind: "kept", text: "The flood made about" },
          { kind: "dropped", text: "200" },
          { kind: "added", text: "240" },
          { kind: "kept", text: "homes uninhabitable." },
        ],
        statement: undefined,
        article: "“River rises”, Example Post",
        why: "The article was edited.",
      },
    },
    ...exampleReplies.found.blocks,
  ],
};

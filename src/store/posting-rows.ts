import type { ExpressionBuilder, Selectable } from "kysely";
import { z } from "zod";
import type { Posting, ShownClaim } from "../corrections/posting.ts";
import type { ClaimId } from "../ids.ts";
import { inParts } from "./in-parts.ts";
import type { View } from "./one-view.ts";
import type { Tables } from "./schema.ts";
import { storedAsker, storedPlace, storedReply } from "./stored-bodies.ts";
import { readClaimId, readJson, stated } from "./stored-rows.ts";

const allPostings = (view: View) => view.selectFrom("posting").selectAll();
type PostingQuery = ReturnType<typeof allPostings>;

/** All but the deleted, and those that cannot be reached and are not to be tried again. */
export const isWithinReach = ({ or, and, eb }: ExpressionBuilder<Tables, "posting">) =>
  or([eb("state", "in", ["posting", "posted"]), and([eb("state", "=", "unreachable"), eb("due_at", "is not", null)])]);

/** Messages with the claims that they show, in the order of the query. */
export async function findPostings(
  view: View,
  refine: (query: PostingQuery) => PostingQuery,
): Promise<readonly Posting[]> {
  const rows = await refine(allPostings(view)).execute();
  const shown = await shownClaims(
    view,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => readPosting(row, shown.get(row.id) ?? []));
}

export async function findShowing(view: View, claims: readonly ClaimId[]): Promise<readonly Posting[]> {
  const ids = new Set<string>();
  for (const part of inParts(claims)) {
    const rows = await view.selectFrom("posting_claim").select("posting").where("claim", "in", part).execute();
    for (const { posting } of rows) ids.add(posting);
  }
  const parts = [];
  for (const part of inParts([...ids].sort())) {
    parts.push(await findPostings(view, (query) => query.where("id", "in", part).orderBy("asked_at").orderBy("id")));
  }
  return parts.flat();
}

async function shownClaims(view: View, ids: readonly string[]): Promise<ReadonlyMap<string, readonly ShownClaim[]>> {
  const rows = [];
  for (const part of inParts(ids)) {
    rows.push(
      ...(await view.selectFrom("posting_claim").selectAll().where("posting", "in", part).orderBy("turn").execute()),
    );
  }
  const grouped = Map.groupBy(rows, ({ posting }) => posting);
  return new Map(
    Array.from(grouped, ([posting, claims]) => [
      posting,
      claims.map(({ claim, revision }) => ({ claim: readClaimId(claim), revision })),
    ]),
  );
}

type Body = Pick<Posting, "place" | "purpose" | "visibility" | "asker" | "handle" | "reply" | "page" | "sharedBy">;

const storedBody = z.object({
  place: storedPlace,
  purpose: z.enum(["answer", "digest", "notice"]),
  visibility: z.enum(["public", "private"]),
  asker: stated(storedAsker),
  handle: stated(z.object({ value: z.string(), until: z.string() })),
  reply: storedReply,
  page: z.number(),
  sharedBy: stated(z.string()),
});

const storedPostingState = z.enum(["posting", "posted", "gone", "unreachable"]);

export function postingBody({ place, purpose, visibility, asker, handle, reply, page, sharedBy }: Body): string {
  return JSON.stringify({ place, purpose, visibility, asker, handle, reply, page, sharedBy } satisfies Body);
}

export const readPostingBody = (body: string): Body => readJson(storedBody, body, "a message");

function readPosting(row: Selectable<Tables["posting"]>, claims: readonly ShownClaim[]): Posting {
  return {
    ...readPostingBody(row.body),
    id: row.id,
    message: row.message ?? undefined,
    askedAt: row.asked_at,
    claims,
    state: storedPostingState.parse(row.state),
    problem: row.problem ?? undefined,
    wanted: row.wanted,
    shown: row.shown,
    attempts: row.attempts,
  };
}

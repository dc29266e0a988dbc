import type { Posting, ShownClaim } from "../corrections/posting.ts";
import type { ClaimId } from "../ids.ts";
import { inParts } from "./in-parts.ts";
import type { View } from "./one-view.ts";

export async function writeShownClaims(view: View, posting: string, claims: readonly ShownClaim[]): Promise<void> {
  await view.deleteFrom("posting_claim").where("posting", "=", posting).execute();
  for (const part of inParts(claims.map((shown, turn) => ({ posting, turn, ...shown })))) {
    await view.insertInto("posting_claim").values(part).execute();
  }
}

/**
 * The numbers with which a message begins that shows these claims. Where something of them has changed since, the change is
 * wanted and all before it is shown; where not, it shows the log up to its end.
 */
export async function numbersToStart(
  view: View,
  claims: readonly ShownClaim[],
): Promise<Pick<Posting, "wanted" | "shown">> {
  // The end first: what comes in between is found as a change, or is later than the end.
  const end = await lastNumber(view);
  const missed = Math.max(0, ...(await missedOfClaims(view, claims)), ...(await missedOfArticles(view, claims)));
  return missed === 0 ? { wanted: end, shown: end } : { wanted: missed, shown: missed - 1 };
}

async function lastNumber(view: View): Promise<number> {
  const row = await view.selectFrom("change").select("seq").orderBy("seq", "desc").limit(1).executeTakeFirst();
  return row?.seq ?? 0;
}

/** Numbers by which a claim got a newer revision than is shown, or was withdrawn in the one that is. */
async function missedOfClaims(view: View, claims: readonly ShownClaim[]): Promise<readonly number[]> {
  const shown = new Map(claims.map(({ claim, revision }) => [String(claim), revision]));
  const changes = [];
  for (const part of inParts([...shown.keys()])) {
    changes.push(
      ...(await view
        .selectFrom("change")
        .select(["seq", "kind", "claim", "revision"])
        .where("claim", "in", part)
        .execute()),
    );
  }
  return changes.flatMap(({ seq, kind, claim, revision }) => {
    const newer = (revision ?? 0) - (shown.get(claim ?? "") ?? 0);
    return newer > 0 || (newer === 0 && kind === "claim-withdrawn") ? [seq] : [];
  });
}

/** Numbers by which an article became what it still is: not to be shown. */
async function missedOfArticles(view: View, claims: readonly ShownClaim[]): Promise<readonly number[]> {
  const numbers = [];
  for (const part of inParts(claims.map(({ claim }): ClaimId => claim))) {
    const row = await view
      .selectFrom("change")
      .innerJoin("article", "article.id", "change.article")
      .select(({ fn }) => fn.max<number | null>("change.seq").as("seq"))
      .where("article.state", "<>", "usable")
      .where("change.kind", "=", "article-changed")
      .where("change.state", "<>", "usable")
      .where("article.id", "in", ({ selectFrom }) =>
        selectFrom("claim_revision").select("claim_revision.article").where("claim", "in", part),
      )
      .executeTakeFirst();
    numbers.push(row?.seq ?? 0);
  }
  return numbers;
}

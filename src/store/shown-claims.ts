import type { Posting, ShownClaim } from "../corrections/posting.ts";
import { inParts } from "./in-parts.ts";
import type { View } from "./one-view.ts";
import { readArticle } from "./stored-rows.ts";

export async function writeShownClaims(view: View, posting: string, claims: readonly ShownClaim[]): Promise<void> {
  await view.deleteFrom("posting_claim").where("posting", "=", posting).execute();
  for (const part of inParts(claims.map((shown, turn) => ({ posting, turn, ...shown })))) {
    await view.insertInto("posting_claim").values(part).execute();
  }
}

type Shown = Pick<Posting, "claims" | "askedAt" | "place">;

/**
 * The numbers with which a message begins that shows these claims. Where something of them has changed since, the change is
 * wanted and all before it is shown; where not, it shows the log up to its end.
 */
export async function numbersToStart(view: View, shown: Shown): Promise<Pick<Posting, "wanted" | "shown">> {
  // The end first: what comes in between is found as a change, or is later than the end.
  const end = await lastNumber(view);
  const missed = Math.max(0, ...(await missedOfClaims(view, shown.claims)), ...(await missedOfArticles(view, shown)));
  if (missed > 0) return { wanted: missed, shown: missed - 1 };
  return { wanted: end, shown: (await isNarrowedSince(view, shown)) ? end - 1 : end };
}

/** Whether less may be seen at the place than when it was asked for. */
async function isNarrowedSince(view: View, { place: { platform, channel }, askedAt }: Shown): Promise<boolean> {
  const row = await view
    .selectFrom("place_setting")
    .select("narrowed_at")
    .where("platform", "=", platform)
    .where("channel", "=", channel)
    .executeTakeFirst();
  const narrowedAt = row?.narrowed_at;
  return typeof narrowedAt === "string" && Date.parse(narrowedAt) >= Date.parse(askedAt) - lag;
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

/** Milliseconds by which what an answer is made from may lag behind the store. */
const lag = 10_000;

/** Numbers by which an article became what may not be shown, or not to the same people as when it was asked for. */
async function missedOfArticles(view: View, { claims, askedAt }: Shown): Promise<readonly number[]> {
  const numbers = [];
  const asked = Date.parse(askedAt) - lag;
  for (const article of await articlesOf(view, claims)) {
    const now = await view.selectFrom("article").select(["state", "body"]).where("id", "=", article).executeTakeFirst();
    const then = await bodyAt(view, article, new Date(asked).toISOString());
    if (now === undefined || (now.state === "usable" && openness(now.body) === openness(then ?? now.body))) continue;
    const last = await view
      .selectFrom("change")
      .select("seq")
      .where("article", "=", article)
      .where("kind", "=", "article-changed")
      .orderBy("seq", "desc")
      .limit(1)
      .executeTakeFirst();
    numbers.push(last?.seq ?? 0);
  }
  return numbers;
}

async function articlesOf(view: View, claims: readonly ShownClaim[]): Promise<ReadonlySet<string>> {
  const articles = new Set<string>();
  for (const part of inParts(claims)) {
    const rows = await view
      .selectFrom("claim_revision")
      .select("article")
      .distinct()
      .where(
        "claim",
        "in",
        part.map(({ claim }) => claim),
      )
      .execute();
    for (const { article } of rows) articles.add(article);
  }
  return articles;
}

async function bodyAt(view: View, article: string, at: string): Promise<string | undefined> {
  const row = await view
    .selectFrom("article_version")
    .select("body")
    .where("article", "=", article)
    .where("at", "<=", at)
    .orderBy("version", "desc")
    .limit(1)
    .executeTakeFirst();
  return row?.body;
}

/** What decides on who may see an article. */
function openness(body: string): string {
  const { collection, groundRule, embargoedUntil } = readArticle(body);
  return JSON.stringify([collection, groundRule, embargoedUntil]);
}

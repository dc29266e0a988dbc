import { claimsAbout } from "../answer-from.ts";
import { canonicalUrl } from "../articles/canonical-url.ts";
import type { Claim } from "../claims/claim.ts";
import { articleId, storedClaimId } from "../ids.ts";
import { changesInView } from "../log/changes-in-view.ts";
import type { View } from "../places/view.ts";
import type { OpenRecord } from "../record.ts";
import type { NewsParts } from "./news-parts.ts";

/** A claim that was asked about, as the view may see it, and since when it is not on the record any more. */
export type AskedClaim = { readonly claim: Claim; readonly goneAt: string | undefined };

type At = { readonly view: View; readonly now: Date };

/**
 * The claim that is meant by its id or that of its article, by a link to its words, by its article's address or by words that it
 * speaks of.
 * Undefined for whatever the view may not see, as for what there is not.
 */
export async function findAskedClaim(
  asked: string,
  { store, records }: Pick<NewsParts, "store" | "records">,
  { view, now }: At,
): Promise<AskedClaim | undefined> {
  const record = records.of(view);
  const words = asked.trim().replace(/^<(.*)>$/u, "$1");
  const standing =
    record.claimById(words) ?? firstOf(words, records.of(view)) ?? (await byAddress(words, { store, records }, view));
  if (standing !== undefined) return { claim: standing, goneAt: undefined };
  if (/^\S+#\S+$/u.test(words)) return findGone(words, store, view);
  const [found] = /^https?:/iu.test(words) || words === "" ? [] : claimsAbout(words, record, now);
  return found === undefined ? undefined : { claim: found, goneAt: undefined };
}

/** The first claim of an article, paragraph or sentence that is named: "harbour-fire", "harbour-fire#p1s2". */
function firstOf(words: string, record: OpenRecord): Claim | undefined {
  const [article = "", place] = words.split("#");
  const claims = /\s/u.test(words) ? [] : record.claimsOf(articleId(article));
  return place === undefined
    ? claims[0]
    : claims.find(({ id }) => id.startsWith(`${words}.`) || id.startsWith(`${words}s`));
}

async function byAddress(
  address: string,
  { store, records }: Pick<NewsParts, "store" | "records">,
  view: View,
): Promise<Claim | undefined> {
  if (!/^https?:/iu.test(address)) return undefined;
  const id = await store.articles.findByUrl(canonicalUrl(address));
  const claims = id === undefined ? [] : records.of(view).claimsOf(id);
  const [, directive = ""] = address.split("#:~:text=");
  const words = directive.split(",").map(decoded).filter(Boolean);
  const linked = claims.find(({ verbatim, quote, text }) =>
    words.every((part) => [verbatim?.text, quote, text].some((said) => said?.includes(part) === true)),
  );
  return linked ?? claims[0];
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return "";
  }
}

/** A claim that stood and that the view may still be told of: not one that was killed or is held back. */
async function findGone(id: string, { articles }: NewsParts["store"], view: View): Promise<AskedClaim | undefined> {
  const revisions = await articles.revisions([storedClaimId(id)]);
  const last = revisions.at(-1);
  const held = last === undefined ? undefined : await articles.find(last.claim.article.id);
  if (last === undefined || held === undefined || !(held.state === "usable" || held.state === "withdrawn"))
    return undefined;
  if (held.killed?.some(({ claim }) => claim.id === last.claim.id) === true) return undefined;
  const past = new Map([[last.claim.id, revisions]]);
  const versions = await articles.versions(held.article.id);
  const seen = changesInView(view, { held, changes: [], revisions: past, versions });
  const claim = seen?.revisions.get(last.claim.id)?.at(-1)?.claim;
  return claim === undefined || last.until === undefined ? undefined : { claim, goneAt: last.until };
}

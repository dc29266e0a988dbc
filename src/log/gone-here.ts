import { everShown } from "../corrections/cards/ever-shown.ts";
import type { ClaimId } from "../ids.ts";
import { groundRuleOf } from "../places/ground-rules.ts";
import type { Place } from "../places/place.ts";
import { isInView, publicView, type View } from "../places/view.ts";
import type { Store } from "../store/store.ts";
import type { ChangedArticle } from "./changed-article.ts";

type Here = { readonly view: View; readonly place: Place | undefined };

/**
 * That something was killed or is held back says that it was there. What everybody could see is told to everybody; what was
 * opened for a place is told there only where the ledger knows that it was shown: the place may have been opened since.
 */
export async function goneHere(
  changed: readonly ChangedArticle[],
  { view, place }: Here,
  { ledger }: Pick<Store, "ledger">,
): Promise<readonly ChangedArticle[]> {
  if (view.collections === "all") return changed;
  const doubtful = new Map(changed.map((one) => [one, goneUnseen(one)] as const));
  const ids = [...doubtful.values()].flat();
  if (ids.length === 0) return changed;
  const here = (await ledger.showing(ids)).filter(
    (posting) => posting.place.platform === place?.platform && posting.place.channel === place.channel,
  );
  const shown = new Set(here.flatMap(everShown));
  return changed.flatMap((one) => {
    const unseen = new Set((doubtful.get(one) ?? []).filter((id) => !shown.has(id)));
    if (unseen.size === 0) return [one];
    if (isHeldBack(one)) return (doubtful.get(one) ?? []).some((id) => shown.has(id)) ? [one] : [];
    return [{ ...one, changes: one.changes.filter(({ claim }) => claim === undefined || !unseen.has(claim)) }];
  });
}

const isHeldBack = ({ held: { state } }: Pick<ChangedArticle, "held">): boolean =>
  state !== "usable" && state !== "withdrawn";

/** The claims of which no word may be said any more, and that not everybody could see. */
function goneUnseen({ held, revisions, versions }: ChangedArticle): readonly ClaimId[] {
  if (!isHeldBack({ held })) {
    return (held.killed ?? []).flatMap(({ claim }) =>
      isInView(publicView, { ...held.article, groundRule: groundRuleOf(claim) }) ? [] : [claim.id],
    );
  }
  const wasPublic = versions.some(({ state, article }) => state === "usable" && isInView(publicView, article));
  if (wasPublic) return [];
  return [...new Set([...held.claims.map(({ claim }) => claim.id), ...revisions.keys()])];
}

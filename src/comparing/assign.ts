/** That one of the left may go with one of the right, and what is gained by it (above 0). */
export type Pairing = { readonly left: number; readonly right: number; readonly gain: number };

/** Bids rise by at least this much; the sum reached is at most this much a pair below the best there is. */
const leastRaise = 0.002;

/**
 * Pairs left and right one to one so that the gains together are as large as can be: by an auction (Bertsekas), in which
 * the left bid for the right and give way where it costs them least. Right by left; who gains by nothing stays alone.
 * Bounded: a price never passes the largest gain.
 */
export function assign(pairings: readonly Pairing[]): ReadonlyMap<number, number> {
  const byLeft = new Map<number, Pairing[]>();
  for (const pairing of pairings) byLeft.set(pairing.left, [...(byLeft.get(pairing.left) ?? []), pairing]);
  const prices = new Map<number, number>();
  const holders = new Map<number, number>();
  const bidders = [...byLeft.keys()].reverse();
  for (let left = bidders.pop(); left !== undefined; left = bidders.pop()) {
    const bid = bidOf(byLeft.get(left) ?? [], prices);
    if (bid === undefined) continue;
    const outbid = holders.get(bid.right);
    holders.set(bid.right, left);
    prices.set(bid.right, bid.price);
    if (outbid !== undefined) bidders.push(outbid);
  }
  return new Map([...holders].map(([right, left]) => [left, right]));
}

/** The best of what is to be had, at the price from which the second best would be as good. */
function bidOf(wanted: readonly Pairing[], prices: ReadonlyMap<number, number>) {
  let best: { readonly right: number; readonly net: number } | undefined;
  let second = 0;
  for (const { right, gain } of wanted) {
    const net = gain - (prices.get(right) ?? 0);
    if (best === undefined || net > best.net) {
      second = Math.max(second, best?.net ?? 0);
      best = { right, net };
    } else second = Math.max(second, net);
  }
  if (best === undefined || best.net <= 0) return undefined;
  return { right: best.right, price: (prices.get(best.right) ?? 0) + best.net - second + leastRaise };
}

import type { Delivery } from "./delivery.ts";

/** So many changes of ordinary length fit on one page of every platform; what is on a second one is easily missed. */
const mostJoined = 5;

/**
 * What is posted as one, in the order given: corrections that go to one place, whose key `placeOf` tells, and everything
 * else by itself.
 */
export function unitsOf<Post extends Pick<Delivery, "purpose">>(
  posts: readonly Post[],
  placeOf: (post: Post) => string,
): readonly (readonly [Post, ...Post[]])[] {
  const units: [Post, ...Post[]][] = [];
  const open = new Map<string, [Post, ...Post[]]>();
  for (const post of posts) {
    const isJoinable = post.purpose === "correction";
    const key = placeOf(post);
    const unit = isJoinable ? open.get(key) : undefined;
    if (unit !== undefined && unit.length < mostJoined) {
      unit.push(post);
      continue;
    }
    const next: [Post, ...Post[]] = [post];
    units.push(next);
    if (isJoinable) open.set(key, next);
  }
  return units;
}

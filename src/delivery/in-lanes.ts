/** Work that rejected. */
export type Failed<T> = { readonly item: T; readonly error: unknown };

/** Does the work of all items, so many at a time, in their order. What rejects keeps nothing else from being done. */
export async function inLanes<T>(
  items: readonly T[],
  lanes: number,
  work: (item: T) => Promise<void>,
): Promise<readonly Failed<T>[]> {
  const failed: Failed<T>[] = [];
  const waiting = items.values();
  const lane = async (): Promise<void> => {
    for (const item of waiting) {
      try {
        await work(item);
      } catch (error) {
        failed.push({ item, error });
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(lanes, items.length) }, lane));
  return failed;
}

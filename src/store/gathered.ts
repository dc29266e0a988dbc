/**
 * Work that is cheaper for many than for each: what is asked for within one turn of the event loop is done in one step, and
 * rejects together. Under load the turns become longer and the steps larger by themselves; alone nothing waits.
 */
export function gathered<Item, Result>(
  doAll: (items: readonly Item[]) => Promise<(item: Item) => Result>,
): (item: Item) => Promise<Result> {
  let waiting: Item[] = [];
  let step: Promise<(item: Item) => Result> | undefined;
  async function next(): Promise<(item: Item) => Result> {
    await new Promise((resolve) => setImmediate(resolve));
    const items = waiting;
    waiting = [];
    step = undefined;
    return doAll(items);
  }
  return async (item) => {
    waiting.push(item);
    step ??= next();
    return (await step)(item);
  };
}

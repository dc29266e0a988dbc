import { expect, test } from "vitest";
import { createWorkInHand } from "../../src/doors/work-in-hand.ts";

test("waits for what is in hand, and for what that begins", async () => {
  const inHand = createWorkInHand();
  const done: string[] = [];
  const second = async () => {
    done.push("second");
  };
  void inHand.track(
    Promise.resolve().then(() => {
      done.push("first");
      void inHand.track(Promise.resolve().then(second));
    }),
  );
  await inHand.settled(10_000);
  expect(done).toEqual(["first", "second"]);
});

test("work that fails is over too, and its failure stays with whoever began it", async () => {
  const inHand = createWorkInHand();
  const failing = inHand.track(Promise.reject(new Error("broken")));
  await expect(failing).rejects.toThrow("broken");
  await inHand.settled(10_000);
});

test("waits no longer than it may", async () => {
  const inHand = createWorkInHand();
  void inHand.track(new Promise(() => undefined));
  await inHand.settled(5);
});

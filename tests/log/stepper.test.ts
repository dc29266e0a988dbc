import { expect, test } from "vitest";
import { createStepper } from "../../src/log/stepper.ts";

test("steps never overlap, and a wake during one makes one more after it", async () => {
  const order: string[] = [];
  const second = Promise.withResolvers<void>();
  const stepper = createStepper(
    async () => {
      order.push("begins");
      await Promise.resolve();
      order.push("ends");
      if (order.length === 4) second.resolve();
    },
    (error) => expect.unreachable(String(error)),
  );
  stepper.wake();
  stepper.wake();
  stepper.wake();
  await second.promise;
  await stepper.stop();
  expect(order).toEqual(["begins", "ends", "begins", "ends"]);
});

test("a step that failed is told and tried again by itself, and by a stopped one no more", async () => {
  const errors: unknown[] = [];
  const done = Promise.withResolvers<void>();
  const stepper = createStepper(
    async () => {
      if (errors.length < 2) throw new Error("the server is away");
      done.resolve();
    },
    (error) => errors.push(error),
    1,
  );
  stepper.wake();
  await done.promise;
  expect(errors).toHaveLength(2);
  await stepper.stop();
});

test("a step that failed is not taken sooner for being woken", async () => {
  let tries = 0;
  const failed = Promise.withResolvers<void>();
  const stepper = createStepper(
    async () => {
      tries += 1;
      throw new Error("the server is away");
    },
    () => failed.resolve(),
  );
  stepper.wake();
  await failed.promise;
  for (let at = 0; at < 5; at += 1) {
    stepper.wake();
    await Promise.resolve();
  }
  await stepper.stop();
  expect(tries).toBe(1);
});

/** Work done in steps that never overlap: a wake during a step makes one more after it. */
export interface Stepper {
  wake(): void;
  /** Settles when the step in hand has ended; none follows. */
  stop(): Promise<void>;
}

/** `step` does all that there is to do. What it throws is told and the next wake tries again. */
export function createStepper(step: () => Promise<unknown>, onError: (error: unknown) => void): Stepper {
  let isWanted = false;
  let isStopped = false;
  let running: Promise<void> | undefined;

  async function run(): Promise<void> {
    while (isWanted && !isStopped) {
      isWanted = false;
      try {
        await step();
      } catch (error) {
        onError(error);
      }
    }
    running = undefined;
  }

  return {
    wake() {
      isWanted = true;
      running ??= run();
    },
    async stop() {
      isStopped = true;
      await running;
    },
  };
}

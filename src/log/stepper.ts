/** Work done in steps that never overlap: a wake during a step makes one more after it. */
export interface Stepper {
  wake(): void;
  /** Settles when the step in hand has ended; none follows. */
  stop(): Promise<void>;
}

/** Milliseconds after which a step that failed is tried again, however often it is woken meanwhile. */
const retryAfter = 5_000;

/** `step` does all that there is to do. What it throws is told, and it is tried again after a while, and not before. */
export function createStepper(
  step: () => Promise<unknown>,
  onError: (error: unknown) => void,
  wait = retryAfter,
): Stepper {
  let retry: NodeJS.Timeout | undefined;
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
        retry = setTimeout(tryAgain, wait).unref();
        break;
      }
    }
    running = undefined;
  }

  function wake(): void {
    isWanted = true;
    if (retry === undefined) running ??= run();
  }

  function tryAgain(): void {
    retry = undefined;
    wake();
  }

  return {
    wake,
    async stop() {
      isStopped = true;
      clearTimeout(retry);
      await running;
    },
  };
}

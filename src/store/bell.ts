/** Wakes whoever waits for changes within this process. */
export type Bell = {
  readonly ring: () => void;
  readonly listen: (onRing: () => void) => () => void;
  readonly hasListeners: () => boolean;
};

export function createBell(): Bell {
  const listeners = new Set<() => void>();
  return {
    ring: () => {
      for (const onRing of [...listeners]) onRing();
    },
    listen: (onRing) => {
      // A function of its own for each, so that one who listens twice can leave once.
      const listener = (): void => onRing();
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    hasListeners: () => listeners.size > 0,
  };
}

export type LeaseOptions = {
  /** By which leases and times are counted: the caller's clock. */
  readonly now: string;
  /** Milliseconds. */
  readonly lease: number;
  readonly limit: number;
  /** Only of these platforms. */
  readonly platforms: readonly string[];
};

/**
 * Leases count by the `now` that is given: the caller's clock, so that tests can turn it. Processes of one machine share
 * it; those of several must keep their clocks within a small part of the shortest lease, as time servers do.
 */
export function leaseEnd(now: string, milliseconds: number): string {
  return new Date(Date.parse(now) + milliseconds).toISOString();
}

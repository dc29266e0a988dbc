let last = 0n;

/** Discord counts milliseconds from the beginning of 2015. */
const epoch = 1_420_070_400_000n;

/** An id that no other thing has, made at the given instant (milliseconds since 1970). */
export function newSnowflake(at: number = Date.now()): string {
  last += 1n;
  return String(((BigInt(at) - epoch) << 22n) | (last & 0x3fffffn));
}

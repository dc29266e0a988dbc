/** Random bytes of which one token is made. */
export const tokenBytes = 16;

/**
 * A token of at most 25 letters and digits, which is what Discord takes as a nonce: 16 random bytes as a number of base 36.
 * The source is handed in, so that tests know the tokens.
 */
export function newToken(randomBytes: (size: number) => Uint8Array): string {
  return randomBytes(tokenBytes)
    .reduce((number, byte) => (number << 8n) | BigInt(byte), 0n)
    .toString(36);
}

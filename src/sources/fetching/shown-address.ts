const longest = 200;

/**
 * An address as it may be read by anybody, in a chat or in the log: private feeds carry keys in their parameters, and some
 * people write a password before the host. Whatever was typed or sent is taken, whether it is an address or not.
 */
export function shownAddress(stated: string): string {
  const safe = stated.replace(/(\/\/)[^/?#\s]*@/g, "$1…@").replace(/([?&;#][^=&;#\s]*=)[^&;#\s]*/g, "$1…");
  return safe.length > longest ? `${safe.slice(0, longest - 1)}…` : safe;
}

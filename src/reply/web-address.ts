/**
 * An address from outside made safe to show as a link: http or https, with everything encoded that could end it early,
 * hide in it or change its direction. `undefined` for any other address.
 */
export function webAddress(address: string): string | undefined {
  const url = URL.parse(address);
  return url !== null && /^https?:$/.test(url.protocol) ? url.href : undefined;
}

/** Where a source opens: at the words where that is known, and as the plain page; each only once. */
export function sourceAddresses(source: {
  readonly url: string | undefined;
  readonly link?: string | undefined;
}): readonly string[] {
  const addresses = [source.link, source.url].flatMap((address) => webAddress(address ?? "") ?? []);
  return [...new Set(addresses)];
}

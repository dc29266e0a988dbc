/** The encoding that a page declares within its first bytes, in `meta` or in the XML declaration. */
export function declaredEncoding(start: string): string | undefined {
  const xml = /^\s*<\?xml[^>]{0,200}\bencoding\s*=\s*["']([\w.:-]{1,40})["']/i.exec(start)?.[1];
  return xml ?? /<meta\b[^>]{0,300}\bcharset\s*=\s*["']?\s*([\w.:-]{1,40})/i.exec(start)?.[1];
}

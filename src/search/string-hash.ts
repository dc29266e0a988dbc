/** FNV-1a over UTF-16 units, with the high bits mixed into the low ones; 32 bits, unsigned. */
export function hashOfString(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}

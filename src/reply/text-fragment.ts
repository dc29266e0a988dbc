/**
 * The address of a page with a text fragment, so that a browser opens it at the quoted words. Commas, hyphens and
 * ampersands have a meaning in fragments and are encoded; a quotation over eight words is given by its ends, which also
 * matches where markup stands within it. After the WICG note "Scroll to Text Fragment".
 */
export function linkToText(url: string, quote: string): string {
  const words = quote.split(/\s+/).filter((word) => word !== "");
  const ends = words.length > 8 ? [words.slice(0, 4), words.slice(-4)] : [words];
  const directive = ends.map((run) => encodeFragment(run.join(" "))).join(",");
  const [page] = url.split("#");
  return `${page}#:~:text=${directive}`;
}

const encodeFragment = (text: string): string => encodeURIComponent(text.toWellFormed()).replaceAll("-", "%2D");

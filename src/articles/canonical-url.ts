/** Parameters that tell where a reader came from, not what the page is. */
const tracking =
  /^(?:utm_\w+|at_(?:medium|campaign|custom\d|format|link\w*|ptr\w*)|mc_[ce]id|(?:fb|g|t|tt|dc|ms|y|tw)cl(?:k)?id|gclsrc|igshid|ocid|cmpid|cmp|icid|ito|ncid|smid|smtyp|ref|ref_?src|ref_?url|referrer|s_cid|_ga|_gl|spm|soc_src|soc_trk|guccounter|taid|xtor|ftag|rss|rssfeed|feedtype|feedname)$/i;

/** A home page's file names nothing. */
const indexFile = /\/(?:index|default)\.(?:html?|php|aspx?)$/i;

/**
 * One form for all addresses of one page: http and https, with and without `www.`, a trailing slash, a fragment,
 * parameters in whatever order and those that only follow the reader are alike. What is no web address stays as it is.
 */
export function canonicalUrl(address: string): string {
  const url = URL.parse(address.trim());
  if (url === null || !/^https?:$/.test(url.protocol)) return address.trim();
  const host = url.hostname.replace(/^www\d?\./, "").replace(/\.$/, "");
  const isUsualPort = url.port === "" || url.port === "80" || url.port === "443";
  const path = url.pathname
    .replace(indexFile, "/")
    .replace(/\/{2,}/g, "/")
    .replace(/\/+$/, "");
  const asked = [...url.searchParams]
    .filter(([name]) => !tracking.test(name))
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .sort();
  const query = asked.length === 0 ? "" : `?${asked.join("&")}`;
  return `https://${host}${isUsualPort ? "" : `:${url.port}`}${path}${query}`;
}

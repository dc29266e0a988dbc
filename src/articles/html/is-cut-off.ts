/** Whether a page ends before its end: within a tag, a comment or a script, or with its blocks still open. */
export function isCutOff(html: string): boolean {
  const end = html.trimEnd();
  if (/<[a-zA-Z!/][^<>]*$/.test(end.slice(-5000))) return true;
  if (end.lastIndexOf("<!--") > end.lastIndexOf("-->")) return true;
  if (["script", "style", "title", "textarea"].some((name) => lastOf(end, `<${name}`) > lastOf(end, `</${name}`)))
    return true;
  if (/<\/(?:html|body)\s*>/i.test(end.slice(-20_000))) return false;
  return (
    /<html[\s>]|<body[\s>]/i.test(end) && ["div", "main", "article", "section"].some((name) => isLeftOpen(end, name))
  );
}

const lastOf = (html: string, begin: string): number =>
  Math.max(html.lastIndexOf(begin), html.lastIndexOf(begin.toUpperCase()));

function isLeftOpen(html: string, name: string): boolean {
  const opened = html.match(new RegExp(`<${name}[\\s>]`, "gi"))?.length ?? 0;
  const closed = html.match(new RegExp(`</${name}[\\s>]`, "gi"))?.length ?? 0;
  return opened > closed;
}

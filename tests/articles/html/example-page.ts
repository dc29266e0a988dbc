/** Parts of a saved page that a test changes; the rest is a plain article. */
type PageParts = { readonly head?: string; readonly body?: string; readonly title?: string };

export const paragraphs: readonly string[] = [
  "The ferry between the two banks sank on Monday evening, the harbour office said.",
  "All 14 people on board reached the shore, and two of them were taken to hospital.",
  "“The water was very cold,” said Ann Poe, who was on board with her daughter.",
];

export const bodyText = paragraphs.map((text) => `<p>${text}</p>`).join("\n");

export const page = ({
  head = "",
  body = `<article><h1>Ferry sinks</h1>${bodyText}</article>`,
  title = "Ferry sinks",
}: PageParts = {}) =>
  `<!doctype html><html lang="en"><head><title>${title}</title>${head}</head><body>${body}</body></html>`;

export const linkedData = (value: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

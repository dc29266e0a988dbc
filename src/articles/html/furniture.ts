import type { Page, PageElement } from "./page.ts";

/** Elements that never hold the words of an article. */
const furnitureElements = [
  "script:not([type='application/ld+json'])",
  "style, noscript, template, svg, math, iframe, object, canvas, audio, video",
  "nav, footer, aside, form, button, dialog, figure, figcaption, select",
  "[role=navigation], [role=complementary], [role=banner], [role=contentinfo], [role=search], [role=menu]",
  "[role=dialog], [role=alertdialog], [role=alert], [aria-modal=true], [aria-hidden=true], [hidden]",
].join(", ");

/** Words in the class or id of what stands around an article and may be as wordy as one. */
const wordyFurniture = wordsOf(`comment comments disqus related related-links related-stories recommended recommendation
  recommendations cookie cookies consent gdpr newsletter newsletters caption captions promo promos promoted sponsor sponsored
  modal popup overlay disclaimer bio sidebar ednote editor-note taboola outbrain recirculation`);

/** The same, for what never holds a whole paragraph: where there is one, the word means something else. */
const shortFurniture =
  wordsOf(`ad ads advert advertisement advertising author authors banner breadcrumb breadcrumbs byline
  bylines credit credits follow latest login meta most-popular most-read more-on pagination read-also read-more register
  regwall share sharebar sharing signup skip-link social subscribe subscription tag tags teaser teasers timestamp toolbar
  topics trending widget`);

/** What holds more of the page's paragraphs than this is no furniture, whatever it is called. */
const mostOfText = 0.4;
const paragraphWords = 25;

/** Takes out of a page what is not its article: menus, banners, buttons, captions, bylines, related links. */
export function removeFurniture(page: Page): void {
  for (const element of [...page.querySelectorAll(furnitureElements)]) element.remove();
  const whole = paragraphsLength(page);
  for (const element of [...page.querySelectorAll("[class], [id]")]) {
    if (isFurniture(element) && paragraphsLength(element) <= mostOfText * whole) element.remove();
  }
}

function isFurniture(element: PageElement): boolean {
  if (/^(?:html|body|main|article)$/.test(element.localName)) return false;
  const names = `${element.getAttribute("class") ?? ""} ${element.getAttribute("id") ?? ""}`
    .split(/\s+/)
    .flatMap(nameWords);
  if (names.some((name) => wordyFurniture.has(name))) return true;
  return names.some((name) => shortFurniture.has(name)) && !holdsParagraph(element);
}

/** `article__share-buttons` and `ShareBar` taken apart; two words together count where they are one thing. */
function nameWords(name: string): readonly string[] {
  const words = name
    .replace(/([a-z\d])([A-Z])/g, "$1-$2")
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(Boolean);
  return words.length > 8 ? [] : words.flatMap((word, at) => [word, `${word}-${words[at + 1] ?? ""}`]);
}

function holdsParagraph(element: PageElement): boolean {
  const paragraphs = element.localName === "p" ? [element] : [...element.querySelectorAll("p")];
  return paragraphs.some(
    ({ textContent }) => (textContent ?? "").split(/\s+/, paragraphWords + 1).length > paragraphWords,
  );
}

function paragraphsLength(around: Page | PageElement): number {
  return [...around.querySelectorAll("p")].reduce((sum, paragraph) => sum + (paragraph.textContent?.length ?? 0), 0);
}

function wordsOf(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}

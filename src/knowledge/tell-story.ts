import type { Article } from "../articles/article.ts";
import { heldBack } from "../articles/held-back.ts";
import type { Claim } from "../claims/claim.ts";
import { stricterRule } from "../places/ground-rules.ts";
import type { Sentence } from "../reading/sentences/sentence.ts";
import { sentencesOf } from "../reading/sentences/split-article.ts";
import type { FolderArticle, KnowledgeProblem } from "./knowledge.ts";
import type { NamedContent } from "./named-content.ts";
import type { Story } from "./stories.ts";
import { sentenceProblems } from "./verify-knowledge.ts";

export type TellOptions = {
  /** Reads a text into claims. */
  readonly extract: (article: Article, held: { readonly text: string }) => readonly Claim[];
  /** What is embargoed at this time is not told. */
  readonly now: Date;
};

/** An article with its claims, and whether anything of it may be shown now. */
export type Told = FolderArticle & { readonly isShown: boolean; readonly problems: readonly KnowledgeProblem[] };

/** Makes one article of what is held of it. Where its sender holds it back that is the only problem told: others would quote it. */
export function tellStory(story: Story, { extract, now }: TellOptions): Told {
  const article = articleOf(story);
  const parts = [story.editors ?? [], story.text ?? []].flat();
  const files = parts.map(({ file }) => file);
  const held = parts.flatMap(({ file, content }) => heldProblem(file, content.article, now));
  const content = contentOf(story, article, extract);
  const isShown = held.length === 0;
  return { files, ...content, isShown, problems: isShown ? content.problems : held };
}

function contentOf(story: Story, article: Article, extract: TellOptions["extract"]): Content {
  if (story.text === undefined) {
    const editors = story.editors.content.claims;
    return { article, text: undefined, editors, read: (known) => editors.map(within(known)), problems: [] };
  }
  const { content } = story.text;
  const { text } = content;
  const own = (known: Article): readonly Claim[] => extract(known, content);
  if (story.editors === undefined) return { article, text, editors: [], read: own, problems: [] };
  const { placed, ruled, problems } = placeClaims(story, article);
  const read = (known: Article): readonly Claim[] =>
    [...placed, ...besides(placed, own(known))].map(within(known)).sort(byPlace);
  return { article: ruled, text, editors: placed, read, problems };
}

type Content = Omit<Told, "files" | "isShown">;

const within =
  (article: Article) =>
  (claim: Claim): Claim => ({ ...claim, article });

function heldProblem(file: string, article: Article, now: Date): readonly KnowledgeProblem[] {
  const message = heldBack(article, now);
  if (message === undefined) return [];
  const until = article.status === "canceled" || article.status === "withheld" ? undefined : article.embargoedUntil;
  return [{ file, line: undefined, field: undefined, message, heldBack: { until } }];
}

/** What the editor's file says leads; what it does not say is taken from the text's own. Of two embargoes the later holds, of two rules the stricter. */
function articleOf(story: Story): Article {
  if (story.editors === undefined) return story.text.content.article;
  if (story.text === undefined) return story.editors.content.article;
  const [own, text] = [story.editors.content.article, story.text.content.article];
  const stated = Object.entries(own).filter(([, value]) => value !== undefined);
  const joined = { ...text, ...Object.fromEntries(stated) };
  return {
    ...joined,
    status: strictest(own, text),
    embargoedUntil: latestEmbargo(own, text),
    ...(joined.groundRule === undefined ? {} : { groundRule: stricterRule(own.groundRule, text.groundRule) }),
  };
}

const strictness: readonly Article["status"][] = ["canceled", "withheld"];

const strictest = ({ status: one }: Article, { status: other }: Article): Article["status"] =>
  strictness.find((status) => status === one || status === other) ?? one ?? other;

function latestEmbargo({ embargoedUntil: one }: Article, { embargoedUntil: other }: Article): string | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return Date.parse(one) > Date.parse(other) ? one : other;
}

type Pair = { readonly editors: NamedContent<"article">; readonly text: NamedContent<"text"> };

/** An editor's claim keeps the sentence at its place as `verbatim`. */
function placeClaims({ editors, text }: Pair, article: Article) {
  const sentences = new Map(
    sentencesOf(text.content.text).map((sentence) => [placeOf(sentence.paragraph, sentence.number), sentence]),
  );
  const placed = editors.content.claims.map((claim) => withVerbatim(claim, sentences));
  const astray = placed.filter((claim) => claim.verbatim === undefined);
  return {
    placed,
    ruled: underRulesOf(astray, article),
    problems: astray.map((claim) => {
      const there = sentences.get(placeOfClaim(claim));
      const files = { file: editors.file, textFile: text.file };
      return there === undefined ? missingPlace(claim, files) : misplaced(claim, there, files);
    }),
  };
}

/** An editor's claim takes the place of the sentence's own. */
function besides(placed: readonly Claim[], extracted: readonly Claim[]): readonly Claim[] {
  const covered = new Set(placed.map(placeOfClaim));
  return extracted.filter((claim) => !covered.has(placeOfClaim(claim)));
}

/** A rule of a claim whose sentence is not known may be about any sentence: it holds for the whole article. */
function underRulesOf(astray: readonly Claim[], article: Article): Article {
  const rules = astray.flatMap(({ groundRule }) => groundRule ?? []);
  return rules.length === 0 ? article : { ...article, groundRule: rules.reduce(stricterRule, article.groundRule) };
}

const placeOf = (paragraph: number, sentence: number): string => `${paragraph}.${sentence}`;
const placeOfClaim = ({ at }: Claim): string => placeOf(at.paragraph, at.sentence);
const byPlace = ({ at: one }: Claim, { at: other }: Claim): number =>
  one.paragraph - other.paragraph || one.sentence - other.sentence;

function withVerbatim(claim: Claim, sentences: ReadonlyMap<string, Sentence>): Claim {
  const sentence = sentences.get(placeOfClaim(claim));
  if (sentence === undefined || sentenceProblems(claim, sentence.text).length > 0) return claim;
  const { text, start, end } = sentence;
  return { ...claim, verbatim: { text, start, end }, at: { ...claim.at, start, end } };
}

type Files = { readonly file: string; readonly textFile: string };

/**
 * The sentence at a claim's place is not the one that it was made from; it is not shown as what was printed. No words are
 * quoted, since a log may be read by more people than the article.
 */
function misplaced(claim: Claim, { text }: Sentence, { file, textFile }: Files): KnowledgeProblem {
  const fields = sentenceProblems(claim, text).map(({ field }) => field);
  const message = `${claim.id} does not fit that sentence of ${textFile} (${[...new Set(fields)].join(", ")}). Correct its place, or the claim; onrecord verify says what differs.`;
  return { file, line: undefined, field: "claims.at", message };
}

function missingPlace({ id, at }: Claim, { file, textFile }: Files): KnowledgeProblem {
  const message = `names paragraph ${at.paragraph}, sentence ${at.sentence} (${id}), which ${textFile} does not have`;
  return { file, line: undefined, field: "claims.at", message };
}

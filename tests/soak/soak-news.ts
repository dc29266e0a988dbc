/** What the papers of the soak print. Each version of each sentence has a figure that stands nowhere else. */

export const topics = ["harbour", "budget", "election", "railway", "hospital", "vineyard"] as const;
const corners = ["north", "south", "east"];

/** One sentence through its versions. */
export type Line = {
  readonly article: string;
  readonly topic: string;
  readonly outlet: string;
  readonly collection: string;
  /** What the record has held, and when: instants of the simulation, in milliseconds. */
  readonly held: Held[];
  /** The figure that is printed now. */
  printed: string;
};

export type Held = {
  readonly figure: string;
  readonly from: number;
  until: number | undefined;
  /** No word of it may stand anywhere any more. */
  isKilled: boolean;
};

export type Printed = {
  /** Names it in files, feeds and commands. */
  readonly id: string;
  readonly outlet: string;
  /** A word that stands in this article alone. */
  readonly town: string;
  readonly topic: string;
  readonly collection: string;
  readonly lines: readonly Line[];
  readonly printedAt: number;
  version: number;
  /** ISO instant until which it may not be shown. */
  readonly embargoedUntil: string | undefined;
  isKilled: boolean;
};

/** All that was ever printed, and what of it came onto the record. */
export type SoakNews = ReturnType<typeof createSoakNews>;

type NewArticle = Pick<Printed, "outlet" | "printedAt"> & {
  readonly topic: string;
  readonly collection?: string;
  readonly embargoedUntil?: string | undefined;
};

export function createSoakNews() {
  const articles = new Map<string, Printed>();
  const byFigure = new Map<string, Line>();
  let figures = 0;

  function nextFigure(line: Line): string {
    figures += 1;
    const figure = (1_000_003 + figures * 137).toLocaleString("en-US");
    byFigure.set(figure, line);
    line.printed = figure;
    return figure;
  }

  return {
    articles,
    lines: (): readonly Line[] => [...articles.values()].flatMap(({ lines }) => lines),
    print({ outlet, topic, printedAt, collection = "public", embargoedUntil }: NewArticle): Printed {
      const nr = articles.size;
      const id = `report-${nr}`;
      const lines = corners.map((): Line => ({ article: id, topic, outlet, collection, held: [], printed: "" }));
      for (const line of lines) nextFigure(line);
      const about = { id, outlet, topic, collection, town: townNamed(nr), lines, printedAt, embargoedUntil };
      const article: Printed = { ...about, version: 1, isKilled: false };
      articles.set(id, article);
      return article;
    },
    /** Another figure in one of its sentences. */
    revise(article: Printed, random: () => number): void {
      const line = article.lines[Math.floor(random() * article.lines.length)];
      if (line === undefined) return;
      article.version += 1;
      nextFigure(line);
    },
    /** The record holds this text from an instant on; what stood in its place stands no more. */
    arrived(text: string, at: number): void {
      for (const figure of figuresIn(text)) {
        const line = byFigure.get(figure);
        const last = line?.held.at(-1);
        if (line === undefined || (last?.figure === figure && last.until === undefined)) continue;
        if (last !== undefined) last.until ??= at;
        line.held.push({ figure, from: at, until: undefined, isKilled: false });
      }
    },
    /** None of it stands any more. */
    left({ lines }: Printed, at: number, { isKilled }: { readonly isKilled: boolean }): void {
      for (const held of lines.flatMap((line) => line.held)) {
        held.until ??= at;
        held.isKilled ||= isKilled;
      }
    },
    lineOf: (figure: string): Line | undefined => byFigure.get(figure),
  };
}

export const sentencesOf = ({ topic, town, lines }: Printed): readonly string[] =>
  lines.map(
    ({ printed }, at) =>
      `The ${topic} register of ${town} listed ${printed} ${unitOf(town, at)} in its ${corners[at]} section.`,
  );

export const titleOf = ({ topic, town }: Printed): string => `The ${topic} register of ${town}`;

export const figuresIn = (text: string): readonly string[] => text.match(/\d,\d{3},\d{3}/g) ?? [];

/** In whole sentences alone, not where old and new words stand in one line. */
export const figuresStated = (text: string): readonly string[] =>
  [...text.matchAll(/listed (\d,\d{3},\d{3})/g)].flatMap(([, figure]) => figure ?? []);

/** What is counted is counted nowhere else, so that no figure differs from another paper's. */
const unitOf = (town: string, at: number): string => `${town.toLowerCase()}${["en", "or", "um"][at]}`;

const consonants = "bdfgklmnprstvz";
const vowels = "aeiou";

/** Another made-up name for each number. */
function townNamed(nr: number): string {
  const syllable = (of: number): string => `${consonants[of % 14]}${vowels[Math.floor(of / 14) % 5]}`;
  const name = `${syllable((nr * 37) % 70)}${syllable(Math.floor(nr / 70))}${syllable((nr * 11) % 70)}x`;
  return name.charAt(0).toUpperCase() + name.slice(1);
}

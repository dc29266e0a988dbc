import type { z } from "zod";
import type { SimulatedClock } from "./simulated-clock.ts";
import type { SoakDeskParts } from "./soak-desk.ts";
import type { SoakStory } from "./soak-month.ts";
import { figuresIn, type Printed, type SoakNews, sentencesOf } from "./soak-news.ts";
import type { complaintNote, SoakNotes, tellingNote } from "./soak-notes.ts";

export type WitnessParts = {
  readonly news: SoakNews;
  readonly story: SoakStory;
  readonly clock: SimulatedClock;
  /** What the folder holds now, by the article in each file. */
  readonly files: ReadonlyMap<string, Printed>;
  readonly tellings: SoakNotes<z.infer<typeof tellingNote>>;
  readonly complaints: SoakNotes<z.infer<typeof complaintNote>>;
};

/** Writes down what came onto the record and when, as far as a process did it. */
export function createSoakWitness(parts: WitnessParts): SoakDeskParts["witness"] {
  const { news, story, clock, files, tellings, complaints } = parts;
  /** What the record was told last of each report in the folder. */
  const kept = new Map<Printed, string>();
  const witness: SoakDeskParts["witness"] = {
    taken({ article, text = "" }, at) {
      const line = news.lineOf(figuresIn(text)[0] ?? "");
      const printed = line === undefined ? undefined : news.articles.get(line.article);
      if (article.status !== "canceled") news.arrived(text, at);
      else if (printed !== undefined) news.left(printed, at, { isKilled: true });
    },
    folderKept(at) {
      for (const gone of kept.keys()) if (files.get(gone.id) !== gone) news.left(gone, at, { isKilled: false });
      kept.clear();
      for (const article of files.values()) kept.set(article, sentencesOf(article).join(" "));
      witness.released(at);
    },
    released(at) {
      for (const [article, text] of kept) if (!article.isKilled && !isHeldBack(article, at)) news.arrived(text, at);
    },
    told: (id, telling) => tellings.add({ id, ...telling }),
    refused: () => void story.disturbances.push(clock.now().getTime()),
    complained: (line) => complaints.add(`${clock.now().toISOString()} ${line}`),
  };
  return witness;
}

export const isHeldBack = ({ embargoedUntil }: Printed, at: number): boolean =>
  embargoedUntil !== undefined && Date.parse(embargoedUntil) > at;

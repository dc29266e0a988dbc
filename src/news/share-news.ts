import type { FigureGroup } from "../comparing/compare-figures.ts";
import type { LogPosition } from "../log/change.ts";
import type { OpenRecord } from "../record.ts";
import type { Store } from "../store/store.ts";
import type { FoundNews } from "./find-news.ts";
import { createKept, type Kept } from "./kept.ts";
import { createLogTail, type LogTail } from "./log-tail.ts";
import type { NewsItem } from "./news-item.ts";
import type { HeldStretch } from "./read-news.ts";

/**
 * What digests and watches have in common, worked out once: after a night thousands are due in the same minute over the
 * same news, most of them of a few views.
 */
export interface NewsShare {
  readonly tail: LogTail;
  /**
   * What is news of an article to a view, by both and by the first and last of the changes that make it. Nothing else
   * decides it, so that it holds for whoever was told up to whatever number before the first.
   */
  readonly articles: ArticleNews;
  /** What holds as long as the log stands where it did. */
  at(head: LogPosition): Standing;
}

export interface ArticleNews {
  find(key: string): readonly NewsItem[] | undefined;
  keep(key: string, news: readonly NewsItem[]): void;
}

export type Standing = {
  /** All news of a view since a number; undefined: more than is held. */
  readonly stretches: Kept<HeldStretch | undefined>;
  /** What of it a filter leaves, arranged. */
  readonly found: Kept<FoundNews>;
  /** What has gone as a record, by which topics are found in it. */
  readonly past: Kept<OpenRecord>;
  readonly disputes: Disputes;
};

/** The figures that differ from a claim's, by record, claim and revision. */
export interface Disputes {
  of(record: OpenRecord): Map<string, FigureGroup | undefined>;
}

const most = { stretches: 24, found: 40, past: 40, claims: 20_000 } as const;

export function createNewsShare(log: Pick<Store["log"], "read" | "reached">): NewsShare {
  let held: { readonly head: LogPosition; readonly standing: Standing } | undefined;
  return {
    tail: createLogTail(log),
    articles: createArticleNews(),
    at(head) {
      if (held?.head !== head) held = { head, standing: createStanding() };
      return held.standing;
    },
  };
}

function createStanding(): Standing {
  const disputes = new WeakMap<OpenRecord, Map<string, FigureGroup | undefined>>();
  return {
    stretches: createKept(most.stretches),
    found: createKept(most.found),
    past: createKept(most.past),
    disputes: {
      of(record) {
        const known = disputes.get(record) ?? new Map<string, FigureGroup | undefined>();
        disputes.set(record, known);
        return known;
      },
    },
  };
}

function createArticleNews(): ArticleNews {
  const held = new Map<string, readonly NewsItem[]>();
  let claims = 0;
  const drop = (key: string): void => {
    claims -= weightOf(held.get(key));
    held.delete(key);
  };
  return {
    find: (key) => held.get(key),
    keep(key, news) {
      drop(key);
      held.set(key, news);
      claims += weightOf(news);
      for (const oldest of held.keys()) {
        if (claims <= most.claims) break;
        drop(oldest);
      }
    },
  };
}

const weightOf = (news: readonly NewsItem[] | undefined): number =>
  news === undefined
    ? 0
    : news.reduce((sum, item) => sum + (item.kind === "new" || item.kind === "changed" ? 1 : item.claims.length), 1);

import fc from "fast-check";
import type { Article } from "../../src/articles/article.ts";
import type { Claim } from "../../src/claims/claim.ts";
import type { Place } from "../../src/places/place.ts";
import type { GroundRule } from "../../src/places/view.ts";
import { articleNamed, claimOf } from "../store/amend.ts";
import { figureOf, onDay } from "../support/example-claims.ts";

/** An article as it arrives, with under which rules. */
export type Arrival = { readonly article: Article; readonly claims: readonly Claim[] };

type Rules = {
  readonly collection: "public" | "court";
  readonly groundRule: GroundRule;
  /** Days until its embargo ends. */
  readonly embargo: number;
  readonly status: "usable" | "withheld" | "canceled";
};

/** What happens, in the order in which it happens. Places: the one that is watched, and a closed one that sees all. */
export type Step =
  | ({ readonly kind: "arrives"; readonly at: number; readonly number: number } & Rules)
  | { readonly kind: "days pass"; readonly days: number }
  | { readonly kind: "killed" | "claim killed"; readonly at: number }
  | { readonly kind: "settled"; readonly words: string }
  | { readonly kind: "asked elsewhere" | "shared" | "shared elsewhere" | "looked"; readonly text: string };

const place = (channel: string): Place => ({
  platform: "slack",
  workspace: "T1",
  channel,
  thread: undefined,
  audience: "members",
});
export const watched = place("C1");
export const elsewhere = place("C2");

/** The word that stands in each article and nowhere else. */
export const secrets = ["zebrafish", "quicksilver", "moonstone"] as const;
const subjects = ["bridge", "harbour", "flood"] as const;

/** Version `number` of an article, arriving at `now`. */
export function arrivalOf(step: Extract<Step, { kind: "arrives" }>, now: Date): Arrival {
  const { at, number, collection, groundRule, embargo, status } = step;
  const [secret, subject] = [secrets[at] ?? "", subjects[at % 2] ?? ""];
  const ends = new Date(now.getTime() + embargo * day).toISOString();
  const article = articleNamed(`${secret}-report`, {
    ...{ title: `The ${secret} report on the ${subject}`, outlet: `${secret} post` },
    ...{ url: `https://${secret}.example/report`, published: "2025-03-01", collection, groundRule, status },
    ...(embargo > 0 ? { embargoedUntil: ends } : {}),
  });
  const texts = [
    `${number} people saw the ${secret} at the ${subject} in April.`,
    `The ${subject} was closed because of the ${secret}, Jane Roe said.`,
  ];
  const claims = texts.map((text, turn) => ({
    ...claimOf(article, turn + 1, text),
    ...{ figures: turn === 0 ? [figureOf(number, "people")] : [], when: [onDay("2025-02-10")] },
    ...{ topics: [subject, secret], who: [{ name: `Ann ${secret}`, role: undefined }] },
  }));
  return { article, claims };
}

export const day = 24 * 60 * 60_000;

const at = fc.nat({ max: secrets.length - 1 });
const questions = subjects.flatMap((subject) => [
  `what ${subject}`,
  `howmany people ${subject}`,
  `who ${subject}`,
  `said ${subject}`,
  `quote 12 people saw it at the ${subject} in April.`,
]);
const looks = [
  ...questions,
  ...subjects.flatMap((subject) => [
    `changes ${subject}`,
    `corrections preview ${subject}`,
    `what ${subject} asof:2025-03-02`,
  ]),
  ...[
    "timeline",
    "numbers",
    "sources",
    "sources asof:2025-03-03",
    "help",
    "help desk",
    "gaps",
    "gaps all",
    "gap close 1",
  ],
  ...[
    "gap close 2",
    "corrections",
    "corrections dry-run",
    "corrections retry",
    "place",
    "audit",
    "changes since 2025-03-01",
  ],
  ...["source list", "source pause court-feed", "source add https://court-feed.example/feed", "grants"],
];
const named = secrets.flatMap((secret) => [
  `what ${secret}`,
  `${secret}-report#p1s1.1`,
  `kill ${secret}-report because it is wrong`,
  `kill ${secret}-report#p1s1.1`,
  `corrections preview ${secret}-report`,
  `changes ${secret}`,
  `quote 12 people saw the ${secret} at the bridge in April.`,
  `who ${secret} asof:2025-03-02`,
]);

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      ...{ kind: fc.constant("arrives" as const), at, number: fc.integer({ min: 11, max: 14 }) },
      collection: fc.constantFrom("public" as const, "public" as const, "court" as const),
      groundRule: fc.constantFrom<GroundRule>("on-record", "on-record", "background", "not-for-publication"),
      embargo: fc.constantFrom(0, 0, 2, 50),
      status: fc.constantFrom(
        "usable" as const,
        "usable" as const,
        "usable" as const,
        "withheld" as const,
        "canceled" as const,
      ),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant("days pass" as const), days: fc.integer({ min: 1, max: 3 }) }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom("killed" as const, "claim killed" as const), at }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant("settled" as const),
      words: fc.constantFrom("allow court", "deny court", "rule background", "rule on-record"),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constantFrom("asked elsewhere" as const, "shared" as const, "shared elsewhere" as const),
      text: fc.constantFrom(...questions),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constantFrom("asked elsewhere" as const, "looked" as const),
      text: fc.constantFrom(...questions).map((question) => `gap file ${question}`),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({ kind: fc.constant("looked" as const), text: fc.constantFrom(...looks, ...named) }),
  },
);

export const stories: fc.Arbitrary<readonly Step[]> = fc.array(step, { minLength: 6, maxLength: 18 });

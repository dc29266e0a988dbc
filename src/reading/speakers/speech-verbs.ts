import { type Frame, verbLines } from "./verb-frames.ts";

/** A form of a verb of saying or thinking, with what may follow it. */
export type SpeechVerb = {
  readonly lemma: string;
  /** Says in words, rather than judges, thinks or means. */
  readonly isSaying: boolean;
  readonly frames: ReadonlySet<Frame>;
  /** Words that make it a verb of saying: "called for", "pointed out". */
  readonly particles: ReadonlySet<string>;
  readonly isGerund: boolean;
  /** "said", "argued", "written": what stands behind "was" in the passive. */
  readonly isParticiple: boolean;
  /** "say" rather than "says" or "said". */
  readonly isPlain: boolean;
  readonly isThird: boolean;
  /** Is a noun as well: "reports", "claim". */
  readonly isNounToo: boolean;
};

const irregular: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  say: ["said", "said"],
  tell: ["told", "told"],
  write: ["wrote", "written"],
  think: ["thought", "thought"],
  know: ["knew", "known"],
  feel: ["felt", "felt"],
  find: ["found", "found"],
  see: ["saw", "seen"],
  show: ["showed", "shown"],
  swear: ["swore", "sworn"],
  seek: ["sought", "sought"],
  understand: ["understood", "understood"],
  foresee: ["foresaw", "foreseen"],
  forecast: ["forecast", "forecast"],
  speak: ["spoke", "spoken"],
  put: ["put", "put"],
  read: ["read", "read"],
  mean: ["meant", "meant"],
};
const doubling = new Set("plan quip admit slam chat blog pen".split(" "));

const nouns = new Set(
  "report suspect claim note state comment remark estimate promise pledge vow warning demand reply answer hope fear plan charge finding show call feeling understanding boast hint signal post rule cry tweet joke doubt guess wish dream question support offer proposal object forecast reason counter relate contest blame praise urge guarantee challenge threat complaint protest response quip lament project view review rate want need respect interview address attack mock worry read lie favor welcome regret concern caution detail predict push desire figure text email blast criticism rap tout recall thank appeal voice".split(
    " ",
  ),
);

/** Verb forms in lower case. Facts of frames after VerbNet's classes of verbs of saying, judging and believing. */
export const speechVerbs: ReadonlyMap<string, SpeechVerb> = build();

function build(): ReadonlyMap<string, SpeechVerb> {
  const verbs = new Map<string, SpeechVerb>();
  for (const { lemmas, frames, particles = "", isSaying = false } of verbLines) {
    for (const lemma of lemmas.split(" ")) {
      for (const [form, kind] of formsOf(lemma)) {
        const known = verbs.get(form);
        verbs.set(form, {
          lemma,
          isSaying: isSaying || known?.isSaying === true,
          frames: new Set([...(known?.frames ?? []), ...frames]),
          particles: new Set([...(known?.particles ?? []), ...particles.split(" ").filter((word) => word !== "")]),
          isGerund: kind === "gerund",
          isParticiple: kind === "past" || kind === "participle" || known?.isParticiple === true,
          isPlain: kind === "plain",
          isThird: kind === "third",
          isNounToo: (kind === "plain" || kind === "third") && nouns.has(lemma),
        });
      }
    }
  }
  return verbs;
}

type FormKind = "plain" | "third" | "past" | "participle" | "gerund";

function formsOf(lemma: string): readonly (readonly [string, FormKind])[] {
  const [past, participle] = irregular[lemma] ?? [pastOf(lemma), pastOf(lemma)];
  const forms: readonly (readonly [string, FormKind])[] = [
    [lemma, "plain"],
    [thirdOf(lemma), "third"],
    [participle, "participle"],
    [past, "past"],
    [gerundOf(lemma), "gerund"],
  ];
  return forms.filter(([form], index) => forms.findIndex(([other]) => other === form) === index);
}

function doubled(lemma: string): string {
  return doubling.has(lemma) ? lemma + lemma.slice(-1) : lemma;
}

function endsInY(lemma: string): boolean {
  return /[^aeiou]y$/.test(lemma);
}

function thirdOf(lemma: string): string {
  if (endsInY(lemma)) return `${lemma.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
}

function pastOf(lemma: string): string {
  if (endsInY(lemma)) return `${lemma.slice(0, -1)}ied`;
  return lemma.endsWith("e") ? `${lemma}d` : `${doubled(lemma)}ed`;
}

function gerundOf(lemma: string): string {
  if (lemma.endsWith("ee")) return `${lemma}ing`;
  return lemma.endsWith("e") ? `${lemma.slice(0, -1)}ing` : `${doubled(lemma)}ing`;
}

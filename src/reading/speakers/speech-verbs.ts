/**
 * How a verb of saying or thinking must stand to be one.
 * `free`: whatever follows ("said"). `clause`: a clause, a quotation or "that" follows, or the said stands before it.
 * `person`: like `free`, with the one who is told between ("told reporters that"). `aim`: "to" and a verb follow
 * ("vowed to fight"). `object`: what is spoken of follows ("praised the deal").
 */
export type Frame = "free" | "clause" | "person" | "aim" | "object";

export type SpeechVerb = {
  readonly lemma: string;
  readonly frames: readonly Frame[];
  readonly isGerund: boolean;
  readonly isNounToo: boolean;
};

const lines: readonly (readonly [string, readonly Frame[]])[] = [
  ["say reply quip tweet joke", ["free", "clause"]],
  [
    "add announce acknowledge admit allege argue assert caution comment concede conclude confirm contend counter declare disclose elaborate emphasize emphasise estimate exclaim explain hint imply indicate insist lament maintain mention muse note object observe opine predict proclaim reason recall reiterate relate remark remember repeat report respond retort reveal scoff speculate state stress suggest testify underline underscore warn write advise boast complain charge claim conceive confess continue contest cry find decide forecast foresee learn post recount show signal surmise theorize clarify rule certify tout reckon recommend shout yell whisper fume sigh vent gush crow decree",
    ["clause"],
  ],
  [
    "believe think know feel fear hope expect doubt guess suspect assume understand realize realise wish imagine see wonder agree dream worry decide figure anticipate consider regret",
    ["clause"],
  ],
  ["tell inform remind assure notify convince persuade brief advise", ["person"]],
  ["ask", ["person", "clause"]],
  ["deny", ["clause", "object"]],
  ["vow promise pledge threaten hope expect refuse decline agree offer propose demand ask swear", ["aim"]],
  ["urge note announce acknowledge reiterate", ["object", "clause"]],
  ["propose demand", ["clause", "object"]],
  [
    "describe praise criticize criticise condemn denounce blame accuse slam blast applaud dismiss call mock hail decry deride defend cite compliment ridicule question portray",
    ["object"],
  ],
];

const irregular: Readonly<Record<string, readonly string[]>> = {
  say: ["says", "said", "saying"],
  tell: ["tells", "told", "telling"],
  write: ["writes", "wrote", "written", "writing"],
  think: ["thinks", "thought", "thinking"],
  know: ["knows", "knew", "knowing"],
  feel: ["feels", "felt", "feeling"],
  find: ["finds", "found", "finding"],
  see: ["sees", "saw", "seeing"],
  show: ["shows", "showed", "shown", "showing"],
  swear: ["swears", "swore", "sworn", "swearing"],
  seek: ["seeks", "sought", "seeking"],
  understand: ["understands", "understood", "understanding"],
  forecast: ["forecasts", "forecast", "forecasting"],
  foresee: ["foresees", "foresaw", "foreseeing"],
  learn: ["learns", "learned", "learnt", "learning"],
  dream: ["dreams", "dreamed", "dreaming"],
};

const nouns = new Set(
  "report reports claim claims note notes state states comment comments remark remarks estimate estimates promise promises pledge pledges vow vows warning demand demands reply replies hope hopes fear fears plan plans charge charges finding findings show shows call calls feeling understanding meaning boast hint hints signal signals post posts rule rules cry cries tweet tweets joke jokes doubt doubts guess guesses wish wishes dream dreams question questions support offer offers proposal object objects saying writing planning agree forecast forecasts reason reasons counter counters relate contest blame praise urge".split(
    " ",
  ),
);

function formsOf(lemma: string): readonly string[] {
  const known = irregular[lemma];
  if (known !== undefined) return [lemma, ...known];
  if (/[^aeiou]y$/.test(lemma)) return [lemma, `${lemma.slice(0, -1)}ies`, `${lemma.slice(0, -1)}ied`, `${lemma}ing`];
  if (/e$/.test(lemma)) return [lemma, `${lemma}s`, `${lemma}d`, `${lemma.slice(0, -1)}ing`];
  const doubled = new Set(["plan", "quip", "admit", "refer", "slam"]).has(lemma) ? lemma + lemma.slice(-1) : lemma;
  const third = /(?:s|sh|ch|x)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
  return [lemma, third, `${doubled}ed`, `${doubled}ing`];
}

function build(): ReadonlyMap<string, SpeechVerb> {
  const verbs = new Map<string, SpeechVerb>();
  for (const [lemmas, frames] of lines) {
    for (const lemma of lemmas.split(" ")) {
      for (const form of formsOf(lemma)) {
        const known = verbs.get(form)?.frames ?? [];
        verbs.set(form, {
          lemma,
          frames: [...new Set([...known, ...frames])],
          isGerund: form.endsWith("ing"),
          isNounToo: nouns.has(form),
        });
      }
    }
  }
  return verbs;
}

/** Verb forms in lower case. Facts of frames after VerbNet's classes of say, tell and judgement verbs. */
export const speechVerbs: ReadonlyMap<string, SpeechVerb> = build();

/**
 * How a verb of saying or thinking must stand to be one.
 * `free`: whatever follows ("said"). `clause`: a clause, a quotation, "that" or "whether" follows, or the said stands
 * before it. `that`: "that" follows. `person`: with the one who is told between ("told reporters that"). `aim`: "to" and a verb follow ("vowed to
 * fight"). `object`: what is spoken of follows ("praised the deal"). `name`: what is spoken of and what it is called
 * ("called the deal a farce", "called it “weak”"). `as`: the same with "as" ("described it as"). `at`: the same with a number
 * ("put it at 38 million").
 */
export type Frame = "free" | "clause" | "person" | "aim" | "object" | "name" | "as" | "at" | "that";

type VerbLine = {
  readonly lemmas: string;
  readonly frames: readonly Frame[];
  /** Prepositions and adverbs with which it speaks of something: "called for", "pointed out". */
  readonly particles?: string;
  /** Says in words, rather than judges, thinks or means. */
  readonly isSaying?: true;
};

/** Verbs of saying, then of judging, then of thinking and meaning. */
export const verbLines: readonly VerbLine[] = [
  { lemmas: "say", frames: ["free", "clause"], isSaying: true },
  { lemmas: "tweet reply quip joke", frames: ["clause"], particles: "about out back", isSaying: true },
  { lemmas: "tell inform remind assure notify", frames: ["person", "clause"], isSaying: true },
  { lemmas: "ask", frames: ["person", "clause", "aim"], particles: "about for", isSaying: true },
  {
    lemmas:
      "add announce acknowledge allege argue assert caution comment concede conclude confirm contend counter declare disclose elaborate emphasize emphasise estimate exclaim explain hint imply indicate insist lament maintain mention muse note observe opine predict proclaim recall reiterate remark repeat respond retort reveal scoff speculate state stress suggest testify underline underscore warn write advise boast brag complain claim confess continue cry recount clarify rule recommend shout yell whisper fume sigh vent gush crow decree report admit deny explain post bemoan bellow bark interject chime blog chant text snap shrug deadpan pronounce riff attest surmise theorize posit vouch stipulate teach narrate relay express detail demand propose threaten pledge vow promise swear plead object protest charge forecast foresee guarantee answer",
    frames: ["clause"],
    isSaying: true,
  },
  {
    lemmas:
      "announce acknowledge confirm deny reiterate emphasize stress claim detail disclose reveal propose explain express note predict mention declare outline tweet voice",
    frames: ["object"],
  },
  { lemmas: "point", frames: [], particles: "out" },
  { lemmas: "call", frames: ["name"], particles: "for on" },
  { lemmas: "refer admit", frames: [], particles: "to" },
  { lemmas: "warn", frames: ["person"], particles: "of against about" },
  { lemmas: "argue", frames: [], particles: "for against" },
  { lemmas: "talk speak write complain joke boast brag", frames: [], particles: "about of" },
  { lemmas: "comment elaborate remark", frames: [], particles: "on about" },
  { lemmas: "urge encourage advise order beg implore challenge", frames: ["person"] },
  {
    lemmas: "describe portray characterize depict cast denounce condemn deride dismiss decry mock hail praise",
    frames: ["as"],
  },
  { lemmas: "label dub brand deem", frames: ["name"] },
  {
    lemmas:
      "praise criticize criticise condemn denounce blame accuse slam blast applaud dismiss reject endorse hail decry deride defend cite compliment ridicule question mock bash rip lambaste chastise tout repudiate lambast castigate berate bemoan lament scold thank congratulate commend rebuke disparage vilify malign discuss",
    frames: ["object"],
  },
  { lemmas: "suspect", frames: ["object"] },
  { lemmas: "put estimate value", frames: ["at"] },
  { lemmas: "believe think fear hope doubt guess suspect assume worry agree wonder", frames: ["clause", "that"] },
  {
    lemmas: "know feel expect understand see find show learn conclude realize realise decide signal",
    frames: ["that"],
  },
  { lemmas: "vow promise pledge threaten refuse decline offer expect swear volunteer agree hope", frames: ["aim"] },
];

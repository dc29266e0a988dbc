/** The kinds of answer that can be asked for; also the commands that ask for them. */
export const answerKinds = ["who", "when", "where", "howmany", "what", "why", "said"] as const;
export type AnswerKind = (typeof answerKinds)[number];

/** Every command of the one grammar, in the order in which help shows them. */
export const commandNames = [...answerKinds, "ask", "timeline", "numbers", "sources", "help"] as const;
export type CommandName = (typeof commandNames)[number];

/** What somebody wants to know, understood. `views` show many claims; a question wants one answer. */
export type Question =
  | { readonly kind: "question"; readonly asked: string; readonly wants: AnswerKind | "ask"; readonly subject: string }
  | {
      readonly kind: "view";
      readonly asked: string;
      readonly view: "timeline" | "numbers" | "sources";
      readonly subject: string;
    }
  | { readonly kind: "help"; readonly asked: string };

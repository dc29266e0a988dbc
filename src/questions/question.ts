import { type DeskCommandName, deskCommandNames } from "./desk-command-name.ts";

/** The kinds of answer that can be asked for; also the commands that ask for them. */
export const answerKinds = ["who", "when", "where", "howmany", "what", "why", "said"] as const;
export type AnswerKind = (typeof answerKinds)[number];

const views = ["timeline", "numbers", "sources"] as const;
export type View = (typeof views)[number];

/** The commands that ask, in the order in which help shows them. */
export const askingNames = [...answerKinds, "ask", ...views, "changes", "quote", "help"] as const;
export type AskingName = (typeof askingNames)[number];

/** Every command of the one grammar. */
export const commandNames = [...askingNames, ...deskCommandNames] as const;
export type CommandName = (typeof commandNames)[number];

/** What somebody wants to know, understood. A question wants one answer, a view shows many claims. */
export type Question =
  /** `wants` is `ask` where any kind of claim may answer ("could the captives be handed over?"). */
  | {
      readonly kind: "question";
      readonly wants: AnswerKind | "ask";
      readonly subject: string;
      /** Set where the words asked for a thing that is of another kind: a person for "which company". */
      readonly likely?: AnswerKind;
    }
  | { readonly kind: "view"; readonly view: View; readonly subject: string }
  /** What became of claims; `since`: the words of a day, as typed ("monday"); undefined: the latest, however old. */
  | { readonly kind: "changes"; readonly subject: string; readonly since: string | undefined }
  /** A text to hold against the record, sentence by sentence; `isCut` where only its beginning could be taken. */
  | { readonly kind: "check"; readonly text: string; readonly isCut: boolean }
  /** One claim with its sentence as printed, asked for by its id: `harbour-fire#p1s2.1`. */
  | { readonly kind: "claim"; readonly id: string }
  /** A command of the desk: something is done, or looked after. `words`: what stands behind its name, as typed. */
  | { readonly kind: "desk"; readonly command: DeskCommandName; readonly words: string }
  | { readonly kind: "help"; readonly about?: "desk" | DeskCommandName }
  /** Nothing to look for: a blank line, or a command that needs words and has none. */
  | { readonly kind: "blank"; readonly command: AnswerKind | "ask" | undefined }
  | { readonly kind: "too-long"; readonly length: number };

/** Longest request that is read, in UTF-16 units; a question has a hundred, a pasted draft has thousands. */
export const maxRequestLength = 1_000;

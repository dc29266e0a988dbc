import { styleText } from "node:util";

const formats = {
  answer: ["bold", "green"],
  heading: ["bold"],
  quote: ["italic"],
  faint: ["dim"],
  lead: ["bold"],
  address: ["cyan"],
  number: ["cyan"],
  dropped: ["dim", "strikethrough"],
  added: ["bold"],
} as const satisfies Readonly<Record<string, Parameters<typeof styleText>[0]>>;

/** What a piece of a reply is; how that looks is decided here. */
export type Look = keyof typeof formats | "plain";

/** Gives a piece of clean text its look. */
export type Paint = (look: Look, text: string) => string;

/** Paints with terminal colours, or leaves text as it is. Whether colour is wanted is the caller's to know. */
export function createPaint(colour: boolean): Paint {
  if (!colour) return (_look, text) => text;
  return (look, text) =>
    look === "plain" || text === "" ? text : styleText([...formats[look]], text, { validateStream: false });
}

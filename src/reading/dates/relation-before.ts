import type { TimeMention } from "./time-mention.ts";

type Relation = TimeMention["relation"];

/** The words right before a date that say how what happened stands to it. */
const relations: readonly (readonly [RegExp, Relation])[] = [
  [/\b(?:from|between)\s[^,;.]{1,40}\s(?:to|and|until|through)\s+(?:the\s+)?$/i, "until"],
  [/\bas\s+of\s+(?:the\s+)?$/i, "as-of"],
  [/\b(?:since|from|starting(?:\s+in|\s+on)?|beginning(?:\s+in|\s+on)?)\s+(?:the\s+)?$/i, "since"],
  [/\b(?:until|till|up\s+to|through)\s+(?:the\s+)?$/i, "until"],
  [/\b(?:by|no\s+later\s+than)\s+(?:the\s+)?$/i, "by"],
  [/\b(?:before|prior\s+to|ahead\s+of)\s+(?:the\s+)?$/i, "before"],
  [/\b(?:after|following)\s+(?:the\s+)?$/i, "after"],
];

/** How what happened relates to a date, by what stands before it in its sentence; on it where nothing says otherwise. */
export function relationBefore(before: string): Relation {
  const near = before.slice(-60);
  return relations.find(([words]) => words.test(near))?.[1] ?? "on";
}

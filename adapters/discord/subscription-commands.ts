import { ApplicationCommandOptionType as Kind } from "discord.js";

/** What was given to the options of a subcommand, by name. */
export type Given = ReadonlyMap<string, string | number | boolean>;

/** What somebody fills in of a subcommand, and the words of the one grammar that it stands for. */
export type Field = {
  readonly name: string;
  /** At most 100 characters. */
  readonly description: string;
  readonly kind: Kind.String | Kind.Integer | Kind.Boolean;
  readonly isRequired?: boolean;
  /** What is offered while it is typed: names and topics of the record, or time zones. */
  readonly completes?: "record" | "zone";
  readonly least?: number;
  readonly most?: number;
  /** Empty: nothing. */
  readonly words: (value: string | number | boolean, given: Given) => string;
};

export type Subcommand = { readonly name: string; readonly description: string; readonly fields: readonly Field[] };

const text = { kind: Kind.String } as const;
const asIs: Field["words"] = (value) => String(value);
const behind =
  (word: string): Field["words"] =>
  (value) =>
    `${word} ${value}`;

const number: Field = {
  name: "number",
  description: "Its number, as list shows it",
  kind: Kind.Integer,
  isRequired: true,
  least: 1,
  most: 999_999_999,
  words: asIs,
};

/** The topic comes last, since it goes on to the end of the words; a colon begins a list wherever it stands. */
const filters: readonly Field[] = [
  {
    ...text,
    name: "kinds",
    description: "Only new, changed, withdrawn or disputed; several with commas",
    words: behind("only"),
  },
  {
    ...text,
    name: "sources",
    description: "Only from these outlets, with commas between them",
    words: behind("from:"),
  },
  {
    ...text,
    name: "places",
    description: "Only about these places, with commas",
    completes: "record",
    words: behind("places:"),
  },
  {
    ...text,
    name: "people",
    description: "Only about these people, with commas",
    completes: "record",
    words: behind("people:"),
  },
];

const topic: Field = {
  ...text,
  name: "topic",
  description: "Only about this: harbour fire; empty: everything",
  completes: "record",
  words: behind("about"),
};

const zone: Field = {
  ...text,
  name: "zone",
  description: "In which time zone that is meant: Europe/Kyiv",
  completes: "zone",
  words: asIs,
};

const schedule: Field = {
  ...text,
  name: "schedule",
  description: "When: weekdays 8:30, daily at 07:00, weekly monday 9am, cron 0 9 1 * *",
  isRequired: true,
  words: asIs,
};

const length: Field = {
  name: "length",
  description: "How many items the post itself shows; the others follow in its thread",
  kind: Kind.Integer,
  least: 1,
  most: 20,
  words: behind("length"),
};

const skipEmpty: Field = {
  name: "skip_empty",
  description: "True: nothing is posted where there is nothing new",
  kind: Kind.Boolean,
  words: (value) => (value === true ? "quiet when nothing" : ""),
};

const cooldown: Field = {
  name: "cooldown",
  description: "Minutes after a post in which only new facts are told",
  kind: Kind.Integer,
  least: 0,
  most: 1_440,
  words: behind("cooldown"),
};

const quiet: Field = {
  ...text,
  name: "quiet",
  description: "When nobody is to be disturbed: 22:00-07:00",
  words: behind("quiet"),
};

const list: Subcommand = { name: "list", description: "What is set up here", fields: [] };
const settle: readonly Subcommand[] = [
  { name: "pause", description: "Post nothing until it is resumed", fields: [number] },
  { name: "resume", description: "Go on", fields: [number] },
  { name: "remove", description: "Take it away for good", fields: [number] },
];

/** The commands that have subcommands here, with options of their own. */
export const subscriptionCommands: ReadonlyMap<string, readonly Subcommand[]> = new Map([
  [
    "digest",
    [
      {
        name: "add",
        description: "Posts of what is new, at their times, in this channel",
        fields: [schedule, zone, length, skipEmpty, ...filters, topic],
      },
      list,
      {
        name: "show",
        description: "What it would post now, for your eyes only",
        fields: [{ ...number, isRequired: false, description: "Its number; empty: that of this channel" }],
      },
      {
        name: "why",
        description: "Why a claim was told here, or was not",
        fields: [{ ...text, name: "claim", description: "The claim’s id or its words", isRequired: true, words: asIs }],
      },
      ...settle,
      {
        name: "move",
        description: "To another time, or to this channel",
        fields: [
          number,
          { ...text, name: "to", description: "weekdays 9:15, 9:15, or here", isRequired: true, words: behind("to") },
        ],
      },
    ],
  ],
  [
    "watch",
    [
      {
        name: "add",
        description: "Be told of a topic in this channel, as it arrives",
        fields: [
          { ...topic, description: "About what: harbour fire", isRequired: true },
          cooldown,
          quiet,
          // A zone without hours would say nothing.
          { ...zone, words: (value, given) => (given.has("quiet") ? String(value) : "") },
          ...filters,
        ],
      },
      list,
      ...settle,
    ],
  ],
]);

/** The request that a filled-in subcommand stands for: "/digest add weekdays 8:30 Europe/Kyiv about harbour fire". */
export function subscriptionRequest(command: string, subcommand: string, given: Given): string {
  const fields = subscriptionCommands.get(command)?.find(({ name }) => name === subcommand)?.fields ?? [];
  const topicLast = [...fields].sort(
    (one, other) => Number(one.name === topic.name) - Number(other.name === topic.name),
  );
  const words = topicLast.flatMap((field) => {
    const value = given.get(field.name);
    return value === undefined ? [] : [field.words(value, given).trim()];
  });
  return [`/${command}`, subcommand, ...words].filter((part) => part !== "").join(" ");
}

/** The application in the double's world. */
export const credentials = {
  token: "a-bot-token-of-the-double",
  applicationId: "100000000000000001",
} as const;

/** A server, two places in it, and a direct channel. */
export type Places = Readonly<Record<"guild" | "channel" | "thread" | "direct", string>>;

/** Where people talk in the double's world, unless it is given other ids. */
export const places = {
  guild: "200000000000000001",
  channel: "300000000000000001",
  thread: "300000000000000002",
  direct: "300000000000000003",
} as const satisfies Places;

/** Somebody who asks. */
export const asker = { id: "400000000000000001", username: "robin_example", globalName: "Robin Example" } as const;

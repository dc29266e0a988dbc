/** The application in the double's world. */
export const credentials = {
  token: "a-bot-token-of-the-double",
  applicationId: "100000000000000001",
} as const;

/** Where people talk in the double's world. */
export const places = {
  guild: "200000000000000001",
  channel: "300000000000000001",
  thread: "300000000000000002",
  direct: "300000000000000003",
} as const;

/** Somebody who asks. */
export const asker = { id: "400000000000000001", username: "ada_example", globalName: "Ada Example" } as const;

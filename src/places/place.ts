/**
 * Who can read what is posted at a place: the asker alone; the members of a closed channel; everybody of the workspace or
 * server; or people of other organisations as well (Slack Connect).
 */
export type Audience = "person" | "members" | "public" | "external";

/** A channel, thread or direct message, as its platform names it. What cannot be known is told as the wider audience. */
export type Place = {
  /** "slack", "discord" or "console". */
  readonly platform: string;
  /** Slack's team, Discord's server; undefined in a direct message of Discord. */
  readonly workspace: string | undefined;
  readonly channel: string;
  /**
   * The thread within the channel; undefined: the channel itself. On Slack the ts of the message that begins it, of any
   * message; on Discord the id of a thread, or of a message to reply to where no thread was begun from it.
   */
  readonly thread: string | undefined;
  readonly audience: Audience;
};

/** Who asks, as the platform names them. */
export type Asker = {
  readonly platform: string;
  /** Slack's or Discord's user id; "operator" for whoever sits at the machine. */
  readonly id: string;
  /** As shown to people. */
  readonly name: string;
  /** Slack's user groups or Discord's roles that they belong to, by id. */
  readonly groups: readonly string[];
  /** The IANA zone of their account, where their platform tells it: "Europe/Kyiv". */
  readonly zone?: string | undefined;
};

/** Whoever sits at the machine itself may do and see what its files allow anyway. */
export const operator: Asker = { platform: "console", id: "operator", name: "the operator", groups: [] };

/** The terminal and the command line. */
export const consolePlace: Place = {
  platform: "console",
  workspace: undefined,
  channel: "console",
  thread: undefined,
  audience: "person",
};

/** A message of the bot as everybody in its channel sees it now. */
export type Standing = {
  readonly platform: string;
  readonly channel: string;
  /** On Slack the ts of the message beneath which it stands, on Discord the id of the one that it replies to. */
  readonly thread: string | undefined;
  readonly id: string;
  readonly text: string;
  /** As it was posted, and when, in milliseconds since 1970. */
  readonly saidFirst: string;
  readonly at: number;
};

export type Fault = "too many" | "failure" | "lost";

/** What the thread of the platforms is told to do. */
export type PlatformsOrder =
  | { readonly kind: "where" | "standing" | "close" }
  | { readonly kind: "archive"; readonly channel: string; readonly isArchived: boolean }
  | { readonly kind: "fail"; readonly platform: string; readonly what: "edit" | "post"; readonly fault: Fault };

export type PlatformsAnswer = {
  readonly nr: number;
  readonly said: readonly Standing[] | { readonly slack: string; readonly discord: string } | undefined;
};

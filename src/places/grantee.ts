import type { Grant } from "./permissions.ts";

/** A person or a group of a platform, to whom a role can be given. */
export type Grantee = Pick<Grant, "platform" | "kind" | "id">;

type Form = Pick<Grant, "platform" | "kind"> & { readonly written: readonly RegExp[] };

/**
 * How people write them: by the name of the platform and the id, or as a mention, whose marks a platform may have taken
 * off. Slack's ids begin with U or W for people and S for user groups; Discord's are digits for people and roles alike.
 * A bare word is an id only if it has capitals and a digit: "someone" is nobody.
 */
const forms: readonly Form[] = [
  {
    platform: "slack",
    kind: "person",
    written: [/^slack:([UW][A-Z0-9]{2,20})$/i, /^(?:<@)?((?=\D+\d)[UW][A-Z0-9]{5,20})(?:\|[^>]*)?>?$/],
  },
  {
    platform: "slack",
    kind: "group",
    written: [/^slack-group:(S[A-Z0-9]{2,20})$/i, /^(?:<?!?subteam\^)?((?=\D+\d)S[A-Z0-9]{5,20})(?:\|[^>]*)?>?$/],
  },
  { platform: "discord", kind: "group", written: [/^discord-role:(\d{3,20})$/i, /^<@&(\d{5,20})>$/] },
  { platform: "discord", kind: "person", written: [/^discord:(\d{3,20})$/i, /^<@!?(\d{5,20})>$/] },
];

/** The forms that can be written, for sentences that say what to type. */
export const granteeForms = "slack:U123456, slack-group:S123456, discord:12345678 or discord-role:12345678";

/** Reads "slack:U0123ABCD" or a mention; undefined where it names nobody for sure. */
export function readGrantee(text: string): Grantee | undefined {
  for (const { platform, kind, written } of forms) {
    const id = written.map((form) => form.exec(text.trim())?.[1]).find((found) => found !== undefined);
    if (id !== undefined) return { platform, kind, id: id.toUpperCase() };
  }
  return undefined;
}

/** As it is written in configuration and typed again: "slack-group:S0123ABCD". */
export function describeGrantee({ platform, kind, id }: Grantee): string {
  const groups: Readonly<Record<string, string>> = { slack: "slack-group", discord: "discord-role" };
  return `${kind === "person" ? platform : (groups[platform] ?? `${platform}-group`)}:${id}`;
}

export const isSameGrant = (one: Grant, other: Grant): boolean =>
  one.role === other.role && describeGrantee(one) === describeGrantee(other);

/** What not everybody may do. */
export const rights = ["sources", "corrections", "digests", "kill", "places", "grant", "audit"] as const;
export type Right = (typeof rights)[number];

/** What people of each role may do. Everybody may ask and file gaps. */
export const roles = {
  editor: ["sources", "corrections", "digests", "audit"],
  admin: ["sources", "corrections", "digests", "kill", "places", "grant", "audit"],
} as const satisfies Readonly<Record<string, readonly Right[]>>;
export type Role = keyof typeof roles;

/** A role given to a person or to a group of a platform: "slack" with a user or user group id, "discord" with a user or role id. */
export type Grant = {
  readonly role: Role;
  readonly platform: string;
  readonly kind: "person" | "group";
  readonly id: string;
};

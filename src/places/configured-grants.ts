import { granteeForms, readGrantee } from "./grantee.ts";
import type { Grant, Role } from "./permissions.ts";

/** The roles that the configuration gives, and what of it cannot be read, each as a sentence that says what to do. */
export type ConfiguredGrants = { readonly grants: readonly Grant[]; readonly problems: readonly string[] };

/** Reads a variable that lists people and groups with commas between. What is wrong gives nobody a role; the rest stands. */
export function readConfiguredGrants(variable: string, role: Role, value: string | undefined): ConfiguredGrants {
  const listed = (value ?? "").split(",").map((part) => part.trim());
  const read = listed.filter(Boolean).map((written) => ({ written, grantee: readGrantee(written) }));
  return {
    grants: read.flatMap(({ grantee }) => (grantee === undefined ? [] : [{ role, ...grantee }])),
    problems: read.flatMap(({ written, grantee }) =>
      grantee === undefined
        ? [`${variable} names “${written}”, which is nobody that can be given a role. Write ${granteeForms}.`]
        : [],
    ),
  };
}

import { oneLine } from "../../articles/clean-text.ts";

/** Accounts that write for whoever is at the keyboard. */
const nobody = /^(?:admin|administrator|unknown|anonymous|noreply|no-reply|webmaster|root|user)$/i;

/** The names of the first of several lists that holds one; mail addresses and accounts are no names. */
export function authorsOf(lists: readonly (readonly (string | undefined)[])[]): string | undefined {
  for (const list of lists) {
    const names = list.map(nameOf).filter((name) => name !== "");
    if (names.length > 0) return [...new Set(names)].join(", ").slice(0, 500);
  }
  return undefined;
}

/** "desk@example.org (Jane Roe)" and "Jane Roe <desk@example.org>" name their author. */
function nameOf(stated: string | undefined): string {
  const text = oneLine((stated ?? "").slice(0, 300));
  const name = /^\S+@\S+ ?\((.+)\)$/.exec(text)?.[1] ?? text.replace(/<?\S+@\S+\.\w+>?/, "").trim();
  return nobody.test(name) || /^https?:/i.test(name) ? "" : name;
}

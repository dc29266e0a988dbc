import type { GuardedClient } from "../fetch-guarded.ts";

/** Whether a host lets its pages be fetched by programs (RFC 9309). */
export interface Robots {
  mayFetch(url: string): Promise<boolean>;
}

type Rule = { readonly isAllowed: boolean; readonly path: string };
type Known = { readonly rules: readonly Rule[] | "nothing"; readonly until: number };

const hour = 3_600_000;
const mostHosts = 2_000;

/** Keeps the rules of each host for a day; of a host that cannot say, nothing is fetched for an hour. */
export function createRobots(client: Pick<GuardedClient, "fetch">, now: () => Date, agent = "onrecord"): Robots {
  const known = new Map<string, Known>();
  const rulesOf = async (origin: string): Promise<Known["rules"]> => {
    const before = known.get(origin);
    if (before !== undefined && before.until > now().getTime()) return before.rules;
    const read = await readRules(origin, client, agent);
    if (known.size >= mostHosts) known.clear();
    known.set(origin, { rules: read, until: now().getTime() + (read === "nothing" ? hour : 24 * hour) });
    return read;
  };
  return {
    async mayFetch(url) {
      const { origin, pathname, search } = new URL(url);
      const rules = await rulesOf(origin);
      return rules !== "nothing" && isAllowed(rules, pathname + search);
    },
  };
}

/** No rules where there is no such file (4xx); where the host fails, all is refused, as the RFC has it. */
async function readRules(origin: string, client: Pick<GuardedClient, "fetch">, agent: string): Promise<Known["rules"]> {
  const fetched = await client.fetch({ url: `${origin}/robots.txt`, use: "rules" });
  if (fetched.kind === "ok") return rulesFor(new TextDecoder().decode(fetched.bytes), agent);
  if (fetched.kind === "failed") return /\(4\d\d\)/.test(fetched.why) ? [] : "nothing";
  return [];
}

/** The rules of the groups that name us, else of those for everybody. */
export function rulesFor(text: string, agent: string): readonly Rule[] {
  const groups: { readonly agents: string[]; readonly rules: Rule[] }[] = [];
  let isInRules = true;
  for (const line of text.replace(/^\ufeff/, "").split(/\r\n?|\n/)) {
    const [, field = "", value = ""] = /^\s*([a-z-]+)\s*:\s*([^#]*)/i.exec(line) ?? [];
    const name = field.toLowerCase();
    if (name === "user-agent") {
      if (isInRules) groups.push({ agents: [], rules: [] });
      isInRules = false;
      groups.at(-1)?.agents.push(value.trim().toLowerCase());
    } else if (name === "allow" || name === "disallow") {
      isInRules = true;
      const path = value.trim().slice(0, 500);
      if (path !== "") groups.at(-1)?.rules.push({ isAllowed: name === "allow", path });
    }
  }
  const named = groups.filter(({ agents }) => agents.includes(agent));
  const chosen = named.length > 0 ? named : groups.filter(({ agents }) => agents.includes("*"));
  return chosen.flatMap(({ rules }) => rules);
}

/** The longest path that fits decides; of two as long the one that allows. */
function isAllowed(rules: readonly Rule[], path: string): boolean {
  const fitting = rules.filter((rule) => fits(rule.path, path));
  const longest = Math.max(0, ...fitting.map((rule) => rule.path.length));
  const decisive = fitting.filter((rule) => rule.path.length === longest);
  return decisive.length === 0 || decisive.some((rule) => rule.isAllowed);
}

/** `*` stands for anything, `$` for the end. Each part is looked for behind the one before, without going back. */
function fits(rule: string, path: string): boolean {
  const isWhole = rule.endsWith("$");
  const parts = (isWhole ? rule.slice(0, -1) : rule).split("*");
  let at = 0;
  for (const [turn, part] of parts.entries()) {
    const isLast = turn === parts.length - 1;
    const found =
      turn === 0
        ? path.startsWith(part)
          ? 0
          : -1
        : isLast && isWhole
          ? path.lastIndexOf(part)
          : path.indexOf(part, at);
    if (found < at || (turn === 0 && found !== 0)) return false;
    at = found + part.length;
  }
  return !isWhole || at === path.length;
}

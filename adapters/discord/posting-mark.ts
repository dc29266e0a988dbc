import { createHash } from "node:crypto";
import type { APIComponentInContainer } from "discord.js";

/**
 * The token of a posting as the numbers of two components. Every component may bear a number of 31 bits, which nobody sees
 * and which Discord hands back with the message; so a message without buttons has room for a token as well. A nonce is
 * not handed back, and words would be seen. Source: Discord's developer documentation, "Component Reference".
 */
type Mark = { readonly container: number; readonly first: number };

/** Discord counts the components that have no number from 1; ours lie far above. */
const lowest = 2 ** 30;

function markOf(token: string): Mark {
  const hash = createHash("sha256").update(token).digest();
  const container = lowest + (hash.readUInt32BE(0) % lowest);
  const first = lowest + (hash.readUInt32BE(4) % lowest);
  return { container, first: first === container ? lowest : first };
}

/** The number for a container and its contents with the number on the first; unchanged where there is no token. */
export function marked(components: readonly APIComponentInContainer[], token: string | undefined) {
  if (token === undefined) return { components: [...components] };
  const { container, first } = markOf(token);
  return { id: container, components: components.map((each, index) => (index === 0 ? { ...each, id: first } : each)) };
}

/** Whether a message that Discord shows bears the token. */
export function bearsMark({ components }: { readonly components: readonly unknown[] }, token: string): boolean {
  const { container, first } = markOf(token);
  return components.some((each) => idOf(each) === container && heldIn(each).some((held) => idOf(held) === first));
}

function idOf(component: unknown): unknown {
  return typeof component === "object" && component !== null && "id" in component ? component.id : undefined;
}

function heldIn(component: unknown): readonly unknown[] {
  if (typeof component !== "object" || component === null || !("components" in component)) return [];
  return Array.isArray(component.components) ? component.components : [];
}

import type { Claim } from "../claims/claim.ts";
import type { Right } from "../places/permissions.ts";
import type { Asker, Place } from "../places/place.ts";
import type { View } from "../places/view.ts";
import type { Reply } from "../reply/reply.ts";
import type { Store } from "../store/store.ts";

/** What a desk command works with. */
export type DeskContext = {
  readonly store: Store;
  readonly asker: Asker;
  readonly place: Place;
  /** What the place may see. */
  readonly view: View;
  readonly now: Date;
  /** The claims that speak of a topic, of those that the place may see. */
  readonly find: (topic: string) => readonly Claim[];
  /** Why nothing could be posted at a place, in a sentence that says what to do; it can, or nobody knows, where undefined. */
  readonly whyNoPost?: ((place: Place) => Promise<string | undefined>) | undefined;
  /** What keeps posts from a platform for now, in a sentence that says what to do; nothing, or nobody knows, where undefined. */
  readonly whyNotYet?: ((platform: string) => string | undefined) | undefined;
  /** The whole request text, which asks for the reply again. */
  readonly ask: string;
};

/**
 * A command that does something or looks after the record, where questions only read it: `source add …`, `gaps`, `kill …`.
 * Whether the asker has the right is checked, and what was done is written into the audit trail, before and after `run`,
 * in one place for all commands.
 */
export type DeskCommand = {
  readonly name: string;
  /** What it does, in a few words, as help shows it. */
  readonly help: string;
  /** The right that these words need at a place; undefined: everybody may. */
  readonly right: (words: string, place: Place) => Right | undefined;
  /** `words`: what stands behind the name. Bad words are a reply that says what to type. */
  readonly run: (words: string, context: DeskContext) => Promise<Reply>;
};

import { count } from "../answers/format-number.ts";
import { isOperator } from "../places/may-do.ts";
import type { Place } from "../places/place.ts";
import { hasWidened, isOpenPlace } from "../places/view-of.ts";
import type { Reply } from "../reply/reply.ts";
import type { PlaceSettings } from "../store/store.ts";
import { describePlace, describeSettings, readersOf } from "./describe-place.ts";
import type { DeskCommand, DeskContext } from "./desk-command.ts";
import { deskReply, type Said, termsBlock } from "./desk-reply.ts";
import { type NamedPlace, type PlaceWords, readPlaceWords } from "./place-words.ts";

/** Shows and settles what a place may see. Everybody may look at their own place; another is settled at the machine only. */
export const placeCommand: DeskCommand = {
  name: "place",
  help: "what this place may see, and why",
  right: (words) => {
    const { kind, named } = readPlaceWords(words);
    return named === undefined && (kind === "show" || kind === "wrong") ? undefined : "places";
  },
  run: async (words, context) => {
    const wanted = readPlaceWords(words);
    const { ask, asker } = context;
    if (wanted.kind === "wrong") return deskReply(ask, { outcome: "problem", text: wanted.message });
    if (wanted.named !== undefined && !isOperator(asker)) return deskReply(ask, { outcome: "problem", text: onlyHere });
    return wanted.kind === "show" ? show(wanted.named, context) : settle(wanted, context);
  },
};

const onlyHere = "From a channel only that channel can be settled. Type this in the other one, or at the machine.";

async function show(named: NamedPlace | undefined, { store, place, ask }: DeskContext): Promise<Reply> {
  const settings = await store.places.settings(named ?? place);
  if (named === undefined) {
    return deskReply(ask, {
      outcome: "found",
      text: "What this place may see:",
      further: termsBlock(describePlace(place, settings)),
    });
  }
  if (settings === undefined) {
    return deskReply(ask, { outcome: "nothing", text: `Nothing was settled for ${named.platform}:${named.channel}.` });
  }
  return deskReply(ask, {
    outcome: "found",
    text: "What was settled:",
    further: termsBlock(describeSettings(settings)),
  });
}

type Wanted = Extract<PlaceWords, { kind: "allow" | "deny" | "rule" }>;

async function settle(wanted: Wanted, { store, place, ask, now }: DeskContext): Promise<Reply> {
  const here = wanted.named ?? place;
  if (here.platform === "console") return deskReply(ask, { outcome: "problem", text: consoleSeesAll });
  const known = wanted.named === undefined ? place : undefined;
  const stored = await store.places.settings(here);
  const before = wanted.kind === "deny" && stored !== undefined ? stored : settingsNow(here, known, stored);
  const { settings, said } = settled(wanted, before, known);
  const raised = settings === undefined ? 0 : await store.places.settle(settings, now.toISOString());
  return deskReply(ask, { ...said, text: `${said.text}${goneThrough(raised)}` });
}

const goneThrough = (messages: number): string =>
  messages === 0
    ? ""
    : ` ${count(messages, "message")} of before ${messages === 1 ? "is" : "are"} gone through: what may not be seen here any more is taken out.`;

const consoleSeesAll =
  "Whoever sits at the machine sees everything that is not held back. Name the place: place slack:C0123ABCD allow court";

/** What still holds: what was settled for fewer people than read along now is not taken over. */
function settingsNow(
  { platform, channel }: NamedPlace,
  known: Place | undefined,
  before: PlaceSettings | undefined,
): PlaceSettings {
  const none: PlaceSettings = { platform, channel, collections: [], groundRule: "on-record" };
  if (known === undefined) return before ?? none;
  return { ...(hasWidened(known, before) ? none : (before ?? none)), audience: known.audience };
}

type Settled = { readonly settings: PlaceSettings | undefined; readonly said: Said };

const unchanged = (said: Said): Settled => ({ settings: undefined, said });

function settled(wanted: Wanted, before: PlaceSettings, known: Place | undefined): Settled {
  switch (wanted.kind) {
    case "allow":
      return allow(wanted.collection, before, known);
    case "deny":
      return deny(wanted.collection, before);
    case "rule":
      if (known !== undefined && isOpenPlace(known) && wanted.groundRule !== "on-record") {
        return unchanged({
          outcome: "problem",
          text: `${openTo(known)} Only what is on the record is ever shown here.`,
        });
      }
      return {
        settings: { ...before, groundRule: wanted.groundRule },
        said: {
          outcome: "done",
          text: `${thisPlace(known, before)} now sees articles up to the ground rule ${wanted.groundRule}.`,
        },
      };
  }
  return wanted satisfies never;
}

function allow(collection: string, before: PlaceSettings, known: Place | undefined): Settled {
  const collections = [...new Set([...before.collections, collection])].sort();
  const warning = known !== undefined && isOpenPlace(known) ? ` ${openTo(known)}` : "";
  const text = `${thisPlace(known, before)} now sees the collection “${collection}”.${warning}`;
  return { settings: { ...before, collections }, said: { outcome: "done", text } };
}

function deny(collection: string, before: PlaceSettings): Settled {
  if (!before.collections.includes(collection)) {
    return unchanged({ outcome: "problem", text: `The collection “${collection}” is not open here.` });
  }
  const collections = before.collections.filter((name) => name !== collection);
  const text = `The collection “${collection}” is closed here now.`;
  return { settings: { ...before, collections }, said: { outcome: "done", text } };
}

const openTo = ({ audience }: Place): string => `This place is read by ${readersOf[audience]}.`;

const thisPlace = (known: Place | undefined, { platform, channel }: PlaceSettings): string =>
  known === undefined ? `${platform}:${channel}` : "This place";

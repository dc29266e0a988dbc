import { collectionForm, readCollection } from "../places/collection-name.ts";
import { groundRuleForms, readGroundRule } from "../places/ground-rules.ts";
import { channelForms, readChannel } from "../places/named-channel.ts";
import { consolePlace } from "../places/place.ts";
import { type GroundRule, publicCollection } from "../places/view.ts";

/** A channel that is named instead of the place where it is typed. */
export type NamedPlace = { readonly platform: string; readonly channel: string };

/** What somebody wants of a place; `named` undefined: of the one where they are. */
export type PlaceWords = { readonly named: NamedPlace | undefined } & (
  | { readonly kind: "show" }
  | { readonly kind: "allow" | "deny"; readonly collection: string }
  | { readonly kind: "rule"; readonly groundRule: GroundRule }
  | { readonly kind: "wrong"; readonly message: string }
);

/** Understands what stands behind `place`: "allow court files", "slack:C0123 rule background", nothing. */
export function readPlaceWords(words: string): PlaceWords {
  const [, place, rest = ""] = /^((?:slack|discord|console):\S+)(?:\s+(.*))?$/is.exec(words.trim()) ?? [];
  const named = place === undefined ? undefined : readNamed(place);
  if (place !== undefined && named === undefined) {
    return { named, kind: "wrong", message: `“${place}” is no channel. Write ${channelForms}.` };
  }
  const [verb = "", ...further] = (named === undefined ? words : rest).trim().split(/\s+/);
  return { named, ...readVerb(verb.toLowerCase(), further.join(" ")) };
}

const readNamed = (place: string): NamedPlace | undefined =>
  /^console:/i.test(place) ? { platform: consolePlace.platform, channel: consolePlace.channel } : readChannel(place);

type Read =
  | { readonly kind: "show" }
  | { readonly kind: "allow" | "deny"; readonly collection: string }
  | { readonly kind: "rule"; readonly groundRule: GroundRule }
  | { readonly kind: "wrong"; readonly message: string };

function readVerb(verb: string, rest: string): Read {
  switch (verb) {
    case "":
    case "show":
      return { kind: "show" };
    case "allow":
    case "deny":
      return readCollectionWords(verb, rest);
    case "rule":
      return readRuleWords(rest);
    default:
      return { kind: "wrong", message: `“${verb}” is not known here. Type ${usage}` };
  }
}

const usage = "place, place allow COLLECTION, place deny COLLECTION or place rule GROUND-RULE.";

function readCollectionWords(kind: "allow" | "deny", rest: string): Read {
  const collection = readCollection(rest);
  if (collection === undefined) {
    return { kind: "wrong", message: `Name one collection after “${kind}”: ${collectionForm}.` };
  }
  if (collection !== publicCollection) return { kind, collection };
  return { kind: "wrong", message: `The collection “${publicCollection}” is what everybody may see, everywhere.` };
}

function readRuleWords(rest: string): Read {
  const groundRule = readGroundRule(rest);
  return groundRule === undefined
    ? { kind: "wrong", message: `Name a ground rule after “rule”: ${groundRuleForms}.` }
    : { kind: "rule", groundRule };
}

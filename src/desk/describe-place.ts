import { type Audience, consolePlace, type Place } from "../places/place.ts";
import type { GroundRule } from "../places/view.ts";
import { hasWidened, isOpenPlace, viewOf } from "../places/view-of.ts";
import type { PlaceSettings } from "../store/store.ts";

/** Who reads along, for sentences. */
export const readersOf: Readonly<Record<Audience, string>> = {
  person: "you alone",
  members: "the members of this closed channel",
  public: "everybody of this workspace or server",
  external: "people of other organisations too",
};

const ruleNames: Readonly<Record<GroundRule, string>> = {
  "on-record": "only what is on the record",
  background: "also what is on background",
  "not-for-publication": "also what is on background or not for publication",
};

/** What a place may see and why, as rows. */
export function describePlace(place: Place, settings: PlaceSettings | undefined) {
  const view = viewOf(place, settings);
  const collections = view.collections === "all" ? "all of them" : view.collections.join(", ");
  const audience = place.platform === consolePlace.platform ? "the operator" : readersOf[place.audience];
  return [
    { term: "Place", text: `${place.platform}:${place.channel}` },
    { term: "Read by", text: audience },
    { term: "Collections", text: collections },
    { term: "Ground rules", text: ruleNames[view.groundRule] },
    { term: "Why", text: whyOf(place, settings) },
  ];
}

function whyOf(place: Place, settings: PlaceSettings | undefined): string {
  if (place.platform === consolePlace.platform)
    return "whoever sits at the machine sees everything that is not held back";
  if (settings === undefined) return "nothing was settled for this place, so it sees what everybody may see";
  if (hasWidened(place, settings)) {
    return "more people can read along than when this place was settled, so that holds no longer: settle it anew if it is meant for all of them";
  }
  const isLimited = isOpenPlace(place) && settings.groundRule !== "on-record";
  const limit = isLimited ? "; where others can read along nothing but what is on the record is shown" : "";
  return `this was settled for this place${limit}`;
}

/** What was settled for a channel that is only named, so that nothing is known of its readers. */
export function describeSettings({ platform, channel, collections, groundRule, audience }: PlaceSettings) {
  return [
    { term: "Place", text: `${platform}:${channel}` },
    { term: "Collections", text: ["public", ...collections].join(", ") },
    { term: "Ground rules", text: `${ruleNames[groundRule]}, as long as it is closed` },
    { term: "Settled for", text: readersOf[audience ?? "members"] },
  ];
}

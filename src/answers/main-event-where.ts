import type { Claim } from "../claims/claim.ts";
import { isVerbatim } from "../claims/is-verbatim.ts";
import { flagsOf, known } from "../reading/entities/gazetteer.ts";
import { datelineOf } from "../reading/main-event/dateline.ts";
import { type PlacePhrase, placePhrases } from "../reading/main-event/place-phrases.ts";
import { wordsOf } from "../words/words-of.ts";
import { leadClaims, leadSentences, type MainPart, withoutRepeats } from "./main-event-part.ts";

/** How often an article must place things somewhere for that to be its place, if its beginning names none. */
const leastRepeated = 2;

/**
 * Where that happened which the article reports: the site that the headline names; the place of the lead, the one that the
 * headline names first, made more exact by a site in or of it; a place further down, a gathering; then the place of which
 * the article speaks most, then the dateline.
 */
export function mainPlace(title: string, all: readonly Claim[]): MainPart | undefined {
  const claims = withoutRepeats(all);
  const places = claims.flatMap((claim, index) => placesIn(claim).map((place) => ({ ...place, claim, index })));
  const near = places.filter(({ index }) => index < leadClaims);
  const lead = near.filter(({ index, isNamed, kind }) => index < leadSentences && isNamed && kind !== "event");
  const ofLead = namedFirst(title, lead) ?? firstOf(lead);
  return (
    shown(atSite(title, places)) ??
    shown(ofLead === undefined ? undefined : exactest(ofLead, lead)) ??
    shown(namedFirst(title, places)) ??
    shown(near.find(({ isNamed, kind }) => isNamed && kind !== "event")) ??
    inTitle(title, claims) ??
    shown(near.find(({ kind }) => kind === "event") ?? near.find(({ kind }) => kind === "site")) ??
    shown(repeated(places)) ??
    datelineIn(claims) ??
    shown(movedTo(claims))
  );
}

/** The first place, or the first site of the sentence that has it. */
const firstOf = ([first, ...others]: readonly Place[]): Place | undefined =>
  [first, ...others].find((place) => place?.kind === "site" && place.index === first?.index) ?? first;

/** A site that lies in the place by its words, or where something happened by its own. */
function exactest(place: Place, lead: readonly Place[]): Place {
  if (place.kind === "site") return place;
  const names = namesIn(place.text);
  const isIn = ({ text }: Place): boolean => namesIn(text).some((name) => names.includes(name));
  return lead.find((one) => one.kind === "site" && (isIn(one) || one.isOfHappening)) ?? place;
}

const shown = (place: MainPart | undefined): MainPart | undefined =>
  place === undefined ? undefined : { text: place.text, claim: place.claim };

/** The place that only the headline says it was in, by the words of the first sentence that names it. */
function inTitle(title: string, claims: readonly Claim[]): MainPart | undefined {
  const [area] = placePhrases(title, noNames).filter(({ isNamed, kind }) => isNamed && kind === "area");
  const claim = area === undefined ? undefined : claims.find(({ text }) => text.includes(area.text));
  return area === undefined || claim === undefined ? undefined : { text: area.text, claim };
}

/** Where something came from or went, if nothing is said of where it was. */
function movedTo(claims: readonly Claim[]): MainPart | undefined {
  const claim = claims.slice(0, leadClaims).find(({ where }) => where.length > 0);
  const [text] = claim?.where ?? [];
  return claim === undefined || text === undefined ? undefined : { text, claim };
}

type Place = Omit<PlacePhrase, "start"> & {
  readonly claim: Claim;
  readonly index: number;
};

/** Of an editor's claim its places as given; of a printed sentence the phrases that say where. */
const placesIn = (claim: Claim): readonly Omit<PlacePhrase, "start">[] =>
  isVerbatim(claim)
    ? placePhrases(claim.text, { places: claim.where, others: claim.who.map(({ name }) => name) })
    : claim.where.map((text) => ({ text, kind: "area", isNamed: true, isOfHappening: false }));

/** The site at which the headline puts it, in the fullest words of the first sentence that names it. */
function atSite(title: string, places: readonly Place[]): Place | undefined {
  const [site] = placePhrases(title, noNames).filter(({ kind, isNamed }) => kind === "site" && isNamed);
  if (site === undefined) return undefined;
  const named = namesIn(site.text.split(/\s(?:in|at|near|of)\s|,/)[0] ?? "");
  return named.length === 0
    ? undefined
    : places.find(({ text }) => {
        const words = namesIn(text);
        return named.every((word) => words.includes(word));
      });
}

const noNames = { places: [], others: [] };

const namesIn = (text: string): readonly string[] =>
  wordsOf((text.match(/\p{Lu}[\p{L}\p{M}'’.-]*/gu) ?? []).join(" ")).map(({ form }) => form);

function namedFirst(title: string, places: readonly Place[]): Place | undefined {
  const words = wordsOf(title).map(({ form }) => form);
  const [first] = places
    .flatMap((place) => {
      const at = namesIn(place.text)
        .filter((name) => (flagsOf(name) & known.adherent) === 0)
        .map((name) => words.indexOf(name))
        .filter((index) => index >= 0);
      return place.isNamed && at.length > 0 ? [{ place, at: Math.min(...at) }] : [];
    })
    .sort((one, other) => one.at - other.at);
  return first?.place;
}

function repeated(places: readonly Place[]): Place | undefined {
  const groups = Map.groupBy(
    places.filter(({ isNamed, kind }) => isNamed && kind !== "event"),
    ({ text }) => text.toLowerCase().replace(/^the\s+/, ""),
  );
  const [most] = [...groups.values()].sort((one, other) => other.length - one.length);
  return most === undefined || most.length < leastRepeated ? undefined : most[0];
}

function datelineIn(claims: readonly Claim[]): MainPart | undefined {
  const [first] = claims;
  const text = first === undefined || !isVerbatim(first) ? undefined : datelineOf(first.text);
  return first === undefined || text === undefined ? undefined : { text, claim: first };
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Prepositions behind which a place is where something happened. */
export const standing = setOf(
  "in at near outside inside around across along off throughout within on over above behind beside beneath below opposite",
);

/** Those that say no more than that it is there: left off where the place is shown. */
export const plainStanding = setOf("in at on");

/** Nouns for buildings, grounds and ways, by which an event is placed more exactly than by its town. */
export const siteNouns = setOf(`
  airport airfield airbase runway terminal station stop platform underpass overpass tunnel bridge crossing junction roundabout
  motorway highway road street avenue boulevard lane square plaza park garden gardens zoo forest beach harbour harbor port
  pier dock dam reservoir plant factory refinery mine quarry warehouse farm ranch field market supermarket mall shop store
  restaurant cafe bar pub nightclub club hotel hostel resort casino theatre theater cinema museum gallery library
  stadium arena circuit racecourse track pitch pool gym hall centre center tower building block apartment flat house home palace castle
  church cathedral mosque synagogue temple shrine monastery cemetery school kindergarten nursery college university campus
  hospital clinic surgery court courthouse courtroom prison jail barracks base camp checkpoint compound headquarters embassy
  consulate parliament capitol ministry office offices city-hall site complex estate suburb suburbs neighbourhood neighborhood
  district quarter slum village town hamlet roof lawn balcony courtyard yard border bank shore coast river lake bay cave mountain
  volcano glacier valley hillside route railway line depot garage car-park hangar studio laboratory lab shelter orphanage stage
`);

/** Nouns for a part of a place: the name of the place follows with "of". */
export const partNouns = setOf(`
  city town village capital province region district county state island islands port centre center heart middle outskirts
  suburb suburbs edge north south east west north-east north-west south-east south-west northeast northwest southeast
  southwest coast shores banks streets front side top foot corner area part parts grounds
`);

/** Nouns for gatherings: where somebody spoke or played, if no place is named. */
export const gatherings = setOf(`
  rally summit conference congress convention festival concert parade ceremony funeral wedding prix cup final semi-final
  championship championships games olympics tournament match game race open event hearing trial inquest debate meeting
`);

/** Words for what happens to people and things: a place right behind one is where that happened. */
export const happenings = setOf(`
  accident crash collision derailment disaster attack bombing shooting stabbing explosion blast fire blaze earthquake quake scene
  incident robbery raid siege stampede riot protest demonstration clash clashes shootout massacre murder killing arrest
  happened occurred erupted exploded crashed collided derailed collapsed overturned died struck began started burst sank
`);

/** Words that never stand within the name or noun phrase of a place. */
export const enders = setOf(`
  of in at on near outside inside around across along off throughout within over above behind beside beneath below opposite
  between by for from with to into onto toward towards through during before after since until till against about under via
  alongside amid among despite without per than like as and or but nor so yet because although though while whereas unless if whether
  when where why how who whom whose which that what is are was were be been being am has have had will would can could may
  might must shall should do does did not said says say told it he she they we i you there
`);

import { readFamilies } from "./read-families.ts";

/** People on the move, refuge, and belonging to a country. */
export const migration = readFamilies({
  refuge:
    "refuge, asylum, shelter, sanctuary, haven, safe haven, defect, defection, political asylum, seek asylum, refugee status, give shelter, resettle, resettlement",
  refugee: "refugee, asylum seeker, displaced person, displaced people, displaced, war refugee, people who fled",
  defection:
    "defect, defection, defector, change sides, switch sides, go over to, turncoat, escapee, flee the country, defecting, resettle in",
  migrant:
    "migrant, immigrant, newcomer, foreign-born, new arrival, illegal immigrant, undocumented, settler, immigrants",
  immigration:
    "immigration, immigrate, migration, migrate, influx, arrival of migrants, net migration, border crossings, immigrant numbers",
  emigration:
    "emigrate, emigration, emigrant, move abroad, leave the country, left the country, expat, brain drain, diaspora, flee the country, go abroad",
  exile:
    "exile, exiled, in exile, banish, banishment, flee abroad, live abroad, political exile, self-imposed exile, emigre",
  deportation:
    "deport, deportation, expel, expulsion, removal from the country, forced removal, remove migrants, send back, deportee, forcibly return, forced return, forcibly repatriate",
  displacement:
    "displace, displacement, uproot, uprooted, flee their homes, fled their homes, driven from home, forced to flee, forced from homes, forced from home, exodus, driven out",
  "return-home":
    "return home, go home, went home, go back, went back, come home, homecoming, come back, came back, going home, return, repatriate, back to his homeland, back to their homeland, be sent home",
  resettlement:
    "resettle, resettlement, settle in, rehouse, relocate, relocation, new life in, start a new life, make a new home, integrate, integration",
  relocation: "relocate, relocation, move out, move house",
  integration:
    "integrate, integration, assimilate, assimilation, fit in, absorb migrants, adapt to life, adjust to life",
  visa: "visa, entry permit, travel document, work permit, residence permit, residency, leave to remain, green card, passport, travel papers",
  citizenship:
    "citizenship, nationality, citizen, naturalise, naturalised, passport holder, statelessness, stateless, naturalized citizen",
  citizen:
    "citizen, nationals, compatriot, countryman, countrymen, fellow citizen, people of the country, passport holder, our people",
  foreigner: "foreigner, foreign national, alien, non-citizen, overseas national, expatriate",
  homeland:
    "homeland, home country, native country, country of origin, motherland, fatherland, native land, mother country, birthplace",
  hometown: "hometown, home town, native town, birthplace, home village, native village, where he grew up",
  nationality:
    "nationality, national origin, country of birth, citizenship, ethnic origin, ethnicity, national identity, nation of birth",
  "border-crossing":
    "cross the border, border crossing, crossing point, slip across, enter illegally, illegal crossing, sneak across, channel crossing",
  "border-control":
    "border control, border guard, border patrol, passport control, frontier guard, border security, border police, border force, border fence, border wall",
  camp: "refugee camp, camp, tent city, migrant camp, makeshift camp, encampment, tents, reception centre, reception center",
  "will-of-person":
    "own will, voluntary, voluntarily, own accord, free will, consent, wish to go, of their choosing, own choice, willingness, wishes, wants to go, willing to",
  coercion:
    "force, forced, forcibly, coerce, coercion, compel, under duress, against their will, against his will, involuntary, oblige, at gunpoint, strong-arm, forcing",
  "non-refoulement":
    "non-refoulement, forced return, forcible return, risk of persecution, not be returned, no forced repatriation, involuntary repatriation, sent back to persecution",
  persecution:
    "persecute, persecution, oppress, oppression, repression, victimise, victimize, hound, witch hunt, oppressive, repressive, oppressor",
  residence:
    "reside, residence, resident, live in, dwell, inhabitant, inhabit, lives in, dweller, residency, settled in",
  stay: "stay, remain, stay put, stay on, stay behind, keep living, linger, stick around",
  departure: "departure, leave, set off, pull out, exit, head out, quit, setting off, head off, walk out of",
  arrival: "arrive, arrival, land in, show up, touch down, get in",
  travel: "travel, journey, trip, voyage, traveller, traveler, tour, en route, head for, set out, on the way",
  conveyance: "transport, convey, ferry, carry, haul, transportation, taken to, bus out, move by road, flown to",
  "living-abroad":
    "abroad, overseas, in a foreign country, outside the country, foreign soil, expatriate, in another country",
});

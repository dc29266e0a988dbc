import { readFamilies } from "./read-families.ts";

/** States dealing with states. */
export const diplomacy = readFamilies({
  talks:
    "talks, negotiate, negotiation, negotiator, discuss, discussion, dialogue, consult, consultation, parley, haggle, hold talks, sit down with, exchange views, confer",
  meeting:
    "meet, meeting, convene, summit, conference, gathering, encounter, assembly, face-to-face, get together, got together, sit down with, sit down together, sat down with, sat down together",
  "phone-call":
    "phone call, telephone call, telephone, phone, call by phone, spoke by phone, telephone conversation, phone conversation, video call",
  visit: "visit, trip, tour, travel to, state visit, fly to, flew to, stopover, pay a visit, journey to, state trip",
  delegation: "delegation, delegate, envoys, negotiating team, official party, negotiators",
  envoy: "envoy, special envoy, emissary, special representative",
  diplomat:
    "diplomat, diplomatic, ambassador, envoy, consul, attache, charge d'affaires, diplomatic corps, embassy staff",
  embassy: "embassy, consulate, diplomatic mission, consular, diplomatic post, high commission",
  "foreign-minister":
    "foreign minister, foreign secretary, secretary of state, top diplomat, chief diplomat, foreign affairs minister, minister of foreign affairs, diplomacy chief",
  "foreign-ministry":
    "foreign ministry, ministry of foreign affairs, foreign office, state department, foreign affairs ministry",
  "foreign-policy": "foreign policy, foreign affairs, foreign relations, statecraft",
  relations:
    "relations, relationship, bilateral ties, diplomatic ties, ties between, bond between, diplomatic relations, rapport",
  rapprochement:
    "rapprochement, mend ties, restore ties, reconcile, reconciliation, thaw, improve relations, mend fences, patch up, bury the hatchet, normalise relations, normalize relations, normalise ties, normalize ties, normalization of ties",
  "breaking-ties":
    "sever ties, cut ties, break off relations, sever relations, sever diplomatic relations, diplomatic break, cut diplomatic ties",
  expulsion: "expel, expulsion, throw out, kick out, persona non grata, oust, boot out, send packing, driven out",
  recall: "recall ambassador, recall its ambassador, recall their ambassador, call home its ambassador, summon home",
  summons: "summon, summons, call in the ambassador, haul in",
  mediation:
    "mediate, mediation, mediator, broker, go-between, intermediary, facilitate, facilitator, arbitrate, arbiter, arbitrator, good offices, third party, middleman, middlemen, peacemaker",
  agreement:
    "agree, agreement, agreed, deal, accord, pact, settlement, arrangement, understanding, strike a deal, reach a deal, done deal, settled, come to terms, memorandum, consensus, on the same page, sign off on, clinch a deal",
  treaty: "treaty, convention, international agreement, protocol, charter",
  disagreement:
    "disagree, disagreement, difference of opinion, at odds, rift, squabble, loggerheads, divided over, fall out, fallout, wrangle, bone of contention, beg to differ",
  dispute: "dispute, disputed, row, feud, wrangling, bickering, quarrel, spat, clash over",
  compromise:
    "compromise, concession, concede, middle ground, meet halfway, give ground, give and take, make concessions, common ground, make a concession",
  deadlock:
    "deadlock, stalemate, impasse, logjam, gridlock, standstill, stuck, stall, bogged down, no progress, dead end",
  "breakdown-of-talks":
    "talks collapse, talks broke down, talks break down, talks fail, talks collapsed, walk out, breakdown of talks, break off talks, walkout",
  breakthrough: "breakthrough, make progress, progress, headway, step forward, make headway, milestone",
  signing: "sign, signing, signature, signatory, ink, put pen to paper",
  ratification: "ratify, ratification, approve a treaty, treaty approval, enter into force, come into force",
  "violation-of-agreement":
    "violate, violation, breach, break the agreement, break the truce, break the ceasefire, infringe, infringement, flout, renege, go back on, contravene, broke the truce, broke the deal",
  compliance: "comply, compliance, abide by, adhere, adherence, respect the agreement, stick to, obey, uphold, keep to",
  sanctions:
    "sanction, sanctions, embargo, trade restrictions, asset freeze, freeze assets, blacklist, blacklisted, punitive measures, economic penalties, export ban, travel ban, economic pressure",
  "lifting-sanctions":
    "lift sanctions, ease sanctions, sanctions relief, end sanctions, remove sanctions, drop sanctions, roll back sanctions, unfreeze",
  alliance: "alliance, ally, allies, allied, partnership, axis, strategic partnership, military alliance",
  nato: "nato, north atlantic treaty organisation, north atlantic treaty organization, atlantic alliance, the alliance, western alliance, transatlantic alliance",
  "european-union":
    "european union, eu, brussels, the bloc, european commission, the 27, 27-nation bloc, european bloc",
  "united-nations":
    "united nations, un, world body, security council, general assembly, un secretary-general, un security council",
  "security-guarantee":
    "security guarantee, security guarantees, security assurance, security commitments, defence pledge, defense pledge, mutual defence, mutual defense, security umbrella, defence pact, defense pact",
  accession:
    "join the bloc, membership, become a member, membership bid, admission, member state, enlargement, join the eu, join nato, candidate status, entry into, accession talks, accession process, accession to",
  "recognition-of-state": "recognise, recognition, recognize, diplomatic recognition, statehood",
  sovereignty: "sovereignty, sovereign, territorial integrity, self-determination",
  independence:
    "independence, secede, secession, secessionist, separatism, separatist, break away, breakaway, autonomy, autonomous, self-rule, self-government",
  territory: "territory, territorial, soil, patch of land, occupied land, captured land, land area",
  border: "border, frontier, boundary, boundaries, borderline, border crossing, demarcation line",
  "buffer-zone":
    "buffer zone, demilitarised zone, demilitarized zone, dmz, no man's land, security zone, exclusion zone, safe zone, no-fly zone",
  interference:
    "interfere, interference, meddle, meddling, intervene in affairs, tamper, foreign influence, election meddling, stir trouble, influence campaign",
  intervention: "intervene, intervention, step in, step into, military intervention, get involved, wade in",
  handover:
    "hand over, handover, transfer, extradite, extradition, repatriate, repatriation, send back, sent back, return, give up to, deliver up, turn over, surrender to",
  repatriation:
    "repatriate, repatriation, send home, sent home, return home, send back, sent back, bring home, brought home, go home, went home, forced return, take home, go back, homecoming",
  "international-community":
    "international community, world leaders, world powers, global community, foreign governments",
  superpower: "superpower, great power, world power, big power, major power, hegemon, hegemony",
  isolation: "isolate, isolation, pariah, ostracise, ostracize, international outcast, shun, freeze out",
  provocation: "provoke, provocation, provocative, incite, inflame, stir up, antagonise, antagonize, goad, stoke",
  pressure: "pressure, lean on, put pressure on, arm-twisting, twist arms, pile pressure on, push for, turn the screw",
  "territorial-claim":
    "territorial claim, claim sovereignty, lay claim, disputed territory, disputed islands, territorial dispute",
  "joint-statement": "joint statement, communique, joint declaration, final statement, joint communique",
});

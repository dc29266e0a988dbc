import { readFamilies } from "./read-families.ts";

/** When things happen, how long they last, and how they become otherwise. */
export const timeAndChange = readFamilies({
  begin:
    "begin, began, begun, beginning, commence, commencement, onset, kick off, get under way, get underway, under way, outset, embark, set in motion, broke out, break out, starts, started, start",
  end: "end, finish, conclude, conclusion, cease, cessation, come to an end, wrap up, wind up, bring to an end, expire, put an end to, call time on",
  stop: "stop, halt, cease, discontinue, put a stop to, call a halt, come to a halt, suspend, suspension, freeze, froze, frozen, break off, broke off, quit doing",
  continue:
    "continue, continuation, carry on, keep on, go on, proceed, persist, press on, keep going, push ahead, ongoing, press ahead, drag on, uninterrupted",
  resume:
    "resume, resumption, restart, reopen, relaunch, start again, pick up again, begin again, renew, renewal, revive, renewed",
  deadline: "deadline, time limit, cut-off date, due date, expiry, expiration, timetable",
  timetable:
    "timetable, schedule, timeline, time frame, timeframe, calendar, itinerary, scheduled, time scale, slated, slated for, pencilled in, timescale",
  soon: "soon, imminent, imminently, before long, in the near future, any day now, in coming days, in the coming days, in coming weeks, in the coming weeks, around the corner, upcoming, looming",
  immediate:
    "immediately, immediate, at once, straight away, instant, instantly, right away, without delay, on the spot, promptly, prompt, swift, swiftly, forthwith, asap",
  urgent: "urgent, urgency, top priority, high priority, dire, cannot wait, urgently",
  recent: "recent, recently, latest, just now, newly, of late, in recent days, in recent weeks, in recent months",
  "first-time":
    "first time, first ever, for the first time, unprecedented, never before, maiden, inaugural, precedent, debut, historic first, first of its kind, pioneering",
  often:
    "often, frequent, frequently, frequency, regularly, regular, time and again, many times, how often, commonplace, repeatedly",
  rare: "rare, rarely, seldom, uncommon, infrequent, hardly ever, few and far between",
  permanent:
    "permanent, permanently, for good, indefinite, indefinitely, long-term, forever, durable, open-ended, enduring",
  temporary:
    "temporary, temporarily, interim, short-term, provisional, for now, for the time being, short-lived, stopgap, makeshift, transient",
  gradual:
    "gradual, gradually, step by step, bit by bit, little by little, slowly, in stages, phase in, incremental, in phases",
  sudden:
    "sudden, suddenly, abrupt, abruptly, out of the blue, unexpectedly, without warning, overnight, all of a sudden, unexpected",
  obsolete: "obsolete, outdated, out of date, old-fashioned, antiquated, archaic, outmoded, soviet-era",
  change:
    "change, alter, alteration, modify, modification, transform, transformation, shift, turn into, adapt, adjust, adjustment, vary",
  "change-of-mind":
    "change his mind, change her mind, change their minds, u-turn, about-turn, about-face, reverse course, backtrack, climbdown, climb down, reversal, back down, backpedal, row back, flip-flop, volte-face, walk back, had second thoughts",
  unchanged: "unchanged, status quo, stay the same, remain the same, no change, unaltered, constant, hold steady",
  improve:
    "improve, improvement, get better, enhance, upgrade, ameliorate, strengthen, refine, enhancement, make better",
  worsen:
    "worsen, deteriorate, deterioration, get worse, go downhill, degrade, aggravate, exacerbate, worse, go from bad",
  develop: "develop, development, evolve, take shape, unfold, work on, design",
  crisis: "crisis, crises, predicament, critical situation, meltdown",
  create: "create, creation, set up, establish, establishment, formation, institute, bring into being, creator",
  abolish:
    "abolish, abolition, do away with, get rid of, eliminate, elimination, disband, dissolution, phase out, dismantle",
  replace:
    "replace, replacement, substitute, supplant, in place of, take the place of, stand in for, supersede, took over from, fill in for",
  prepare:
    "prepare, preparation, get ready, make ready, gear up, lay the groundwork, groundwork, prepared, ready, readiness, brace for, preparatory, arrange, make arrangements, arrangement, pave the way",
  wait: "wait, await, awaiting, pending, in limbo, limbo, be patient, hold out for, up in the air, not yet decided",
  anniversary: "anniversary, years since, marks years, jubilee, centenary, years on, bicentenary",
  night: "night, overnight, evening, night-time, dusk, after dark, midnight, nightfall, last night, the small hours",
});

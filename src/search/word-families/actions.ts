import { readFamilies } from "./read-families.ts";

/** Doing, causing, helping, hindering, having. */
export const actions = readFamilies({
  help: "help, helper, assist, assistance, lend a hand, aid, come to the aid, give a hand, facilitate, pitch in, rally round, abet",
  prevent:
    "prevent, prevention, avert, avoid, forestall, head off, stave off, ward off, stop from, keep from, kept from, thwart, preempt, pre-empt, preventive, nip in the bud",
  hinder:
    "hinder, hindrance, obstruct, obstruction, impede, hamper, thwart, stand in way, get in the way, stymie, inhibit, stumbling block",
  obstacle:
    "obstacle, hurdle, barrier, stumbling block, sticking point, impediment, snag, hitch, roadblock, hindrance, complication, what is blocking, hold-up, bottleneck, drawback",
  protect: "protect, protection, shield, safeguard, shelter, keep safe, kept safe, protective, preserve",
  endanger:
    "endanger, put at risk, jeopardise, jeopardize, imperil, put in danger, expose to danger, in peril, in harm's way, put in jeopardy",
  cause:
    "cause, root cause, lead to, led to, bring about, brought about, trigger, spark, give rise to, result in, bring on, set off, unleash, engender, induce, stem from",
  reason:
    "reason, motive, motivation, rationale, explanation, justification, pretext, what made, what drove, owing to, as a result of, on account of, on the grounds that",
  excuse: "excuse, pretext, alibi, justify, justification, false pretences, cover story, false pretenses, rationalise",
  effect:
    "effect, consequence, impact, outcome, implication, result, repercussion, fallout, aftermath, upshot, ramification, knock-on effect, ripple effect, affect, aftereffect, side effect, backlash, effects, affects, affected, affecting",
  influence: "influence, influential, sway, leverage, clout, pull strings, hold over, hegemony, soft power",
  depend:
    "depend, dependent, hinge, rest on, rests with, determine, hang on, contingent on, subject to, conditional on, conditional, condition, be decided by, tied to, depends on whether",
  condition:
    "condition, precondition, prerequisite, stipulation, proviso, string attached, on condition that, provided that, strings attached, terms and conditions, as long as",
  require:
    "require, requirement, necessary, necessity, essential, compulsory, mandatory, obligatory, oblige, obligation, vital, need",
  obligation: "obligation, duty, oblige, obliged, obligatory, responsibility, onus, mandatory, compulsory, duty-bound",
  control:
    "control, in charge, in control, oversee, rule over, dominate, dominance, under the thumb, grip on, take charge",
  manage:
    "manage, management, oversee, oversaw, run the, supervise, supervision, in charge of, administer, supervisor, head up, at the helm, manages, managed, managing",
  organise:
    "organise, organize, organiser, organizer, arrange, host, orchestrate, coordinate, mastermind, coordinator, lay on, organized, organizing, organizes",
  cooperate:
    "cooperate, cooperation, work with, collaborate, collaboration, team up, partner with, work together, working together, work alongside, join forces",
  attempt:
    "try, tried, tries, attempt, effort, bid to, seek to, endeavour, endeavor, have a go, strive, strove, attempted, make an attempt, struggle to, have a stab",
  achieve:
    "achieve, achievement, accomplish, accomplishment, attain, succeed in, reach a goal, pull off, feat, manage to, fulfil, fulfill, bring off",
  implement:
    "implement, implementation, carry out, put into effect, put into practice, enforce, enforcement, execute a plan, put in place, roll out, carried out, apply the law, take effect, took effect, come into force",
  exploit:
    "exploit, exploitation, take advantage of, misuse, capitalise on, capitalize on, milk, profit from, cash in on",
  store: "store, storage, stockpile, stock up, warehouse, depot, hoard, cache, stash",
  remove:
    "remove, removal, take away, took away, take out, strip of, get rid of, eliminate, take down, took down, evict",
  include: "include, inclusion, comprise, contain, consist of, made up of, encompass, incorporate, including",
  exclude:
    "exclude, exclusion, leave out, left out, omit, omission, rule out, shut out, drop from, bar, freeze out, sideline",
  join: "join, joined, enter into, become a member, sign up to, sign up, become part of, came on board",
  "leave-organisation":
    "leave the bloc, quit the bloc, pull out of, withdraw from, exit from, brexit, walk away from, withdrawal from, secede, leave the union, left the bloc, drop out",
  exchange:
    "exchange, swap, trade, in return for, in exchange for, barter, trade-off, quid pro quo, give in return, swop, interchange",
  follow: "pursue, chase, pursuit, tail, go after, went after, hot on heels",
  "cut-off":
    "cut off, disconnect, sever, interrupt, turn off, shut off, switch off, halt supplies, stop supplies, turn off taps, severed, severing",
  attend: "attend, attendance, turn up, show up, be present, attendee, presence, came along, present at, in attendance",
  absence:
    "absent, absence, stay away, not present, no-show, fail to appear, miss the meeting, skip, failed to turn up, not attend, gave a miss",
  inspection:
    "inspect, inspection, inspector, on-site visit, tour of inspection, check on site, examine on site, fact-finding mission",
  check:
    "check, verify, inspect, inspection, examine, examination, vet, scrutinise, scrutinize, audit, double-check, cross-check",
  monitor: "monitor, observe, observer, keep an eye on, keep tabs on, oversight, supervise, watch over, follow closely",
  unite:
    "unity, unify, unification, reunify, reunification, come together, join together, bring together, united front, union, reunite, solidarity, united by, unite behind",
  division:
    "division, divide, split, schism, polarise, polarize, polarisation, polarization, divided, discord, divisions, deep divide, faction, polarized, polarizing",
  hide: "hide, hid, hidden, hiding, in hiding, go into hiding, hideout, lie low, go to ground, hideaway, went underground, bunker",
  choose: "choose, chose, chosen, choice, select, selection, pick, opt for, single out, plump for, handpick, option",
  solve: "solve, solution, resolve, resolution, sort out, iron out, work out",
  problem:
    "problem, trouble, difficulty, difficulties, challenge, complication, snag, setback, headache, quandary, dilemma, woes, glitch, teething problems",
  "deal-with": "tackle, deal with, dealt with, cope with, handle, grapple with, come to grips, respond to, face up to",
  risk: "risk, danger, hazard, peril, jeopardy, at risk, risky, in danger",
  succeed:
    "succeed, success, successful, work out, pay off, pull off, bear fruit, come off, came off, successfully, do the trick",
  fail: "fail, failure, fall through, fell through, come to nothing, came to nothing, flop, unsuccessful, fall apart, fell apart, founder, fiasco, fall flat, fell flat, unsuccessfully, debacle, backfire, come unstuck",
  find: "find, found, track down, trace, unearth, pinpoint, recovered",
  "go-ahead": "go ahead, go forward, move forward, forge ahead, went ahead, take place as planned",
  accompany: "accompany, escort, go with, went with, join on trip, accompanied by, in the company of, chaperone",
  "work-for": "employed by, in the service of, in the pay of, on the payroll, works for, working for",
  serve: "serve, serving, tour of duty, serve in, enlisted, posted to, do service",
  "claim-of-responsibility":
    "claim responsibility, said it carried out, admit to attack, own up to, claimed the attack",
  gather: "gather, assemble, congregate, convene, come together, muster, accumulate, amass",
  spread:
    "spread, sweep, swept, proliferate, proliferation, disseminate, dissemination, circulate, go viral, went viral, diffuse, propagate",
  "record-breaking":
    "set a record, break the record, broke the record, new high, surpass the record, beat the record, unprecedented level",
  block: "block, barricade, cordon off, seal off, close off, blocked, impassable, roadblock, shut out",
  wear: "wear, wore, worn, dressed in, clad, don, attire, outfit, uniform, clothe",
  share: "share, shared, shares, sharing, share information, pool, in common, share with",
  connection:
    "link, linked, connection, connected, related, relates, relate, tied to, association with, ties to, bound up with, linkage",
  fate: "fate, destiny, what becomes of, become of, happen to, in store for",
});

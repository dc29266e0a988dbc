import { readFamilies } from "./read-families.ts";

/** War and violence: fighting, its victims, captivity, its end. */
export const conflict = readFamilies({
  killing:
    "kill, killing, die, dying, died, dead, death, slay, slain, slew, fatality, fatal, casualty, perish, deadly, lethal, lose their lives, claim lives, lives lost, death toll, battlefield losses, heavy losses, combat losses, slaying, lose their life, finish off, put to death",
  "death-toll": "death toll, body count, number of dead, casualty figure, casualty count, number of deaths",
  murder:
    "murder, murderer, homicide, manslaughter, assassinate, assassination, assassin, killer, hitman, hitmen, stab to death, beat to death, strangle",
  massacre: "massacre, slaughter, mass killing, mass murder, bloodbath, bloodshed, carnage, atrocity, butchery",
  genocide: "genocide, genocidal, ethnic cleansing, extermination, exterminate, mass extermination, holocaust",
  suicide:
    "suicide, kill himself, kill herself, kill themselves, take his own life, take her own life, take their own lives, blow himself up, blow herself up, blow themselves up, self-inflicted, suicidal",
  survival:
    "survive, survivor, survival, stay alive, still alive, remain alive, live through, escape death, cheat death, come through alive",
  corpse: "corpse, body, bodies, dead body, cadaver, human remains",
  missing:
    "missing, disappear, disappearance, vanish, unaccounted for, go missing, lose contact, whereabouts unknown, whereabouts, untraced, lost without trace",
  wounding:
    "wound, wounded, injure, injury, injured, hurt, maim, casualty, disfigure, harm, bodily harm, lose a limb, shrapnel wound",
  torture:
    "torture, torturer, torment, ill-treat, ill-treatment, mistreat, mistreatment, maltreat, brutalise, brutalize, waterboard, inhuman treatment, degrading treatment",
  "sexual-violence":
    "rape, rapist, sexual violence, sexual assault, sexually assault, sexual abuse, molest, sex attack, sex crime, gang rape",
  attack: "attack, assault, strike, raid, onslaught, ambush, assail, assailant, attacker, blitz",
  offensive: "offensive, military operation, ground operation, military campaign",
  counterattack:
    "counterattack, counter-attack, counteroffensive, counter-offensive, hit back, strike back, fight back, push back",
  retaliation:
    "retaliate, retaliation, retaliatory, reprisal, revenge, avenge, vengeance, payback, tit for tat, get even",
  invasion:
    "invade, invasion, invader, incursion, overrun, overran, march into, storm into, full-scale war, cross-border attack",
  occupation: "occupy, occupation, occupier, occupying, under occupation",
  annexation: "annex, annexation, absorb territory, incorporate territory, land grab, redraw borders",
  bombing:
    "bomb, bombing, bombard, bombardment, shelling, air strike, airstrike, air raid, air attack, barrage, carpet-bomb, drop bombs, missile strike, drone strike, shell",
  explosion:
    "explode, explosion, explosive, blast, detonate, detonation, blow up, blew up, blown up, go off, went off, blow to pieces",
  shooting:
    "shoot, shot, shooting, shooter, gunfire, gunman, gunmen, gunshot, open fire, gun down, fire on, fire shots, mass shooting, exchange fire",
  stabbing: "stab, stabbing, knife attack, knifeman, knifing, slash, knifed",
  fighting:
    "fight, fought, fighting, battle, combat, clash, skirmish, hostilities, firefight, gun battle, exchange of fire, heavy fighting, take part in combat",
  war: "war, warfare, wartime, conflict, hostilities, armed conflict, full-scale invasion, military conflict, at war",
  "civil-war": "civil war, civil conflict, internal conflict, civil strife, sectarian conflict",
  "front-line":
    "front line, frontline, battlefield, battleground, line of contact, contact line, combat zone, war zone, theatre of war, the front",
  advance:
    "advance, gain ground, push forward, press forward, break through, breakthrough, territorial gain, make gains, move forward, make inroads",
  retreat: "retreat, pull back, pullback, fall back, fell back, withdraw, withdrew, withdrawn, withdrawal, pull out",
  "troop-withdrawal": "withdraw troops, troop withdrawal, pull out troops, pullout, drawdown, pull troops out",
  captivity:
    "capture, captured, captive, captives, captivity, take prisoner, prisoner, prisoners, prisoner of war, prisoners of war, pow, pows, catch, caught, seize, detain, detainee, take captive, hold captive, fall into enemy hands, taken alive, grab, nab",
  conquest:
    "seize, capture, conquer, conquest, take control of, gain control, overrun, overran, fall to, take over, occupy, storm",
  recapture: "recapture, retake, retook, retaken, win back, regain control, take back, liberate, liberation",
  surrender:
    "surrender, capitulate, capitulation, lay down arms, lay down their arms, give themselves up, give himself up, give herself up, hand himself in, turn himself in, turn themselves in, white flag",
  hostage:
    "hostage, abduct, abduction, abductor, kidnap, kidnapper, kidnapping, captive, captor, hostage-taker, seize hostages, ransom",
  "prisoner-exchange":
    "prisoner swap, prisoner exchange, swap prisoners, exchange prisoners, exchange of prisoners, swap of prisoners, pow exchange, pow swap, trade prisoners, prisoner release",
  deployment:
    "deploy, deployment, redeploy, reinforcement, reinforce, send troops, troops sent, troops were sent, soldiers sent, soldiers were sent, forces sent, forces were sent, sent to fight, send into battle, move troops, troop movement, boots on the ground, dispatch, ship out, shipped out, ship over, shipped over, send over, sent over, sending more, send more",
  reinforcement:
    "reinforce, reinforcement, bolster, beef up, extra troops, more troops, additional troops, additional soldiers, more soldiers, fresh troops, replenish, replacements, backup, troop surge, new contingent",
  soldier:
    "soldier, troop, serviceman, servicemen, servicewoman, servicewomen, service member, fighter, combatant, military personnel, infantry, infantryman, infantrymen, paratrooper, trooper, conscript, gi, men in uniform, fighting men, combatants",
  army: "army, military, armed forces, defence forces, defense forces, ground forces, land forces, forces",
  "army-unit":
    "battalion, brigade, regiment, platoon, squadron, contingent, military unit, army unit, army corps, detachment, task force, garrison",
  "military-commander":
    "commander, commanding officer, commander-in-chief, army chief, military chief, chief of staff, top general, army general, top brass, military leader, warlord, commanders",
  "special-forces":
    "special forces, commando, elite troops, elite unit, special operations, special operations forces, elite soldiers",
  mercenary:
    "mercenary, soldier of fortune, private military company, private military contractor, hired gun, foreign fighter, guns for hire, private army",
  militia:
    "militia, militiaman, militiamen, paramilitary, armed group, armed gang, irregular forces, volunteer fighters",
  insurgent:
    "insurgent, insurgency, rebel, guerrilla, guerilla, militant, rebel fighter, separatist fighter, partisan fighter, armed opposition",
  uprising: "uprising, rebellion, revolt, insurrection, mutiny, rise up, rose up, revolution",
  coup: "coup, coup attempt, putsch, military takeover, seize power, overthrow, power grab, junta",
  conscription:
    "conscript, conscription, draft, draftee, mobilise, mobilisation, mobilize, mobilization, call-up, military service, national service, compulsory service, mobilised, mobilized, mobilising, mobilizing",
  enlistment:
    "enlist, enlistment, join the army, sign up, volunteer for the army, army recruitment, recruit, recruiter",
  desertion:
    "deserter, desertion, awol, draft dodger, draft evasion, abandon their posts, abandon his post, go absent without leave, deserted",
  ceasefire:
    "ceasefire, cease-fire, truce, armistice, halt in fighting, halt to fighting, pause in fighting, end to fighting, end hostilities, cessation of hostilities, stop fighting, silence the guns, lull in fighting",
  peace:
    "peace, peaceful settlement, peace deal, peace agreement, peace accord, peace treaty, peace process, end the war, end to the war, end the conflict, settle the conflict",
  peacekeeping:
    "peacekeeper, peacekeeping, blue helmets, peace force, stabilisation force, stabilization force, un force, reassurance force, observer mission, monitoring mission",
  defence:
    "defend, defence, defense, defender, repel, fend off, hold off, ward off, beat back, beat off, hold the line, defends, defended, defending",
  "shoot-down":
    "shoot down, shot down, bring down, brought down, intercept, interception, downed aircraft, downed drone, downed plane",
  "air-defence":
    "air defence, air defense, anti-aircraft, missile defence, missile defense, interceptor, iron dome, missile shield",
  siege: "siege, besiege, encircle, encirclement, surround, under siege, cut off, blockade, trapped",
  blockade: "blockade, naval blockade, seal off, cut off supplies, block access, choke off",
  sabotage: "sabotage, saboteur, subversion, subvert, act of sabotage, hybrid attack, hybrid warfare",
  terrorism:
    "terrorism, terrorist, terror attack, extremist, jihadist, jihadi, islamist, suicide bomber, militant, terror",
  espionage:
    "spy, spies, spying, espionage, secret agent, intelligence agent, double agent, infiltrate, infiltrator, spook, eavesdrop",
  "intelligence-service":
    "intelligence service, intelligence agency, secret service, spy agency, spymaster, spy chief, security service, military intelligence, intelligence official, intelligence community",
  surveillance: "surveillance, wiretap, eavesdrop, reconnaissance, snoop, spy on, phone tapping, track movements",
  "war-crime":
    "war crime, war criminal, atrocity, atrocities, crimes against humanity, violation of the laws, breach of geneva conventions, grave breach",
  "laws-of-war":
    "geneva conventions, geneva convention, laws of war, international humanitarian law, rules of war, humanitarian law",
  "military-exercise":
    "military exercise, military drill, drill, war game, manoeuvre, maneuver, joint exercise, training exercise, live-fire",
  "military-training": "training, trained, trainer, instructor, boot camp, combat training, drilled, instruct",
  "military-base": "military base, army base, air base, airbase, naval base, barracks, garrison, outpost, army camp",
  escalation:
    "escalate, escalation, intensify, intensification, flare-up, spiral out of control, ramp up, heighten, widening conflict",
  "de-escalation":
    "de-escalate, de-escalation, defuse, ease tensions, calm tensions, reduce tensions, lower tensions, cool tensions, show restraint, thaw",
  tension: "tension, tense, friction, strained, frosty, animosity, bad blood, hostility, frayed",
  confrontation: "confront, confrontation, standoff, stand-off, face-off, showdown, square off",
  threat: "threat, threaten, menace, menacing, intimidate, intimidation, sabre-rattling, saber-rattling",
  enemy: "enemy, enemies, foe, adversary, adversaries, hostile power, hostile state, arch-enemy",
  veteran:
    "veteran, ex-soldier, former soldier, ex-serviceman, ex-servicemen, war veteran, retired soldier, ex-military",
  destruction:
    "destroy, destruction, destructive, demolish, demolition, wreck, ruin, raze, devastate, devastation, flatten, obliterate, reduce to rubble, wipe out, lay waste, gut, destroys, destroyed, destroying",
  damage: "damage, harm, batter, cripple, dent, badly hit, hard hit, impair, vandalise, vandalize",
  rubble: "rubble, debris, ruins, wreckage, wreck",
  violence: "violence, violent, unrest, bloodshed, brutality, brutal, bloody, mayhem, turmoil",
  neutrality: "neutral, neutrality, nonaligned, non-aligned, stay out of, take no side, not take sides",
  involvement:
    "involve, involvement, take part, took part, participate, participation, participant, join in, drawn into, engage in, have a hand in",
});

import { readFamilies } from "./read-families.ts";

/** Weapons and military machines. */
export const weapons = readFamilies({
  weapons:
    "weapon, weaponry, arms, armament, arsenal, munition, military hardware, military equipment, military kit, war materiel",
  "arms-supply":
    "arms shipment, arms delivery, arms deliveries, weapons delivery, weapons shipment, arms supplies, military aid, military assistance, military support, supply weapons, send weapons, send arms, arms transfer",
  "arms-trade":
    "arms trade, arms deal, arms dealer, arms sales, weapons sale, arms trafficking, gun-running, arms exports",
  firearm:
    "gun, firearm, rifle, pistol, handgun, revolver, shotgun, machine gun, assault rifle, submachine gun, carbine",
  ammunition:
    "ammunition, ammo, munition, bullet, cartridge, artillery shells, rounds of ammunition, live rounds, live ammunition",
  artillery: "artillery, howitzer, mortar, cannon, heavy guns, artillery shells, field gun, rocket launcher, shell",
  missile:
    "missile, rocket, projectile, ballistic missile, cruise missile, hypersonic missile, rocket fire, icbm, warhead",
  "missile-test":
    "missile test, test launch, missile launch, fire a missile, launch a missile, test-fire, rocket launch",
  drone:
    "drone, uav, unmanned aerial vehicle, unmanned aircraft, quadcopter, kamikaze drone, loitering munition, unmanned vehicle",
  tank: "tank, armoured vehicle, armored vehicle, battle tank, armoured personnel carrier, armored personnel carrier, infantry fighting vehicle, armour, armor",
  warplane:
    "warplane, fighter jet, fighter plane, combat aircraft, combat jet, bomber, war plane, military aircraft, jet fighter, military jet",
  warship:
    "warship, naval vessel, navy ship, frigate, destroyer, aircraft carrier, gunboat, cruiser, corvette, patrol vessel, destroyers",
  submarine: "submarine, u-boat, nuclear sub, attack submarine",
  navy: "navy, naval forces, naval, maritime forces, fleet, armada",
  "air-force": "air force, air power, airpower, aerial forces, luftwaffe, air arm",
  mines:
    "landmine, land mine, minefield, booby trap, demining, mine clearance, unexploded ordnance, unexploded bomb, naval mine",
  bomb: "bomb, explosive device, improvised explosive device, ied, grenade, car bomb, hand grenade, glide bomb, explosives, dynamite, tnt",
  "suicide-bombing":
    "suicide bomb, suicide bomber, suicide bombing, suicide attack, suicide vest, blow himself up, blow herself up",
  "nuclear-weapon":
    "nuclear weapon, nuclear bomb, nuclear arms, nuclear arsenal, nuclear warhead, nuclear-armed, atomic bomb, atom bomb, nuke, atomic weapon, nuclear deterrent, the bomb",
  "nuclear-test": "nuclear test, atomic test, underground test, nuclear testing, test a bomb, nuclear detonation",
  "nuclear-programme":
    "nuclear programme, nuclear program, uranium enrichment, enrich uranium, centrifuge, nuclear ambitions, atomic programme, atomic program",
  "chemical-weapon":
    "chemical weapon, chemical attack, nerve agent, nerve gas, poison gas, toxic gas, sarin, novichok, mustard gas, tear gas attack, chlorine gas",
  "biological-weapon": "biological weapon, bioweapon, germ warfare, biological warfare, biological agent",
  disarmament:
    "disarm, disarmament, denuclearise, denuclearisation, denuclearize, denuclearization, demilitarise, demilitarisation, demilitarize, demilitarization, lay down weapons, give up weapons, arms control, non-proliferation",
  rearmament: "rearm, rearmament, arms race, military build-up, military buildup, build up forces, rearming",
  "defence-spending":
    "defence spending, defense spending, military spending, defence budget, defense budget, military budget, military outlay",
  deterrence: "deter, deterrent, deterrence, dissuade, discourage, put off, scare off",
  poisoning: "poison, poisoning, poisonous, toxin, toxic substance, polonium, nerve agent, spike a drink",
  knife: "knife, knives, blade, machete, dagger, bladed weapon, sword, bayonet",
  "body-armour": "body armour, body armor, bulletproof vest, flak jacket, helmet, protective vest",
});

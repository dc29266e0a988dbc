import { readFamilies } from "./read-families.ts";

/** Disasters, accidents, weather, rescue and relief. */
export const disasters = readFamilies({
  disaster: "disaster, catastrophe, catastrophic, calamity, tragedy, disastrous, cataclysm, tragic",
  accident: "accident, accidental, accidentally, mishap",
  crash: "crash, collide, collision, smash into, plough into, plow into, ram, pile-up, hit head-on",
  "plane-crash":
    "plane crash, air crash, aircraft crash, air disaster, plane came down, crash-land, crash landing, crash site, aviation disaster, plane went down, helicopter crash, jet crash",
  "train-crash":
    "train crash, rail crash, derail, derailment, rail accident, train wreck, train accident, rail disaster, train collision, leave the tracks",
  "road-accident":
    "road accident, car crash, traffic accident, car accident, road crash, bus crash, vehicle crash, hit-and-run, run over, knocked down, pile-up",
  earthquake:
    "earthquake, quake, tremor, aftershock, seismic, temblor, magnitude, richter, epicentre, epicenter, earth tremor",
  tsunami: "tsunami, tidal wave, giant wave, sea surge, killer wave",
  volcano: "volcano, volcanic, erupt, eruption, lava, ash cloud, crater, volcanic ash, magma",
  flood:
    "flood, flooding, flash flood, floodwater, inundate, inundation, deluge, burst its banks, under water, submerge, rising waters, swollen river, high water",
  dam: "dam, reservoir, levee, dyke, dike, embankment, dam collapse, hydroelectric dam, barrage, flood barrier",
  storm:
    "storm, storms, hurricane, typhoon, cyclone, gale, tempest, thunderstorm, tropical storm, high winds, squall, strong winds, twister, windstorm, superstorm",
  tornado: "tornado, twister, whirlwind, tornadoes, funnel cloud",
  rain: "rain, rainfall, downpour, torrential, monsoon, wet weather, heavy rain, deluge, drizzle, rainstorm, cloudburst",
  snow: "snow, snowfall, blizzard, snowstorm, ice storm, whiteout, snowdrift, sleet, hail",
  landslide: "landslide, mudslide, landslip, rockfall, mudflow, rockslide, slope collapse, debris flow",
  heatwave:
    "heatwave, heat wave, extreme heat, hot weather, scorching, sweltering, record temperatures, high temperatures, soaring temperatures, hot spell, heat dome",
  "cold-spell":
    "cold spell, cold snap, freezing weather, big freeze, freezing temperatures, deep freeze, sub-zero, cold weather, frost, icy",
  drought: "drought, dry spell, water shortage, lack of rain, parched, arid, lack of water, desertification",
  wildfire: "wildfire, forest fire, bushfire, brush fire, bush fire, grass fire, fires raging, wild fire",
  fire: "fire, blaze, flames, inferno, burn, burnt, ablaze, conflagration, in flames, on fire, go up in flames, catch fire, burn down, fires, suspect arson, arson attack, case of arson",
  smoke: "smoke, fumes, smog, haze, soot, plume of smoke",
  firefighter:
    "firefighter, fireman, firemen, fire crew, fire brigade, fire service, fire department, fire engine, firefighting, firefighters",
  famine:
    "famine, hunger, starve, starvation, malnutrition, malnourished, hungry, food shortage, food crisis, undernourished, food insecurity, underfed",
  "water-supply": "drinking water, clean water, water supply, running water, tap water, safe water, potable",
  collapse: "collapse, cave in, crumble, fall down, fell down, topple over, give way, gave way",
  "gas-leak": "gas leak, leak, leakage, gas explosion, chemical leak, seep, toxic leak",
  "oil-spill": "oil spill, oil slick, spill, spillage, oil leak, slick",
  radiation:
    "radiation, radioactive, radioactivity, fallout, nuclear accident, meltdown, contamination, contaminated, nuclear disaster",
  drowning: "drown, drowning, drowned, lost at sea, swept away, perish at sea",
  stampede: "stampede, crush, crowd crush, trampled, crowd surge, crushed to death, crowd disaster",
  evacuation:
    "evacuate, evacuation, evacuee, move to safety, clear out, leave their homes, get people out, moved out, taken to safety",
  rescue:
    "rescue, rescuer, save, pull from, search and rescue, rescue team, pluck, bring to safety, saved, rescue workers, dig out, pull out alive",
  search: "search, hunt, look for, scour, comb, search party, seek, sought, trawl",
  trapped: "trapped, stranded, stuck, trap, marooned, cut off, buried alive, unable to leave",
  aid: "aid, relief, assistance, humanitarian aid, relief supplies, food aid, foreign aid, aid package, humanitarian assistance, relief effort, succour",
  "aid-worker":
    "aid worker, relief worker, aid agency, humanitarian worker, relief agency, charity worker, humanitarian organisation, humanitarian organization, aid group",
  "red-cross": "red cross, icrc, red crescent, international committee",
  donation:
    "donate, donation, donor, contribute, contribution, give money, gave money, charity, pledge money, fundraise, fundraiser, fundraising, gift",
  charity:
    "charity, charitable, nonprofit, non-profit, ngo, foundation, good cause, non-governmental organisation, non-governmental organization, philanthropy, voluntary group, philanthropist",
  reconstruction:
    "rebuild, rebuilt, reconstruct, reconstruction, restore, restoration, renovate, renovation, build back",
  repair: "repair, fix, mend, refurbish, patch up, put right, maintenance",
  "early-warning":
    "early warning, alert, alarm, siren, air raid siren, warning system, red alert, state of alert, warning signal",
  "emergency-services":
    "emergency services, first responder, ambulance, paramedic, emergency workers, rescue services, emergency crews, rescue crews",
  weather: "weather, forecast, forecaster, meteorologist, meteorological, climate conditions",
  "climate-change":
    "climate change, global warming, climate crisis, warming planet, rising temperatures, climate emergency, greenhouse effect, climate",
  emissions:
    "emission, carbon, greenhouse gas, carbon dioxide, co2, carbon emissions, carbon footprint, net zero, fossil fuel, methane, decarbonise, decarbonize",
  pollution:
    "pollute, pollution, pollutant, contaminate, contamination, smog, dirty air, toxic waste, polluter, air quality, sewage",
  environment:
    "environment, environmental, environmentalist, ecology, ecological, ecosystem, conservation, conservationist, green campaigner",
  deforestation:
    "deforestation, logging, loggers, clear forest, cut down trees, tree-felling, forest loss, felled, rainforest destruction",
  "endangered-species":
    "endangered species, extinct, extinction, die out, threatened species, wipe out species, at risk of extinction, biodiversity, wildlife loss",
  wildlife: "wildlife, animal, fauna, wild animal, beast, creature, species",
  recycling: "recycle, recycling, reuse, waste, garbage, rubbish, trash, landfill, refuse collection, litter",
  plastic: "plastic, plastic bag, microplastic, polythene, plastic waste",
  avalanche: "avalanche, snowslide, snow slide, wall of snow",
});

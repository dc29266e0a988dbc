import { readFamilies } from "./read-families.ts";

/** Science, space, nature and invention. */
export const science = readFamilies({
  science: "science, scientific, scientifically, research, scholarship, scientific work",
  scientist:
    "scientist, researcher, academic, scholar, physicist, chemist, biologist, boffin, geologist, research team, scientists, professor",
  research: "research, study, studies, researcher, experiment, scientific study, findings, scholarly",
  finding: "finding, findings, conclude, conclusion, research shows, study finds, study found, outcome of study",
  discovery: "discover, discovery, uncover, unearth, find out, come across, came across, stumble upon",
  invention: "invent, invention, inventor, innovate, innovation, devise, new technology, groundbreaking, brainchild",
  experiment:
    "experiment, test, laboratory test, experimental, pilot study, tested, pilot scheme, try out, experiments",
  laboratory: "laboratory, lab, laboratories, research centre, research center, research institute, test facility",
  technology: "technology, technological, technologies, tech, high-tech, hi-tech, technical know-how, know-how",
  expert: "expert, specialist, analyst, authority on, expertise, pundit, consultant",
  "think-tank": "think tank, research institute, policy institute, research group, policy centre, policy center",
  space: "outer space, space agency, orbit, cosmos, spaceflight, in orbit, space programme, space program, cosmic",
  "space-launch":
    "rocket launch, lift-off, liftoff, blast off, launch into space, launch pad, launch a satellite, space launch, put into orbit, take-off",
  spacecraft:
    "spacecraft, spaceship, space capsule, space shuttle, space probe, orbiter, lander, space station, rover, iss",
  astronaut: "astronaut, cosmonaut, spaceman, taikonaut, space crew, space traveller, space traveler, spacewalk",
  satellite:
    "satellite, spy satellite, in orbit, satellite imagery, orbiting craft, sputnik, communications satellite, reconnaissance satellite",
  moon: "moon, lunar, lunar surface, moon landing, moonwalk",
  mars: "mars, martian, red planet, planet mars, mars rover",
  asteroid: "asteroid, comet, meteor, meteorite, space rock, fireball",
  genetics: "gene, genetic, dna, genome, genetically, heredity, hereditary, gene editing, chromosome, mutation",
  fossil: "fossil, dinosaur, prehistoric, palaeontologist, paleontologist, skeleton",
  ocean: "ocean, sea, seas, maritime, the deep, seabed, high seas",
  coast: "coast, coastal, coastline, shore, seaside, beach, shoreline, seafront",
  river: "river, waterway, tributary, estuary, canal, riverbank",
  lake: "lake, reservoir, lagoon, loch, inland sea",
  mountain: "mountain, hill, summit, mountainside, alpine, highlands, mountaineer, hillside",
  forest: "forest, woodland, woods, jungle, rainforest",
  desert: "desert, arid land, dunes, wasteland, sahara",
  island: "island, isle, islet, archipelago, atoll, islander",
  glacier: "glacier, ice sheet, ice cap, icecap, iceberg, melting ice, ice shelf, sea ice, permafrost, polar ice",
  arctic: "arctic, north pole, polar, polar region, far north",
  antarctica: "antarctica, antarctic, south pole, antarctic ice, antarctic continent",
  "sea-level": "sea level, sea levels, rising seas, rising sea, encroaching sea",
  fish: "fish, fishing, fisherman, fishermen, fishery, fisheries, angler, trawler, catch of fish, fishing boat",
  dog: "dog, puppy, puppies, canine, pooch, mutt",
  bird: "bird, birdlife, avian, feathered, poultry, fowl",
  hunting: "hunter, hunting, poach, poacher, poaching, big-game, trophy hunting, game hunting",
  astronomy:
    "galaxy, galaxies, black hole, exoplanet, telescope, astronomer, astronomy, observatory, stargazer, supernova, milky way",
});

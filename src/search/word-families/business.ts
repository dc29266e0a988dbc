import { readFamilies } from "./read-families.ts";

/** Companies, industry, energy and transport. */
export const business = readFamilies({
  company:
    "company, firm, corporation, corporate, enterprise, conglomerate, multinational, corporate giant, companies, businesses",
  "chief-executive":
    "chief executive, ceo, chief executive officer, company boss, managing director, company head, company chief",
  executive: "executive, manager, director, chairman, chairwoman, chairperson, chief, board member, chairmen, managers",
  board: "board, board of directors, boardroom, directors, supervisory board, trustees",
  founder:
    "founder, co-founder, cofounder, found a company, set up a company, founding father, creator, start a company",
  startup: "start-up, startup, new company, fledgling company, unicorn, new venture, young company",
  merger:
    "merge, merger, takeover, acquisition, acquire, buyout, tie-up, take over, buy out, combine with, amalgamate, swallow up, hostile bid, takeover bid",
  bid: "bid, bidder, offer, takeover offer, make an offer, put in an offer, proposal to buy",
  "stock-listing":
    "go public, initial public offering, ipo, flotation, stock listing, float shares, market debut, public offering, stock market launch",
  monopoly:
    "monopoly, monopolist, antitrust, price-fixing, anti-competitive, dominance of market, market power, competition law, competition watchdog",
  competition: "compete, competition, competitor, rival, rivalry, competitive, vie, competing",
  closure:
    "close, closure, shut, shut down, shutdown, shutter, cease trading, cease operations, padlock, close down, close its doors",
  expansion: "expand, expansion, enlarge, enlargement, extend, branch out, scale up, widen, broaden, grow the business",
  "product-recall": "product recall, recall, pull from shelves, take off shelves, safety recall, faulty product",
  advertising:
    "advertise, advertisement, advertising, advert, promote, promotion, commercial, ad campaign, sponsor, sponsorship, billboard, marketing campaign",
  customer: "customer, client, consumer, shopper, patron, clientele, punter, customers",
  "contract-award":
    "award a contract, win a contract, won a contract, contractor, tender, awarded the contract, land a deal",
  "technology-company":
    "tech company, tech firm, tech giant, technology company, technology firm, big tech, silicon valley, tech industry, internet company",
  energy: "energy, energy supply, energy sector, power sector, energy needs, energy security, energy source",
  electricity: "electricity, electric power, electrical, power grid, grid, power supply, electric",
  "power-cut":
    "power cut, blackout, outage, power outage, power failure, lose power, lost power, without power, without electricity, lights go out, brownout, plunged into darkness",
  "power-plant":
    "power plant, power station, generating station, hydroelectric plant, thermal plant, power generation, energy facility",
  oil: "oil, crude, petroleum, crude oil, brent, oil price, oilfield, oil field",
  gas: "natural gas, gas pipeline, lng, liquefied natural gas, gas supply, gas supplies, gas deliveries",
  fuel: "fuel, petrol, gasoline, diesel, kerosene, jet fuel, gas station, filling station, petrol station, heating oil",
  pipeline: "pipeline, oil pipeline, gas pipeline, undersea pipeline, conduit",
  coal: "coal, coal mine, colliery, coal-fired, coalmine, lignite",
  "nuclear-power":
    "nuclear power, nuclear plant, nuclear power plant, nuclear reactor, reactor, atomic energy, nuclear energy, atomic power, nuclear power station",
  "renewable-energy":
    "renewable, renewables, green energy, clean energy, wind power, solar power, wind farm, solar panel, wind turbine, green power, renewable energy",
  mining: "miner, mining, quarry, dig for, excavate, coalface, mineshaft, ore, mines, gold mine, copper mine",
  minerals:
    "mineral, rare earths, rare earth, critical minerals, lithium, cobalt, ore, raw material, natural resources, precious metals",
  gold: "gold, bullion, gold bar, precious metal, gold reserves",
  steel: "steel, steelmaker, steelworks, metalworks, steel mill, steel plant",
  "car-industry":
    "carmaker, car maker, automaker, motor industry, auto industry, car industry, automobile, automotive, vehicle maker, car manufacturer, car plant",
  "electric-car": "electric car, electric vehicle, ev, battery-powered car, evs, hybrid car, battery car",
  chips: "microchip, semiconductor, chipmaker, computer chip, chip maker, processor, integrated circuit",
  textile: "textile, garment, clothing, clothes, fashion, apparel, clothing industry",
  shipping:
    "shipping, freight, cargo, container ship, haulage, shipment, ship goods, sea freight, consignment, freighter",
  ship: "ship, vessel, boat, ferry, ferries, tanker, freighter, cargo ship, yacht, cruise ship, liner, trawler, dinghy, ships",
  sinking: "sink, sank, sunk, sinking, capsize, shipwreck, founder at sea, overturned boat, keel over",
  port: "port, harbour, harbor, dock, seaport, quay, docks, wharf, container terminal",
  sailor: "sailor, crew, seaman, seamen, crew member, seafarer, skipper, crewman, crewmen",
  piracy: "pirate, pirates, hijack, hijacker, hijacking, seize a ship, sea robbers, pirate attack",
  airline: "airline, carrier, airlines, air carrier, aviation, budget airline, flag carrier",
  aircraft:
    "aircraft, plane, aeroplane, airplane, jet, airliner, jetliner, passenger plane, passenger jet, light aircraft",
  helicopter: "helicopter, chopper, rotorcraft, copter, gunship",
  airport: "airport, airfield, runway, air terminal, aerodrome, airstrip",
  flight: "flight, fly, flew, flown, air travel, air link, airlift, airborne",
  "flight-cancellation":
    "flight cancelled, flights cancelled, flights canceled, flights grounded, flight disruption, cancelled flights, canceled flights, planes grounded, aircraft grounded",
  pilot: "pilot, co-pilot, aviator, airman, airmen, flight crew, cockpit crew, aircrew",
  passenger: "passenger, commuter, those on board, rider, on board, aboard",
  airspace: "airspace, skies, no-fly zone, flight path, air corridor, overflight, fly over",
  railway:
    "railway, railroad, rail, train, trains, locomotive, rail network, rail line, rail service, carriage, rail link",
  "public-transport":
    "public transport, public transportation, bus, buses, metro, subway, underground, tram, commuter, mass transit, transit, tube",
  car: "car, vehicle, automobile, motor vehicle, suv, sedan, van, taxi",
  lorry: "lorry, truck, lorries, heavy goods vehicle, hgv, juggernaut, pickup, trucker, lorry driver, truck driver",
  driver: "driver, motorist, chauffeur, at the wheel, behind the wheel, drive, drove, driven",
  "drink-driving":
    "drink-driving, drunk-driving, drunk driver, drink-driver, under the influence, over the limit, driving while drunk",
  road: "road, highway, motorway, street, freeway, expressway, thoroughfare, avenue",
  traffic: "traffic, congestion, traffic jam, gridlock, tailback, rush hour, snarl-up",
  delay:
    "delay, postpone, postponement, put off, put back, hold up, held up, defer, deferral, push back, adjourn, shelve, stall, put on hold, on ice, on hold",
  cancel: "cancel, cancellation, call off, called off, scrap, abandon, shelve, drop the plan, pull the plug",
  infrastructure: "infrastructure, utilities, public works, critical infrastructure, water supply",
  telecoms:
    "telecommunications, telecoms, telecom, mobile network, phone company, phone network, broadband, mobile operator, cell network, phone operator",
  internet: "internet, online, web, website, web page, cyberspace, site, webpage",
  "internet-shutdown":
    "internet shutdown, internet blackout, cut off internet, internet access, network disruption, shut down the internet, internet outage",
  "social-media":
    "social media, social network, facebook, twitter, instagram, tiktok, telegram, online platform, youtube, whatsapp",
  "social-media-post":
    "post on x, social media post, tweet, facebook post, post online, blog, telegram post, upload, share online",
  smartphone: "smartphone, mobile phone, phone, cellphone, cell phone, mobile, handset, iphone",
  "artificial-intelligence":
    "artificial intelligence, ai, machine learning, chatbot, neural network, large language model, generative ai, algorithm, chatgpt",
  software: "software, app, operating system, computer program",
  robot: "robot, robotic, robotics, automation, automated, self-driving, driverless, autonomous vehicle",
});

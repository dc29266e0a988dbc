import { readFamilies } from "./read-families.ts";

/** Where things are, and names by which seats of power and parts of the world go. */
export const places = readFamilies({
  region:
    "region, regional, area, province, provincial, district, zone, oblast, territory, county, counties, prefecture, canton",
  city: "city, cities, town, municipality, metropolis, urban, urban area, conurbation, metropolitan, cityscape, township",
  village: "village, hamlet, settlement, rural community, villages, small town, villager",
  capital: "capital, capital city, seat of government, main city",
  countryside: "countryside, rural, rural area, the provinces, farmland, remote area, out in the country, hinterland",
  suburb: "suburb, suburban, outskirts, neighbourhood, neighborhood, residential area, satellite town, city district",
  slum: "slum, shanty town, shantytown, favela, ghetto, township, squatter camp, tenement",
  country: "country, countries, nation, nations, republic",
  north: "north, northern, in the north, northward, northwards",
  south: "south, southern, in the south, southward, southwards",
  east: "east, eastern, in the east, eastward, eastwards",
  west: "west, western, in the west, westward, westwards",
  "the-west":
    "western countries, western powers, western allies, the west, western governments, western capitals, western world, western leaders, western states",
  europe: "europe, european, the continent, european countries, european capitals, continental",
  asia: "asia, asian, far east, east asia, asia-pacific, indo-pacific, south-east asia, southeast asia",
  africa: "africa, african, sub-saharan africa, the continent of africa, sahel, north africa, west africa, east africa",
  "middle-east":
    "middle east, mideast, middle eastern, near east, gulf states, arab world, arab states, the gulf, levant",
  "latin-america": "latin america, latin american, south america, central america, south american, central american",
  balkans:
    "balkans, balkan, western balkans, south-eastern europe, southeastern europe, former yugoslavia, ex-yugoslavia",
  baltics: "baltic states, baltics, baltic, baltic countries, baltic nations, baltic region",
  nordic: "nordic, scandinavia, scandinavian, nordic countries, northern europe, nordics",
  "soviet-union": "soviet union, soviet, ussr, ex-soviet, former soviet, soviet-era",
  "korean-peninsula": "korean peninsula, the two koreas, both koreas, north and south korea, inter-korean, the koreas",
  headquarters:
    "headquarters, head office, main office, hq, based in, base of operations, headquartered, nerve centre, nerve center, main offices",
  hotel: "hotel, inn, guest house, guesthouse, hostel, motel, lodging, lodgings",
  restaurant: "restaurant, cafe, diner, eatery, bistro, pub, eateries, canteen",
  palace: "palace, castle, stately home, royal residence, chateau, fortress",
  "palestinian-territories":
    "gaza strip, west bank, palestinian territories, occupied territories, gaza, palestinian enclave, occupied west bank",
  crimea: "crimea, crimean, crimean peninsula, black sea peninsula, annexed peninsula, sevastopol, simferopol",
  donbas: "donbas, donbass, donetsk, luhansk, eastern ukraine, lugansk, donetsk region, luhansk region",
  "black-sea": "black sea, sea of azov, bosphorus, bosporus, kerch strait, bosporus strait",
  "south-china-sea":
    "south china sea, spratly islands, paracel islands, west philippine sea, disputed waters, scarborough shoal, spratlys",
  "taiwan-strait": "taiwan strait, strait of taiwan, cross-strait, taiwanese waters, taiwan straits",
  "suez-canal": "suez canal, suez, red sea, bab al-mandab, gulf of suez, bab el-mandeb",
  "strait-of-hormuz": "strait of hormuz, hormuz, persian gulf, gulf of oman, straits of hormuz, arabian gulf",
  nationwide: "national, nationwide, nationally, countrywide, across the country, all over the country",
});

/** Continents, parts of the world, seas, rivers, mountains, and landmarks that stand for a place. */
export const areas = `
europe, asia, africa, north america, south america, latin america, central america, antarctica, oceania, australasia
eurasia, americas, the americas, western europe, eastern europe, central europe, southern europe, northern europe
east asia, southeast asia, south-east asia, south asia, central asia, north africa, west africa, east africa
southern africa, central africa, sub-saharan africa, middle east, mideast, near east, far east, asia-pacific, indo-pacific
pacific rim, balkans, the balkans, caucasus, north caucasus, south caucasus, transcaucasia, scandinavia, baltics
baltic states, benelux, iberia, iberian peninsula, horn of africa, sahel, maghreb, levant, indochina, polynesia
melanesia, caribbean, west indies, east indies, french polynesia, persian gulf, arabian gulf, gulf of mexico
gulf of aden, gulf of thailand, gulf of oman, gulf of tonkin, atlantic, atlantic ocean, north atlantic, south atlantic
pacific, pacific ocean, south pacific, north pacific, indian ocean, arctic ocean, southern ocean, arctic, antarctic
mediterranean, mediterranean sea, black sea, red sea, dead sea, north sea, baltic sea, caspian sea, caspian, adriatic
adriatic sea, aegean, aegean sea, ionian sea, irish sea, arabian sea, south china sea, east china sea, yellow sea
sea of japan, east sea, sea of azov, sea of marmara, barents sea, bering sea, coral sea, tasman sea, andaman sea
bay of bengal, bay of biscay, hudson bay, english channel, strait of hormuz, taiwan strait, taiwan straits, bosporus
bosphorus, dardanelles, bering strait, suez canal, panama canal, amazon, nile, river nile, blue nile, danube, rhine
volga, dnieper, dnipro, dniester, don river, mekong, ganges, indus, brahmaputra, yangtze, yellow river, euphrates
tigris, jordan river, congo river, zambezi, limpopo river, niger delta, orinoco, rio grande, mississippi river
missouri river, colorado river, hudson river, potomac, thames, river thames, severn, seine, loire, rhone, elbe, oder
vistula, po river, tiber, neva, tumen, yalu, amur, imjin river, alps, swiss alps, french alps, himalayas, himalaya
andes, rocky mountains, rockies, appalachians, pyrenees, carpathians, urals, hindu kush, mount everest, everest
kilimanjaro, mont blanc, mount fuji, matterhorn, sahara, sahara desert, kalahari, gobi desert, sinai, sinai peninsula
negev, korean peninsula, golan heights, golan, galilee, judea, samaria, bekaa valley, west bank, gaza, east jerusalem
temple mount, old city, green line, shatt al-arab, spratly islands, spratlys, paracel islands, senkaku islands
diaoyu islands, dokdo, takeshima, kuril islands, kuriles, aleutian islands, azores, madeira, canaries, channel islands
shetland islands, shetlands, orkney, hebrides, isle of wight, galapagos islands, galapagos, easter island
diego garcia, christmas island, guantanamo bay, guantanamo, pearl harbor, cape canaveral, alcatraz, ellis island
manhattan, brooklyn, the bronx, bronx, queens, staten island, harlem, long island, capitol hill, white house, oval office, camp david, lord's, the oval, wall street
fifth avenue, times square, central park, hollywood, beverly hills, las vegas strip, broadway, chinatown
downing street, whitehall, westminster, fleet street, canary wharf, trafalgar square, piccadilly, soho, wimbledon
heathrow, gatwick, stansted, tiananmen square, tiananmen, red square, tahrir square, champs-elysees, montmartre
eiffel tower, panmunjom, silk road, cape of good hope, cape horn, cape town's table mountain, great lakes
lake victoria, lake michigan, lake erie, lake ontario, lake superior, lake geneva, lake baikal, lake tanganyika
chernobyl, demilitarized zone, demilitarised zone, ground zero, the hague, auschwitz, green zone, fort bragg
fort hood, west coast, east coast, gulf coast
`;

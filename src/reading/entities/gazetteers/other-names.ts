/** Names that are neither people, organisations nor places: events, indices, prizes, products, compass words used as adjectives. */
export const otherNames = `
dow, dow jones, dow jones industrial average, nikkei, ftse, ftse 100, ftse-100, cac, cac-40, cac 40, dax, hang seng, s&p 500, nasdaq composite, all ordinaries
straits times index, topix, ibex, mib, mibtel, sensex, kospi, euro 96, euro 2000, olympics, olympic games, winter olympics, summer olympics, world cup, super bowl, world series
pro bowl, stanley cup, davis cup, fed cup, ryder cup, masters, u.s. open, us open, french open, australian open, grand slam, grand prix, champions' cup, champions league
champions trophy, fa cup, uefa cup, cup winners' cup, league cup, intertoto, intertoto cup, test, tests, ashes, the ashes, six nations, five nations, tour de france, giro d'italia, vuelta
world war, world war one, world war two, world war i, world war ii, cold war, gulf war, vietnam war, korean war, civil war, holocaust, great depression, industrial revolution, renaissance
christmas, christmas eve, easter, good friday, new year, new year's eve, new year's day, thanksgiving, labor day, labour day, independence day, memorial day, halloween, ramadan, hanukkah, passover
nobel, nobel prize, nobel peace prize, pulitzer, pulitzer prize, booker prize, oscar, oscars, academy award, academy awards, emmy, grammy, palme d'or, golden globe, victoria cross
eastern, western, northern, southern, north-south, east-west, far eastern, middle eastern, alpine, nordic, southeast asian, south-east asian, east asian, central asian, north african
west african, latin american, north american, south american, central american, eastern european, western european, west indian, north korean, south korean, new zealander, sri lankan
saudi arabian, south african, costa rican, puerto rican, hong kong dollar, ivory coaster, northern irish, east german, west german, east timorese, bosnian serb, bosnian serbs, bosnian croat
bosnian croats, bosnian moslem, bosnian moslems, sierra leonean, papua new guinean, san marinese, burkinabe, north koreans, south koreans, new zealanders, sri lankans, south africans, west indians
windows, windows 95, macintosh, iphone, ipad, android, java, unix, linux, airbus a320, kalashnikov, ak-47, stinger, patriot, scud, tomahawk, viagra, prozac, valium, botox
bible, koran, magna carta, kyoto protocol, geneva conventions, geneva convention, maastricht, maastricht treaty, dayton accords, oslo accords, schengen, internet, world wide web
bundesliga, serie a, serie b, primera liga, la liga, ligue 1, eredivisie, premier division, first division, second division, third division, national league, american league, super league, super 12
rugby union, rugby league, formula one, formula 1, indycar, moto gp, motogp, nascar, wimbledon fortnight, roland garros
`;

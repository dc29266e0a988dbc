/** Names of countries that `Intl.DisplayNames` does not give: short and former ones, nations of a union, abbreviations. */
export const countryNames = `
u.s., u.s, us, usa, u.s.a., u.k., uk, u.a.e., uae, united states, united states of america, america, britain, great britain
united kingdom, england, scotland, wales, northern ireland, ireland, republic of ireland, irish republic, holland
the netherlands, netherlands, ussr, soviet union, russian federation, yugoslavia, czechoslovakia, czech republic
czechia, slovak republic, east germany, west germany, federal republic of germany, zaire, congo, dr congo
democratic republic of congo, democratic republic of the congo, congo republic, republic of congo, burma, myanmar
ivory coast, cote d'ivoire, swaziland, eswatini, macedonia, north macedonia, bosnia, bosnia-herzegovina
bosnia and herzegovina, serbia and montenegro, kosovo, abkhazia, south ossetia, transnistria, vatican, vatican city
holy see, north korea, south korea, n. korea, s. korea, n.korea, s.korea, dprk, korea, hong kong, macau, macao, taiwan
china, people's republic of china, prc, tibet, palestine, palestinian territories, gaza strip, west bank, east timor
timor-leste, cape verde, gambia, the gambia, bahamas, the bahamas, turkey, turkiye, türkiye, syria, iran, laos
vietnam, brunei, moldova, moldavia, byelorussia, belorussia, faroe islands, faroes, trinidad, trinidad and tobago
antigua, st lucia, st. lucia, st vincent, st. vincent, st kitts, st. kitts, st kitts and nevis, sao tome
guinea-bissau, equatorial guinea, papua new guinea, solomon islands, marshall islands, micronesia, rhodesia
upper volta, ceylon, siam, persia, prussia, south west africa, western sahara, somaliland, puntland, kurdistan
iraqi kurdistan, nagorno-karabakh, nagorno karabakh, chechnya, dagestan, tatarstan, crimea, donbas, donbass, guernsey
jersey, isle of man, gibraltar, bermuda, greenland, puerto rico, guam, american samoa, tahiti, new caledonia
french guiana, guadeloupe, martinique, cayman islands, falkland islands, falklands, british virgin islands
virgin islands, aruba, curacao, svalbard, the maldives, maldives, the philippines, philippines, sudan, the sudan
ukraine, the ukraine, lebanon, el salvador, dominican republic, central african republic, saudi arabia
united arab emirates, sri lanka, new zealand, south africa, south sudan, north yemen, south yemen, sierra leone
costa rica, burkina faso, san marino, monaco, andorra, liechtenstein, luxembourg
`;

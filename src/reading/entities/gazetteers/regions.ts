/** States, provinces, counties and other parts of countries, with the abbreviations that news uses. */
export const regions = `
alabama, alaska, arizona, arkansas, california, colorado, connecticut, delaware, florida, georgia, hawaii, idaho
illinois, indiana, iowa, kansas, kentucky, louisiana, maine, maryland, massachusetts, michigan, minnesota, mississippi
missouri, montana, nebraska, nevada, new hampshire, new jersey, new mexico, new york state, north carolina
north dakota, ohio, oklahoma, oregon, pennsylvania, rhode island, south carolina, south dakota, tennessee, texas, utah
vermont, virginia, washington state, west virginia, wisconsin, wyoming, district of columbia, new england, midwest
deep south, sun belt, bay area, silicon valley, long island, cape cod, orange county, ala., ariz., ark., calif., colo.
conn., del., fla., ga., ill., ind., kan., ky., la., md., mass., mich., minn., miss., mo., mont., neb., nev., n.h.
n.j., n.m., n.y., n.c., n.d., okla., ore., pa., r.i., s.c., s.d., tenn., tex., vt., va., wash., w.va., wis., wyo.
d.c., ontario, quebec, british columbia, alberta, manitoba, saskatchewan, nova scotia, new brunswick, newfoundland
prince edward island, yukon, northwest territories, nunavut, labrador, new south wales, victoria, queensland
south australia, western australia, tasmania, northern territory, andhra pradesh, arunachal pradesh, assam, bihar
chhattisgarh, goa, gujarat, haryana, himachal pradesh, jharkhand, karnataka, kerala, madhya pradesh, maharashtra
manipur, meghalaya, mizoram, nagaland, odisha, orissa, punjab, rajasthan, sikkim, tamil nadu, telangana, tripura
uttar pradesh, uttarakhand, west bengal, jammu and kashmir, jammu, kashmir, ladakh, azad kashmir, sindh, sind
baluchistan, balochistan, north west frontier province, khyber pakhtunkhwa, waziristan, north waziristan
south waziristan, helmand, kandahar province, herat province, nangarhar, bavaria, saxony, hesse, brandenburg
thuringia, saarland, lower saxony, north rhine-westphalia, rhineland-palatinate, baden-wuerttemberg
schleswig-holstein, saxony-anhalt, mecklenburg, ruhr, rhineland, swabia, brittany, normandy, provence, alsace
lorraine, burgundy, picardy, aquitaine, corsica, savoy, auvergne, catalonia, andalusia, galicia, basque country
castile, valencia, aragon, navarra, navarre, extremadura, asturias, cantabria, murcia, la rioja, balearic islands
canary islands, majorca, mallorca, ibiza, tenerife, lombardy, tuscany, piedmont, veneto, sicily, sardinia, calabria
umbria, puglia, apulia, liguria, campania, lazio region, abruzzo, emilia-romagna, tyrol, tirol, carinthia, styria
salzburg province, flanders, wallonia, friesland, zeeland, brabant, silesia, pomerania, moravia, bohemia, transylvania
wallachia, dalmatia, slavonia, krajina, eastern slavonia, herzegovina, vojvodina, sandzak, republika srpska
serb republic, thrace, peloponnese, crete, rhodes, corfu, anatolia, cappadocia, donetsk region, luhansk
luhansk region, kherson region, zaporizhzhia region, kharkiv region, sumy region, bessarabia, karelia, siberia
kamchatka, sakhalin, ingushetia, ossetia, north ossetia, kabardino-balkaria, bashkortostan, buryatia, yakutia
chukotka, kuban, kursk region, belgorod region, bryansk region, primorye, stavropol, ural mountains, xinjiang
inner mongolia, guangdong, fujian, zhejiang, jiangsu, shandong, sichuan, hunan, hubei, henan, hebei, shanxi, shaanxi
gansu, qinghai, guizhou, yunnan, guangxi, hainan, anhui, jiangxi, jilin, liaoning, heilongjiang, ningxia, manchuria
hokkaido, honshu, kyushu, shikoku, okinawa, fukushima prefecture, java, sumatra, bali, sulawesi, kalimantan, borneo
irian jaya, papua, west papua, aceh, maluku, moluccas, lombok, flores, sabah, sarawak, johor, penang, kelantan
mindanao, luzon, visayas, cebu province, leyte, mindoro, sulu, basilan, chiapas, oaxaca, guerrero, veracruz, jalisco
sonora, chihuahua, sinaloa, michoacan, tabasco, tamaulipas, nuevo leon, yucatan, quintana roo, baja california, bahia
minas gerais, parana, pernambuco, rio grande do sul, santa catarina, mato grosso, ceara, para, goias, patagonia
tierra del fuego, antioquia, darfur, south kordofan, katanga, kivu, north kivu, south kivu, ituri, shaba, kasai
tigray, oromia, amhara, ogaden, eritrea region, kwazulu-natal, natal, transvaal, gauteng, free state, western cape
eastern cape, northern cape, mpumalanga, limpopo, borno, kaduna state, rivers state, biafra, zanzibar, casamance
bedfordshire, berkshire, buckinghamshire, cambridgeshire, cheshire, cornwall, cumbria, derbyshire, devon, dorset
essex, gloucestershire, hampshire, herefordshire, hertfordshire, kent, lancashire, leicestershire, lincolnshire
merseyside, middlesex, norfolk, northamptonshire, northumberland, nottinghamshire, oxfordshire, rutland, shropshire
somerset, staffordshire, suffolk, surrey, sussex, east sussex, west sussex, tyneside, warwickshire, west midlands
wiltshire, worcestershire, yorkshire, north yorkshire, south yorkshire, west yorkshire, greater manchester
greater london, glamorgan, gwynedd, powys, dyfed, gwent, clwyd, fife, lothian, strathclyde, tayside, aberdeenshire
county antrim, county down, county armagh, ulster, munster, leinster, connacht, county cork, county kerry, cotswolds
lake district
`;

/** Clubs by their full or usual names. A city that stands for its club is a matter of context. */
export const sportsClubs = `
arsenal, aston villa, blackburn rovers, bolton wanderers, brighton, chelsea, coventry city, crystal palace
derby county, everton, fulham, leeds united, leicester city, liverpool fc, manchester city, manchester united
man united, man city, middlesbrough, newcastle united, norwich city, nottingham forest, port vale, queens park rangers
qpr, sheffield united, sheffield wednesday, southampton, stoke city, sunderland, tottenham, tottenham hotspur, spurs
tranmere rovers, watford, west bromwich albion, west ham, west ham united, wimbledon fc, wolverhampton wanderers
wolves, bristol city, bristol rovers, cardiff city, swansea city, wigan athletic, charlton, charlton athletic
oldham athletic, ipswich town, grimsby town, huddersfield town, millwall, plymouth argyle, preston north end, celtic
glasgow celtic, rangers, glasgow rangers, hearts, hibernian, dundee united, partick thistle, raith rovers
st johnstone, st mirren, queen of the south, greenock morton, hamilton academical, east fife, ajax, ajax amsterdam
psv, psv eindhoven, feyenoord, vitesse, vitesse arnhem, az alkmaar, sparta rotterdam, fc twente, twente
twente enschede, nac breda, rkc waalwijk, willem ii, willem ii tilburg, roda jc, roda jc kerkrade, fortuna sittard
utrecht, volendam, de graafschap, nec nijmegen, cambuur, anderlecht, rsc anderlecht, club brugge, standard liege
cercle brugge, ekeren, lierse, lommel, racing genk, germinal ekeren, aalst, la gantoise, real madrid, atletico madrid
barcelona, fc barcelona, deportivo coruna, deportivo la coruna, deportivo, espanyol, espanol, athletic bilbao
real sociedad, real betis, betis, real zaragoza, real oviedo, sporting gijon, celta vigo, celta, racing santander
rayo vallecano, logrones, extremadura, hercules, compostela, tenerife, valladolid, real valladolid, villarreal, getafe
osasuna, juventus, juve, inter, inter milan, internazionale, ac milan, lazio, as roma, roma, sampdoria, fiorentina
torino, atalanta, udinese, piacenza, vicenza, cagliari, reggiana, napoli, bologna, parma, hellas verona, chievo
sassuolo, bayern munich, bayern, borussia dortmund, borussia moenchengladbach, schalke, schalke 04, bayer leverkusen
werder bremen, hamburg sv, hsv, vfb stuttgart, vfl bochum, eintracht frankfurt, hansa rostock, arminia bielefeld
fortuna duesseldorf, karlsruhe sc, 1860 munich, hertha berlin, hertha, st pauli, msv duisburg, sc freiburg
1. fc cologne, rb leipzig, hoffenheim, paris st germain, paris saint-germain, psg, monaco, olympique marseille
olympique lyon, girondins bordeaux, auxerre, rennes, bastia, cannes, guingamp, metz, montpellier, strasbourg, lille
le havre, caen, nancy, nantes, lens, benfica, sporting lisbon, sporting, porto, fc porto, boavista, braga, guimaraes
setubal, maritimo, belenenses, farense, salgueiros, chaves, leca, amadora, gil vicente, espinho, galatasaray
fenerbahce, besiktas, trabzonspor, bursaspor, kocaelispor, olympiakos, olympiacos, panathinaikos, aek, aek athens
paok, paok salonika, iraklis, aris salonika, ofi crete, xanthi, apoel, anorthosis, omonia, maccabi tel aviv
hapoel tel aviv, maccabi haifa, hapoel haifa, beitar jerusalem, spartak moscow, spartak, dynamo moscow, dinamo moscow
cska moscow, cska, lokomotiv moscow, torpedo moscow, torpedo, zenit, alania, alania vladikavkaz, rotor, dynamo kiev
dynamo kyiv, dynamo, dinamo, shakhtar donetsk, shakhtar, dnipro, chernomorets odessa, karpaty lviv, dinamo minsk
dinamo tbilisi, sparta prague, slavia prague, sigma olomouc, banik ostrava, viktoria zizkov, bohemians
slovan bratislava, spartak trnava, fc kosice, legia warsaw, legia, widzew lodz, gornik zabrze, lech poznan
wisla krakow, ruch chorzow, zaglebie lubin, stal mielec, ferencvaros, honvéd, honved, ujpest, mtk, vasas, vac
steaua bucharest, steaua, dinamo bucharest, rapid bucharest, universitatea craiova, national bucharest, cska sofia
levski, levski sofia, slavia sofia, lokomotiv sofia, red star, red star belgrade, crvena zvezda, partizan
partizan belgrade, vojvodina, hajduk split, croatia zagreb, dinamo zagreb, olimpija, rapid vienna, austria vienna
sturm graz, grazer ak, casino salzburg, austria salzburg, fc linz, admira wacker, fc tirol, grasshopper, grasshoppers
grasshopper zurich, fc zurich, fc basel, servette, neuchatel xamax, young boys, lausanne, fc sion, fc aarau, aarau
st gallen, luzern, ifk gothenburg, ifk gothenborg, malmo ff, aik, aik stockholm, djurgarden, hammarby, helsingborg
halmstad, orgryte, rosenborg, rosenborg trondheim, brann, lillestrom, viking stavanger, molde, brondby, fc copenhagen
aalborg, silkeborg, hjk helsinki, flamengo, fluminense, vasco da gama, botafogo, palmeiras, corinthians, sao paulo fc
santos, gremio, internacional, cruzeiro, atletico mineiro, bahia, river plate, boca juniors, boca, independiente
racing club, san lorenzo, velez sarsfield, rosario central, newell's old boys, penarol, nacional, colo colo
universidad de chile, olimpia, america de cali, atletico nacional, millonarios, club america, cruz azul, chivas, pumas
toluca, al-ahly, al ahly, zamalek, kaizer chiefs, orlando pirates, asec, verdy kawasaki, kashima antlers, western reds
canberra raiders, wallabies, springboks, st helens, warrington, leigh, widnes, workington, castleford, featherstone
wakefield trinity, bradford bulls, london broncos, harlequins, saracens, wasps, bath, leicester tigers, llanelli
collingwood, essendon, carlton, hawthorn, richmond tigers, fitzroy, footscray, geelong, st kilda, north melbourne
west coast, fremantle, brisbane bears, port adelaide, sydney swans, swans, williams, mclaren, benetton, ferrari
jordan, tyrrell, minardi, ligier, sauber, arrows, red bull, team telekom, once, rabobank, mapei, gan, festina, banesto
motorola team
`;

/** Companies whose name has no head word or is used without it. */
export const companies = `
christie's, sotheby's, macy's, wendy's, levi's, domino's, sainsbury's, abb, abn amro, acer, adidas, adobe, aegon, aer lingus, aeroflot, air france, air canada, air india, airbus, akzo nobel
alcatel, alcoa, alibaba, alitalia, allianz, amazon, america online, aol, american airlines, american express
american home products, amgen, amoco, amp, amtrak, anglo american, anheuser-busch, ansett, apple, apple computer, arco
at&t, atlantic richfield, aventis, aviva, axa, bae, bae systems, baidu, bankers trust, barclays, barings, basf, bat
bayer, bbv, bce, bear stearns, bechtel, bell atlantic, bellsouth, bertelsmann, bethlehem steel, bhp, bmw, bnp
bnp paribas, boeing, bombardier, bosch, bp, british aerospace, british airways, british gas, british petroleum
british steel, british telecom, bt, bskyb, cable & wireless, cadbury, canadian pacific, canal plus, canon, cargill
carrefour, cathay pacific, caterpillar, chase manhattan, chevron, china telecom, chrysler, ciba, ciba-geigy, cigna
cisco, citibank, citicorp, citigroup, coca-cola, coca cola, coke, colgate-palmolive, comcast, commerzbank, compaq
conagra, conoco, continental airlines, credit agricole, credit lyonnais, credit suisse, cs first boston, csx, daewoo
daf, daiei, daimler, daimler-benz, daimlerchrysler, daiwa, danone, dasa, dassault, de beers, deepmind, deere, dell
deloitte, delta air lines, delta, deutsche bank, deutsche telekom, diageo, digital equipment, disney, dow chemical
dow jones, dresdner bank, dresdner kleinwort benson, dupont, du pont, e.on, eastman kodak, ebay, electrolux, el al, eli lilly
elf aquitaine, emi, enel, eni, ericsson, ernst & young, eurotunnel, exxon, exxonmobil, facebook, fannie mae
federal express, fedex, ferrari, fiat, fidelity, fininvest, finmeccanica, foxconn, ford, ford motor, france telecom
freddie mac, fujitsu, gap, gazprom, gec, general dynamics, general electric, general foods, general mills
general motors, gillette, glaxo, glaxo wellcome, glaxosmithkline, gm, ge, goldman sachs, goodyear, google
grand metropolitan, gucci, guinness, hanson, harley-davidson, heineken, heinz, hewlett-packard, hewlett packard
hilton, hitachi, hoechst, holiday inn, home depot, honda, honeywell, hsbc, huawei, hyundai, ibm, iberia, ici, icl
ikea, infineon, ing, instagram, intel, international paper, investor ab, itochu, itt, j.p. morgan, jp morgan, jpmorgan
jal, japan airlines, jaguar, johnson & johnson, kellogg, kfc, kia, kingfisher, kleinwort benson, klm, kmart, kodak
komatsu, kpmg, kraft, ladbroke, lazard, lehman brothers, lenovo, lg, linkedin, lloyd's, lloyd's of london, lloyds
lloyds bank, lockheed, lockheed martin, lonrho, l'oreal, lotus, loral, lucent, lucent technologies, lufthansa, lukoil
lvmh, mannesmann, marks & spencer, marks and spencer, marriott, mastercard, matsushita, mattel, mazda, mcdonald's
mcdonnell douglas, mci, mckinsey, mediaset, medtronic, mercedes, mercedes-benz, merck, meta, merrill lynch
metallgesellschaft, michelin, microsoft, midland bank, mirage resorts, mitsubishi, mitsui, mobil, monsanto
morgan stanley, motorola, nabisco, natwest, nec, nestle, netscape, netflix, news corp, nike, nikko, nintendo
nippon steel, nippon telegraph and telephone, nissan, nokia, nomura, norsk hydro, nortel, northern telecom
northrop grumman, northwest airlines, novartis, novell, novo nordisk, ntt, nvidia, nynex, olivetti, openai, oracle
orange, pacific bell, paine webber, panasonic, paribas, pearson, pechiney, pemex, pepsi, pepsico, petrobras, petronas
peugeot, pfizer, pharmacia, philip morris, philips, pilkington, pirelli, pixar, polygram, porsche
pricewaterhousecoopers, price waterhouse, procter & gamble, prudential, prudential securities, pwc, qantas, qualcomm
rank xerox, raytheon, reebok, reliance, renault, repsol, rhone-poulenc, rio tinto, rjr nabisco, roche, rolls-royce
rolls royce, rosneft, royal dutch shell, rtz, rwe, ryanair, saab, sabena, sainsbury, saint-gobain, salomon brothers
samsung, sandoz, sanyo, sas, sap, sbc, sberbank, schering, schlumberger, sears, sears roebuck, seagram, seat, shell
siemens, silicon graphics, singapore airlines, skoda, smithkline beecham, societe generale, softbank, sony
southwest airlines, spacex, sprint, standard & poor's, standard and poor's, standard chartered, starbucks, sumitomo
sun microsystems, suzuki, swatch, swissair, taiwan semiconductor, tata, tci, telecom italia, telefonica, telstra
tencent, tenneco, tesco, tesla, texaco, texas instruments, thomson, thyssen, krupp, tiktok, time warner, toshiba
toyota, trans world airlines, twa, tsmc, turner broadcasting, twitter, tyson foods, uber, ubs, unilever
union carbide, union pacific, unisys, united airlines, united technologies, upjohn, ups, us airways, usair, us steel
usx, usinor, valujet, vauxhall, veba, verizon, viacom, vickers, virgin, virgin atlantic, visa, vodafone, volkswagen
vw, volvo, wal-mart, walmart, warner brothers, warner-lambert, wells fargo, western union, westinghouse, westpac
westdeutsche landesbank, weyerhaeuser, whatsapp, whirlpool, woolworths, worldcom, xerox, yahoo, yamaha, youtube, yukos
zeneca, zte, moody's, fitch, ihs, s&p, jardine matheson, swire, hutchison whampoa, cheung kong, sinopec
petrochina, cosco, citic, bank of america, bank of boston, bank of new york, bank of scotland, bank of china
banco santander, santander, banesto, bilbao vizcaya, rothschild, warburg, sbc warburg, schroders, flemings
james capel, smith barney, oppenheimer
`;

/** Words that never begin a name at the start of a sentence, and calendar words. */
export const functionWords = `
a an the this that these those and or but nor if so as at by for from in into of off on onto out over to up with about after before am is are
was were be been being do does did has have had can could may might must shall should will would not no yes i me my mine we us our ours you your
yours he him his she her hers it its they them their theirs who whom whose which what when where why how here there then than all any each
every some such too also just only very both either neither few many most much several another other others one two three four five six seven
eight nine ten eleven twelve thirteen fourteen fifteen sixteen twenty thirty forty fifty hundred thousand million dozen once twice first second
third last next previous although though while whereas because since until unless despite during without within against among between beside
besides beyond above below under underneath near nearby across along around amid behind toward towards through throughout upon via per like
unlike except instead however therefore thus hence meanwhile moreover furthermore nevertheless nonetheless still yet even ever never always
often sometimes again already perhaps maybe indeed now today tomorrow yesterday tonight earlier later ago soon today's let let's well oh ok okay
please thanks thank hello according asked based given following including regarding concerning compared due thanks mr mrs nothing something
everything anything nobody somebody everybody everyone someone anyone no-one none whether whatever whoever whenever wherever it's that's
there's he's she's we're they're i'm i've i'd i'll we've we'll don't doesn't didn't isn't aren't wasn't can't won't what's who's where's how's
here's ladies gentlemen dear yeah hey men women boys girls ladies fourth fifth sixth seventh eighth ninth tenth
`;

export const calendarWords = `
monday tuesday wednesday thursday friday saturday sunday tues thu thur thurs fri january february march april may june july
august september october november december jan. feb feb. mar. apr apr. jun. jul jul. aug aug. sep sep. sept sept. oct oct. nov nov. dec dec.
gmt est edt cst pst pdt bst cet utc am pm a.m. p.m. ad bc spring summer autumn winter
`;

/** Capitalised words of religion, politics and thought that name neither people, bodies nor places. */
export const adherents = `
moslem moslems muslim muslims islamic islamist islamists christian christians jewish jew jews catholic catholics roman protestant protestants orthodox
sunni sunnis shi'ite shi'ites shiite shiites shia hindu hindus sikh sikhs buddhist buddhists anglican lutheran methodist baptist mormon communist
communists marxist leninist maoist nazi nazis fascist democrat democrats democratic republican republicans socialist socialists liberal liberals
conservative marxism islam christianity judaism hinduism buddhism communism zionist zionism soviet soviets yugoslav yugoslavs tajik tajiks uzbek uzbeks kazakh kazakhs kyrgyz turkmen bengali punjabi kashmiri sindhi pashtun pashtuns persian ottoman turkish danish swedish finnish polish democrat native natives aboriginal aborigine aborigines inuit maori maoris mayan spanish french german germans italian italians arab arabs arabic kurd kurds kurdish tamil tamils
hutu hutus tutsi tutsis zulu zulus berber slav slavs slavic latin hispanic hispanics latino latinos gypsy gypsies roma romany basque basques
catalan corsican flemish walloon scots scottish welsh english irish british briton britons cornish gaelic hebrew yiddish urdu swahili mandarin
cantonese dutch dane danes finn finns swede swedes pole poles turk turks czech czechs slovak slovaks serb serbs croat croats bosnian bosnians
spaniard spaniards frenchman frenchwoman frenchmen englishman englishwoman englishmen irishman irishmen scot dutchman dutchmen welshman
new-zealander kiwi kiwis aussie aussies yankee texan texans californian londoner londoners parisian muscovite muscovites
european europeans african africans asian asians american americans north-korean south-korean palestinian palestinians israeli israelis
saudi saudis iraqi iraqis iranian iranians afghan afghans pakistani pakistanis bangladeshi kuwaiti emirati omani yemeni qatari filipino
filipinos thai thais burmese vietnamese chinese japanese korean koreans taiwanese portuguese swiss maltese lebanese sudanese congolese
olympic olympics olympian paralympic euro euros eurodollar internet web god christ jesus bible koran quran santa satan ph.d pct gb tel fax nobel oscar emmy
grammy tv cd dvd gdp gnp cpi ppi ipo aids hiv covid covid-19 dna atm pc vat nyt usd gbp eur jpy dm stg sdr
ukrainian ukrainians russian russians belarusian belarusians georgian georgians armenian armenians azeri azeris azerbaijani chechen chechens tatar
tatars uighur uighurs uyghur uyghurs kosovar kosovars macedonian macedonians slovenian slovene slovenes austrian austrians hungarian hungarians
romanian romanians bulgarian bulgarians greek greeks albanian albanians estonian latvian lithuanian norwegian norwegians icelandic

`;

/** Words on sport: an article with enough of them is a sports report, where a city is a team. */
export const sportsWords = `
soccer football rugby cricket tennis golf baseball basketball hockey athletics cycling boxing squash badminton swimming skiing formula grand prix
match matches game games goal goals halftime half-time scorer scorers innings wicket wickets overs batting bowling umpire referee striker midfielder defender
goalkeeper league cup championship championships tournament qualifier semifinal semifinals quarter-final quarterfinals final playoff playoffs
standings inning homer homers pitcher quarterback touchdown coach seed seeded singles doubles champion season squad team teams players player
scored beat defeated medal metres lap laps race relay scoreboard scoreless unbeaten victory defeat title round standing points
`;

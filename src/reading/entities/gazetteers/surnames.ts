/** Family names that the lexicon of compromise lacks, most of them of people in the news anywhere. */
export const surnames = `
abbott ackermann adeyemi agnelli ahern ahtisaari akhmetov albright aliyev allawi allen anderson andersson andreotti
annan aoun aquino arafat armstrong ashdown aslan assad aznar baker balladur barak barnes barnier barroso bashir
baldwin barker beckham begin bennett berezovsky berger berlusconi bhutto biden bildt blair blinken bolton bossi
boutros brown brundtland bryant bush butler byrne callaghan cameron campbell cardoso carlsson carr carter castro
chavez cheney chernomyrdin chirac chissano christopher churchill claes clark clarke clegg clinton cohen cole collins
cook cooper corbyn cruz curtis dalai davies davis dayan dean dehaene delors demirel deng deripaska diaz diouf dole
dostum douglas duffy duncan duterte eban ecevit edwards einstein eisenhower elliott erdogan erhard evans ferguson
fernandes fernandez fillon fini fischer fisher fitzgerald fleming flynn ford forsyth foster fox francis fraser freeman
friedman fujimori gaddafi gallagher gandhi garcia gates geagea genscher gibson giscard gligorov gomez gonzales
gonzalez gorbachev gordon gore graham granic grant gray green greene greenspan griffin griffith guterres haider hall
hamilton hansen hansson hariri harris harrison harvey hashimoto hatoyama havel hawke hayes henderson henry hernandez
heseltine hill hitler hoffmann holbrooke hollande holmes horn horvath hosokawa howard hrawi hughes hume hun hunt
hunter hurd hussein ivanov izetbegovic jackson jakobsen jansen jaruzelski jenkins jensen johansen johansson johnson
johnston jonathan jones joseph jospin juncker juppe kabila karadzic karimov karimi karlsson kaunda keating kelly
kennedy kerry khamenei khan khatami khomeini kim king kinkel kinnock kissinger klaus klestil klima kohl kok koizumi
kovacs kozyrev krajisnik krishnan kuchma kumar kwasniewski lafontaine lake lambert larsen larsson lavrov lawrence
lawson lebed leblanc lee lehmann levy lewis lewinsky li lloyd lopez lukashenko luzhkov macdonald mackay mackenzie
macron major mandela mandelson marshall martin martinez mason matthews mbeki mccain mccarthy mcdonald mckenzie mcmahon
meciar medvedev menem merkel meyer miller milosevic mills mitchell mitterrand miyazawa mladic mobutu modi moi mokhtar
moore moreno morgan morris morrison mubarak mueller mugabe mulroney muller murphy murray musharraf nasrallah
nazarbayev nelson netanyahu newman nguyen nielsen nilsson nixon novak nowak nyerere obama obasanjo o'brien o'connell
o'connor o'donnell o'leary o'neill o'reilly o'sullivan olmert olsen olsson ortega ozal owen ozawa palme palmer panic
papandreou parker patel patten patterson pavlov pedersen pelosi peres perez perot perry peters petersen petersson
peterson phillips pinochet poos portillo powell price primakov prodi putin qaddafi quayle quinn rabin rafsanjani
rahman ramaphosa ramirez ramos rao rasmussen reagan reid reyes reynolds rice richards richardson rifkind roberts
robertson robinson rodriguez rogers romney rose ross rossi rubin rugova rumsfeld russell ryan ryzhkov saddam samaranch
sanchez santer santos sarkozy savimbi scalfaro schmidt schneider schroeder schultz schulz schumacher schwarz scott
shah shamir sharif sharma sharon shaw shevardnadze sihanouk silajdzic silva simitis simpson singh smith solana solbes
solzhenitsyn soros stevens stewart stoiber stone suharto sullivan sutherland svensson sybiha taylor thatcher thompson
thomson tito tomasek trump trudeau truman tudjman turner tusk tutu tymoshenko tyson ulmanis vajpayee vance vargas
vasile velayati videnov voigt volcker wagner waigel waldheim walesa walker wallace walsh ward washington watkins
watson weber webb wells west white wilkinson williams willis wilson wolf wood woods wright yanukovych yeltsin young
yushchenko zedillo zelensky zelenskiy zelenskyy zeman zeroual zhirinovsky zhivkov zimmermann zuma zyuganov ahmed akram
ali amin ansari aziz bukhari butt chaudhry farooq hamid haque hasan hassan hossain hosseini ibrahim iqbal islam jaber
jalil javed karzai latif mahmood malik masood mirza mohamed mohammad mohammed musa mustafa nasser omar qureshi rashid
raza saeed saleh salim shaikh siddiqui sultan taha usman yousef yusuf zaman bachchan banerjee basu bhatt bose
chatterjee chopra das desai dutt gavaskar ghosh gupta iyer jain joshi kapoor kaur khanna kohli mehta menon mishra
mukherjee nair nehru pandey pillai rana reddy roy sen sinha srinivasan thakur varma verma yadav fujita goto hasegawa
hayashi honda ikeda inoue ishii ito kato kimura kishida kobayashi kondo maeda matsumoto mori murakami nakajima
nakamura nakayama nishimura ogawa okada saito sakamoto sasaki sato shimizu suzuki takahashi takeda tanaka ueda
watanabe yamada yamaguchi yamamoto yamazaki yoshida alvarez arias aznavour benitez blanco cabrera calderon campos
castillo cortes delgado dominguez espinoza estrada figueroa flores fuentes gimenez gutierrez guzman herrera ibarra
jimenez juarez lara leon lozano luna maldonado marquez medina mendez mendoza molina morales munoz navarro nunez ochoa
ortiz pacheco padilla pena pinto ponce quintero rios rivas rivera robles rojas romero rosales ruiz salas salazar
salinas sandoval serrano solis soto suarez toledo torres trujillo valdez valencia vega velasco velazquez vera villa
zamora zapata almeida alves andrade araujo barbosa barros carvalho correia costa cunha dias ferreira fonseca gomes
goncalves lima lopes machado marques martins mendes monteiro moreira nascimento neves nogueira oliveira pereira
pinheiro ribeiro rocha rodrigues sousa souza tavares teixeira vieira bianchi bruno caruso colombo conti d'angelo
esposito ferrara ferrari fontana galli gallo gatti gentile giordano greco leone lombardi longo mancini mariani marini
marino martini moretti ricci rinaldi rizzo romano russo santoro serra testa vitale bernard bertrand blanc bonnet boyer
brun chevalier clement david dubois dufour dumas dupont durand faure fontaine fournier garnier gauthier gautier girard
guerin lacroix laurent lefebvre legrand lemaire leroy marchand mercier meunier michel moreau morel nicolas noel perrin
petit philippe picard renard renaud robin roche rousseau roussel roux simon vidal vincent bauer becker braun brandt
engel frank franke friedrich fuchs graf gross haas hahn hartmann heinrich herrmann hofmann huber jung kaiser keller
klein koch koehler kraft kramer krause krueger kuhn lang lange lorenz ludwig maier mayer moeller neumann otto pfeiffer
pohl richter roth sauer schaefer schmitt schmitz scholz schreiber schroder schubert schuster schwartz seidel sommer
stein vogel vogt weiss werner winkler winter wolff ziegler zimmerman bakker dekker dijkstra janssen mulder peeters
smit visser vos willems wouters kowalski kaminski lewandowski wisniewski wojcik zielinski dvorak horak kucera nemec
novotny pospisil prochazka svoboda vesely nagy szabo toth varga balogh farkas kiss papp takacs dimitrov georgiev
ivanova kolev nikolov petrov petrova stoyanov todorov ionescu popa popescu radu stan horvat jovanovic kovac kovacevic
maric markovic nikolic pavlovic petrovic popovic savic simic stankovic stojanovic vukovic bondarenko boyko kovalenko
kovalchuk kravchenko marchenko melnyk oliynyk petrenko polishchuk savchenko shevchenko tkachenko alekseev fedorov
kozlov kuznetsov lebedev mikhailov morozov nikolaev novikov orlov popov romanov semenov smirnov sokolov solovyov
stepanov vasiliev volkov zaitsev zakharov makinen virtanen korhonen nieminen laine heikkinen koskinen
`;

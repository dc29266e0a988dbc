/**
 * Names so well known that typing one means that one: it is never taken for a misspelling of another name, however
 * near. Variants of the same name still meet, by their sound or `given-name-variants.ts`.
 */
const givenNames = `
aaron adam adrian ahmed aisha alan albert alejandro alex alexander alexandra alexei alfred ali alice alicia alina amanda amina amir amy ana
anastasia andre andrea andreas andrei andrew andrii andriy angela anita anna anne annie anthony anton antonio ariel arthur artur asad ashley
barbara basil beatrice ben benjamin bernard bernie beth bill bob boris brad brandon brian bruce bruno carl carla carlo carlos carmen carol
caroline catherine cecilia charles charlie charlotte chloe chris christian christina christine christopher claire clara claude claudia
clement colin craig cristina daniel daniela danny daria dave david dean deborah denis dennis diana diego dmitri dmitry dmytro dominic donald
donna doris dorothy douglas duncan edgar edith eduardo edward edwin elena eli elias elisabeth elizabeth ella ellen elon emil emily emma
emmanuel enrique eric erik erica ernest esther eugene eva evan evelyn fatima felix ferdinand fernando fiona florence frances francesca
francesco francis francisco frank franz fred frederick gabriel galina gary geoffrey george gerald gerard gianni gina giorgia giovanni giulia
giuseppe glenn gloria gordon grace graham greg gregory guido gustav hamid hannah hans harold harry hassan hector heinz helen helena henri
henry herbert herman hugh hugo hussein ian ibrahim ida igor ilya imran ingrid irene irina isaac isabel isabella ivan jack jackie jacob
jacques jaime jake jamal james jamie jan jane janet jason javier jean jeff jeffrey jennifer jeremy jerome jerry jesse jessica jesus jim
jimmy joan joao joe joel johan johann johannes john johnny jon jonas jonathan jordan jorge jose josef joseph joshua juan judith judy julia
julian julie julio justin kamal karen karim karin karl karla kate katherine kathleen katie kay keith kelly ken kenneth kevin khalid kirill
klaus konrad kurt lara larry lars laura lauren laurent lawrence layla lea lena leo leon leonard leonid leslie lewis lidia lily linda lisa
lloyd lorenzo louis louise luca lucas lucia lucy luigi luis luisa lukas luke lydia lynn maksym malcolm manuel marc marco marcos marcus
margaret maria mariam marian marianne marie marina mario marion marius mark markus marta martha martin martina marvin mary matt matteo
matthew matthias maurice max maxim maya megan melanie melissa michael michal michel michele michelle mick miguel mikael mike mikhail milan
milos mohamed mohammad mohammed moritz muhammad murat mustafa mykola nadia nancy naomi natalia natalie natasha nathan neil nelson nicholas
nicola nicolas nicole nigel nikita nikolai nina noah nora norman olaf oleg oleh oleksandr oleksii olena olga oliver olivia oscar osama otto
pablo pamela paola paolo patricia patrick paul paula pavel pavlo pedro peter petra petro philip philippe phil pierre rachel rafael ralph
ramon raul ray raymond rebecca ricardo richard rick rita robert roberto robin rodrigo roger roland roman ronald rosa rosie ross roy ruben
rudolf rupert ruslan russell ruth ryan sabine sabrina sally salim sam samantha samir samuel sandra sara sarah scott sean sebastian serena
serge sergei sergey sergio serhiy seth sharon sheila shirley silvia simon simone sofia sonia sophia sophie stanislav stefan stefano stella
stephan stephanie stephen steve steven stuart susan suzanne svetlana sylvia taras tatiana ted teresa terry theo theresa thomas tim timothy
tina todd tom tommy tony tracy tyler ulrich ursula valentin valentina valerie vanessa vera victor victoria viktor vincent vitali vitaly
vladimir vladislav volodymyr walter wanda warren wayne wendy werner wilhelm william wolfgang xavier yana yulia yuri yusuf yves zachary
lyudmila ludmila liudmyla galyna halyna andrey aleksandr aleksei nikolay dmitrii serhii evgeny yevgeny hunter melania ivanka barron jill kamala akira hiroshi kenji takeshi yoshi yuki shinzo fumio naoki kenta haruki
mahmoud nasser omar rashid saad salem salman samira tariq walid yasser youssef zaid bashar hafez maher fuad farid jamila leila nadir amin
`;

const familyNames = `
abbas adams alexandrov allen anderson andersen assad austin baker bailey barnes barrett baxter becker beckett bell bennett benson berg berger
biden bishop blair blake blinken bolton bond bosch bowen boyd bradley brandt braun brennan briggs brooks browne bryant buchanan buck burke
burns burton bush butler byrne caldwell cameron campbell carey carlson carney carr carroll carson carter casey castillo castro chan chandler
chang chapman chase chavez chen cheney cheng chirac choi chow christie churchill clark clarke clayton clegg clinton cohen cole coleman collins
connor conway cook cooper corbyn costa cox crawford cruz cunningham curtis dalton daly daniels davidson davies davis dawson dawes deng diaz dixon
dolan douglas doyle drake duffy duke duncan dunn dutton eden edwards elliott ellis erdogan evans farrell ferguson fernandez fischer fisher
fleming fletcher flores flynn ford foster fowler fox franco franklin fraser freeman friedman fuller gallagher gandhi garcia gardner garner
gates gibson gilbert gill glover goldberg gomez gonzalez gonzales goodman gore gorman graham grant gray green greene griffin griffith gross
guerrero gutierrez haas hale haley hall hamilton hammond hansen hanson harding hardy harper harrington harris harrison hart harvey hawkins
hayes heath henderson hernandez herrera hess hicks higgins hill hoffman hoffmann holland holmes hopkins horn horton howard howell hudson
huber hughes hunt hunter hunt ibrahim irwin ivanov ivanova jackson jacobs jacobson james jansen jefferson jenkins jennings jensen jimenez johansson
johnson johnston jones jordan joyce jung kaiser karimov kaufman kaufmann keller kelly kemp kennedy kerr kerry khan kim king kirby klein knight koch
kovac kovacs kozlov kramer krause kruger kuznetsov lambert lang larsen larson lavrov lawson lee lehmann leonard leslie levin levine levy
lewis lincoln lindsay little lloyd logan lopez lowe lucas luna lynch macdonald macron maduro malik malone mandela mann manning marino marsh
marshall marquez martin martinez mason matthews maxwell mayer mcarthur mccain mccarthy mcconnell mcdonald mckay mckenzie mclean medina medvedev
mendez merkel merz meyer michel miller mills milosevic mitchell modi molina monroe moore morales moran moreno morgan morozov morris morrison moss
mueller muller mullen munoz murphy murray musk myers nash navalny nelson newman newton nguyen nichols nielsen nixon nolan norris norton novak
nunez obama obrien oconnor olsen olson oneill orban orlov ortega ortiz osborne owen owens palmer parker parsons patel patterson patton paul
payne pearce pearson pena perez perkins perry peters petersen peterson petrov petrova phillips pierce pope popov porter powell price prigozhin
putin quinn ramirez ramos ramsey raab reagan reed rees regan reid reyes reynolds rice richards richardson richter riley rivera rivers roberts
robertson robinson rodgers rodriguez rogers rojas romero romney roosevelt rosen rosenberg ross rossi roth rowe rubin rubio ruiz russell russo
ryan salazar sanchez sanders sandoval santiago santos sarkozy saunders schaefer schmidt schmitt schneider scholz schreiber schroeder schroder
schultz schulz schulze schumacher schumer schwartz schwarz scott shah sharma sharp shaw shepherd sherman silva simmons simon simpson singh sinclair
smirnov smith snyder sokolov solomon soros soto spencer spicer stalin starmer stein stephens stevens stevenson stewart stokes stone strauss
suarez sullivan sunak sutherland sutton swift tanaka taylor thatcher thomas thompson thomson tillerson townsend trudeau truman trump truss tucker turner
tyler tyson vance vargas vasquez vega volkov wagner walker wallace walsh walton wang warner warren washington watkins watson watts weaver webb
weber weiss wells wheeler white whitaker wilkinson williams williamson wilson winter wolf wolfe wolff wong woods wright wu xu yang yeltsin york
young zhang zhao zhou zhu zimmermann
abe aso kishida suzuki sato takahashi watanabe ito yamamoto nakamura kobayashi kato yoshida yamada
zelenska poroshenko yanukovych yushchenko tymoshenko kuleba kulyk zaluzhny zaluzhnyi syrskyi budanov shmyhal yermak reznikov klitschko
shevchenko kravchenko kravchuk kuchma bondarenko tkachenko kovalenko marchenko shoigu gerasimov peskov patrushev belousov mishustin zakharova
lukashenko khrushchev brezhnev gorbachev kadyrov khodorkovsky nasrallah sinwar haniyeh netanyahu gantz gallant lapid sharon rabin peres barak
olmert rouhani raisi khamenei khomeini zarif hussein hussain gaddafi mubarak morsi sisi hariri aoun jumblatt barzani talabani maliki abadi kadhimi sadr
`;

const places = `
afghanistan albania algeria america andorra angola argentina armenia australia austria azerbaijan bahamas bahrain bangladesh barbados
belarus belgium belize benin bhutan bolivia bosnia botswana brazil britain brunei bulgaria burma burundi cambodia cameroon canada chad chile
china colombia congo croatia cuba cyprus czechia denmark djibouti dominica ecuador egypt england eritrea estonia eswatini ethiopia europe
fiji finland france gabon gambia georgia germany ghana greece grenada guatemala guinea guyana haiti honduras hungary iceland india indonesia iran iraq
ireland israel italy jamaica japan jordan kazakhstan kenya kiribati korea kosovo kuwait kyrgyzstan laos latvia lebanon lesotho liberia libya
liechtenstein lithuania luxembourg macedonia madagascar malawi malaysia maldives mali malta mauritania mauritius mexico moldova monaco
mongolia montenegro morocco mozambique myanmar namibia nauru nepal netherlands nicaragua niger nigeria norway oman pakistan palau palestine
panama paraguay peru philippines poland portugal qatar romania russia rwanda samoa scotland senegal serbia seychelles singapore slovakia
slovenia somalia somaliland spain sudan suriname sweden switzerland syria taiwan tajikistan tanzania thailand tibet togo tonga tunisia turkey
turkmenistan tuvalu uganda ukraine uruguay uzbekistan vanuatu vatican venezuela vietnam wales yemen zambia zimbabwe
alabama alaska arizona arkansas california carolina colorado connecticut dakota delaware florida hawaii idaho illinois indiana iowa kansas
kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon
pennsylvania tennessee texas utah vermont virginia wisconsin wyoming
abuja accra aden aleppo algiers amman amsterdam ankara antwerp athens atlanta baden baghdad bakhmut baku bali baltimore bangkok barcelona
basra beijing beirut belfast belgorod belgrade bergen berlin bern bilbao birmingham bogota bologna bombay bonn boston bristol brno brussels
bryansk bucharest budapest busan cairo calais cannes caracas cardiff chechnya chernihiv cherkasy chernivtsi chicago cologne copenhagen crimea dagestan
dakar dallas damascus darfur delhi denver detroit dhaka dnipro doha donbas donetsk dresden dubai dublin edinburgh florence frankfurt galicia
gaza geneva genoa ghent glasgow gomel grozny haifa hamburg hamas hanoi harbin havana hebron helsinki herat hezbollah homs houston idlib incheon
islamabad istanbul izmir jaffa jakarta jenin jericho jerusalem kabul kaliningrad kandahar karachi kashmir kazan kerch kharkiv khartoum
kherson kigali kinshasa kirkuk kolkata krakow kramatorsk kremlin kunduz kurgan kurdistan kursk kyiv kyoto lagos lahore leipzig leningrad lima
lisbon liverpool london luhansk lutsk lviv lyon macau madrid manchester manila mariupol marseille mecca medina melbourne miami milan minsk mogadishu
moscow mosul mumbai munich murmansk mykolaiv nagasaki nairobi nanjing naples nato nice nikopol normandy odesa omsk orel oryol osaka oslo
oxford palermo paris penza perm perth philadelphia pokrovsk poltava prague pretoria pskov pyongyang quebec rafah ramallah raqqa riga rio rivne
riyadh rome rostov rotterdam ryazan samara sanaa santiago sarajevo seattle seoul sevastopol seville shanghai sinai skopje sofia somme stalingrad
stockholm stuttgart sumy sydney taipei tallinn tambov tartu tashkent tbilisi tehran tokyo toronto transnistria tripoli tula tunis turin tver ulaanbaatar
utrecht vancouver venice verona vienna vilnius vinnytsia vladivostok volgograd voronezh warsaw washington wuhan yerevan zagreb
zaporizhzhia zurich zhytomyr
american arab asian australian austrian belgian brazilian british bulgarian canadian chechen chinese cuban czech danish dutch
egyptian english european finnish french georgian german greek hungarian indian iranian iraqi irish israeli italian japanese jewish
jordanian kenyan korean kurdish latvian lebanese libyan lithuanian mexican muslim nigerian norwegian pakistani palestinian polish
portuguese romanian russian saudi scottish serbian slovak slovenian spanish sudanese swedish swiss syrian taiwanese thai turkish
ukrainian vietnamese yemeni
`;

const wordSet = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));
const givenNameSet = wordSet(givenNames);
const placeSet = wordSet(places);
const ownNames: ReadonlySet<string> = new Set([...givenNameSet, ...wordSet(familyNames), ...placeSet]);

/** Whether a folded word is a well-known name in its own right. */
export const isOwnName = (folded: string): boolean => ownNames.has(folded);

export const isGivenName = (folded: string): boolean => givenNameSet.has(folded);

/** Whether a folded word is a well-known place or the adjective of one. */
export const isPlaceName = (folded: string): boolean => placeSet.has(folded);

/** Given names that the lexicon of compromise lacks: of Europe, the Arab world, Africa, South and East Asia; and short forms. */
export const givenNames = `
adil adnan agnieszka ahmad ahmed ahmet aidan aino akbar akihito akio alain alberto albrecht aldo alejandro aleksandar
aleksander aleksandr aleksei alessandro alessandra alexandre alfonso alfredo alija alioune alois amadou amir amina
amit amos anatoli anatoly anders andre andreas andrei andrej andres andrew andrzej andy angelo anil anja anke annika
anton antonin antonio anwar arantxa ari ariel arjun armand armando arnaud arne arnold arsene artur arturo asif asma
atal ataollah attila augusto aung avigdor ayman aziz babar bakili barbara bashar bashir bart beata benazir benedikt
benito bernard bernd bernardo bertrand bettina bhumibol bilal bill bjorn bob bogdan bohdan boris borislav boutros
branko brigitte bruno burhanuddin carl carlo carlos carmen cecile cedric cesar chandrika christian christoph
christophe claudio clemens conchita constantin cornel cristian cristina cyril dalibor damian damien daniele daniil
dariusz darko davor denis denys didier diego dieter dimitri dimitris dimitrios dino dirk dmitri dmitry dmytro
dominique dragan dragoslav dusan eamonn eamon ebrahim edgar edmund eduard eduardo edvard egil ehud einar eino eirik
elena elias eliyahu emilio emma emmanuel enrico enrique eric erik ernesto ernst erwin esteban etienne eugen eugene eva
evgeni ezer fabio fabrice faisal farooq farouk fatima federico felipe felix ferdinand ferenc fernando fidel filip
filippo flavio florian francesco francis francisco franck franco francois franjo frank frantisek franz frederic
fredrik friedrich fritz gabriel gabriela gamal gary gaston gavin genaro gennady georg georges georgi georgios gerald
gerard gerd gerhard gerry giacomo gianfranco gianluca gilles giorgio giovanni girija giulio giuseppe glafcos glenn
gonzalo goran gordon graciela graham greg gregor grigory guido guillaume guillermo gunnar gunter guenter gunther
gustavo guy gyula hafez hakan halvard hamid hans hansjoerg harald hariri hasan hashim hassan hastings heike heiko
heinrich heinz heinz-harald hekmatyar helen helena helmut henri henrik henry herbert hermann hernan hideo hiroshi
hisham hosni hubert hugo hussein ian ibrahim ignacio igor ihor ilham ilir ilya imad imran indira inge ingo ingrid inna
ion ionel irina isaac isabel isaias ismail istvan ivan ivana ivica ivo jaap jacek jacinto jackie jacob jacques jacqui
jaime jakob jakub jamal james jan jana janez janos jaroslav jaroslaw javed javier jean jean-bertrand jean-claude
jean-francois jean-jacques jean-louis jean-luc jean-marie jean-michel jean-paul jean-philippe jean-pierre jean-yves
jens jeremy jerzy jesper jesus jiang jim jimmy jiri joachim joan joao jochen joe joel joerg johan johann johannes john
jonas jonny joost jordi jorge joris jose josef josep joseph joschka josip jozef juan juha jukka jules julian julien
julio julius junichiro jurgen juergen jurij jussi kamal karel karen karim karin karl karlheinz karsten katja kazem
keiko keith keizo ken kenji kenneth kevin khaled khalid khalifa kim kirsten kjell klaus kofi konrad konstantin kostas
krzysztof kurt kwame kyriakos kyrylo lars lasse laszlo laurent lech leif lena lennart leo leon leonardo leonid leopold
leszek levon liamine lino lionel ljubisa lothar louis luc luca lucas luciano luigi luis luisa luiz lutz maciej magnus
mahathir mahmoud mahmud makram malcolm malik manfred manmohan manuel marat marc marcel marcello marcelo marcin marco
marcos marcus marek margaret margarita maria marian mariano mario marion marius mark marko markus marta martin martina
martti massimo mateja matej mathias mathieu mats matteo matthias mauricio maurizio mauro max maxim maxime mehdi mehmet
meir mel mercedes mesut mia michael michal michel michele michelle miguel mihai mihaly mika mikael mikhail mikheil
miklos mikko milan mile milos miloslav miodrag mircea mirek miroslav mladen mobutu mohamad mohamed mohammad mohammed
mohd moktar momcilo monica mordechai moshe muammar mugur muhammad muhammed mustafa mykola mykhailo nabil nadia naguib
naji narendra nasser natalia natalya natan navin necmettin nelson nemanja nico nicolae nicolas nicole nikola nikolai
nikolaos nikolay nikos nils niels nizar noam norbert norodom nuri nursultan octavio olaf ole oleg oleh oleksandr
oleksii olga oliver olivier olusegun omar orhan oscar osama osman oswaldo otto ove pablo paolo pascal patrice patrick
patricio paul paula paulo pavel pavlo pawel pedro pekka per pervez peter petr petra petre petro petros philippe pier
pierre piet pieter pietro piotr prince radek radovan rafael rafik rafiq raimo rainer raisa rajiv ralf ramon ramos
ramzan raoul rashid ratko raul recep reinhard reinhold remi renate renato rene reza riad ricardo riccardo richard
rigoberto rikard rina robert roberto rodolfo rodrigo roger roh roland rolf roman romano romeo ronald ronny rosa
rosalia ruben rudi rudolf rui ruslan rustam ryszard ryutaro saad sabine saddam saeed said saif salah salim salman
salva sami samir samuel sandor sandra sani santiago saul sean sebastian sebastien selim serge sergei sergey sergio
serhii serhiy shamil sharif sheikh shimon shinji shinzo silvio simeon simon simone slobodan sofia sonia sonja soren
stanislav stanislaw stefan stefano stefanos steffen steffi stelios stephane stephen stig stipe stjepan suleiman
suleyman sune susanne svein sven svetlana sylvain sylvie tadeusz takeshi tancredo tansu tarek tariq taro tatiana
tatyana tayyip teodor teresa thabo thanh theo thierry thomas thorsten tibor tihomir tobias todor tomas tomasz tomislav
tommaso tommy tomoko toni torsten toshiki ueli ugo ulf ulrich ulrike umar umberto urs ursula uwe vaclav valentin
valentina valeri valeria valery valeriy vasily vasyl vesna vicente victor viktor viktoria vincent vincenzo vittorio
vitaly vitali vladimir vladislav vlado vojislav volker volodymyr vuk vyacheslav waldemar walid walter wasim wei werner
wilfried wilhelm willem willi willy wim wladyslaw wojciech wolfgang xavier yannick yannis yasser yasuo yehuda yelena
yevgeny yigal yitzhak yossi youssef youssou yukio yulia yuri yuriy yusuf yves yvette yvonne zafar zbigniew zdenek
zdravko zeljko zhivko zine zinedine zoltan zoran zubin zvonimir akmal alyaksandr anwarul ashraf asghar atif azhar
brajesh chaminda chandra dilip gopal harbhajan hashan inzamam jagdish javagal kapil kumar lalit mahesh manoj mohinder
mukesh muttiah navjot nawaz nayan nilesh pramod prasad rahul rajesh rakesh ramesh ranjit ravi sachin sanath sandeep
sanjay sanjeev sarath saurav shahid shoaib shiv sourav sunil suresh vijay vikram vinod virat waqar yashwant abiola
adama amara babacar chidi chinedu cyprian emeka femi gbenga idriss ifeanyi issa jomo kelechi kenenisa kwesi
laurent-desire lamine mamadou mwai ngozi nnamdi noah obafemi olu oumar ousmane sekou seydou sizwe taban tendai thandi
uhuru yahya yakubu yoweri ciaran declan dermot desmond eoin finbar liam malachy niall niamh padraig paddy proinsias
ruairi seamus sinead siobhan angus callum ewan fergus hamish iain murdo rory aled dafydd emyr gareth geraint huw ieuan
rhodri rhys archie bobby brad brett brock bryce bubba buddy chad chip chuck cliff clint cody curt dale dallas darrell
darren darryl dave derek dexter dick don doug duane dusty dwayne earl ed eddie eldon felton fred gil graeme hal hank
heath ike irv jake jarrod jay jeff jerome jerry jock jody joey jon kirk kyle lance larry lee lenny les lloyd lonnie
lorne lyle marv marvin mick mickey mike mitch mo mookie moises morten neal ned nick nolan norm orlando otis pat pete
phil quentin ray reggie rex rich rick ricky rob rod rodney ron ronnie ross roy russ rusty sam sammy scott shane shawn
sid skip stan sterling steve stu tadahito ted terrell terry tiger tim tino todd tom tony travis trevor troy ty tyrone
vern vince wade wally walt ward wayne wes will yogi zack zane
`;

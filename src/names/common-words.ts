/**
 * The common words of English, as base forms: what a question is made of. None of them is a misspelt name, however near
 * it comes to one ("part" is not Park). Endings are handled by `isCommonWord`.
 */
const words = `
a able about above abroad absence absolute abuse accept access accident accord account accuse achieve across act action active
activist activity actor actress actual ad adapt add address adjust admire admit adopt adult advance advantage advice advise affair
affect afford afraid africa after afternoon again against age agency agenda agent ago agree agreement ahead aid aide aim air aircraft
airport airstrike alarm album alert alike alive all allege alliance allow ally almost alone along already also alter although always am
amid among amount an analysis analyst ancient and anger angle angry animal anniversary announce annual another answer any anybody anymore
anyone anything anyway apart apologise apologize apology app appeal appear apple apply appoint approach approve april are area argue
argument arise arm armed army around arrange arrest arrive arrival art article artist as ashore aside ask asleep aspect assault assembly assess
asset assist assistant associate assume asylum at athlete atmosphere attach attack attempt attend attention attitude attorney attract
audience august aunt author authority autumn available average avoid await award aware away awful baby back background bad badly bag
balance ball ballot ban band bank bar bare barely barrel barrier base basic basis battle battalion be beach bear beat beautiful beauty
became because become bed beer before beg begin began begun behalf behave behind being belief believe bell belong below belt bench
benefit beside best bet better between beyond bid big bike bill billion bird birth birthday bishop bit bite bitter black blame blast
bless blind block blood blow blue board boat body bomb bomber bond bone bonus book boom boost boot border bore born borrow boss both
bother bottle bottom bought bound bowl box boy brain branch brand brave bread break breakfast breast breath breathe bridge brief
brigade bright bring broad broadcast broke broken brother brought brown brush budget build building built bullet burden burn burst bury
bus business busy but buy buyer by cabinet cable cake call calm came camera camp campaign can cancel cancer candidate cap capability
capable capacity capital captain captive captor capture car carbon card care career careful cargo carry case cash cast casualty cat catch
category cattle caught cause ceasefire cease celebrate cell cent center central centre century ceremony certain chain chair chairman
challenge chamber champion championship chance chancellor change channel chapter character charge charity charm chart chase chat cheap
check cheer chemical chest chicken chief child childhood children chip choice choir choose chose chosen church cigarette cinema circle
citizen city civil civilian claim clash class classic clean clear clearly clerk clever client cliff climate climb clinic clock close
clothes cloud club clue coach coal coalition coast coat code coffee coin cold collapse collar colleague collect college colonel colony
color colour column combat combine come comfort comic command commander comment commerce commission commit committee common communicate
community companion company compare compete complain complaint complete complex computer concept concern concert conclude concrete
condemn condition conduct conference confess confidence confirm conflict confront congress connect conscious consent consequence
conservative consider consist constant constitution construct consult consumer contact contain contemporary content contest context
continent continue contract contrast contribute control convention conversation convert convict convince convoy cook cool cooperate cop
cope copy core corn corner corps correct corruption correspondent cost cottage cotton could council counsel count counter counterpart
country county couple coup courage course court cousin cover cow crack craft crash crazy cream create creature credit crew crime criminal
crisis criterion critic critical criticise criticism criticize crop cross crowd crown crucial cruel crude cruise cry culture cup cure
curious currency current curtain curve custom customer cut cycle dad daily damage dance danger dangerous dare dark data date daughter
day dead deadline deadly deal dealer dealt dear death debate debt decade december decent decide decision deck declare decline decrease
deep defeat defect defector defence defend defendant defense deficit define degree delay delegate delegation deliver demand democracy
democrat democratic demonstrate deny depart department depend deploy deployment deposit depth deputy derive describe desert deserve
design desire desk despite destroy destruction detail detain detect determine develop device devil devote dialogue diary did die died diet
differ difference different difficult dig digital dignity dinner diplomacy diplomat diplomatic direct director dirt dirty disagree
disappear disaster discipline discount discover discovery discuss disease dish dismiss display dispute distance district disturb divide
division divorce do doctor document does dog dollar domestic dominate done donor door double doubt down downtown dozen draft drag drama draw
drawn dream dress drew drift drill drink drive driver drone drop drove drug dry due during dust duty dwell each eager ear early earn earth
earthquake ease easily east eastern easy eat economic economist economy edge edit editor education effect effective efficient effort egg
eight eighth eighty either elder elect election electric element eleven elite else elsewhere email embassy embrace emerge emergency emission
emotion emperor empire employ employee employer empty enable encounter encourage end endorse enemy energy enforce engage engine engineer
enhance enjoy enormous enough ensure enter enterprise entire entitle entrance entry environment envoy epidemic episode equal equip equipment era error
escape especially essay establish estate estimate etc ethnic europe even evening event eventually ever every everybody everyone
everything everywhere evidence evil evolve exact examine example excellent except exchange excite excuse execute executive exercise exile
exist exit expand expect expense expensive experience experiment expert explain explode exploit explore explosion export expose express
extend extent extra extraordinary extreme eye fabric face facility fact factor factory fade fail failure faint fair faith fall fallen
false fame familiar family famous fan fantasy far farm farmer fashion fast fat fatal fate father fault favor favour fear feature february
federal federation fee feed feel feet fell fellow felt female fence festival fever few field fierce fifteen fifth fifty fight fighter
figure file fill film final finance find fine finger finish fire firm first fish fit five fix flag flat fled flee fleet flesh flew flight
float flood floor flow flower fly focus fold folk follow food fool foot football for forbid force foreign forest forever forget forgive
fork form formal former formula fort forth fortune forty forum forward fought found foundation founder four fourteen fourth frame free
freedom freeze frequent fresh friday friend friendly from front frozen fruit fuel full fun function fund funeral funny furniture further
future gain gallery game gang gap garage garden gas gate gather gave gear gender general generate generation gentle gentleman get giant
gift girl give given glad glance glass global go goal god goes gold golden golf gone good goods got govern government governor grab grace grade
gradual grain grand grandfather grandmother grant grass grave gray great green greet grenade grew grey ground group grow grown growth guarantee guard
guerrilla guess guest guide guilty gulf gun gunman guy habit had hair half hall halt hand handed handle hang happen happy harbor harbour hard
hardly harm harsh has hat hate have he head headline headquarters heal health hear heard heart heat heaven heavy height held helicopter
hell hello help hence her here hero herself hesitate hi hidden hide high highlight highway hill him himself hint hire his historian historic history hit
hold holder hole holiday holy home honest honor honour hook hope horizon horrible horse hospital host hostage hostile hot hotel hour house household how
however huge human humanitarian humor humour hundred hung hunger hungry hunt hurricane hurry hurt husband i ice idea ideal identify identity if
ignore ill illegal image imagine immediate immigrant immigration impact implement imply import important impose impossible impress improve
in incident include income increase indeed independence independent indicate individual industry infant infantry inflation influence inform
information initial injure injury inner innocent inquiry inside insist inspect inspire install instance instead institute institution
instruction instrument insurance intelligence intend intense intention interest interim interior internal international internet interpret
interrogate intervene interview into introduce invade invasion invent invest investigate investigation investor invite involve iron island
islamic isolate issue it item its itself jacket jail january jet job join joint joke journal journalist journey joy judge judgment juice july
jump june junior jury just justice keen keep kept key kick kid kidnap kill killer kind king kingdom kiss kitchen knee knew knife knock
know knowledge known lab label labor labour lack lad lady laid lake land landscape language large largely last late lately later latest latter
laugh launch law lawmaker lawsuit lawyer lay layer lead leader leadership leaf league leak lean leap learn least leather leave lecture led
left leg legal legend legislation lend length less lesson let letter level liberal liberty library licence license lie life lift light
like likely limit line link lion lip list listen literally literature little live loan lobby local location lock logic lonely long look loose
lord lorry lose loss lost lot loud love lovely lover low lower loyal luck lucky lunch luxury machine mad made magazine magic mail main
maintain major majority make maker male man manage manager manner manufacture many map march margin marine mark market marriage married
marry marshal mask mass massacre massive master match mate material matter may maybe mayor me meal mean meant meanwhile measure meat mechanism
medal media medic medical medicine meet meeting member memo memorial memory men mention mercenary merchant mercy mere merely merit mess message met metal
method metre mid middle midnight might migrant migrate mild mile militant military militia milk mill million mind mine minister ministry
minor minority minute mirror miss missile mission mistake mix mobile mobilise mobilize mode model moderate modern modest moment monday money monitor month mood moon moral more
moreover morning mortar most mostly mother motion motive motor mountain mourn mouse mouth move movement movie much mud multiple murder muscle
museum music musician must mutual my myself mystery myth naked name narrow nation national native natural nature naval navy near nearby
nearly neat necessary neck need negative negotiate negotiation negotiator neighbor neighbour neither nerve net network neutral never nevertheless new news
newspaper next nice night nine ninety no nobody noise nominate nominee none noon nor normal north northern nose not note nothing notice
notion novel november now nowhere nuclear number nurse oath obey object objective oblast observe observer obtain obvious occasion occupy
occur ocean october odd of off offence offense offensive offer office officer official often oil okay old olympic on once one ongoing only onto
open opera operate operation opinion opponent opportunity oppose opposite opposition option or oral orange order ordinary organ
organisation organise organization organize origin original other otherwise ought our ourselves out outbreak outcome outlet outside over overall overseas
owe own owner pace pack package page paid pain paint pair palace pale pan panel panic paper parade parent park parliament part
participant participate particular partly partner partnership party pass passage passenger passport past path patience patient patrol
pattern pause pay payment peace peaceful peak peer pen penalty pension people per percent perfect perform perhaps period permanent permit person
personal personnel persuade phase phone photo photograph phrase physical piano pick picture piece pig pile pilot pink pipe pipeline pitch place plain
plan plane planet plant plastic plate platform play player plea plead please pleasure plenty plot plus pocket poem poet point poison pole
police policeman policy politic political politician politics poll pollution pool poor pop pope popular population port portion portrait
pose position positive possess possible possibly post pot potato potential pound pour poverty power powerful practical practice pray prayer
precise predict prefer pregnant premier prepare presence present presenter preserve presidency president presidential press pressure
presume pretend pretty prevent previous price pride priest primary prime prince princess principal principle print prior priority prison
prisoner private prize probable probably probe problem procedure proceed process produce producer product production profession
professor profile profit program programme progress project prominent promise promote proof propaganda proper property proportion
proposal propose prosecute prosecutor prospect protect protection protest proud prove provide province provision public publish pull
pump punish purchase pure purple purpose pursue push put qualify quality quantity quarter queen quest question quick quiet quit quite quote
race racial radar radical radio raid rail railway rain raise rally ran random rang range rank rape rapid rare rarely rate rather ratio raw reach
react reaction read reader ready real reality realise realize really rear reason rebel rebellion recall receive recent recently recognise recognize recommend
record recover recovery recruit red reduce refer reference referendum reform refugee refuse regard regime region regional regret
regular regulate regulation reject relate relation relationship relative release relevant relief religion religious rely remain remark
remember remind remote remove rent repair repatriate repeat replace reply report reporter represent representative republic republican reputation
request require rescue research reserve reside resident resign resist resolution resolve resort resource respect respond response
responsible rest restaurant restore restrict result retain retire retreat return reveal revenge revenue review revolution reward rice rich
rid ride rifle right ring riot rise risen risk rival river road rob rock rocket rode role roll romantic roof room root rope rose rough
round route routine row royal rub rubber rubbish rude rugby ruin rule ruler rumour rumor run rural rush sack sad safe safety said sail
sailor saint sake salary sale salt same sample sanction sand sat satellite satisfy saturday sauce save saw say scale scandal scene schedule
scheme scholar school science scientist scope score scream screen script sea search season seat second secret secretary section sector
secure security see seed seek seem seen segment seize seldom select self sell senate senator send senior sense sensitive sent sentence
separate september sequence sergeant series serious servant serve service session set settle settlement seven seventh seventy several severe sex
shade shadow shake shall shame shape share sharp she shed sheep sheet shelf shell shelter shift shine ship shirt shock shoe shoot shop
shore short shortage shot should shoulder shout show shown shut shy sick side siege sight sign signal significant silence silent silk silver similar
simple simply since sing singer single sink sir sister sit site situation six sixth sixty size skill skin sky slave sleep slice slide slight slim slip slow
small smart smell smile smoke smooth snow so social society soft soil sold soldier solid solution solve some somebody somehow someone
something sometimes somewhat somewhere son song soon sorry sort soul sound source south southern sovereign soviet space spare spark speak speaker
special specialist species specific speech speed spell spend spent sphere spirit split spoke spokesman spokeswoman spokesperson sport spot spouse spread
spring spy squad square stable staff stage stake stall stamp stance stand standard star stare start state statement statesman station statistic
status stay steady steal steam steel steep stem step stick stiff still stock stolen stomach stone stood stop storage store storm story
straight strait strange stranger strategic strategy stream street strength stress stretch strike string strip stroke strong structure
struggle student studio study stuff stupid style subject submarine submit subsequent substance succeed success successful successor such sudden
suffer sufficient sugar suggest suicide suit sultan sum summer summit sun sunday super supply support suppose supreme sure surely surface surge
surgery surprise surrender surround survey survive survivor suspect suspend sustain swear sweep sweet swim swing switch sword symbol sympathy
system table tackle tactic tail take taken tale talent talk tall tank tap tape target task taste tax taxi tea teach teacher team tear technical
technique technology teen telephone television tell temperature temple temporary ten tend tendency tension tent tenth term terms terrible
territory terror terrorism terrorist test text than thank that the theatre theater their them theme themselves then theory there therefore
these they thick thief thin thing think third thirty this thorough those though thought thousand threat threaten three threw throat
throne through throughout throw thrown thursday thus ticket tide tie tight till time tin tiny tip tire tired title to today together told
tomorrow ton tone tongue tonight too took tool tooth top topic torture total touch tough tour tourist toward towards tower town toy trace
track trade tradition traffic tragedy trail train trainer transfer transform transition translate transport trap travel treasure
treasury treat treatment treaty tree tremendous trend trial tribe tribunal trick trip troop trouble truce truck true truly trust truth try
tube tuesday tune tunnel turn twelve twenty twice twin twist two type typical tyre ugly ultimate unable uncle under undergo understand
understood unemployment unfortunate uniform union unique unit unite united unity universal universe university unknown unless unlike
unlikely until unusual up update upon upper upset urban urge urgent us use used useful user usual usually utter vacation valley valuable value van
variety various vary vast vegetable vehicle venture verdict version very vessel veteran via vice victim victory video view village violate
violence violent virtual virus visa visible vision visit visitor vital voice volume volunteer vote voter vulnerable wage wait wake walk
wall want war ward warm warn warning warrior warship wash waste watch water wave way we weak weakness wealth weapon wear weather web
website wedding wednesday week weekend weekly weigh weight weird welcome welfare well went were west western wet what whatever wheel when
whenever where whereas wherever whether which while whisper white who whoever whole whom whose why wide widespread wife wild will willing
win wind window wine wing winner winter wipe wire wise wish with withdraw withdrawal within without witness woman women won wonder
wonderful wood wooden word wore work worker world worry worse worst worth would wound wounded wrap write writer written wrong wrote yard year
yell yellow yes yesterday yet yield you young your yours yourself youth zero zone
bled bred clung crept dug drunk sank sang sung sunk slid slept spat spun sprang sprung stuck stung strode swam swept swore sworn swum
tore torn wept woke woken wove woven ridden rung shaken shrank flung bitten beaten blown forgot forgotten hidden chosen eaten fallen
cannot dont doesnt didnt isnt arent wasnt werent wont cant couldnt wouldnt shouldnt hasnt havent hadnt
merge acre adhere bachelor boundary bronze bulk cabin classify comb comedy database diagnose diameter format hike inter logo lone
maximum median merger minimum motto node proven punt referee reverse rookie slavery tribal tumor valve versus
mr mrs ms dr prof gen lt col sgt sen gov rep captive ally hostage peninsula counteroffensive frontline
`;

const functionWords: ReadonlySet<string> = new Set(
  `a an the this that these those and or but nor if so as at by for from in into of off on onto out over to up with about after
before am is are was were be been do does did has have had can could may might must shall should will would not no yes i me my we our
you your he him his she her it its they them their who whom whose which what when where why how there here then than all any each
every some such too also just only very`.split(/\s+/),
);

const commonWords: ReadonlySet<string> = new Set(words.trim().split(/\s+/));

/** Whether a folded word only holds sentences together; typed in lower case it is never a name, not even exactly. */
export const isFunctionWord = (folded: string): boolean => functionWords.has(folded);

/** Endings of inflected English and what the base form has in their place. */
const endings: readonly (readonly [ending: string, bases: readonly string[]])[] = [
  ["ies", ["y"]],
  ["ied", ["y"]],
  ["ier", ["y"]],
  ["ily", ["y"]],
  ["es", ["", "e"]],
  ["s", [""]],
  ["ed", ["", "e"]],
  ["ing", ["", "e"]],
  ["ly", [""]],
  ["er", ["", "e"]],
  ["est", ["", "e"]],
  ["al", [""]],
];

/** Whether a folded word is a common English word or an inflected form of one. */
export function isCommonWord(folded: string): boolean {
  return commonWords.has(folded) || endings.some(([ending, bases]) => isInflected(folded, ending, bases));
}

function isInflected(folded: string, ending: string, bases: readonly string[]): boolean {
  if (!folded.endsWith(ending) || folded.length < ending.length + 2) return false;
  const stem = folded.slice(0, -ending.length);
  if (bases.some((base) => commonWords.has(stem + base))) return true;
  const isDoubled = stem.charAt(stem.length - 1) === stem.charAt(stem.length - 2);
  return isDoubled && commonWords.has(stem.slice(0, -1));
}

type Pair = readonly [string, string];

const pairs = (lines: string): readonly Pair[] =>
  lines
    .trim()
    .split("\n")
    .map((line) => {
      const [one = "", other = ""] = line.split(" / ").map((word) => word.trim());
      return [one, other];
    });

/** Words which turn an answer into its contrary when one is taken for the other. */
export const opposites: readonly Pair[] = pairs(`
  rise / fall
  increase / decrease
  raise / reduce
  win / lose
  victory / defeated
  buy / sell
  import / export
  arrive / leave
  arrival / departure
  accept / refuse
  accept / reject
  approve / reject
  confirm / deny
  admit / deny
  support / oppose
  allow / ban
  begin / end
  start / stop
  continue / stop
  open fire / ceasefire
  war / peace
  attack / defend
  advance / retreat
  capture / release
  arrest / release
  convict / acquit
  guilty / not guilty
  prosecution / defendant
  hire / sack
  appoint / dismiss
  employment / unemployment
  profit / loss
  surplus / deficit
  inflation / deflation
  boom / recession
  rich / poor
  expensive / cheap
  marry / divorce
  birth / death
  survive / die
  succeed / fail
  improve / worsen
  escalate / de-escalate
  unity / division
  ally / enemy
  agree / disagree
  trust / distrust
  hope / despair
  praise / criticise
  reveal / conceal
  truth / lie
  true / false
  legal / illegal
  legalise / criminalise
  nationalise / privatise
  democracy / dictatorship
  government / opposition
  left-wing / right-wing
  immigration / emigration
  immigrant / emigrant
  asylum / deport
  include / exclude
  permanent / temporary
  certain / uncertain
  likely / unlikely
  possible / impossible
  sudden / gradual
  strong / weak
  safe / dangerous
  important / unimportant
  often / rare
  large / small
  majority / minority
  loyalty / betrayal
  courage / cowardice
  obey / defy
  love / hatred
  joy / sadness
  drought / flood
  heatwave / cold snap
  north / south
  east / west
  citizen / foreigner
  voluntary / forced
  comply / violate
  tax cut / tax rise
  sanctions / sanctions relief
  disarmament / rearmament
  election victory / election defeat
  vaccinated / unvaccinated
`);

/** Words of a question and of an article that speak of the same thing. */
export const mustJoin: readonly Pair[] = pairs(`
  die / kill
  killed / dead
  lost their lives / died
  prisoners / captured
  reinforcements / additional soldiers
  handed over / sent back
  seeking asylum / refuge
  negotiations / discussed
  worried / concerns
  consequences / impact
  depends / hinges
  casualty / death
  slay / fatality
  murder / assassinate
  capture / take prisoner
  prisoner of war / captive
  pow / prisoner
  seize / catch
  detain / arrest
  jail / prison
  behind bars / imprison
  reinforcement / extra troops
  bolster / reinforce
  soldier / serviceman
  troop / fighter
  conscript / draft
  wound / injure
  hurt / injury
  ceasefire / truce
  armistice / cease-fire
  invade / incursion
  shell / artillery
  bombard / air strike
  explode / blast
  shoot / open fire
  battle / fight
  front line / battlefield
  surrender / lay down arms
  hostage / kidnap
  prisoner swap / exchange of prisoners
  deploy / send troops
  drone / uav
  missile / rocket
  gun / firearm
  spy / espionage
  retaliate / revenge
  withdraw / pull out
  encircle / surround
  ruin / destroy
  missing / unaccounted for
  suicide / take his own life
  hand over / extradite
  repatriate / send back
  transfer / handover
  return home / repatriation
  asylum / refuge
  defect / defector
  shelter / sanctuary
  deport / expel
  refugee / displaced
  nationality / citizenship
  own will / voluntary
  force / coerce
  talks / negotiate
  discuss / talks
  meet / summit
  convene / meeting
  phone call / telephone
  ambassador / diplomat
  foreign minister / top diplomat
  mediate / go-between
  done deal / agreed
  deal / settled
  pact / agreement
  stalemate / deadlock
  sanctions / embargo
  sovereignty / territorial integrity
  border / frontier
  meddle / interfere
  row / dispute
  fallout / consequence
  president / head of state
  prime minister / premier
  minister / cabinet member
  parliament / lawmakers
  mp / lawmaker
  spokesman / spokesperson
  aide / adviser
  election / poll
  candidate / contender
  referendum / plebiscite
  quit / resign
  step down / resignation
  axe / dismiss
  sack / fire
  appoint / nominate
  ban / outlaw
  allow / permission
  green light / authorise
  graft / bribe
  crackdown / repress
  reform / overhaul
  propose / proposal
  choose / decide
  choice / decision
  approve / endorse
  probe / investigate
  inquiry / investigation
  court / tribunal
  lawyer / attorney
  sentence / jail term
  verdict / ruling
  sue / lawsuit
  police / law enforcement
  theft / steal
  proof / evidence
  human rights / civil liberties
  hack / cyberattack
  inflation / cost of living
  recession / downturn
  wage / salary
  lay off / redundancy
  walkout / industrial action
  bankrupt / insolvency
  merger / takeover
  tariff / import duty
  company / firm
  ceo / chief executive
  oil / crude
  blackout / power cut
  plane / aircraft
  delay / postpone
  scrap / cancel
  quake / earthquake
  hurricane / storm
  blaze / fire
  famine / starvation
  evacuate / evacuee
  aid / relief
  doctor / medical treatment
  hospital / medical care
  epidemic / outbreak
  vaccine / jab
  ill / disease
  protest / demonstrate
  riot / unrest
  relative / family
  wife / spouse
  interpreter / translate
  footage / video
  journalist / reporter
  funeral / bury
  pupil / student
  scientist / researcher
  soccer / football
  begin / commence
  start / kick off
  end / conclude
  postpone / put off
  first time / unprecedented
  pledge / promise
  vow / commit
  warn / caution
  worry / concern
  fear / anxiety
  effect / impact
  outcome / implication
  depend / hinge
  determine / rest on
  criticise / slam
  condemn / denounce
  silent / decline to comment
  no comment / say nothing
  unclear / unknown
  want / wish
  plan / intend
  try / attempt
  bid / takeover offer
  help / assist
  obstacle / hurdle
  cause / trigger
  obligation / duty
  announce / declare
  verify / confirm
  unconfirmed / unverified
  hide / hideout
  identity / identify
  age / years old
  climate change / global warming
  refuse / turn down
  plunge / slump
  soar / surge
`);

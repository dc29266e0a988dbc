import { readFamilies } from "./read-families.ts";

/** Governing: offices, laws in the making, parties, policy. */
export const politics = readFamilies({
  "head-of-state":
    "president, presidency, presidential, head of state, chief executive, commander-in-chief, presidential office, national leader, country's leader",
  "head-of-government":
    "prime minister, premier, chancellor, head of government, pm, premiership, taoiseach, first minister, government leader",
  monarch:
    "king, queen, monarch, monarchy, sovereign ruler, crown, royal, emperor, empress, sultan, emir, throne, royalty",
  leader: "leader, leadership, top man, figurehead, strongman, strongmen, supremo",
  dictator:
    "dictator, dictatorship, autocrat, autocracy, autocratic, authoritarian, despot, despotic, tyrant, tyranny, strongman, totalitarian",
  democracy: "democracy, democratic, democratically, popular rule, democratic rule, self-government",
  minister: "minister, ministerial, cabinet member, cabinet minister, government minister, member of the cabinet",
  ministry: "ministry, government department, government office, department of state, department, departments",
  cabinet: "cabinet, council of ministers, government ministers, frontbench, inner circle, ministerial team",
  reshuffle: "reshuffle, cabinet shake-up, shake-up, overhaul of cabinet, shakeup, purge",
  government:
    "government, governing, authorities, administration, regime, state authorities, officialdom, rulers, executive branch, those in power, powers that be, authority",
  official:
    "official, functionary, civil servant, bureaucrat, public servant, government employee, office-holder, officeholder, mandarin, apparatchik",
  bureaucracy: "bureaucracy, red tape, civil service, public administration, officialdom, paperwork",
  parliament:
    "parliament, parliamentary, legislature, legislative body, congress, congressional, senate, house of representatives, house of commons, national assembly, chamber of deputies, lower house, upper house, duma, bundestag, knesset, rada, verkhovna rada, lawmakers, sejm",
  lawmaker:
    "lawmaker, legislator, member of parliament, mp, senator, congressman, congressmen, congresswoman, deputy, deputies, parliamentarian, backbencher, member of congress",
  politician:
    "politician, political figure, statesman, statesmen, stateswoman, political leader, lawmaker, elected official",
  governor:
    "governor, gubernatorial, regional leader, regional head, head of the region, regional governor, state governor",
  mayor: "mayor, mayoral, mayoralty, city chief, city leader, town leader, head of the city",
  "local-government":
    "local government, council, local authority, municipality, municipal, city hall, town hall, city council, county council, councillor, councilor",
  spokesperson:
    "spokesperson, spokesman, spokesmen, spokeswoman, spokeswomen, spokespeople, press secretary, press officer, mouthpiece, spin doctor, government spokesman",
  adviser:
    "adviser, advisor, aide, counsellor, counselor, right-hand man, strategist, policy chief, advisers, advisors",
  opposition: "opposition, opposition party, opposition politician, dissident",
  dissident: "dissident, dissent, dissenter, political prisoner, government critic, refusenik, regime critic",
  "political-party":
    "political party, party members, ruling party, faction, political movement, political group, caucus, parliamentary group",
  "ruling-party":
    "ruling party, governing party, party in power, government party, governing coalition, ruling coalition",
  coalition: "coalition, coalition government, power-sharing, unity government, grand coalition, coalition partner",
  "left-wing": "left-wing, leftist, leftwinger, socialist, left-leaning, far-left, leftwing",
  "right-wing":
    "right-wing, rightist, right-winger, conservative, right-leaning, far-right, rightwing, hard right, ultranationalist, conservatives",
  centrist: "centrist, moderate, middle-of-the-road, centre ground, center ground, moderates",
  nationalist: "nationalist, nationalism, populist, populism, patriotic, patriot, patriotism, nativist, chauvinism",
  communism: "communism, communist, marxist, marxism, maoist, stalinist, leninist, bolshevik",
  ideology: "ideology, ideological, doctrine, dogma, creed, political beliefs, worldview",
  election:
    "election, electoral, vote, voting, poll, ballot, go to the polls, polling day, election day, general election, presidential race, snap election, elections",
  "early-election":
    "early election, snap election, snap poll, early vote, bring forward the election, call an election",
  candidate:
    "candidate, candidacy, nominee, contender, runner, stand for, run for office, run for president, front-runner, frontrunner, presidential hopeful, throw hat in ring, in the running",
  voter: "voter, electorate, electors, constituent, voting public, the voters, turnout",
  vote: "vote, ballot, cast a ballot, cast a vote, poll, show of hands, roll call",
  turnout: "turnout, voter participation, share of voters, voted in, voter numbers",
  campaign:
    "campaign, campaigner, election campaign, stump, on the stump, canvass, campaign trail, hustings, electioneering",
  "opinion-poll":
    "opinion poll, survey, pollster, polling, approval rating, popularity rating, poll numbers, public opinion",
  popularity: "popular, popularity, well-liked, public support, beloved",
  referendum: "referendum, plebiscite, popular vote, put to the people, referenda, put to a vote",
  "election-victory":
    "win the election, election victory, won the election, elected, election win, landslide, sweep to power, win re-election, re-elected, win power, win the vote, won the vote",
  "election-defeat":
    "lose the election, election defeat, lost the election, voted out, lose power, election loss, unseated, lost power",
  "election-fraud":
    "election fraud, vote-rigging, rigged election, rig the vote, ballot-stuffing, stolen election, electoral fraud, voter fraud, rigged",
  mandate: "mandate, term of office, term in office, tenure, time in office, incumbency, years in power",
  inauguration:
    "inauguration, inaugurate, sworn in, swear in, take office, took office, swearing-in, oath of office, assume office, installed",
  appointment: "appoint, appointment, name as, nominate, nomination, pick for, handpick",
  resignation:
    "resign, resignation, quit, step down, stood down, stand down, stepped down, leave office, left office, bow out, relinquish, give up the post, hand in notice",
  dismissal:
    "dismiss, dismissal, sack, fire, fired, axe, oust, ouster, remove from office, remove from post, relieve of duty, give the boot, get the boot, depose, unseat, kick out, strip of post",
  impeachment:
    "impeach, impeachment, remove from office, no-confidence vote, vote of no confidence, no confidence, recall vote, censure motion, motion of no confidence",
  successor:
    "successor, succeed as, succession, replace, replacement, heir, take over from, follow in office, step into shoes, next leader",
  predecessor:
    "predecessor, former president, former leader, former prime minister, previous government, previous administration, ex-president, last holder",
  interim:
    "interim, caretaker, temporary, provisional, transitional, stopgap, stand-in, acting president, acting minister, acting head, acting prime minister",
  former: "former, one-time, onetime, erstwhile, then-president, ex-minister, ex-leader, formerly",
  law: "law, legislation, statute, act of parliament, bill, ordinance, legal code, lawmaking, legislate, enact, piece of legislation",
  bill: "bill, draft law, proposed law, draft legislation, proposed legislation, draft bill, motion",
  "passing-of-law":
    "pass a law, pass the bill, passed the bill, adopt a law, adopt the law, enact, approve the bill, sign into law, signed into law, become law, vote through, passed a law, pass legislation",
  amendment: "amend, amendment, revise, revision, alter the law, change the law, rewrite",
  constitution: "constitution, constitutional, basic law, founding charter, constitutional change, unconstitutional",
  decree: "decree, executive order, edict, presidential order, order by decree, fiat, presidential decree",
  veto: "veto, block a bill, strike down, refuse to sign, vetoed, overrule",
  repeal: "repeal, scrap, revoke, rescind, abolish, abolition, annul, do away with, overturn, strike down",
  reform: "reform, reformer, overhaul, shake-up, restructure, restructuring, modernise, modernisation, revamp, rework",
  policy: "policy, policies, policymaker, policy-making, stance, manifesto",
  regulation: "regulate, regulation, regulator, regulatory, rule, rules, guidelines, oversight, code of conduct",
  watchdog:
    "watchdog, regulator, ombudsman, ombudsmen, oversight body, supervisory body, inspectorate, monitoring group",
  deregulation:
    "deregulate, deregulation, liberalise, liberalize, liberalisation, liberalization, cut red tape, loosen rules, ease rules",
  ban: "ban, prohibit, prohibition, outlaw, bar from, forbid, forbade, forbidden, proscribe, make illegal, criminalise, criminalize, not allowed",
  permission:
    "allow, permit, permission, authorise, authorisation, authorize, authorization, clearance, green light, go-ahead, licence, license, clear the way",
  legalisation:
    "legalise, legalisation, legalize, legalization, decriminalise, decriminalize, make legal, decriminalisation, decriminalization",
  "state-of-emergency":
    "state of emergency, emergency rule, martial law, emergency powers, emergency decree, emergency measures",
  curfew: "curfew, night-time curfew, stay-at-home order, order off the streets, nightly curfew, overnight curfew",
  crackdown:
    "crackdown, crack down, clamp down, clampdown, repress, repression, suppress, suppression, quell, stamp out, put down, purge, iron fist, heavy-handed",
  censorship: "censor, censorship, gag, muzzle, silence the press, block website, press curbs",
  propaganda:
    "propaganda, propagandist, disinformation, misinformation, fake news, false information, information war, brainwash, indoctrinate, indoctrination",
  corruption:
    "corruption, corrupt, graft, bribe, bribery, kickback, sleaze, backhander, embezzle, embezzlement, misuse of office, cronyism, nepotism",
  scandal: "scandal, disgrace, furore, sleaze, cover-up",
  "political-donation":
    "political donation, campaign funds, campaign finance, party funding, political donor, campaign contribution, war chest",
  nationalisation:
    "nationalise, nationalisation, nationalize, nationalization, state takeover, public ownership, state control, expropriate, expropriation",
  privatisation:
    "privatise, privatisation, privatize, privatization, sell off, selloff, private ownership, denationalise",
  welfare:
    "welfare, social security, benefits, social benefits, safety net, state support, dole, social assistance, unemployment benefit, child benefit",
  pension: "pension, pensioner, retirement age, retiree, retirement benefit, pension age, old-age pension",
  propose: "propose, proposal, put forward, initiative, moot, come up with",
  plan: "plan, planning, intend, intention, blueprint, scheme, strategy, roadmap, road map, aim to, game plan, envisage",
  decision:
    "decide, decision, decision-maker, choose, chose, chosen, choice, determine, opt, make up mind, settle on, final say, have the last word, rule on",
  approval:
    "approve, approval, endorse, endorsement, ratify, rubber-stamp, give the nod, assent, green light, give blessing",
  rejection: "reject, rejection, turn down, rebuff, spurn, snub, rule out, vote down",
  "public-service":
    "public service, public sector, state-run, state-owned, civil service, government-run, government-owned",
  transition:
    "transition, transfer of power, handover of power, changeover, power transfer, change of government, change of power",
  stability: "stability, stable, stabilise, stabilisation, stabilize, stabilization",
  instability: "instability, unstable, turbulence, volatile, volatility, upheaval, destabilise, destabilize",
  liberal: "liberal, liberals, liberalism, liberal-minded, social liberal",
  "free-speech":
    "free speech, freedom of speech, freedom of expression, press freedom, freedom of the press, media freedom",
});

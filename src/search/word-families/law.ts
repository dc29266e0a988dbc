import { readFamilies } from "./read-families.ts";

/** Courts, police and crime. */
export const law = readFamilies({
  court: "court, tribunal, courtroom, courthouse, high court, judiciary, court of law, judicial, appeals court",
  "supreme-court": "supreme court, constitutional court, highest court, top court, court of last resort, top judges",
  "international-court":
    "international criminal court, icc, the hague, international court of justice, icj, world court, war crimes tribunal, war crimes court, human rights court",
  judge: "judge, magistrate, jurist, judges, presiding judge, chief justice",
  jury: "jury, juror, panel of jurors, grand jury",
  trial:
    "trial, stand trial, on trial, court case, go on trial, court proceedings, legal proceedings, tried for, face trial, put on trial, retrial, in the dock, proceedings, court hearing",
  lawsuit:
    "lawsuit, sue, suing, legal action, litigation, litigant, legal challenge, take to court, class action, plaintiff, file suit, legal case, court challenge, sued",
  prosecution:
    "prosecute, prosecution, prosecutor, indict, indictment, public prosecutor, attorney general, bring charges, state attorney, district attorney, press charges",
  charge: "charge with, charged, charges, indict, indictment, arraign, face charges, criminal charge, book for",
  accusation:
    "accuse, accusation, allege, allegation, blame, point the finger, denounce, finger-pointing, level claims, accuser, accused",
  defendant: "defendant, accused, the accused, man in the dock, defendants",
  suspect:
    "suspect, suspected, suspicion, alleged culprit, person of interest, culprit, perpetrator, offender, prime suspect",
  lawyer:
    "lawyer, attorney, solicitor, barrister, counsel, legal team, advocate, defence lawyer, defense lawyer, legal representative, legal adviser",
  "guilty-verdict": "convict, conviction, find guilty, found guilty, guilty verdict, guilty, convicted",
  acquittal:
    "acquit, acquittal, clear of charges, found not guilty, find not guilty, not guilty, exonerate, exoneration, absolve, cleared of, vindicate, found innocent, case dismissed",
  plea: "plead guilty, plea, guilty plea, plea deal, plea bargain, enter a plea, admit the charges",
  verdict:
    "verdict, ruling, judgment, judgement, court decision, rule against, rule in favour, rule in favor, court ruling, jury decision, rule that",
  sentencing:
    "sentence, sentenced, sentencing, jail term, prison term, prison sentence, years in jail, years in prison, life sentence, life in prison, time behind bars",
  imprisonment:
    "imprison, imprisonment, jail, jailed, prison, put behind bars, behind bars, lock up, incarcerate, incarceration, serve time, prison camp, penal colony, gulag, labour camp, labor camp, prisons",
  inmate: "inmate, prisoner, prisoners, convict, detainee, jailbird, prison population",
  punishment:
    "punish, punishment, penalise, penalize, penalty, punitive, discipline, disciplinary, face consequences, be made to pay, retribution",
  fine: "fined, fines, financial penalty, monetary penalty, pay a penalty, penalty",
  "death-penalty":
    "death penalty, capital punishment, execute, execution, death sentence, death row, put to death, lethal injection, firing squad, hang, hanged, executioner, sentenced to death, executed, executing, executes",
  pardon: "pardon, amnesty, clemency, commute, commutation, reprieve, show mercy, leniency, let off",
  bail: "bail, released on bail, parole, house arrest, conditional release, bond hearing, ankle tag, probation",
  appeal:
    "appeal the verdict, appeal against, court of appeal, lodge an appeal, file an appeal, appeals court, appellate",
  arrest:
    "arrest, detain, detention, take into custody, taken into custody, custody, apprehend, round up, roundup, seize, hold for questioning, bust",
  release: "release, freed, set free, let go, liberate, liberation, walk free, freedom, go free",
  police:
    "police, policeman, policemen, policewoman, police officer, cop, law enforcement, constable, sheriff, gendarme, patrolman, riot police, police detective",
  investigation:
    "investigate, investigation, investigator, probe, inquiry, enquiry, inquest, look into, inquire, examine, fact-finding, under scrutiny, sleuth, dig into",
  "police-raid":
    "raid, police raid, search warrant, swoop, storm the building, sweep, police operation, house search, searched",
  interrogation:
    "interrogate, interrogation, interrogator, question, questioning, grill, interview by police, debrief, debriefing",
  manhunt:
    "manhunt, on the run, fugitive, wanted man, hunt for, at large, escapee, wanted by police, on the loose, most wanted, arrest warrant",
  "arrest-warrant": "arrest warrant, warrant, warrant for arrest, red notice, order arrest",
  escape: "escape, escapee, flee, fled, break out, jailbreak, slip away, abscond, run away, getaway, breakout",
  crime:
    "crime, criminal, offence, offense, lawbreaker, wrongdoing, felony, misdemeanour, misdemeanor, criminality, unlawful act, offender, lawbreaking",
  "organised-crime":
    "organised crime, organized crime, mafia, mob, gang, cartel, crime syndicate, crime ring, underworld, racketeering, gangland, drug lord",
  robbery:
    "rob, robbery, robber, heist, theft, steal, stole, stolen, burgle, burglary, burglar, thief, thieves, loot, looting, looter, mugging, break-in, larceny, shoplifting",
  fraud:
    "fraud, fraudster, fraudulent, scam, scammer, swindle, con man, deception, forgery, embezzlement, ponzi scheme, defraud, cheat, racket, rip-off",
  forgery:
    "forge documents, forgery, forged, fake, counterfeit, bogus, falsify, falsified, phoney, phony, doctored, fabricate, fabricated",
  "money-laundering":
    "money laundering, launder money, laundering, dirty money, slush fund, shell company, offshore account, hidden assets",
  smuggling:
    "smuggle, smuggler, smuggling, traffic in, trafficking, trafficker, contraband, black market, bootleg, illicit trade",
  "human-trafficking":
    "human trafficking, people smuggling, people smuggler, human trafficker, modern slavery, sex trafficking, people trafficking, trafficked",
  slavery: "slave, slavery, enslave, forced labour, forced labor, bonded labour, servitude, bondage",
  drugs:
    "drug, narcotic, cocaine, heroin, cannabis, marijuana, fentanyl, opioid, illegal drug, methamphetamine, drug trafficking, drug dealer, substance abuse",
  vandalism: "vandalise, vandalize, vandalism, vandal, deface, graffiti, hooligan, hooliganism, wanton damage",
  arson:
    "arson, arsonist, torch, set fire to, set on fire, set alight, firebomb, set ablaze, petrol bomb, molotov cocktail",
  cyberattack:
    "cyberattack, cyber attack, hack, hacker, hacking, data breach, ransomware, malware, security breach, phishing, denial of service, computer virus, cybercrime, online attack",
  victim: "victim, those killed, those affected, those harmed",
  witness: "witness, eyewitness, onlooker, bystander, testify, passer-by, passers-by",
  testimony:
    "testify, testimony, give evidence, gave evidence, take the stand, under oath, witness account, statement to police, affidavit",
  evidence:
    "evidence, proof, prove, proven, forensic, corroborate, substantiate, incriminate, clue, smoking gun, bear out",
  confession: "confess, confession, admit, admission, own up, come clean, acknowledge guilt, plead guilty",
  perjury:
    "perjury, lie under oath, obstruct justice, obstruction of justice, false testimony, pervert the course, mislead parliament",
  motive: "motive, motivation, motivated, reason for the attack, rationale, what drove",
  "extra-judicial":
    "extrajudicial, without trial, arbitrary detention, due process, summary execution, secret prison, habeas corpus",
  rights:
    "human rights, civil rights, civil liberties, legal rights, entitlement, fundamental freedoms, basic rights, entitled, bill of rights",
  legal: "legal, legitimate, legality, legally, within the law, permitted by law, legitimacy",
  illegal:
    "illegal, unlawful, illicit, against the law, illegally, break the law, broke the law, outlawed, illegality, unlawfully, breach of law",
  compensation:
    "compensate, compensation, damages, reparation, redress, restitution, payout, reimburse, reimbursement, indemnity, make amends",
  "out-of-court-settlement":
    "out-of-court settlement, settle out of court, settle the case, settle the lawsuit, legal settlement, settled the case",
  contract: "contract, contractual, contractor, agreement in writing, tender, binding agreement",
  inheritance: "inherit, inheritance, heir, heiress, will and testament, bequeath, estate, legacy, bequest",
  copyright:
    "copyright, patent, trademark, intellectual property, plagiarism, plagiarise, plagiarize, piracy, infringement, copyrighted",
  privacy: "privacy, private data, personal data, data protection, confidentiality, intrusion, confidential",
  responsibility:
    "responsible, responsibility, blame, to blame, liable, liability, culpable, at fault, claim responsibility, culprit, fault, held accountable, hold accountable, hold to account",
  negligence: "negligence, negligent, careless, dereliction, malpractice, recklessness, reckless, misconduct, lax",
  misconduct:
    "misconduct, wrongdoing, malpractice, impropriety, abuse of office, abuse of power, misbehaviour, misbehavior, unethical, breach of rules",
  "police-brutality":
    "police brutality, police violence, excessive force, heavy-handed policing, use of force, police abuse",
  safety: "safety, security, safe, secure, out of danger, safeguard, safely",
  guarding: "guard, guarded, bodyguard, security detail, under guard, sentry, watchman, security guard, warden",
});

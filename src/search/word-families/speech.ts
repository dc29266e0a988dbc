import { readFamilies } from "./read-families.ts";

/** Saying, asking, promising, warning and keeping silent. */
export const speech = readFamilies({
  "public-statement": "statement, remark, comment, press release, statement issued, public statement, readout",
  announce:
    "announce, announcement, declare, declaration, proclaim, proclamation, make public, made public, unveil, go public with, herald, give notice, break the news",
  speech:
    "speech, address, oration, lecture, keynote, deliver a speech, televised address, give a speech, gave a speech, sermon, state of the union",
  "press-conference":
    "press conference, news conference, press briefing, briefing, media briefing, presser, talk to reporters, told reporters, speak to reporters, question and answer",
  interview:
    "interview, interviewer, interviewee, question-and-answer, told the newspaper, told the paper, sit-down, speak to journalists, exclusive interview, talk to, spoke to, told in an interview",
  explain:
    "explain, explanation, clarify, clarification, spell out, elaborate, set out, make clear, account for, shed light on, lay out, give a reason, elucidate",
  mention:
    "mention, refer to, reference, allude, allusion, cite, touch on, bring up, brought up, raise the issue, speak of, name-check",
  emphasise:
    "emphasise, emphasize, emphasis, stress, underline, underscore, highlight, point out, insist, reiterate, draw attention to, repeat, accentuate, hammer home",
  claim: "claim, assert, assertion, maintain, purport, aver, allegedly, submit that",
  confirm:
    "confirm, confirmation, verify, verification, corroborate, corroboration, authenticate, affirm, bear out, substantiate, vouch for, attest",
  deny: "deny, denial, refute, rebut, rebuttal, repudiate, disavow, disclaim, contradict, reject the claim, dismiss the claim, dismiss reports, reject allegations, denies, brush off claims",
  admit: "admit, admission, acknowledge, acknowledgement, acknowledgment, concede, own up, come clean, fess up",
  "same-opinion": "concur, agree with, share the view, see eye to eye, side with, same view, like-minded",
  promise:
    "promise, pledge, vow, commit, commitment, undertake, undertaking, assure, assurance, swear, swore, sworn, give word, gave his word, oath, make a commitment",
  guarantee: "guarantee, assurance, safeguard, ensure, assure, warranty, make sure, guarantor",
  "broken-promise":
    "break a promise, broken promise, renege, go back on, backtrack, fail to deliver, broke promise, broke a promise, not keep word",
  warn: "warn, warning, caution, alert, raise the alarm, sound the alarm, red flag, admonish, forewarn, issue an alert, cautionary, put on notice, advise against",
  criticise:
    "criticise, criticize, criticism, critic, critical of, slam, blast, lambast, lambaste, rebuke, hit out at, lash out at, take aim at, critics, criticized, criticizing, criticizes",
  condemn:
    "condemn, condemnation, denounce, denunciation, decry, deplore, censure, castigate, excoriate, outrage at, speak out against, deprecate, revile",
  praise:
    "praise, laud, hail, applaud, commend, pay tribute, tribute, compliment, acclaim, salute, commendation, extol, rave about, plaudits",
  welcome: "welcome, greet, hail, applaud, receive warmly, positive reaction, pleased with, glad of, embrace",
  thank: "thank, thankful, grateful, gratitude, appreciation, thanks, express gratitude, indebted to, appreciate",
  apologise:
    "apologise, apologize, apology, apologies, say sorry, sorry, express regret, apologetic, contrition, contrite",
  congratulate: "congratulate, congratulation, felicitate, well done, best wishes, kudos",
  insult:
    "insult, offend, slur, name-calling, verbal abuse, affront, disrespect, slander, denigrate, belittle, vilify, offensive remark, demean, taunt",
  mock: "mock, mockery, make fun of, laugh at, jeer, deride, derision, poke fun at, scoff, lampoon, satire, taunt, parody, hold up to ridicule",
  defamation: "libel, slander, defame, defamation, defamatory, smear, character assassination, malign, slanderous",
  joke: "joke, jest, humour, humor, gag, quip, prank, comedian, funny, comic, comedy, wisecrack",
  ask: "ask, question, query, enquire, pose a question",
  request:
    "request, ask for, appeal for, plea, plead for, petition for, beg, apply for, application, seek, sought, solicit, entreat",
  "call-on": "urge, call on, call upon, appeal, exhort, implore, entreat, beseech, exhortation, appeal to",
  reply:
    "reply, replied, response, respond, answer, retort, rejoinder, get back to, feedback, write back, in response, responses",
  react: "react, reaction, response, respond, backlash, feedback, countermove, responses",
  "decline-to-comment":
    "decline to comment, no comment, refuse to comment, silent, silence, say nothing, said nothing, remain silent, not respond, keep quiet, kept quiet, tight-lipped, would not say, not comment, not commented, did not comment, stonewall",
  secret:
    "secret, secrecy, secretive, confidential, classified, covert, clandestine, undisclosed, hush-hush, behind closed doors, under wraps, hidden, top secret, surreptitious, undercover, closely guarded",
  reveal:
    "reveal, revelation, disclose, disclosure, divulge, expose, bring to light, make public, lay bare, come to light, came to light, let slip, out in the open",
  leak: "leak, leaker, leaked, whistleblower, whistle-blower, unauthorised disclosure, unauthorized disclosure, leaked document, spill the beans",
  conceal:
    "conceal, concealment, cover up, disguise, withhold, withheld, keep secret, kept secret, hush up, sweep under carpet, keep from",
  lie: "lie, liar, lied, mislead, misled, falsehood, untruth, deceive, deceit, deception, dishonest, hoax, fib, be untruthful, fabrication, misleading, lying",
  truth: "truth, true, truthful, factual, fact, accurate, genuine, authentic, honest, veracity, authenticity",
  false:
    "false, untrue, incorrect, inaccurate, baseless, unfounded, bogus, groundless, not true, without foundation, erroneous",
  rumour:
    "rumour, rumor, gossip, hearsay, speculation, speculate, unconfirmed report, unconfirmed, whisper, grapevine, tittle-tattle, conjecture",
  persuade:
    "persuade, persuasion, convince, win over, talk into, talked into, sway, bring round, cajole, induce, coax, entice, prevail on",
  advise: "advise, advice, recommend, recommendation, guidance, advisory",
  order: "order, command, instruct, instruction, decree, tell to, give orders, gave orders, orders, mandatory",
  complain: "complain, complaint, grievance, gripe, grumble, air grievances, moan, grouse, grumbling",
  offer: "offer, make an offer, on the table, made an offer, offered, offering, job offer",
  accept: "accept, acceptance, take up, agree to, say yes, consent to, take on board, go along with, accede",
  refuse: "refuse, refusal, turn down, unwilling, say no, rebuff, balk, spurn, unwillingness, give the thumbs down",
  invite: "invite, invitation, ask to attend, extend an invitation, welcome to visit, invitee, bid welcome",
  source:
    "source, official who asked, person familiar, people familiar, anonymous official, speaking anonymously, on condition of anonymity, whistleblower, unnamed official, sources, briefed on, familiar with, government insider, company insider",
  anonymous:
    "anonymous, anonymity, unnamed, not named, nameless, unidentified, not identified, unattributed, on condition of anonymity, asked not to be",
  message:
    "message, letter, email, e-mail, text message, memo, correspondence, missive, telegram, written message, wrote to",
  document: "document, dossier, paperwork, memo, archive, transcript, memorandum",
  contact:
    "contact, get in touch, in touch, communicate, communication, reach out, reach out to, get through to, channel of communication, correspond, touch base",
  quote: "quote, quotation, verbatim, exact words, in his words, in her words, cite, word for word, as saying",
  signal: "signal, indicate, indication, hint, sign of, point to, intimate, give a sign, imply, indicator, drop a hint",
});

import { readFamilies } from "./read-families.ts";

/** Knowing, doubting, wishing, feeling. */
export const thought = readFamilies({
  unaware:
    "unaware, not know, did not know, in the dark, oblivious, ignorant, unknowingly, unwitting, clueless, none the wiser, no idea, no knowledge, lack of knowledge, not aware",
  unclear:
    "unclear, uncertain, uncertainty, not clear, unknown, not known, undecided, remains to be seen, open question, hard to say, in doubt, no clarity, up in the air, murky, ambiguous, vague, not yet known, unsure, in question, anyone's guess",
  certain:
    "certain, certainty, definite, definitely, no doubt, without doubt, certainly, beyond doubt, undoubtedly, inevitable, inevitably, bound to, clear-cut, undeniable, guaranteed",
  unverified:
    "unverified, unconfirmed, not confirmed, could not verify, not verified, cannot verify, could not be confirmed, could not be verified, not been confirmed, independently verify, independently verified, not independently confirmed, uncorroborated",
  doubt:
    "doubt, doubtful, sceptical, skeptical, scepticism, skepticism, sceptic, skeptic, dubious, misgiving, question mark, call into question, unconvinced, disbelief, cast doubt",
  possible:
    "possible, possibility, possibly, maybe, perhaps, potential, potentially, conceivable, feasible, on the cards, viable",
  likely:
    "likely, likelihood, probable, probably, probability, in all likelihood, expected to, odds-on, on course to, poised to, most likely",
  unlikely:
    "unlikely, improbable, doubtful, far-fetched, remote chance, slim chance, not expected, hardly likely, little chance, implausible, long shot",
  impossible:
    "impossible, impossibility, out of the question, not possible, no way, unfeasible, unworkable, unthinkable, no chance, inconceivable",
  presumed:
    "presume, presumed, presumably, assume, assumption, suppose, supposedly, supposed, believed to be, thought to be, take for granted, feared dead, presumed dead",
  believe:
    "believe, belief, opinion, deem, regard as, in the view of, reckon, hold that, viewpoint, conviction that, of the opinion",
  opinion:
    "opinion, view, viewpoint, stance, point of view, attitude, position on, feeling about, perspective, perception, where he stands, standpoint, sentiment",
  expect: "expect, expectation, anticipate, anticipation, look forward to",
  predict:
    "predict, prediction, forecast, foresee, foresaw, foreseen, prophesy, project, projection, prognosis, foretell, outlook, predictor, augur, extrapolate",
  surprise:
    "surprise, surprising, unexpected, unexpectedly, astonish, astonishment, shock, stun, startle, amaze, amazement, taken aback, unforeseen, caught off guard, bombshell, bolt from the blue",
  "no-surprise":
    "unsurprising, unsurprisingly, no surprise, predictable, as expected, foreseeable, in line with expectations, predictably",
  worry:
    "worry, worries, concern, fear, anxiety, anxious, alarm, apprehension, unease, uneasy, nervous, dread, afraid, scared, fret, misgiving, trepidation, alarmed, disquiet, frightened",
  fear: "afraid, scared, frighten, frightened, dread, panic, terrify, terrified, fright, fearful, scare, horrify, petrified",
  calm: "calm, reassure, reassurance, allay fears, soothe, composed, placate, keep calm, appease, mollify, relaxed",
  hope: "hope, hopeful, optimism, optimistic, wish for, look forward to, aspire, aspiration, upbeat, fingers crossed, ray of hope",
  despair:
    "despair, hopeless, hopelessness, desperate, desperation, pessimism, pessimistic, give up hope, gave up hope, lose hope, lost hope, despondent, gloomy, despairing, gloom",
  want: "want, wish, desire, would like, keen to, eager, hope to, seek to, long for, yearn, aspire, dream of, crave, wants to",
  unwilling:
    "unwilling, reluctant, reluctance, hesitant, hesitate, hesitation, loath, balk, drag feet, drag their feet, disinclined, not want to, did not want, does not want, averse, shy away from",
  aim: "aim, goal, objective, purpose, ambition, in order to, end goal, aspiration, set out to",
  support:
    "support, supporter, endorse, endorsement, in favour of, in favor of, backer, stand behind, side with, rally behind, stand with, throw weight behind, supportive, solidarity, get behind, give its backing, throw its backing",
  oppose:
    "oppose, opposition to, object to, resistance, stand against, fight against, disapprove, disapproval, hostile to, campaign against, opposed, take a stand, object, objects, objected, objecting, objection, objections, resist",
  trust: "trust, confidence, faith in, rely on, trustworthy, confident in, credibility, credible, reliable",
  distrust: "distrust, mistrust, suspicious, suspicion, wary, wariness, doubt, lack of trust, sceptical of, leery",
  hatred: "hate, hatred, loathe, loathing, detest, animosity, despise, abhor, contempt, antipathy",
  love: "love, romance, romantic, fall in love, fell in love, lover, adore, sweetheart, beloved, loving, affection",
  anger:
    "anger, angry, fury, furious, outrage, outraged, rage, irate, indignation, indignant, fume, incense, ire, up in arms, livid, enraged, exasperation, wrath",
  sadness:
    "sad, sadness, sorrow, grief, unhappy, upset, heartbroken, distress, saddened, heartbreak, sombre, in tears, dismay",
  joy: "joy, happy, happiness, delight, delighted, glad, jubilation, jubilant, rejoice, overjoyed, elated, thrilled, elation",
  relief: "relieved, sigh of relief, relief at, weight off shoulders, breathe again",
  disappointment:
    "disappoint, disappointment, let down, letdown, dismay, frustration, frustrate, dissatisfied, dissatisfaction, unhappy with, discontent, displeased, disillusioned",
  shame:
    "shame, ashamed, embarrass, embarrassment, humiliate, humiliation, disgrace, red-faced, lose face, shameful, mortified",
  pride: "proud, pride, proudly, dignity, self-respect",
  guilt: "guilt, repent, guilty feelings, repentance, feel bad",
  courage: "courage, courageous, brave, bravery, heroic, heroism, hero, valour, valor, fearless, gallantry, valiant",
  cowardice: "coward, cowardly, cowardice, faint-hearted, gutless, spineless",
  loyalty: "loyal, loyalty, allegiance, faithful, devotion, fealty, devoted, loyalist, stand by",
  betrayal:
    "betray, betrayal, traitor, treason, treachery, treacherous, stab in the back, sell out, sold out, collaborator, double-cross, high treason",
  sympathy: "sympathy, sympathise, sympathize, condolence, pity, empathy, feel for",
  humanity: "humanitarian, humane, humanity, compassion, compassionate, mercy, merciful, inhumane",
  patience: "patience, wait calmly, tolerance, tolerate, forbearance",
  determination:
    "determined, determination, resolute, steadfast, perseverance, stubborn, tenacity, unwavering, unshakeable, grit",
  defiance: "defy, defiance, defiant, disobey, disobedience, refuse to obey, thumb its nose, in defiance of",
  obedience:
    "obey, obedience, obedient, follow orders, toe the line, submit, submission, do as told, fall in line, subservient",
  understand:
    "understand, understood, comprehend, grasp, comprehension, make sense of, get to grips, realise, realize, fathom, figure out",
  misunderstanding:
    "misunderstand, misunderstood, misunderstanding, misinterpret, misinterpretation, mix-up, confusion, misread, wrong end, misconception, misjudge, confused",
  remember:
    "remember, recall, recollect, memory, memories, look back, reminisce, remind, recollection, reminder, looked back, think back",
  learn:
    "learn, learned, learnt, find out, found out, get to know, hear about, heard about, become aware, came to know",
  assess:
    "assess, assessment, evaluate, evaluation, review, appraise, analyse, analyze, analysis, appraisal, analyses, weigh up, take stock, size up",
  consider:
    "consider, consideration, weigh, mull, contemplate, ponder, explore, weigh up, under consideration, toy with, deliberate, reflect on, think over",
  ignore:
    "ignore, disregard, overlook, turn a blind eye, pay no heed, neglect, brush aside, shrug off, turn a deaf, ignored, discount, set aside, snub",
  prefer: "prefer, preference, favour, favor, rather have, preferable, would rather, first choice, preferred option",
  mistake:
    "mistake, error, blunder, gaffe, slip-up, miscalculation, miscalculate, faux pas, in error, mistakenly, bungle, botch, misstep",
  fondness: "fond of, enjoy, enjoyment, like, liked, likes, favourite, favorite, admire, admiration",
});

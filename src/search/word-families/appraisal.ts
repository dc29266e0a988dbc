import { readFamilies } from "./read-families.ts";

/** How things are judged: important, dangerous, good, fair, hard. */
export const appraisal = readFamilies({
  important:
    "important, importance, significant, significance, crucial, key, vital, essential, pivotal, major, matters most, paramount, consequential, importantly",
  unimportant:
    "unimportant, insignificant, trivial, minor, immaterial, irrelevant, negligible, beside the point, peripheral, of no consequence",
  serious:
    "serious, severe, grave, critical, acute, dire, grievous, seriously, gravely, severity, gravity, life-threatening",
  dangerous: "dangerous, hazardous, perilous, risky, unsafe, treacherous, high-risk, precarious, fraught",
  safe: "safe, safely, secure, out of danger, unharmed, harmless, unscathed, unhurt, safe and sound, in one piece, risk-free",
  benefit: "benefit, advantage, advantageous, upside, boon, beneficiary, beneficial, positive effect",
  disadvantage:
    "disadvantage, drawback, downside, shortcoming, weakness, handicap, minus, negative effect, flaw, pitfall",
  harm: "harm, harmful, detrimental, damaging, injurious, do harm, toxic, pernicious, adverse effect",
  difficult:
    "difficult, difficulty, hard, tough, tricky, complicated, demanding, arduous, uphill, thorny, gruelling, grueling, strenuous, onerous",
  complex: "complex, complexity, complicated, intricate, complication, convoluted, multifaceted, tangled, knotty",
  unfair: "unfair, unjust, unfairly, biased, inequitable, one-sided, injustice, unjustly, double standard",
  useless: "useless, pointless, futile, in vain, worthless, of no use, fruitless, futility, ineffective, ineffectual",
  effective: "effective, effectively, efficacy, effectiveness, works well, potent",
  strong: "strong, strength, robust, mighty, potent, strongly, muscular, strengthen, fortify, bolster",
  weak: "weak, weakness, feeble, fragile, frail, weaken, shaky, brittle, enfeebled, debilitated",
  vulnerable:
    "vulnerable, vulnerability, exposed, defenceless, defenseless, susceptible, unprotected, weak spot, helpless",
  famous: "famous, well-known, renowned, prominent, high-profile, eminent, illustrious, fabled, legendary",
  controversial: "controversial, contentious, controversy, hotly debated, hot potato, contested, provocative",
  historic: "historic, landmark, milestone, watershed, epoch-making, turning point, groundbreaking, seminal",
  bilateral: "bilateral, two-way, between the two, reciprocal, mutual, between the countries",
  cruel:
    "cruel, cruelty, brutal, brutality, inhumane, inhuman, savage, barbaric, ruthless, merciless, vicious, barbarous, sadistic, heartless",
  strict:
    "strict, strictly, stringent, tough, rigorous, harsh, hardline, hard-line, draconian, tighten, uncompromising, rigid, tougher, toughen",
  flexible: "flexible, flexibility, adaptable, open to, lenient, pragmatic, wiggle room, room for manoeuvre",
  hypocrisy: "hypocrisy, hypocrite, double standards, hypocritical, two-faced, insincere, lip service",
  symbolic: "symbol, symbolic, gesture, token, emblem, symbolise, symbolize, symbolism, emblematic, totemic",
  priority:
    "priority, prioritise, prioritize, top of agenda, foremost concern, put first, comes first, first and foremost, high on agenda",
  capable:
    "capable, capability, capacity, ability, able to, equipped to, competent, competence, skill, in a position to, adept",
  incapable: "incapable, unable, inability, not able to, incompetent, incompetence, cannot cope, powerless",
  experience: "experience, experienced, hardened, track record, battle-hardened, skilled, adept",
  inexperienced:
    "inexperienced, inexperience, untrained, raw recruits, novice, green recruits, ill-prepared, unprepared, unskilled, beginner, untested",
  chaos: "chaos, chaotic, disarray, confusion, pandemonium, shambles, havoc, in a mess, anarchy",
  setback: "setback, blow, reversal of fortune, step back, body blow",
  "turning-point":
    "turning point, crossroads, watershed, tipping point, pivotal moment, defining moment, make or break, crunch time",
  role: "role, part played, capacity as, duties, job of, responsibilities, task, remit",
  reputation:
    "reputation, image, prestige, good name, esteem, public image, stature, repute, credibility, track record",
  private: "private, privately, in private, closed-door, behind closed doors, not public",
  foreign: "foreign, overseas, external, from abroad, non-native, outside the country",
});

import { readFamilies } from "./read-families.ts";

/** Illness, treatment and the body. */
export const health = readFamilies({
  care: "care, look after, looked after, looking after, care for, take care of, taken care of, tend to, in the care of, under the care of",
  "medical-care":
    "medical care, medical treatment, medical attention, treatment, treat, medical help, hospital, hospitalise, hospitalize, doctor, medic, nurse, healthcare, health care, first aid, therapy, medical aid, surgery, doctors",
  doctor:
    "doctor, physician, medic, surgeon, medical staff, health worker, gp, general practitioner, clinician, paramedic, medical worker, doctors",
  nurse: "nurse, nursing, carer, caregiver, nursing staff, midwife, midwives, care worker",
  hospital:
    "hospital, clinic, infirmary, ward, hospitalise, hospitalize, intensive care, health centre, health center, medical centre, medical center, field hospital",
  patient: "patient, sick person, invalid, inpatient, outpatient, the sick",
  illness:
    "ill, illness, sick, sickness, disease, unwell, ailment, ailing, infection, medical condition, health problem, fall ill, fell ill, malady",
  health: "health, state of health, physical condition, well-being, wellbeing, medical condition",
  epidemic: "epidemic, pandemic, outbreak, plague, contagion, spread of disease, surge in infections, health emergency",
  coronavirus: "coronavirus, covid, covid-19, corona, sars-cov-2, the pandemic",
  virus: "virus, viral, germ, pathogen, microbe, variant, bacterium, bacteria, superbug",
  flu: "flu, influenza, bird flu, avian flu, swine flu, h5n1, grippe, avian influenza",
  infection:
    "infect, infection, infectious, contagious, catch the virus, test positive, contract the virus, transmission, transmit, contagion, transmissible, come down with",
  "infection-cases": "new cases, confirmed cases, infections, caseload, positive tests, number of cases, case numbers",
  symptom: "symptom, sign of illness, fever, cough, ache",
  vaccine:
    "vaccine, vaccinate, vaccination, jab, inoculate, inoculation, immunise, immunize, immunisation, immunization, booster, injection, inject, vaccinated",
  "anti-vaccine":
    "anti-vaccine, anti-vaxxer, vaccine hesitancy, vaccine sceptic, vaccine skeptic, refuse the vaccine, unvaccinated",
  quarantine: "quarantine, self-isolate, self-isolation, isolation, confined to home, isolate at home, stay at home",
  lockdown:
    "lockdown, lock down, stay-at-home order, shelter in place, restrictions on movement, shutdown, confinement",
  mask: "mask, face mask, face covering, mask-wearing, facemask, respirator",
  medicine:
    "medicine, medication, drug, pill, tablet, prescription, remedy, remedies, pharmaceutical, antibiotic, painkiller, treatment",
  pharmaceuticals:
    "drugmaker, pharmaceutical company, drug company, drug maker, pharma, drug firm, pharmaceutical firm, biotech",
  pharmacy: "pharmacy, pharmacies, pharmacist, chemist, drugstore, dispensary",
  "clinical-trial":
    "clinical trial, drug trial, medical trial, test on patients, trial of a drug, human trial, medical study",
  surgery:
    "surgery, surgical, operate on, surgeon, operating theatre, go under the knife, transplant, operating table, undergo surgery, surgical operation, undergo an operation, had an operation",
  cancer:
    "cancer, tumour, tumor, leukaemia, leukemia, chemotherapy, malignant, oncology, carcinoma, cancerous, melanoma",
  "heart-disease":
    "heart attack, cardiac arrest, heart failure, heart disease, cardiac, stroke, heart problem, coronary",
  diabetes: "diabetes, diabetic, insulin, blood sugar",
  obesity: "obese, obesity, overweight, weight gain, excess weight",
  dementia: "dementia, alzheimer's, alzheimers, memory loss, senile, parkinson's, cognitive decline",
  "mental-health":
    "mental health, mental illness, depression, psychiatric, psychiatrist, psychological, psychologist, trauma, traumatised, traumatized, ptsd, post-traumatic stress, mentally ill, state of mind, psychologically",
  stress: "stress, burnout, exhaustion, exhausted, overworked, fatigue, tired, weary",
  disability:
    "disabled, disability, handicap, handicapped, impaired, impairment, wheelchair, paralysed, paralyzed, special needs, amputee, blind, deaf",
  limb: "limb, leg, foot, feet, jaw, broken bone, fracture",
  "head-injury": "head injury, concussion, brain injury, skull fracture, facial wound, face wound, head wound",
  pregnancy: "pregnant, pregnancy, expectant mother, expecting a baby, mother-to-be, maternity, antenatal, prenatal",
  birth: "birth, born, childbirth, give birth, gave birth, newborn, delivery of baby, birthplace, labour ward",
  abortion:
    "abortion, terminate a pregnancy, termination of pregnancy, abort, pro-choice, pro-life, abortion rights, reproductive rights",
  contraception: "contraception, contraceptive, birth control, family planning, condom, the pill",
  smoking: "smoke cigarettes, smoking, smoker, tobacco, cigarette, vape, vaping, e-cigarette, nicotine, cigar",
  alcohol: "alcohol, drink, drank, drunk, booze, liquor, alcoholic, intoxicated, beer, wine, drunken, tipple",
  addiction: "addict, addiction, addicted, substance abuse, hooked on, drug user, drug abuse, overdose, rehab",
  "organ-transplant": "transplant, organ donor, organ donation, donor organ, kidney transplant, organ transplant",
  blood: "blood, blood donation, blood transfusion, blood supply, blood donor",
  "life-expectancy": "life expectancy, lifespan, life span, longevity, live longer, mortality, average age at death",
  "public-health":
    "public health, health service, health system, nhs, health authorities, health ministry, health department, health officials",
  "world-health-organisation":
    "world health organisation, world health organization, un health agency, world health body, global health body",
  "medical-test":
    "medical test, diagnose, diagnosis, diagnoses, diagnostic, check-up, checkup, blood test, scan, x-ray, medical examination, health screening",
  cure: "cure, heal, remedy, recover from illness, get well, healed, make a recovery, recuperate, convalesce, on the mend, recuperation, get better",
  "food-poisoning": "food poisoning, salmonella, e coli, contaminated food, tainted food, cholera, typhoid, dysentery",
  diet: "diet, eating habits, dietary, nutrition, nutritional, what people eat, dieting",
  sleep: "sleep, slept, asleep, insomnia, nap, sleepless",
  "assisted-dying": "assisted dying, euthanasia, assisted suicide, right to die, mercy killing, end-of-life",
  autopsy:
    "autopsy, autopsies, post-mortem, postmortem, cause of death, coroner, inquest, pathologist, forensic examination, medical examiner",
});

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Shortened words that stand before a name or number, so that their stop never ends a sentence. */
export const leadingAbbreviations = setOf(
  "mr mrs ms messrs mmes dr drs prof gen lt-gen maj-gen brig sen sens rep reps gov govs lt col maj capt sgt cpl pvt pte adm cmdr cdr supt insp det rev revd fr hon pres amb atty asst st ste mt ft pt vs v no nos p pp fig figs art vol vols ch sec para ed eds cf ca viz approx tel ext dist n° mlle mme sr. sra dna hr",
);

/** Shortened words that may stand at the end as well: what follows decides. */
export const trailingAbbreviations = setOf(
  "co cos inc ltd corp plc llc jr sr esq etc bros assn dept univ ave blvd rd sq bldg al est min max avg jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex vt va wash wis wyo ont que b.c a.d ph.d m.d b.a m.a d.c",
);

/** Words that begin sentences and seldom names: after "U.S." or "Co." they tell that a new one begins. */
export const starters = setOf(
  "the a an he she it they we i you this that these those there here his her its their our my your in on at for from with by as to of after before during since until while when where what who why how which if although though because but and or so yet however meanwhile moreover then now also still some many most all no not one two three both each every several few another other such according please did does do is are was were has have had will would can could should may might let today yesterday",
);

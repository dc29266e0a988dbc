const setOf = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Verbs that by themselves make a clause, wherever they stand but behind "to". */
export const auxiliaries = setOf(
  "is are was were am has have had will would can could may might must shall should do does did isn't aren't wasn't weren't hasn't haven't hadn't won't wouldn't can't cannot couldn't don't doesn't didn't shouldn't isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t won’t wouldn’t can’t couldn’t don’t doesn’t didn’t shouldn’t",
);

/** Past forms that are no participles, and present forms that are no nouns. */
export const sureForms = setOf(
  "said says went came took gave saw knew fell rose grew began became wrote spoke drove flew chose broke fled shook sank swam sang drew threw wore tore swore stole froze ate blew woke rode ran died arrived remained happened occurred appeared emerged collapsed resigned vanished disappeared surged plunged failed agreed asked added replied refused declined existed lived joined seemed tended tried wanted hoped vowed insisted believed argued noted warned dropped climbed jumped soared tumbled increased decreased marched protested voted spread stood sat lay understood thought wants needs remains seems comes goes gives gets includes expects believes hopes knows thinks becomes tells seeks insists argues adds warns faces contains consists belongs say know believe think remain seem become want",
);

/** Past forms that are participles too, so that what follows tells. */
export const halfForms = setOf(
  "made found told left held led lost won met paid put sent kept brought bought caught built taught fought sold felt heard shot struck hit cut set let hurt spent lent bent dealt meant read led laid sought swept hung won beat bid cost shut split shed slid",
);

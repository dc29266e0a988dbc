/** One way of writing a Cyrillic alphabet in Latin letters. `first` holds what differs at the beginning of a word. */
export type CyrillicTable = {
  readonly letters: Readonly<Record<string, string>>;
  readonly first?: Readonly<Record<string, string>>;
  /** Letter pairs written otherwise than letter by letter, already half in Latin. */
  readonly pairs?: Readonly<Record<string, string>>;
};

const shared = {
  а: "a",
  б: "b",
  в: "v",
  д: "d",
  ж: "zh",
  з: "z",
  к: "k",
  л: "l",
  м: "m",
  н: "n",
  о: "o",
  п: "p",
  р: "r",
  с: "s",
  т: "t",
  у: "u",
  ф: "f",
  х: "kh",
  ц: "ts",
  ч: "ch",
  ш: "sh",
  щ: "shch",
  ь: "",
  ъ: "",
  "'": "",
};

/** Resolution 55 of the Cabinet of Ministers of Ukraine, 27 January 2010. */
export const ukrainianNational: CyrillicTable = {
  letters: { ...shared, г: "h", ґ: "g", е: "e", є: "ie", и: "y", і: "i", ї: "i", й: "i", ю: "iu", я: "ia" },
  first: { є: "ye", ї: "yi", й: "y", ю: "yu", я: "ya" },
  pairs: { зг: "zgh" },
};

/** As older passports and texts that came by way of Russian write it: г as g, и as i, glides as y. */
export const ukrainianPassport: CyrillicTable = {
  letters: { ...shared, г: "g", ґ: "g", е: "e", є: "ye", и: "i", і: "i", ї: "yi", й: "y", ю: "yu", я: "ya" },
};

/** BGN/PCGN 1947, simplified as newspapers do (no apostrophes, e for ё within a word is the second form). */
export const russianPress: CyrillicTable = {
  letters: { ...shared, г: "g", е: "e", ё: "yo", и: "i", й: "y", ы: "y", э: "e", ю: "yu", я: "ya" },
};

export const russianPassport: CyrillicTable = {
  letters: { ...shared, г: "g", е: "e", ё: "e", и: "i", й: "i", ы: "y", э: "e", ю: "iu", я: "ia", ъ: "ie" },
};

/** The Belarusian state system of 2007 without its marks, then by way of Russian. */
export const belarusianState: CyrillicTable = {
  letters: {
    ...shared,
    ...{ г: "h", ґ: "g", е: "e", ё: "io", і: "i", й: "i", ў: "u", ы: "y", э: "e", ю: "iu", я: "ia", х: "kh" },
  },
  first: { е: "ye", ё: "yo", й: "y", ю: "yu", я: "ya" },
};

/** Serbian and Macedonian letters stand for one Latin letter each; the accents are folded away. */
export const southSlavic: CyrillicTable = {
  letters: {
    ...shared,
    ...{ ж: "z", х: "h", ц: "c", ч: "c", ш: "s", щ: "sht", ъ: "a" },
    ...{ г: "g", е: "e", и: "i", й: "y", ю: "yu", я: "ya" },
    ...{ ђ: "dj", ј: "j", љ: "lj", њ: "nj", ћ: "c", џ: "dz", ѓ: "g", ѕ: "dz", ќ: "k" },
  },
};

/**
 * Grows whenever something else is worked out from a claim than before: its terms, grams, spellings or completions. A
 * packed record of another version is not opened. A test notices when the files change that decide it.
 */
export const analysisVersion = 3;

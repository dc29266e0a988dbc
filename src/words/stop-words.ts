/**
 * English words that hold sentences together and say nothing of what is asked about, in lower case without apostrophes.
 * "us" is left out: to a newsroom it is a country.
 */
const stopWords: ReadonlySet<string> = new Set(
  [
    "a an the this that these those such",
    "about above across after against along among around as at before behind below beneath beside besides between beyond by",
    "despite down during except for from in inside into like near of off on onto out outside over past per since than",
    "through throughout till to toward towards under until up upon via with within without",
    "and but if or nor so yet because although though whereas while whether unless either neither both",
    "am is are was were be been being have has had having do does did doing done",
    "can could may might must shall should will would ought cannot",
    "isnt arent wasnt werent hasnt havent hadnt dont doesnt didnt cant couldnt wont wouldnt shouldnt mustnt",
    "i me my mine myself we our ours ourselves you your yours yourself he him his himself she her hers herself",
    "it its itself they them their theirs themselves one ones",
    "im ive ill youre youve hes shes were weve theyre theyve theres thats whats wheres whos hows whens",
    "who whom whose which what when where why how whoever whatever whichever whenever wherever",
    "there here not no any some each every all then too very also just only ever",
  ].flatMap((line) => line.split(" ")),
);

/** Whether a word, in lower case and without apostrophes, is a mere function word of English. */
export const isStopWord = (word: string): boolean => stopWords.has(word);

/**
 * What is wrong with YAML, without the words that stand there: they may be those of an article that is held back, and
 * more people read a log than may read it. The parser quotes after a colon.
 */
export const yamlMessage = (message: string): string => message.replace(/: .*$/s, "");

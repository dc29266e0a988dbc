/**
 * Whether a request is answered to whoever asks alone wherever the platform can do that, also where others are answered for
 * all: what a digest would post is looked at before anybody else sees it.
 */
export const isForAskerAlone = (text: string): boolean => /^\s*\/?digest\s+(?:show|preview)\b/i.test(text);

/** Said where others read along and the platform cannot answer one person alone: what is not posted yet would look posted. */
export const answeredAloneElsewhere =
  "What a digest would post is for your eyes only. Type the command /digest show here, or write to me directly.";

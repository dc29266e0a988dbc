/** The process's log as work in the background writes to it: details without secrets or message text, and a sentence. */
export interface WorkLog {
  info(details: object, sentence: string): void;
  warn(details: object, sentence: string): void;
  error(details: object, sentence: string): void;
}

/**
 * When something happens again and again: a cron expression of five fields, read as wall-clock time in an IANA zone. What
 * people type ("weekdays 8:30") is written as such an expression.
 */
export type Schedule = {
  /** "30 8 * * 1-5". */
  readonly cron: string;
  /** "Europe/Kyiv"; never an offset, which would be an hour off half of the year. */
  readonly zone: string;
};

/** A part of every day in which nobody is to be disturbed, by the wall clock of a zone; it may cross midnight. */
export type QuietHours = {
  /** `HH:MM`, from 00:00 to 23:59: the first quiet minute, and the first that is no longer quiet. */
  readonly from: string;
  readonly until: string;
  readonly zone: string;
};
